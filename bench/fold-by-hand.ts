import type { AppointedManager } from "../src/aggregates/common/manager.js";
import type { EventNamed, RegistryEvent } from "../src/procedures/events.js";
import type { Role } from "../src/words/roles.js";
import {
  type Account,
  type Assignment,
  above,
  depthOf,
  type Enterprise,
  emptyMutableRegistry,
  type MutableRegistry,
  type Place,
  placeOf,
  single,
} from "./by-hand.js";

/** Folds events into the registry, in place. */
export function fold(
  events: Iterable<RegistryEvent>,
  into: MutableRegistry = emptyMutableRegistry(),
): MutableRegistry {
  for (const event of events) apply(into, event);
  return into;
}

function apply(registry: MutableRegistry, event: RegistryEvent): void {
  const { at } = event.metadata;
  switch (event.type) {
    case "EnterpriseRegistered": {
      const { enterprise: number, name } = event.data;
      registry.enterprises.set(number, { number, name, registeredAt: at, chief: null });
      return;
    }
    case "ChiefAccessManagerAppointed": {
      const { enterprise, account, email, phone } = event.data;
      const found = registry.enterprises.get(enterprise) as Enterprise;
      found.chief = { account, email, phone };
      if (email === null) return;
      const details = { title: null, language: null, email, localEmail: null, lastDay: null };
      promote(registry, account, enterprise, "chief-access-manager", details, at);
      return;
    }
    case "DomainActivated": {
      const { scope, fields } = event.data;
      registry.places.set(scope, { ...opened(event.data, at), fields });
      childrenOf(registry, scope).add(scope);
      return;
    }
    case "SubdivisionAdded": {
      const { scope, name } = event.data;
      registry.places.set(scope, { ...opened(event.data, at), name, lastSiteAt: null });
      childrenOf(registry, scope).add(scope);
      return;
    }
    case "SiteAdded": {
      const { scope, name } = event.data;
      registry.places.set(scope, { ...opened(event.data, at), name });
      (registry.places.get(above(scope) as string) as Place).lastSiteAt = at;
      childrenOf(registry, scope).add(scope);
      return;
    }
    case "DomainUpdated":
    case "SubdivisionUpdated":
    case "SiteUpdated":
      (placeOf(registry, event.data.scope) as Place).email = event.data.email;
      return;
    case "ApplicationsSet": {
      const place = placeOf(registry, event.data.scope) as Place;
      place.applications = event.data.applications.map(
        (id) => place.applications.find((open) => open.id === id) ?? { id, since: at },
      );
      return;
    }
    case "ManagerAppointed":
      manage(registry, event.data.scope, event.data.manager, at);
      return;
    case "AccountOpened": {
      if ("erased" in event.data) return;
      const { account: id, insz, firstName, lastName, username, passwordTiedTo } = event.data;
      const account = {
        id,
        insz,
        aliases: [],
        firstName,
        lastName,
        username,
        passwordTiedTo,
        passwordSetAt: username === null ? null : at,
        formerUsernames: [],
        language: null,
        email: null,
        certificate: null,
        certificateTiedTo: null,
        codesRequestedAt: null,
        openedAt: at,
        assignments: [],
      };
      registry.accounts.set(id, account);
      registry.numbers.set(insz, id);
      if (username !== null) registry.usernames.set(username, id);
      return;
    }
    case "AssignmentAdded":
      assign(registry, event);
      return;
    case "AssignmentUpdated": {
      const assignment = assignmentOf(registry, event.data);
      Object.assign(assignment, event.data.changes);
      assignment.changedAt = at;
      return;
    }
    case "AssignmentBlocked": {
      const assignment = assignmentOf(registry, event.data);
      assignment.status = "blocked";
      assignment.changedAt = at;
      return;
    }
    case "AssignmentUnblocked": {
      const assignment = assignmentOf(registry, event.data);
      assignment.status = "active";
      assignment.activeSince = at;
      assignment.changedAt = at;
      return;
    }
    case "ApplicationsGranted": {
      const assignment = assignmentOf(registry, event.data);
      for (const id of event.data.applications) {
        assignment.applications.push({ id, since: at });
        count(registry, event.data.scope, `application:${id}`);
      }
      assignment.changedAt = at;
      return;
    }
    case "PasswordReset": {
      const account = registry.accounts.get(event.data.account) as Account;
      account.passwordTiedTo = event.data.passwordTiedTo;
      account.passwordSetAt = at;
      return;
    }
    default:
      throw new Error(`the other side does not know ${event.type}`);
  }
}

