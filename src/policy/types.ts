import type { Severity } from "../catalogue/types.js";
import type { PasswordPolicy } from "../credentials/password.js";

/** Caps that are judged before anything else. */
export interface Limits {
  /** Users in one group action. */
  readonly users: number;
  /** Applications or functions in one list. */
  readonly applications: number;
  /** Findings in one confirmation of a review. */
  readonly findings: number;
  /** Characters in one text. */
  readonly text: number;
}

/** The rules whose severity a host may set. */
export interface Severities {
  /** `person.not-eligible` for managers other than the chief. */
  readonly managerEligibility: Severity;
  /** `person.not-eligible` for users. */
  readonly userEligibility: Severity;
  /** `structure.users-first`. */
  readonly usersFirst: Severity;
  /** `user.wrong-level`. */
  readonly wrongLevel: Severity;
}

/** What a host may set. */
export interface Policy {
  readonly passwords: PasswordPolicy;
  /** Minutes before a creation or a change that gives access counts. */
  readonly effectDelayMinutes: number;
  readonly limits: Limits;
  readonly severities: Severities;
}
