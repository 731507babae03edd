import type { AccountId } from "../../aggregates/common/event.js";
import type { AppointedManager } from "../../aggregates/common/manager.js";
import type { PlaceEvent } from "../../aggregates/place/events.js";
import { asPlace, managedBy, newPlace, withApplications } from "../../aggregates/place/evolve.js";
import type { Place } from "../../aggregates/place/state.js";
import * as user from "../../aggregates/user/evolve.js";
import type { Instant } from "../../kernel/instant.js";
import { levelOf, parentScope, type Scope } from "../../scope/scope.js";
import { singleRoleAt } from "../../words/roles.js";
import { amend, amendAssignment, type EvolversOf, leaving } from "../amend.js";
import type { EventNamed } from "../events.js";
import { withChild } from "../indexes.js";
import type { Registry } from "../registry.js";

export const placeEvolvers: EvolversOf<PlaceEvent> = {
  DomainActivated: (registry, { data, metadata: { at } }) =>
    withPlace(registry, { level: "domain", ...newPlace(data, at), fields: { ...data.fields } }),
  SubdivisionAdded: (registry, { data, metadata: { at } }) =>
    withPlace(registry, {
      level: "subdivision",
      ...newPlace(data, at),
      name: data.name,
      lastSiteAt: null,
    }),
  SiteAdded: (registry, { data, metadata: { at } }) => {
    const told = amend(registry, "places", parentScope(data.scope) as Scope, (above) =>
      above.level === "subdivision" ? { ...above, lastSiteAt: at } : above,
    );
    return withPlace(told, { level: "site", ...newPlace(data, at), name: data.name });
  },
  DomainUpdated: withNewEmail,
  SubdivisionUpdated: withNewEmail,
  SiteUpdated: withNewEmail,
  ApplicationsSet: (registry, { data: { scope, applications }, metadata }) =>
    amend(registry, "places", scope, (place) => withApplications(place, applications, metadata.at)),
  ManagerAppointed: (registry, { data, metadata }) =>
    underManager(registry, data.scope, data.manager, metadata.at),
  ManagerReplaced: (registry, { data, metadata }) => {
    const { scope, manager, previous } = data;
    const isLeft = previous.kind === "account" && !isSamePerson(previous.account, manager);
    const freed = isLeft ? leaving(registry, previous.account, scope) : registry;
    return underManager(freed, scope, manager, metadata.at);
  },
  SubdivisionRemoved: withoutPlace,
  SiteRemoved: withoutPlace,
};

/** The registry with a place, found under the one above it. */
export function withPlace(registry: Registry, place: Place): Registry {
  const places = registry.places.set(place.scope, asPlace(place));
  return withChild({ ...registry, places }, place.scope, true);
}

function withoutPlace(
  registry: Registry,
  { data: { scope } }: EventNamed<"SubdivisionRemoved" | "SiteRemoved">,
): Registry {
  const manager = registry.places.get(scope)?.manager;
  const freed = manager?.kind === "account" ? leaving(registry, manager.account, scope) : registry;
  const left = { ...freed, places: freed.places.delete(scope), reviews: freed.reviews.delete(scope) };
  return withChild(left, scope, false);
}

function underManager(registry: Registry, scope: Scope, manager: AppointedManager, at: Instant): Registry {
  const placed = amend(registry, "places", scope, (place) => managedBy(place, manager, at));
  if (manager.kind === "office" || manager.details === null) return placed;
  const { account, details } = manager;
  return amendAssignment(placed, { account, scope }, (person) =>
    user.inRole(person, scope, singleRoleAt[levelOf(scope)], details, at),
  );
}

function isSamePerson(account: AccountId, manager: AppointedManager): boolean {
  return manager.kind === "account" && manager.account === account;
}

function withNewEmail(
  registry: Registry,
  { data }: EventNamed<"DomainUpdated" | "SubdivisionUpdated" | "SiteUpdated">,
): Registry {
  return amend(registry, "places", data.scope, (place) => ({ ...place, email: data.email }));
}