function opened(
  data: { readonly scope: string; readonly email: string | null; readonly applications: readonly string[] },
  at: string,
): Place {
  return {
    scope: data.scope,
    email: data.email,
    applications: data.applications.map((id) => ({ id, since: at })),
    manager: { kind: "office", office: above(data.scope) as never },
    createdAt: at,
    managedSince: at,
  };
}

function assign(registry: MutableRegistry, { data, metadata: { at } }: EventNamed<"AssignmentAdded">): void {
  const { account: id, scope, role, details, applications, functions } = data;
  const account = registry.accounts.get(id) as Account;
  if (details === null) return;
  account.assignments.push(assignment(scope, role, details, applications, functions, at));
  membersOf(registry, scope).add(id);
  if (role === "user") count(registry, scope, "users");
  for (const application of applications) count(registry, scope, `application:${application}`);
}

type Details = Pick<Assignment, "title" | "language" | "email" | "localEmail" | "lastDay">;

function promote(
  registry: MutableRegistry,
  id: string,
  scope: string,
  role: Role,
  details: Details,
  at: string,
): void {
  const account = registry.accounts.get(id) as Account;
  if (account.assignments.some((one) => one.scope === scope)) throw new Error("nobody is lifted here");
  account.assignments.push(assignment(scope, role, details, [], [], at));
  membersOf(registry, scope).add(id);
}

function assignment(
  scope: string,
  role: Role,
  details: Details,
  applications: readonly string[],
  functions: readonly string[],
  at: string,
): Assignment {
  return {
    scope,
    role,
    status: "active",
    title: details.title,
    language: details.language,
    email: details.email,
    localEmail: details.localEmail,
    lastDay: details.lastDay,
    applications: applications.map((id) => ({ id, since: at })),
    functions: functions.map((id) => ({ id, since: at })),
    createdAt: at,
    changedAt: at,
    roleSince: at,
    activeSince: at,
  };
}

function manage(registry: MutableRegistry, scope: string, manager: AppointedManager, at: string): void {
  const place = placeOf(registry, scope) as Place;
  place.managedSince = at;
  if (manager.kind === "office") place.manager = manager;
  else {
    place.manager = { kind: "account", account: manager.account };
    if (manager.details === null) return;
    promote(registry, manager.account, scope, single[depthOf(scope)] as Role, manager.details, at);
  }
}

function assignmentOf(registry: MutableRegistry, data: { account: string; scope: string }): Assignment {
  const { assignments } = registry.accounts.get(data.account) as Account;
  return assignments.find((assignment) => assignment.scope === data.scope) as Assignment;
}

function setAt(index: Map<string, Set<string>>, key: string): Set<string> {
  const known = index.get(key);
  if (known !== undefined) return known;
  const fresh = new Set<string>();
  index.set(key, fresh);
  return fresh;
}

function membersOf(registry: MutableRegistry, scope: string): Set<string> {
  return setAt(registry.members, scope);
}

function childrenOf(registry: MutableRegistry, scope: string): Set<string> {
  return setAt(registry.children, above(scope) as string);
}

function count({ tallies }: MutableRegistry, scope: string, subject: string): void {
  for (let at: string | undefined = scope; at !== undefined; at = above(at)) {
    const name = `${at}#${subject}`;
    tallies.set(name, (tallies.get(name) ?? 0) + 1);
  }
}
