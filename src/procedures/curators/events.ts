import { inRole } from "../../aggregates/account/changes.js";
import { assignmentAt } from "../../aggregates/account/state.js";
import type { AccountId, EventOf } from "../../aggregates/common/event.js";
import type { AssignmentDetails } from "../../aggregates/common/manager.js";
import { accountId, details, enterpriseNumber, scope } from "../../aggregates/common/stored.js";
import type { EnterpriseNumber } from "../../identifiers/enterprise-number.js";
import { type Instant, latest } from "../../kernel/instant.js";
import { list, nullable, record } from "../../kernel/shape.js";
import { expectDetails, expectPlace, isSameAccount } from "../../registry/agreement.js";
import { amend, amendAssignment, leave } from "../../registry/amend.js";
import { leadsSince } from "../../registry/leading.js";
import type { Writer } from "../../registry/writer.js";
import { enterpriseOf, type Scope } from "../../scope/scope.js";
import type { Role } from "../../words/roles.js";
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
      const present = write.get("enterprises", enterprise)?.curator;
      if (present) {
        // He is in charge already: the event came twice.
        if (isSameAccount(write, present.account, account)) return;
        write.stop(`the curator of ${enterprise} is account ${present.account}`);
      }
      const isWithin = domains.every((scope) => enterpriseOf(scope) === enterprise);
      if (domains.length === 0 || !isWithin || new Set(domains).size < domains.length) {
        write.stop(`a curator of ${enterprise} is in charge of each of some domains of it`);
      }
      for (const scope of domains) expectPlace(write, scope);
      expectDetails(write, account, details);
      const led = new Map(domains.map((scope) => [scope, leadsSince(write, account, scope, at)]));
      amend(write, "enterprises", enterprise, (one) => ({
        ...one,
        curator: { account, domains, coManagers: [] },
      }));
      if (details === null) return;
      for (const scope of domains) {
        amendAssignment(write, { account, scope }, (person) =>
          inRole(person, scope, "curator", details, at, led.get(scope)),
        );
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
    toldTo: (data, isHe) => {
      if (isHe(data.account)) return data;
      const coManagers = data.coManagers.filter(({ account }) => isHe(account));
      return { ...data, domains: coManagers.map(({ scope }) => scope), coManagers };
    },
    change: ({ data: { enterprise, account, domains, coManagers }, metadata: { at } }, write) => {
      const curator = write.get("enterprises", enterprise)?.curator;
      if (!curator) {
        if (curator === undefined) write.lack(`enterprise ${enterprise}`);
        return;
      }
      if (!isSameAccount(write, curator.account, account)) {
        write.stop(`the curator of ${enterprise} is account ${curator.account}`);
      }
      amend(write, "enterprises", enterprise, (one) => ({ ...one, curator: null }));
      for (const scope of new Set([...curator.domains, ...domains])) {
        endRole(write, account, scope, "curator");
        resume(write, scope, at);
      }
      for (const { account, scope } of coManagers) {
        if (enterpriseOf(scope) === enterprise) endRole(write, account, scope, "co-access-manager");
      }
    },
  },
};

/** The managers of a domain are in charge again: what they may open counts anew. */
function resume(write: Writer, scope: Scope, at: Instant): void {
  const place = write.get("places", scope);
  if (place?.level !== "domain") return;
  write.put("places", scope, { ...place, curatedUntil: latest(place.curatedUntil ?? at, at) });
}

/** A person loses that role in a place, and no other one that he has there by now. */
function endRole(write: Writer, id: AccountId, scope: Scope, role: Role): void {
  const account = write.get("accounts", id);
  if (account && assignmentAt(account, scope)?.role === role) leave(write, id, scope);
}
