import type { AccountId } from "../aggregates/common/event.js";
import type { Ticket } from "../aggregates/request/state.js";
import type { Confirmation, ConfirmedFinding, FindingId } from "../aggregates/review/state.js";
import type { FactQuestion } from "../context/facts.js";
import type { Instant } from "../kernel/instant.js";
import type { Params } from "../kernel/violation.js";
import type { Scope } from "../scope/scope.js";
import type { RemedyStep } from "../steps/step.js";
import type { FindingCode, FindingVariant } from "../words/findings.js";
import type { Role } from "../words/roles.js";
import type { FindingSeverity } from "../words/severities.js";

/** What a finding is about. Each names what it concerns, and no more; persons by their account ids alone. */
export interface FindingObject {
  readonly account?: AccountId;
  readonly role?: Role;
  readonly application?: string;
  /** The application that should be beside it. */
  readonly companion?: string;
  /** The kind of a sender's channel. */
  readonly channel?: string;
  readonly declaration?: string;
  readonly ticket?: Ticket;
}

/** Something that a manager should look at. */
export interface Finding extends FindingObject {
  readonly code: FindingCode;
  /** The same in every review; `ConfirmReview` takes it. */
  readonly id: FindingId;
  readonly severity: FindingSeverity;
  readonly scope: Scope;
  /** What it is about beside the usual: its sentence differs. */
  readonly variant?: FindingVariant;
  /** Since when what it is about is so, or is there: a role unchanged, an application open, a request filed. */
  readonly since?: Instant;
  /** False for a finding that was confirmed in this review. */
  readonly isNew: boolean;
  /** What was decided of it then, and why; `null` where it is new. */
  readonly confirmed: Omit<ConfirmedFinding, "finding"> | null;
  /** What its sentence tells. */
  readonly params: Params;
  /** What would put it right: each alone, ready to be given or with holes. None where nothing can be done here. */
  readonly remedies: readonly RemedyStep[];
}

/** What a manager should look at in a place and below it. */
export interface Review {
  readonly scope: Scope;
  /** The most pressing first, then in the order of the tree, then by code and by what they are about. */
  readonly findings: readonly Finding[];
  /** When the review of this place was last confirmed, and by whom; `null` when it never was. */
  readonly confirmed: Confirmation | null;
  /**
   * The facts that were not given: what depends on them is not found. Give them, and review again. They name persons by
   * INSZ: for the host alone.
   */
  readonly unanswered: readonly FactQuestion[];
}
