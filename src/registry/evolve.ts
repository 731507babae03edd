import { activatedDomain } from "../aggregates/domain/evolve.js";
import type {
  ChiefAccessManagerAppointed,
  ChiefAccessManagerReplaced,
} from "../aggregates/enterprise/events.js";
import { registeredEnterprise, underChief } from "../aggregates/enterprise/evolve.js";
import type { AccountId } from "../aggregates/shared/event.js";
import type { AppointedManager } from "../aggregates/shared/manager.js";
import { managedBy, type Place, withApplications, withEmail } from "../aggregates/shared/place.js";
import { addedSite } from "../aggregates/site/evolve.js";
import { addedSubdivision, withSiteAdded } from "../aggregates/subdivision/evolve.js";
import * as user from "../aggregates/user/evolve.js";
import { singleRoleAt } from "../aggregates/user/role.js";
import type { Account } from "../aggregates/user/state.js";
import type { Instant } from "../kernel/instant.js";
import { enterpriseScope, levelOf, parentScope, type Scope } from "../scope/scope.js";
import type { EventNamed, EventType, RegistryEvent } from "./events.js";
import { withAccount, withChild, withNewAccount } from "./indexes.js";
import { emptyRegistry, filling, type Registry, settled } from "./registry.js";

/** An event that can't have happened: it speaks of something that was never there, or is of an unknown kind. */
export class BrokenHistoryError extends Error {
  override readonly name = "BrokenHistoryError";
}

/** What each event makes of a registry: an event without it does not compile. */
export type Evolvers = {
  readonly [Type in EventType]: (registry: Registry, event: EventNamed<Type>) => Registry;
};

const evolvers: Evolvers = {
  EnterpriseRegistered: (registry, event) => ({
    ...registry,
    enterprises: registry.enterprises.set(event.data.enterprise, registeredEnterprise(event)),
  }),
  ChiefAccessManagerAppointed: underNewChief,
  ChiefAccessManagerReplaced: (registry, event) => {
    const scope = enterpriseScope(event.data.enterprise);
    return underNewChief(leaving(registry, event.data.previous, scope), event);
  },
  ConfirmationRequested: (registry) => registry,

  DomainActivated: (registry, event) =>
    withChild(
      { ...registry, domains: registry.domains.set(event.data.scope, activatedDomain(event)) },
      event.data.scope,
      true,
    ),
  SubdivisionAdded: (registry, event) =>
    withChild(
      { ...registry, subdivisions: registry.subdivisions.set(event.data.scope, addedSubdivision(event)) },
      event.data.scope,
      true,
    ),
  SiteAdded: (registry, event) => {
    const { scope } = event.data;
    const parent = parentScope(scope) as Scope;
    const above = registry.subdivisions.get(parent);
    const told =
      above === undefined
        ? unlessSlice(registry, `subdivision ${parent}`)
        : {
            ...registry,
            subdivisions: registry.subdivisions.set(parent, withSiteAdded(above, event.metadata.at)),
          };
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
    const previous = data.previous;
    const freed =
      previous.kind === "account" && !isSamePerson(previous.account, data.manager)
        ? leaving(registry, previous.account, data.scope)
        : registry;
    return underManager(freed, data.scope, data.manager, metadata.at);
  },
  SubdivisionRemoved: (registry, { data }) => {
    const freed = withoutNamedManager(registry, data.scope, registry.subdivisions.get(data.scope));
    return withChild({ ...freed, subdivisions: freed.subdivisions.delete(data.scope) }, data.scope, false);
  },
  SiteRemoved: (registry, { data }) => {
    const freed = withoutNamedManager(registry, data.scope, registry.sites.get(data.scope));
    return withChild({ ...freed, sites: freed.sites.delete(data.scope) }, data.scope, false);
  },

  AccountOpened: (registry, event) => withNewAccount(registry, user.openedAccount(event)),
  AssignmentAdded: (registry, event) =>
    amendAssignment(registry, event.data, (account) => user.withAssignment(account, event)),
  AssignmentLifted: (registry, { data, metadata }) =>
    amendAssignment(registry, data, (account) =>
      user.inRole(account, data.scope, data.role, data.details, metadata.at),
    ),
  AssignmentUpdated: (registry, event) =>
    amendAccount(registry, event.data.account, (account) => user.withDetails(account, event)),
  AssignmentBlocked: (registry, { data, metadata }) =>
    amendAccount(registry, data.account, (account) => user.blocked(account, data.scope, metadata.at)),
  AssignmentUnblocked: (registry, { data, metadata }) =>
    amendAccount(registry, data.account, (account) => user.unblocked(account, data.scope, metadata.at)),
  AssignmentRemoved: (registry, { data }) => leaving(registry, data.account, data.scope),
  ApplicationsGranted: (registry, event) =>
    amendAssignment(registry, event.data, (account) => user.withGranted(account, event)),
  ApplicationsRevoked: (registry, event) =>
    amendAssignment(registry, event.data, (account) => user.withRevoked(account, event)),
  FunctionsAssigned: (registry, event) =>
    amendAccount(registry, event.data.account, (account) => user.withFunctions(account, event)),
  PasswordReset: (registry, event) =>
    amendAccount(registry, event.data.account, (account) => user.withPasswordTied(account, event)),
};

