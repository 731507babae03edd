import type { Manager } from "../src/aggregates/common/manager.js";
import type { AccountActor } from "../src/context/actor.js";
import type { Context } from "../src/context/context.js";
import type { CanAnswer } from "../src/engine/handle.js";
import { permissionMatrix } from "../src/permissions/matrix.js";
import type { PermissionQuestion } from "../src/permissions/question.js";
import type { RuleCode } from "../src/rules/index.js";
import type { Role } from "../src/words/roles.js";

/**
 * The other side: the same registry as somebody writes it who keeps no old state. Native Maps, changed in place, with
 * the same entries and the same indexes; and the second stage as a plain walk over them.
 */

export interface Assignment {
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

export interface Tie {
  readonly scope: string;
  readonly placeSince: string;
  readonly rank: number;
  readonly by: string;
}

export interface Account {
  id: string;
  insz: string;
  aliases: string[];
  firstName: string;
  lastName: string;
  username: string | null;
  passwordTiedTo: Tie | null;
  passwordSetAt: string | null;
  formerUsernames: string[];
  language: string | null;
  email: string | null;
  certificate: object | null;
  certificateTiedTo: Tie | null;
  codesRequestedAt: string | null;
  openedAt: string;
  assignments: Assignment[];
}

export interface Place {
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

export interface Enterprise {
  number: string;
  name: string;
  registeredAt: string;
  chief: { account: string; email: string | null; phone: string | null } | null;
}

export interface MutableRegistry {
  readonly enterprises: Map<string, Enterprise>;
  readonly places: Map<string, Place>;
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
    places: new Map(),
    accounts: new Map(),
    usernames: new Map(),
    numbers: new Map(),
    members: new Map(),
    children: new Map(),
    tallies: new Map(),
  };
}

export const single = [
  "chief-access-manager",
  "access-manager",
  "subdivision-manager",
  "site-manager",
] as const;

export function above(scope: string): string | undefined {
  const end = scope.lastIndexOf("/");
  return end < 0 ? undefined : scope.slice(0, end);
}

export function depthOf(scope: string): number {
  let depth = 0;
  for (let at = scope.indexOf("/"); at >= 0; at = scope.indexOf("/", at + 1)) depth++;
  return depth;
}

export function placeOf(registry: MutableRegistry, scope: string): Place | undefined {
  return registry.places.get(scope);
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

function refused(first: RuleCode, ...others: readonly RuleCode[]): CanAnswer {
  const broken = (code: RuleCode) => ({ code, path: [], params: {} });
  return { ok: false, violations: [broken(first), ...others.map(broken)] };
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
  if (!permissionMatrix[action].roles.includes(role) || scope === undefined || !isAtOrBelow(scope, own)) {
    return { ok: false, violations: [{ code: "permission.denied", path: [], params: { action } }] };
  }
  if (madeAt(registry, scope) === undefined) return refused("place.unknown");
  if (session === undefined) return { ok: true };
  // Nobody's password is tied in the population: whoever compares the two looks no further.
  const outside = session.means === "password" && account.passwordTiedTo !== null;
  const stale = isStale(registry, action, scope, session.loggedInAt as string);
  if (outside)
    return stale ? refused("session.password-tied", "session.stale") : refused("session.password-tied");
  return stale ? refused("session.stale") : { ok: true };
}

/** The least that an answer can look at: who holds the role there, the table, and whether the place is there and below. */
export function canBarely(
  registry: MutableRegistry,
  { action, scope }: PermissionQuestion,
  { account, role, scope: own }: AccountActor,
): boolean {
  const isSingle = single.includes(role as (typeof single)[number]);
  const held = isSingle ? holderOf(registry, own) === account : hasRole(registry, account, role, own);
  return (
    held &&
    permissionMatrix[action].roles.includes(role) &&
    scope !== undefined &&
    isAtOrBelow(scope, own) &&
    madeAt(registry, scope) !== undefined
  );
}

function hasRole(registry: MutableRegistry, id: string, role: Role, own: string): boolean {
  return registry.accounts.get(id)?.assignments.find(({ scope }) => scope === own)?.role === role;
}

function isStale(registry: MutableRegistry, action: string, scope: string, loggedInAt: string): boolean {
  for (let at: string | undefined = scope; at !== undefined; at = above(at)) {
    const made = madeAt(registry, at);
    if (made !== undefined && made >= loggedInAt) return true;
  }
  const lastSiteAt = action === "add-site" ? registry.places.get(scope)?.lastSiteAt : undefined;
  return lastSiteAt !== undefined && lastSiteAt !== null && lastSiteAt >= loggedInAt;
}
