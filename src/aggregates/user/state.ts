import type { Username } from "../../credentials/username.js";
import type { Insz } from "../../identifiers/insz.js";
import type { Instant } from "../../kernel/instant.js";
import type { Scope } from "../../scope/scope.js";
import type { AccountId } from "../shared/event.js";
import type { Held } from "../shared/held.js";
import type { AssignmentDetails } from "../shared/manager.js";
import type { Role } from "./role.js";

/** A person, once in the whole system, with what ties him to each place. */
export interface Account {
  readonly id: AccountId;
  readonly insz: Insz;
  readonly firstName: string;
  readonly lastName: string;
  /** `null` for whoever logs in by eID alone and asked for no access codes. */
  readonly username: Username | null;
  /** The scope of whoever set the password, as long as its owner has not changed it himself. */
  readonly passwordTiedTo: Scope | null;
  readonly openedAt: Instant;
  /** At most one a scope, in the order in which they came. */
  readonly assignments: readonly Assignment[];
}

/** What ties a person to a place: one role there, and what he may open with it. */
export interface Assignment extends AssignmentDetails {
  readonly scope: Scope;
  readonly role: Role;
  readonly status: AssignmentStatus;
  readonly applications: readonly Held[];
  readonly functions: readonly Held[];
  readonly createdAt: Instant;
  readonly changedAt: Instant;
  /** Since when the person holds this role there. */
  readonly roleSince: Instant;
  /** Since when it has not been blocked. */
  readonly activeSince: Instant;
}

/** A blocked assignment counts for nothing until it is unblocked. */
export type AssignmentStatus = "active" | "blocked";
