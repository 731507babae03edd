import { inRole } from "../../aggregates/account/changes.js";
import { role } from "../../aggregates/account/stored.js";
import type { AccountId, EventOf } from "../../aggregates/common/event.js";
import type { AppointedManager, AssignmentDetails, Manager } from "../../aggregates/common/manager.js";
import { accountId, appointedManager, details, manager, scope } from "../../aggregates/common/stored.js";
import { managedBy } from "../../aggregates/place/changes.js";
import type { Instant } from "../../kernel/instant.js";
import { nullable } from "../../kernel/shape.js";
import { expectAssignment, expectDetails, expectPlace, isSameManager } from "../../registry/agreement.js";
import { amend, amendAssignment, leave } from "../../registry/amend.js";
import { noLongerUnderCurator, noteUnderCurator } from "../../registry/curated.js";
import { leadsSince, nowLed } from "../../registry/leading.js";
import type { Writer } from "../../registry/writer.js";
import { isAtOrBelow, levelOf, type Scope } from "../../scope/scope.js";
import { type Role, singleRoleAt } from "../../words/roles.js";
import { type Erased, type EventsOf, isHis, ofAccount } from "../event.js";

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

export const managerEvents: EventsOf<ManagerEvent> = {
  ManagerAppointed: {
    data: { scope, manager: appointedManager },
    erase: withoutDetails,
    change: ({ data: { scope, manager }, metadata }, write) => {
      const present = write.get("places", scope)?.manager;
      if (present?.kind === "account") {
        // He is appointed already: the event came twice.
        if (isSameManager(write, present, manager)) return;
        write.stop(`account ${present.account} is in charge of ${scope}`);
      }
      underManager(write, scope, manager, metadata.at);
    },
  },
  ManagerReplaced: {
    data: { scope, manager: appointedManager, previous: manager },
    erase: withoutDetails,
    change: ({ data: { scope, manager, previous }, metadata }, write) => {
      const present = write.get("places", scope)?.manager;
      if (present !== undefined && !isSameManager(write, present, previous)) {
        // He took over already: the event came twice.
        if (isSameManager(write, present, manager)) return;
        write.stop(`somebody else is in charge of ${scope}`);
      }
      nameManager(write, scope, manager, metadata.at);
      if (previous.kind === "account" && !isNamed(manager, previous.account)) {
        leave(write, previous.account, scope);
      }
      if (manager.kind === "account") underManager(write, scope, manager, metadata.at);
    },
  },
  AssignmentLifted: {
    data: { account: accountId, scope, role, details: nullable(details) },
    erase: ofAccount({ details: null }),
    change: ({ data, metadata: { at, by } }, write) => {
      const { account, scope, role, details } = data;
      expectDetails(write, account, details);
      const ledSince = leadsSince(write, account, scope, at);
      noteUnderCurator(write, data, by);
      if (details === null) return;
      amendAssignment(write, data, (person) => {
        expectAssignment(write, person, scope);
        return inRole(person, scope, role, details, at, ledSince);
      });
    },
  },
};

/** A place has that manager, who is so there where he is appointed by name. */
function underManager(write: Writer, scope: Scope, manager: AppointedManager, at: Instant): void {
  nameManager(write, scope, manager, at);
  if (manager.kind === "office") return;
  const { account, details } = manager;
  expectDetails(write, account, details);
  const ledSince = leadsSince(write, account, scope, at);
  noLongerUnderCurator(write, account, scope);
  if (details === null) return;
  const role = singleRoleAt[levelOf(scope)];
  amendAssignment(write, { account, scope }, (person) => inRole(person, scope, role, details, at, ledSince));
}

/** A place says who is in charge of it: an office above it that is there, or a person. */
function nameManager(write: Writer, scope: Scope, manager: AppointedManager, at: Instant): void {
  if (manager.kind === "office") {
    const { office } = manager;
    if (office === scope || !isAtOrBelow(scope, office)) write.stop(`${office} is not above ${scope}`);
    expectPlace(write, office);
  }
  nowLed(write, scope, manager, at);
  amend(write, "places", scope, (place) => managedBy(place, manager, at));
}

function isNamed(manager: AppointedManager, account: AccountId): boolean {
  return manager.kind === "account" && manager.account === account;
}

function withoutDetails<Data extends { readonly manager: AppointedManager }>(
  data: Data,
  person: Erased,
): Data {
  const { manager } = data;
  return manager.kind === "account" && isHis(manager.account, person)
    ? { ...data, manager: { ...manager, details: null } }
    : data;
}
