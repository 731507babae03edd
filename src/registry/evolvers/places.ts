import type { AccountId } from "../../aggregates/common/event.js";
import type { AppointedManager } from "../../aggregates/common/manager.js";
import {
  managedBy,
  type Place,
  type PlaceEvent,
  withApplications,
  withEmail,
} from "../../aggregates/common/place.js";
import type { DomainEvent } from "../../aggregates/domain/events.js";
import { activatedDomain } from "../../aggregates/domain/evolve.js";
import type { SiteEvent } from "../../aggregates/site/events.js";
import { addedSite } from "../../aggregates/site/evolve.js";
import type { SubdivisionEvent } from "../../aggregates/subdivision/events.js";
import { addedSubdivision, withSiteAdded } from "../../aggregates/subdivision/evolve.js";
import * as user from "../../aggregates/user/evolve.js";
import type { Instant } from "../../kernel/instant.js";
import { levelOf, parentScope, type Scope } from "../../scope/scope.js";
import { singleRoleAt } from "../../words/roles.js";
import { amend, amendAssignment, amendPlace, type EvolversOf, leaving } from "../amend.js";
import type { EventNamed } from "../events.js";
import { withChild } from "../indexes.js";
import type { Registry } from "../registry.js";

export const placeEvolvers: EvolversOf<PlaceEvent | DomainEvent | SubdivisionEvent | SiteEvent> = {
  DomainActivated: (registry, event) => {
    const { scope } = event.data;
    const domains = registry.domains.set(scope, activatedDomain(event));
    return withChild({ ...registry, domains }, scope, true);
  },
  SubdivisionAdded: (registry, event) => {
    const { scope } = event.data;
    const subdivisions = registry.subdivisions.set(scope, addedSubdivision(event));
    return withChild({ ...registry, subdivisions }, scope, true);
  },
  SiteAdded: (registry, event) => {
    const { scope } = event.data;
    const told = amend(registry, "subdivisions", parentScope(scope) as Scope, (subdivision) =>
      withSiteAdded(subdivision, event.metadata.at),
    );
    return withChild({ ...told, sites: told.sites.set(scope, addedSite(event)) }, scope, true);
  },
  DomainUpdated: withNewEmail,
  SubdivisionUpdated: withNewEmail,
  SiteUpdated: withNewEmail,
  ApplicationsSet: (registry, event) =>
    amendPlace(registry, event.data.scope, (place) => withApplications(place, event)),
  ManagerAppointed: (registry, { data, metadata }) =>
    underManager(registry, data.scope, data.manager, metadata.at),
  ManagerReplaced: (registry, { data, metadata }) => {
    const { scope, manager, previous } = data;
    const isLeft = previous.kind === "account" && !isSamePerson(previous.account, manager);
    const freed = isLeft ? leaving(registry, previous.account, scope) : registry;
    return underManager(freed, scope, manager, metadata.at);
  },
  SubdivisionRemoved: (registry, { data: { scope } }) => {
    const freed = withoutNamedManager(registry, scope, registry.subdivisions.get(scope));
    return withChild(
      { ...freed, subdivisions: freed.subdivisions.delete(scope), reviews: freed.reviews.delete(scope) },
      scope,
      false,
    );
  },
  SiteRemoved: (registry, { data: { scope } }) => {
    const freed = withoutNamedManager(registry, scope, registry.sites.get(scope));
    return withChild(
      { ...freed, sites: freed.sites.delete(scope), reviews: freed.reviews.delete(scope) },
      scope,
      false,
    );
  },
};

function underManager(registry: Registry, scope: Scope, manager: AppointedManager, at: Instant): Registry {
  const placed = amendPlace(registry, scope, (place) => managedBy(place, manager, at));
  if (manager.kind === "office" || manager.details === null) return placed;
  const { account, details } = manager;
  return amendAssignment(placed, { account, scope }, (person) =>
    user.inRole(person, scope, singleRoleAt[levelOf(scope)], details, at),
  );
}

function isSamePerson(account: AccountId, manager: AppointedManager): boolean {
  return manager.kind === "account" && manager.account === account;
}

function withoutNamedManager(registry: Registry, scope: Scope, place: Place | undefined): Registry {
  return place?.manager.kind === "account" ? leaving(registry, place.manager.account, scope) : registry;
}

function withNewEmail(
  registry: Registry,
  { data }: EventNamed<"DomainUpdated" | "SubdivisionUpdated" | "SiteUpdated">,
): Registry {
  return amendPlace(registry, data.scope, (place) => withEmail(place, data.email));
}