/**
 * The registry after one more event. It never judges: whatever was decided, under whatever rules, holds.
 * Throws {@link BrokenHistoryError} for an event of an unknown kind or version, or one that can't follow.
 */
export function evolve(registry: Registry, event: RegistryEvent): Registry {
  if (event.version !== 1 || !Object.hasOwn(evolvers, event.type)) {
    throw new BrokenHistoryError(`no such event: ${event.type}, version ${event.version}`);
  }
  const evolver = evolvers[event.type] as (registry: Registry, event: RegistryEvent) => Registry;
  return evolver(registry, event);
}

/**
 * The registry that these events give, in their order, from nothing or from an earlier registry. Events of an
 * older version are to be lifted by `upcast` before.
 */
export function replay(events: Iterable<RegistryEvent>, from: Registry = emptyRegistry()): Registry {
  let registry = filling(from);
  for (const event of events) registry = evolve(registry, event);
  return settled(registry);
}

function underNewChief(
  registry: Registry,
  event: ChiefAccessManagerAppointed | ChiefAccessManagerReplaced,
): Registry {
  const { enterprise, account, email } = event.data;
  const scope = enterpriseScope(enterprise);
  const before = registry.enterprises.get(enterprise);
  const named =
    before === undefined
      ? unlessSlice(registry, `enterprise ${enterprise}`)
      : { ...registry, enterprises: registry.enterprises.set(enterprise, underChief(before, event)) };
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

function underManager(registry: Registry, scope: Scope, manager: AppointedManager, at: Instant): Registry {
  const placed = amendPlace(registry, scope, (place) => managedBy(place, manager, at));
  if (manager.kind === "office") return placed;
  return amendAssignment(placed, { account: manager.account, scope }, (account) =>
    user.inRole(account, scope, singleRoleAt[levelOf(scope)], manager.details, at),
  );
}

function isSamePerson(account: AccountId, manager: AppointedManager): boolean {
  return manager.kind === "account" && manager.account === account;
}

function withoutNamedManager(registry: Registry, scope: Scope, place: Place | undefined): Registry {
  return place?.manager.kind === "account" ? leaving(registry, place.manager.account, scope) : registry;
}

function leaving(registry: Registry, account: AccountId, scope: Scope): Registry {
  return amendAssignment(registry, { account, scope }, (person) => user.withoutAssignment(person, scope));
}

function withNewEmail(
  registry: Registry,
  { data }: EventNamed<"DomainUpdated" | "SubdivisionUpdated" | "SiteUpdated">,
): Registry {
  return amendPlace(registry, data.scope, (place) => withEmail(place, data.email));
}

function amendPlace(registry: Registry, scope: Scope, amend: <P extends Place>(place: P) => P): Registry {
  const level = levelOf(scope);
  if (level === "domain") {
    const place = registry.domains.get(scope);
    if (place !== undefined) return { ...registry, domains: registry.domains.set(scope, amend(place)) };
  } else if (level === "subdivision") {
    const place = registry.subdivisions.get(scope);
    if (place !== undefined) {
      return { ...registry, subdivisions: registry.subdivisions.set(scope, amend(place)) };
    }
  } else if (level === "site") {
    const place = registry.sites.get(scope);
    if (place !== undefined) return { ...registry, sites: registry.sites.set(scope, amend(place)) };
  }
  return unlessSlice(registry, `${level} ${scope}`);
}

/** An account changed in a way that no index follows. */
function amendAccount(registry: Registry, id: AccountId, amend: (account: Account) => Account): Registry {
  const account = registry.accounts.get(id);
  if (account === undefined) return unlessSlice(registry, `account ${id}`);
  return { ...registry, accounts: registry.accounts.set(id, amend(account)) };
}

/** An account changed in one place, in a way that the indexes follow. */
function amendAssignment(
  registry: Registry,
  { account: id, scope }: { readonly account: AccountId; readonly scope: Scope },
  amend: (account: Account) => Account,
): Registry {
  const account = registry.accounts.get(id);
  if (account === undefined) return unlessSlice(registry, `account ${id}`);
  return withAccount(registry, amend(account), scope);
}

/** A slice does not know everything that its events touch; a whole registry must. */
function unlessSlice(registry: Registry, what: string): Registry {
  if (registry.loaded === null)
    throw new BrokenHistoryError(`an event speaks of ${what}, which is not there`);
  return registry;
}
