import type { DomainKind } from "../catalogue/types.js";
import type { PasswordPolicy } from "../credentials/password.js";
import type { FindingCode } from "../words/findings.js";
import type { FindingSeverity, Severity } from "../words/severities.js";

/** How much there may be of something; what stands in a form is judged before anything else. */
export interface Limits {
  /** Users in one group action, and the co-managers whom a curator appoints: his discharge is one. */
  readonly users: number;
  /** Applications or functions in one list. */
  readonly applications: number;
  /** Findings in one confirmation of a review. */
  readonly findings: number;
  /** Mandates that one enterprise gave and did not revoke, those that have ended too. */
  readonly mandates: number;
  /** Characters in one text. */
  readonly text: number;
}

/** The rules whose severity a host may set. */
export interface Severities {
  /** `person.not-eligible` for managers other than the chief. */
  readonly managerEligibility: Severity;
  /** `person.not-eligible` for users. */
  readonly userEligibility: Severity;
  /** `person.name-differs`. */
  readonly nameDiffers: Severity;
  /** Whether a tied password opens a manager's role only while whoever set it is in force: `session.password-tied`. */
  readonly passwordGiver: Severity;
  /** `structure.users-first`. */
  readonly usersFirst: Severity;
  /** `user.wrong-level`. */
  readonly wrongLevel: Severity;
}

/** When a review speaks of what changes by time alone, and how pressing each of its findings is. */
export interface ReviewPolicy {
  readonly days: ReviewDays;
  readonly severities: Readonly<Record<FindingCode, FindingSeverity>>;
}

/** Days, each at least that many. */
export interface ReviewDays {
  /** Before a certificate expires. */
  readonly expiring: number;
  /** Since an assignment was changed, or a review of its place confirmed. */
  readonly untouched: number;
  /** Before the last day of an assignment, that day included. */
  readonly ending: number;
  /** Since somebody asked for access codes. */
  readonly codesRequested: number;
  /** Since a place was changed, or a review of it confirmed. */
  readonly placeData: number;
}

/** What a host may set. */
export interface Policy {
  /** What is asked of a password. */
  readonly passwords: PasswordPolicy;
  /** Minutes before a creation or a change that gives access counts. */
  readonly effectDelayMinutes: number;
  /** How much there may be of something. */
  readonly limits: Limits;
  /** Which rules refuse, and which only warn. */
  readonly severities: Severities;
  /** When a review speaks, and how pressing it is. */
  readonly review: ReviewPolicy;
}

/** The most that a policy may set a limit to: what was kept under one policy is read under any other. */
export const highestLimit = 1_000_000;

/** How hard `user.wrong-level` is judged: as the kind says, else as the policy does. */
export function wrongLevelSeverity(kind: DomainKind, { severities }: Policy): Severity {
  return kind.severities?.["user.wrong-level"] ?? severities.wrongLevel;
}
