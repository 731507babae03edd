import type { AccountId } from "../aggregates/shared/event.js";
import type { Held } from "../aggregates/shared/held.js";
import type { Place } from "../aggregates/shared/place.js";
import { isSingleRole, levelsOfRole, singleRoleAt } from "../aggregates/user/role.js";
import type { Account, Assignment } from "../aggregates/user/state.js";
import type { Path } from "../kernel/violation.js";
import {
  enterpriseOf,
  enterpriseScope,
  isAtOrBelow,
  levelOf,
  parentScope,
  type Scope,
} from "../scope/scope.js";
import { indexFaults } from "./recount.js";
import type { Registry } from "./registry.js";

/** What is wrong with a registry, and where: the collection, the key, the field. */
export interface InvariantFault {
  readonly code: InvariantCode;
  readonly path: Path;
}

/** What holds in every registry that commands have made. */
export type InvariantCode =
  /** Every index equals its recomputation by a full scan. */
  | "index.recomputed"
  /** An entry stands under its own key, at its own level. */
  | "entry.key"
  /** A place lies in a place that is there; an assignment too. */
  | "scope.orphan"
  /** A registered enterprise has one chief, who has the assignment. */
  | "chief.one"
  /** An INSZ opens one account. */
  | "insz.unique"
  /** A user name, whatever its capitals, belongs to one account. */
  | "username.unique"
  /** A person has at most one assignment in a scope. */
  | "assignment.unique"
  /** A role is held at one of its levels. */
  | "role.level"
  /** A single role is held by whom the place names, and by nobody else. */
  | "manager.matches"
  /** A single role is neither blocked nor limited in time. */
  | "manager.in-force"
  /** A place is left to an office above it. */
  | "manager.office"
  /** What is held is held once. */
  | "held.unique"
  /** A subdivision remembers the youngest of its sites. */
  | "subdivision.last-site";

type Note = (code: InvariantCode, ...path: Path) => void;

/**
 * Every invariant that a whole registry breaks, found by a full scan; none after any sequence of commands. Not for
 * slices: they do not know what they lack.
 */
export function invariantFaults(registry: Registry): readonly InvariantFault[] {
  const faults: InvariantFault[] = [];
  const note: Note = (code, ...path) => faults.push({ code, path });
  judgeEnterprises(registry, note);
  for (const collection of ["domains", "subdivisions", "sites"] as const) {
    judgePlaces(registry, collection, note);
  }
  judgeAccounts(registry, note);
  judgeSites(registry, note);
  for (const path of indexFaults(registry)) note("index.recomputed", ...path);
  return faults;
}

function judgeEnterprises(registry: Registry, note: Note): void {
  for (const [number, enterprise] of registry.enterprises.entries()) {
    if (enterprise.number !== number) note("entry.key", "enterprises", number);
    const scope = enterpriseScope(number);
    const chief = enterprise.chief && registry.accounts.get(enterprise.chief.account);
    const holds = chief && assignmentsAt(chief, scope).some(({ role }) => role === "chief-access-manager");
    if (!holds) note("chief.one", "enterprises", number);
  }
}

function judgePlaces(registry: Registry, collection: "domains" | "subdivisions" | "sites", note: Note): void {
  for (const [scope, place] of registry[collection].entries()) {
    if (place.scope !== scope || `${levelOf(scope)}s` !== collection) note("entry.key", collection, scope);
    if (!isThere(registry, parentScope(scope))) note("scope.orphan", collection, scope);
    if (!areUnique(place.applications)) note("held.unique", collection, scope, "applications");
    judgeManager(registry, collection, place, note);
  }
}

function judgeManager(registry: Registry, collection: string, place: Place, note: Note): void {
  const { manager, scope } = place;
  if (manager.kind === "office") {
    const { office } = manager;
    if (office === scope || !isAtOrBelow(scope, office) || !isThere(registry, office)) {
      note("manager.office", collection, scope);
    }
    return;
  }
  const person = registry.accounts.get(manager.account);
  const role = singleRoleAt[levelOf(scope)];
  if (!person || !assignmentsAt(person, scope).some((assignment) => assignment.role === role)) {
    note("manager.matches", collection, scope);
  }
}

function judgeAccounts(registry: Registry, note: Note): void {
  const numbers = new Set<string>();
  const usernames = new Set<string>();
  for (const [id, account] of registry.accounts.entries()) {
    if (account.id !== id) note("entry.key", "accounts", id);
    if (numbers.has(account.insz)) note("insz.unique", "accounts", id);
    numbers.add(account.insz);
    const username = account.username?.toLowerCase();
    if (username !== undefined && usernames.has(username)) note("username.unique", "accounts", id);
    if (username !== undefined) usernames.add(username);
    const scopes = new Set<string>();
    for (const assignment of account.assignments) {
      if (scopes.has(assignment.scope)) note("assignment.unique", "accounts", id, assignment.scope);
      scopes.add(assignment.scope);
      judgeAssignment(registry, id, assignment, note);
    }
  }
}

function judgeAssignment(registry: Registry, id: AccountId, assignment: Assignment, note: Note): void {
  const { scope, role, status, lastDay, applications, functions } = assignment;
  if (!isThere(registry, scope)) note("scope.orphan", "accounts", id, scope);
  if (!levelsOfRole[role].includes(levelOf(scope))) note("role.level", "accounts", id, scope);
  if (!areUnique(applications)) note("held.unique", "accounts", id, scope, "applications");
  if (!areUnique(functions)) note("held.unique", "accounts", id, scope, "functions");
  if (!isSingleRole(role)) return;
  if (namedAt(registry, scope) !== id) {
    note(levelOf(scope) === "enterprise" ? "chief.one" : "manager.matches", "accounts", id, scope);
  }
  if (status !== "active" || lastDay !== null) note("manager.in-force", "accounts", id, scope);
}

function judgeSites(registry: Registry, note: Note): void {
  for (const [scope, site] of registry.sites.entries()) {
    const above = registry.subdivisions.get(parentScope(scope) as Scope);
    if (above === undefined) continue;
    if (above.lastSiteAt === null || above.lastSiteAt < site.createdAt) {
      note("subdivision.last-site", "subdivisions", above.scope);
    }
  }
}

function namedAt(registry: Registry, scope: Scope): AccountId | undefined {
  if (levelOf(scope) === "enterprise") return registry.enterprises.get(enterpriseOf(scope))?.chief?.account;
  const manager = placeAt(registry, scope)?.manager;
  return manager?.kind === "account" ? manager.account : undefined;
}

function isThere(registry: Registry, scope: Scope | undefined): boolean {
  if (scope === undefined) return false;
  if (levelOf(scope) === "enterprise") return registry.enterprises.has(enterpriseOf(scope));
  return placeAt(registry, scope) !== undefined;
}

function placeAt(registry: Registry, scope: Scope): Place | undefined {
  return (
    registry.domains.get(scope) ?? registry.subdivisions.get(scope) ?? registry.sites.get(scope) ?? undefined
  );
}

function assignmentsAt(account: Account, scope: Scope): readonly Assignment[] {
  return account.assignments.filter((assignment) => assignment.scope === scope);
}

function areUnique(held: readonly Held[]): boolean {
  return new Set(held.map(({ id }) => id)).size === held.length;
}
