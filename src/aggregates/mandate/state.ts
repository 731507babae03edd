import type { EnterpriseNumber } from "../../identifiers/enterprise-number.js";
import type { Brand } from "../../kernel/brand.js";
import type { LocalDate } from "../../kernel/instant.js";
import type { Mandatary } from "../common/mandatary.js";

/** A mandate, valid from its first day to its last one, both included. */
export interface Mandate {
  readonly subject: string;
  readonly from: LocalDate;
  readonly until: LocalDate | null;
}

/** The mandates that an enterprise gave to one mandatary and did not revoke. */
export interface Mandates {
  readonly enterprise: EnterpriseNumber;
  readonly mandatary: Mandatary;
  readonly given: readonly Mandate[];
}

/** Names the mandates of an enterprise to one mandatary: the number of each. */
export type MandatesId = Brand<"MandatesId">;

/** The name of the mandates of an enterprise to one mandatary. */
export function mandatesId(enterprise: EnterpriseNumber, mandatary: Mandatary): MandatesId {
  return `${enterprise}/${mandatary.kind === "enterprise" ? mandatary.enterprise : mandatary.insz}` as MandatesId;
}

/** A side of mandates: who gave them, or who holds them. */
export type MandateSide = "given" | "held";

/** Names the mandates that one enterprise gave, or those that it holds. */
export type PartyName = `${MandateSide}/${EnterpriseNumber}`;

/** The name of the mandates of an enterprise on one side. */
export function partyName(side: MandateSide, enterprise: EnterpriseNumber): PartyName {
  return `${side}/${enterprise}`;
}

export function isLive(mandate: Mandate, today: LocalDate): boolean {
  return mandate.from <= today && !hasEnded(mandate, today);
}

export function hasEnded({ until }: Mandate, today: LocalDate): boolean {
  return until !== null && until < today;
}

/** True for mandates of one mandatary about the same subject that are both valid on some day. */
export function overlap(one: Mandate, other: Mandate): boolean {
  return (
    one.subject === other.subject &&
    (one.until === null || other.from <= one.until) &&
    (other.until === null || one.from <= other.until)
  );
}
