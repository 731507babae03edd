import type { AccountId, EventOf } from "../../aggregates/common/event.js";
import type { AssignmentDetails } from "../../aggregates/common/manager.js";
import { accountId, details, enterpriseNumber, scope } from "../../aggregates/common/stored.js";
import { inRole } from "../../aggregates/user/changes.js";
import type { EnterpriseNumber } from "../../identifiers/enterprise-number.js";
import { list, nullable, record } from "../../kernel/shape.js";
import { amend, amendAssignment, leave } from "../../registry/amend.js";
import type { Scope } from "../../scope/scope.js";
import { type EventsOf, ofAccount } from "../event.js";

/** The court put a curator in charge of these domains. */
export type CuratorAppointed = EventOf<
  "CuratorAppointed",
  {
    readonly enterprise: EnterpriseNumber;
    readonly account: AccountId;
    readonly domains: readonly Scope[];
    /** `null` where it was erased. */
    readonly details: AssignmentDetails | null;
  }
>;

/** A curator's task ended, and with it the assignments of the co-managers whom he appointed. */
export type CuratorDischarged = EventOf<
  "CuratorDischarged",
  {
    readonly enterprise: EnterpriseNumber;
    readonly account: AccountId;
    readonly domains: readonly Scope[];
    readonly coManagers: readonly { readonly account: AccountId; readonly scope: Scope }[];
  }
>;

/** The events of curators. */
export type CuratorEvent = CuratorAppointed | CuratorDischarged;

/** What each of them says of itself. */
export const curatorEvents: EventsOf<CuratorEvent> = {
  CuratorAppointed: {
    data: {
      enterprise: enterpriseNumber,
      account: accountId,
      domains: list(scope, "entries"),
      details: nullable(details),
    },
    erase: ofAccount({ details: null }),
    change: ({ data: { enterprise, account, domains, details }, metadata: { at } }, write) => {
      amend(write, "enterprises", enterprise, (one) => ({
        ...one,
        curator: { account, domains, coManagers: [] },
      }));
      if (details === null) return;
      for (const scope of domains) {
        amendAssignment(write, { account, scope }, (person) => inRole(person, scope, "curator", details, at));
      }
    },
  },
  CuratorDischarged: {
    data: {
      enterprise: enterpriseNumber,
      account: accountId,
      domains: list(scope, "entries"),
      coManagers: list(record({ account: accountId, scope }), "entries"),
    },
    change: ({ data: { enterprise, account, domains, coManagers } }, write) => {
      for (const scope of domains) leave(write, account, scope);
      for (const { account, scope } of coManagers) leave(write, account, scope);
      amend(write, "enterprises", enterprise, (one) => ({ ...one, curator: null }));
    },
  },
};
