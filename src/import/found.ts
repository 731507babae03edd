import type { AccountId } from "../aggregates/common/event.js";
import type { Held } from "../aggregates/common/held.js";
import type { AssignmentDetails } from "../aggregates/common/manager.js";
import type { Instant } from "../kernel/instant.js";
import type { Scope } from "../scope/scope.js";
import type { Role } from "../words/roles.js";

/** An assignment that is right. */
export interface FoundAssignment {
  readonly account: AccountId;
  readonly scope: Scope;
  readonly role: Role;
  readonly details: AssignmentDetails;
  readonly applications: readonly Held[];
  readonly functions: readonly Held[];
  readonly isBlocked: boolean;
  readonly createdAt: Instant;
  readonly roleSince: Instant | undefined;
  readonly activeSince: Instant | undefined;
  readonly changedAt: Instant | undefined;
}
