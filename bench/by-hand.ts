import type { AppointedManager, Manager } from "../src/aggregates/common/manager.js";
import type { Role } from "../src/aggregates/user/role.js";
import type { AccountActor } from "../src/context/actor.js";
import type { Context } from "../src/context/context.js";
import type { CanAnswer } from "../src/decisions/handle.js";
import { permissionMatrix } from "../src/permissions/matrix.js";
import type { PermissionQuestion } from "../src/permissions/question.js";
import type { EventNamed, RegistryEvent } from "../src/registry/events.js";
import type { RuleCode } from "../src/rulebook/index.js";

/**
 * The other side: the same registry as somebody writes it who keeps no old state. Native Maps, changed in place, with
 * the same entries and the same indexes; and the second stage as a plain walk over them.
 */

interface Assignment {
  scope: string;
  role: Role;
  status: "active" | "blocked";
  title: string | null;
  language: string | null;
  email: string;
  localEmail: string | null;
  lastDay: string | null;
  applications: { id: string; since: string }[];
  functions: { id: string; since: string }[];
  createdAt: string;
  changedAt: string;
  roleSince: string;
  activeSince: string;
}

export interface Account {
  id: string;
  insz: string;
  aliases: string[];
  firstName: string;
  lastName: string;
  username: string | null;
  passwordTiedTo: string | null;
  formerUsernames: string[];
  language: string | null;
  email: string | null;
  certificate: object | null;
  codesRequestedAt: string | null;
  openedAt: string;
  assignments: Assignment[];
}

interface Place {
  scope: string;
  email: string | null;
  applications: { id: string; since: string }[];
  manager: Manager;
  createdAt: string;
  managedSince: string;
  name?: string;
  fields?: Readonly<Record<string, string>>;
  lastSiteAt?: string | null;
}

interface Enterprise {
  number: string;
  name: string;
  registeredAt: string;
  chief: { account: string; email: string | null; phone: string | null } | null;
}

export interface MutableRegistry {
  readonly enterprises: Map<string, Enterprise>;
  readonly domains: Map<string, Place>;
  readonly subdivisions: Map<string, Place>;
  readonly sites: Map<string, Place>;
  readonly accounts: Map<string, Account>;
  readonly usernames: Map<string, string>;
  readonly numbers: Map<string, string>;
  readonly members: Map<string, Set<string>>;
  readonly children: Map<string, Set<string>>;
  readonly tallies: Map<string, number>;
}

export function emptyMutableRegistry(): MutableRegistry {
  return {
    enterprises: new Map(),
    domains: new Map(),
    subdivisions: new Map(),
    sites: new Map(),
    accounts: new Map(),
    usernames: new Map(),
    numbers: new Map(),
    members: new Map(),
    children: new Map(),
    tallies: new Map(),
  };
}

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
      registry.domains.set(scope, { ...opened(event.data, at), fields });
      childrenOf(registry, scope).add(scope);
      return;
    }
    case "SubdivisionAdded": {
      const { scope, name } = event.data;
      registry.subdivisions.set(scope, { ...opened(event.data, at), name, lastSiteAt: null });
      childrenOf(registry, scope).add(scope);
      return;
    }
    case "SiteAdded": {
      const { scope, name } = event.data;
      registry.sites.set(scope, { ...opened(event.data, at), name });
      (registry.subdivisions.get(above(scope) as string) as Place).lastSiteAt = at;
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
        formerUsernames: [],
        language: null,
        email: null,
        certificate: null,
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
    case "PasswordReset":
      (registry.accounts.get(event.data.account) as Account).passwordTiedTo = event.data.passwordTiedTo;
      return;
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

const single = ["chief-access-manager", "access-manager", "subdivision-manager", "site-manager"] as const;

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

function above(scope: string): string | undefined {
  const end = scope.lastIndexOf("/");
  return end < 0 ? undefined : scope.slice(0, end);
}

function depthOf(scope: string): number {
  let depth = 0;
  for (let at = scope.indexOf("/"); at >= 0; at = scope.indexOf("/", at + 1)) depth++;
  return depth;
}

function placeOf(registry: MutableRegistry, scope: string): Place | undefined {
  const depth = depthOf(scope);
  if (depth === 1) return registry.domains.get(scope);
  return depth === 2 ? registry.subdivisions.get(scope) : registry.sites.get(scope);
}

function madeAt(registry: MutableRegistry, scope: string): string | undefined {
  return scope.length === 10
    ? registry.enterprises.get(scope)?.registeredAt
    : placeOf(registry, scope)?.createdAt;
}

function holderOf(registry: MutableRegistry, scope: string): string | undefined {
  if (scope.length === 10) return registry.enterprises.get(scope)?.chief?.account;
  const manager = placeOf(registry, scope)?.manager;
  if (manager === undefined) return undefined;
  return manager.kind === "account" ? manager.account : holderOf(registry, manager.office);
}

function isAtOrBelow(scope: string, other: string): boolean {
  return scope.startsWith(other) && (scope.length === other.length || scope[other.length] === "/");
}

function refused(...codes: readonly RuleCode[]): CanAnswer {
  return { ok: false, violations: codes.map((code) => ({ code, path: [], params: {} })) };
}

/** Whether an account may do what the question says, as the rules tell; for questions without targets. */
export function canByHand(
  registry: MutableRegistry,
  question: PermissionQuestion,
  context: Context,
): CanAnswer {
  const { account: id, role, scope: own, session } = context.actor as AccountActor;
  const { action, scope } = question;
  const account = registry.accounts.get(id);
  const assignment = account?.assignments.find((one) => one.scope === own);
  const depth = single.indexOf(role as (typeof single)[number]);
  const holds =
    depth < 0 ? assignment?.role === role : depth === depthOf(own) && holderOf(registry, own) === id;
  if (account === undefined || !holds) return refused("actor.unknown");
  if (assignment?.role === role) {
    const ended = assignment.lastDay !== null && assignment.lastDay < context.today;
    if (assignment.status === "blocked" || ended) return refused("actor.blocked");
  }
  if (
    !permissionMatrix[action].roles.includes(role) ||
    scope === undefined ||
    !isAtOrBelow(scope, own) ||
    madeAt(registry, scope) === undefined
  ) {
    return { ok: false, violations: [{ code: "permission.denied", path: [], params: { action } }] };
  }
  if (session === undefined) return { ok: true };
  const tied = session.means === "password" ? account.passwordTiedTo : null;
  const outside = tied !== null && !isAtOrBelow(scope, tied);
  const stale = isStale(registry, action, scope, session.loggedInAt);
  if (outside)
    return stale ? refused("session.password-tied", "session.stale") : refused("session.password-tied");
  return stale ? refused("session.stale") : { ok: true };
}

function isStale(registry: MutableRegistry, action: string, scope: string, loggedInAt: string): boolean {
  for (let at: string | undefined = scope; at !== undefined; at = above(at)) {
    const made = madeAt(registry, at);
    if (made !== undefined && made >= loggedInAt) return true;
  }
  const lastSiteAt = action === "add-site" ? registry.subdivisions.get(scope)?.lastSiteAt : undefined;
  return lastSiteAt !== undefined && lastSiteAt !== null && lastSiteAt >= loggedInAt;
}
