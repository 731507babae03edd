import type { EnterpriseNumber } from "../../identifiers/enterprise-number.js";
import type { LocalDate } from "../../kernel/instant.js";
import { isSameMandatary, type Mandatary } from "../common/mandatary.js";

/** A mandate, valid from its first day to its last one, both included. */
export interface Mandate {
  readonly mandatary: Mandatary;
  readonly subject: string;
  readonly from: LocalDate;
  readonly until: LocalDate | null;
}

/** The mandates that an enterprise gave and did not revoke. */
export interface Mandates {
  readonly enterprise: EnterpriseNumber;
  readonly given: readonly Mandate[];
}

/** True while a mandate is valid. */
export function isLive(mandate: Mandate, today: LocalDate): boolean {
  return mandate.from <= today && (mandate.until === null || today <= mandate.until);
}

/** True for mandates of the same mandatary about the same subject. */
export function isSameMatter(one: Mandate, other: Pick<Mandate, "mandatary" | "subject">): boolean {
  return one.subject === other.subject && isSameMandatary(one.mandatary, other.mandatary);
}

/** The matter of a mandate as a key: its mandatary and its subject. */
export function matterOf({ mandatary, subject }: Pick<Mandate, "mandatary" | "subject">): string {
  return `${mandatary.kind === "enterprise" ? mandatary.enterprise : mandatary.insz} ${subject}`;
}

/** True when there is a day on which both are valid. */
export function overlap(one: Mandate, other: Mandate): boolean {
  return (one.until === null || other.from <= one.until) && (other.until === null || one.from <= other.until);
}
