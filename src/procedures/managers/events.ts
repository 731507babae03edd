import type { AccountId, EventOf } from "../../aggregates/common/event.js";
import type { AppointedManager, AssignmentDetails, Manager } from "../../aggregates/common/manager.js";
import { accountId, appointedManager, details, manager, scope } from "../../aggregates/common/stored.js";
import { managedBy } from "../../aggregates/place/changes.js";
import { inRole } from "../../aggregates/user/changes.js";
import { role } from "../../aggregates/user/stored.js";
import type { Instant } from "../../kernel/instant.js";
import { nullable } from "../../kernel/shape.js";
import { amend, amendAssignment, leave } from "../../registry/amend.js";
import { noteUnderCurator } from "../../registry/curated.js";
import type { Writer } from "../../registry/writer.js";
import { levelOf, type Scope } from "../../scope/scope.js";
import { type Role, singleRoleAt } from "../../words/roles.js";
import { type ErasedPerson, type EventsOf, isHis, ofAccount } from "../event.js";

/** A place got its first manager; what he was there before is lifted, keeping what he holds. */
export type ManagerAppointed = EventOf<
  "ManagerAppointed",
  { readonly scope: Scope; readonly manager: AppointedManager }
>;

/** Another manager took over: a named predecessor's assignment there ends. */
export type ManagerReplaced = EventOf<
  "ManagerReplaced",
  { readonly scope: Scope; readonly manager: AppointedManager; readonly previous: Manager }
>;

/** A person got a higher role in a place where he had one: what he holds there stays, with its moments. */
export type AssignmentLifted = EventOf<
  "AssignmentLifted",
  {
    readonly account: AccountId;
    readonly scope: Scope;
    readonly role: Role;
    /** `null` where it was erased. */
    readonly details: AssignmentDetails | null;
  }
>;

/** The events of those who manage a place. */
export type ManagerEvent = ManagerAppointed | ManagerReplaced | AssignmentLifted;

/** What each of them says of itself. */
export const managerEvents: EventsOf<ManagerEvent> = {
  ManagerAppointed: {
    data: { scope, manager: appointedManager },
    erase: withoutDetails,
    change: ({ data, metadata }, write) => underManager(write, data.scope, data.manager, metadata.at),
  },
  ManagerReplaced: {
    data: { scope, manager: appointedManager, previous: manager },
    erase: withoutDetails,
    change: ({ data: { scope, manager, previous }, metadata }, write) => {
      if (previous.kind === "account" && !isNamed(manager, previous.account)) {
        leave(write, previous.account, scope);
      }
      underManager(write, scope, manager, metadata.at);
    },
  },
  AssignmentLifted: {
    data: { account: accountId, scope, role, details: nullable(details) },
    erase: ofAccount({ details: null }),
    change: ({ data, metadata: { at, by } }, write) => {
      const { scope, role, details } = data;
      if (details !== null) {
        amendAssignment(write, data, (account) => inRole(account, scope, role, details, at));
      }
      noteUnderCurator(write, data, by);
    },
  },
};

/** A place has that manager, who is so there where he is appointed by name. */
function underManager(write: Writer, scope: Scope, manager: AppointedManager, at: Instant): void {
  amend(write, "places", scope, (place) => managedBy(place, manager, at));
  if (manager.kind === "office" || manager.details === null) return;
  const { details } = manager;
  const role = singleRoleAt[levelOf(scope)];
  amendAssignment(write, { account: manager.account, scope }, (person) =>
    inRole(person, scope, role, details, at),
  );
}

function isNamed(manager: AppointedManager, account: AccountId): boolean {
  return manager.kind === "account" && manager.account === account;
}

function withoutDetails<Data extends { readonly manager: AppointedManager }>(
  data: Data,
  person: ErasedPerson,
): Data {
  const { manager } = data;
  return manager.kind === "account" && isHis(manager.account, person)
    ? { ...data, manager: { ...manager, details: null } }
    : data;
}
