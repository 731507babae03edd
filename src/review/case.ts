import type { Account, Assignment } from "../aggregates/account/state.js";
import type { AccountId } from "../aggregates/common/event.js";
import type { Place } from "../aggregates/place/state.js";
import type { Confirmation, FindingId } from "../aggregates/review/state.js";
import type { DomainKind } from "../catalogue/types.js";
import type { Context } from "../context/context.js";
import type { Instant } from "../kernel/instant.js";
import type { Params } from "../kernel/violation.js";
import type { Inquiry } from "../registry/inquiry.js";
import type { Scope } from "../scope/scope.js";
import type { DraftStep } from "../steps/step.js";
import type { FindingVariant } from "../words/findings.js";
import type { Level } from "../words/levels.js";
import type { FindingObject } from "./finding.js";

/** Somebody in a place, and what he could open there if it were only for what he carries. */
export interface Holder {
  readonly account: Account;
  /** Neither blocked, nor past his last day, nor in the shade of a curator. */
  readonly isInForce: boolean;
  /** The applications that count there: open at every level, at theirs, with the function that they ask. */
  readonly usable: readonly string[];
}

/** Somebody with an assignment in a place. */
export interface ReviewedMember extends Holder {
  readonly assignment: Assignment;
}

/** What the last confirmation of a review says of how old things are. */
export interface LookedAt {
  /** The last one, and the last one before it by somebody else. */
  readonly times: readonly Confirmation[];
  /** The findings of which it was decided that they are to be withdrawn. */
  readonly withdrawn: ReadonlySet<FindingId>;
}

/** A place that is reviewed, with all that its findings look at. */
export interface ReviewedPlace {
  readonly scope: Scope;
  readonly level: Level;
  /** `undefined` for an enterprise. */
  readonly place: Place | undefined;
  /** `undefined` for an enterprise, and for a kind that the catalogue no longer has. */
  readonly kind: DomainKind | undefined;
  /** True where the kind is known and users and applications are managed here. */
  readonly isManagedHere: boolean;
  /** The applications that are open here and at every level above. */
  readonly open: ReadonlySet<string>;
  /** The applications that are open at every level above; `undefined` where nothing has to be. */
  readonly openAbove: ReadonlySet<string> | undefined;
  /** By account id. */
  readonly members: readonly ReviewedMember[];
  /** Those with something here or below, whose password was set by somebody in a role of this place. */
  readonly tied: readonly Account[];
  /** Whoever manages a domain by office. */
  readonly office: Holder | undefined;
  /** The applications that somebody here or below may use, as far as what he carries goes. */
  readonly used: ReadonlySet<string>;
  /** What was last confirmed of the review of this place, and of those above. */
  readonly confirmed: readonly LookedAt[];
}

/** What all findings of a review share. */
export interface ReviewCase {
  readonly inquiry: Inquiry;
  readonly context: Context;
  /** From when an application, a function or a role counts that is given now. */
  readonly counts: Instant;
  /** The place whose review it is. */
  readonly root: Scope;
  /** What ends everything that a person is in those places, found once for each. */
  readonly everywhere: Map<AccountId, readonly DraftStep[]>;
}

/** A finding, before it is known who may put it right. */
export interface Draft {
  readonly about: FindingObject;
  /** What tells it from others of the same code and place; the account where nothing is said. */
  readonly subject?: readonly string[];
  readonly variant?: FindingVariant | undefined;
  readonly since?: Instant | undefined;
  /** What its sentence tells beside what it is about. */
  readonly more?: Params;
  readonly remedies: readonly DraftStep[];
}

/** Finds one kind of thing in one place. */
export type Check = (at: ReviewedPlace, on: ReviewCase) => readonly Draft[];
