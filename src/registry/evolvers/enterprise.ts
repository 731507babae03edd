import type {
  ChiefAccessManagerAppointed,
  ChiefAccessManagerReplaced,
  EnterpriseEvent,
} from "../../aggregates/enterprise/events.js";
import {
  registeredEnterprise,
  underChief,
  withChiefContact,
  withCurator,
} from "../../aggregates/enterprise/evolve.js";
import * as user from "../../aggregates/user/evolve.js";
import { enterpriseScope } from "../../scope/scope.js";
import { amend, amendAssignment, type EvolversOf, leaving } from "../amend.js";
import type { Registry } from "../registry.js";

export const enterpriseEvolvers: EvolversOf<EnterpriseEvent> = {
  EnterpriseRegistered: (registry, event) => ({
    ...registry,
    enterprises: registry.enterprises.set(event.data.enterprise, registeredEnterprise(event)),
  }),
  ChiefAccessManagerAppointed: underNewChief,
  ChiefAccessManagerReplaced: (registry, event) => {
    const scope = enterpriseScope(event.data.enterprise);
    return underNewChief(leaving(registry, event.data.previous, scope), event);
  },
  ChiefContactUpdated: (registry, event) =>
    amend(registry, "enterprises", event.data.enterprise, (one) => withChiefContact(one, event)),
  ConfirmationRequested: (registry) => registry,
  CuratorAppointed: (registry, { data, metadata }) => {
    const { enterprise, account, domains, details } = data;
    const named = amend(registry, "enterprises", enterprise, (one) =>
      withCurator(one, { account, domains, coManagers: [] }),
    );
    if (details === null) return named;
    return domains.reduce(
      (next, scope) =>
        amendAssignment(next, { account, scope }, (person) =>
          user.inRole(person, scope, "curator", details, metadata.at),
        ),
      named,
    );
  },
  CuratorDischarged: (registry, { data }) => {
    const ending = [...data.domains.map((scope) => ({ account: data.account, scope })), ...data.coManagers];
    const freed = ending.reduce((next, { account, scope }) => leaving(next, account, scope), registry);
    return amend(freed, "enterprises", data.enterprise, (one) => withCurator(one, null));
  },
};

function underNewChief(
  registry: Registry,
  event: ChiefAccessManagerAppointed | ChiefAccessManagerReplaced,
): Registry {
  const { enterprise, account, email } = event.data;
  const scope = enterpriseScope(enterprise);
  const named = amend(registry, "enterprises", enterprise, (one) => underChief(one, event));
  if (email === null) return named;
  return amendAssignment(named, { account, scope }, (person) => {
    const had = user.assignmentAt(person, scope);
    const details = {
      title: had?.title ?? null,
      language: had?.language ?? null,
      email,
      localEmail: had?.localEmail ?? null,
      lastDay: null,
    };
    return user.inRole(person, scope, "chief-access-manager", details, event.metadata.at);
  });
}
