import type { Account, Assignment } from "../aggregates/account/state.js";
import type { AccountId } from "../aggregates/common/event.js";
import type { Held } from "../aggregates/common/held.js";
import type { Curator, Enterprise } from "../aggregates/enterprise/state.js";
import { type Mandate, mandatesId, partyName } from "../aggregates/mandate/state.js";
import type { Place, Site } from "../aggregates/place/state.js";
import { scopeOfFinding } from "../aggregates/review/state.js";
import type { Username } from "../credentials/username.js";
import type { EnterpriseNumber } from "../identifiers/enterprise-number.js";
import type { Insz } from "../identifiers/insz.js";
import type { LocalDate } from "../kernel/instant.js";
import { sortedEntries } from "../kernel/sorted.js";
import type { Path } from "../kernel/violation.js";
import {
  enterpriseOf,
  enterpriseScope,
  isAtOrBelow,
  levelOf,
  parentScope,
  type Scope,
} from "../scope/scope.js";
import { isSingleRole, levelsOfRole, type Role, singleRoleAt } from "../words/roles.js";
import type { InvariantFault, Note } from "./invariant.js";
import { indexFaults, usernameFaults } from "./recount.js";
import { type Registry, wholeRegistry } from "./registry.js";

/**
 * Every invariant that a registry breaks, found by a full scan; none after any sequence of commands. A view of a slice is
 * a `TypeError`.
 */
export function invariantFaults(registry: Registry): readonly InvariantFault[] {
  wholeRegistry(registry, "its invariants");
  return faultsIn(registry, indexFaults);
}

/** The same of a registry whose indexes were just written from what it holds: only its user names came beside. */
export function enteredFaults(registry: Registry): readonly InvariantFault[] {
  return faultsIn(registry, usernameFaults);
}

function faultsIn(
  registry: Registry,
  recount: (registry: Registry) => readonly Path[],
): readonly InvariantFault[] {
  const faults: InvariantFault[] = [];
  const note: Note = (code, ...path) => faults.push({ code, path });
  judgeEnterprises(registry, note);
  judgePlaces(registry, note);
  judgeAccounts(registry, note);
  judgeFormer(registry, note);
  judgeSenders(registry, note);
  judgeAgreements(registry, note);
  judgeReviews(registry, note);
  for (const path of recount(registry)) note("index.recomputed", ...path);
  return faults;
}

function judgeEnterprises(registry: Registry, note: Note): void {
  for (const [number, enterprise] of sortedEntries(registry.enterprises)) {
    if (enterprise.number !== number) note("entry.key", "enterprises", number);
    const scope = enterpriseScope(number);
    if (enterprise.ended !== null) {
      if (isAnythingLeft(registry, enterprise)) note("enterprise.ended", "enterprises", number);
      continue;
    }
    const chief = enterprise.chief && registry.accounts.get(enterprise.chief.account);
    const holds = chief && assignmentsAt(chief, scope).some(({ role }) => role === "chief-access-manager");
    if (!holds) note("chief.one", "enterprises", number);
    if (enterprise.curator !== null) judgeOffice(registry, number, enterprise.curator, note);
  }
}

/** What lies in its places needs no look: there are none. */
function isAnythingLeft(registry: Registry, { number, chief, curator, ended }: Enterprise): boolean {
  const scope = enterpriseScope(number);
  return (
    chief !== null ||
    curator !== null ||
    ended?.into === number ||
    registry.children.has(scope) ||
    registry.members.has(scope) ||
    registry.reviews.has(scope) ||
    registry.openRequests.has(number) ||
    registry.parties.has(partyName("given", number)) ||
    registry.parties.has(partyName("held", number))
  );
}

function judgeOffice(registry: Registry, number: EnterpriseNumber, curator: Curator, note: Note): void {
  const { account, domains, coManagers } = curator;
  const isRight = domains.every(
    (domain) => enterpriseOf(domain) === number && holds(registry, account, domain, "curator"),
  );
  if (!isRight || domains.length === 0 || new Set(domains).size < domains.length) {
    note("curator.matches", "enterprises", number);
  }
  const areRight = coManagers.every(
    (one) => domains.includes(one.scope) && holds(registry, one.account, one.scope, "co-access-manager"),
  );
  if (!areRight || new Set(coManagers.map((one) => `${one.account} ${one.scope}`)).size < coManagers.length) {
    note("curator.co-managers", "enterprises", number);
  }
}

function holds(registry: Registry, id: AccountId, scope: Scope, role: Role): boolean {
  const account = registry.accounts.get(id);
  return account !== undefined && assignmentsAt(account, scope).some((held) => held.role === role);
}

function judgePlaces(registry: Registry, note: Note): void {
  for (const [scope, place] of sortedEntries(registry.places)) {
    if (place.scope !== scope || levelOf(scope) !== place.level) note("entry.key", "places", scope);
    if (!isThere(registry, parentScope(scope))) note("scope.orphan", "places", scope);
    if (!areUnique(place.applications)) note("held.unique", "places", scope, "applications");
    judgeManager(registry, place, note);
    if (place.level === "site") judgeLastSite(registry, place, note);
  }
}

function judgeManager(registry: Registry, { manager, scope }: Place, note: Note): void {
  if (manager.kind === "office") {
    const { office } = manager;
    if (office === scope || !isAtOrBelow(scope, office) || !isThere(registry, office)) {
      note("manager.office", "places", scope);
    }
    return;
  }
  const person = registry.accounts.get(manager.account);
  const role = singleRoleAt[levelOf(scope)];
  if (!person || !assignmentsAt(person, scope).some((assignment) => assignment.role === role)) {
    note("manager.matches", "places", scope);
  }
}

function judgeLastSite(registry: Registry, { scope, createdAt }: Site, note: Note): void {
  const above = registry.places.get(parentScope(scope) as Scope);
  if (above?.level !== "subdivision") return;
  if (above.lastSiteAt === null || above.lastSiteAt < createdAt) {
    note("subdivision.last-site", "places", above.scope);
  }
}

function judgeAccounts(registry: Registry, note: Note): void {
  const numbers = new Set<Insz>();
  const usernames = technicalNames(registry, note);
  for (const [id, account] of sortedEntries(registry.accounts)) {
    if (account.id !== id) note("entry.key", "accounts", id);
    const own = account.username === null ? [] : [account.username];
    if (!takesAll(numbers, [account.insz, ...account.aliases])) note("insz.unique", "accounts", id);
    if (!takesAll(usernames, [...own, ...account.formerUsernames])) note("username.unique", "accounts", id);
    const scopes = new Set<string>();
    for (const assignment of account.assignments) {
      if (scopes.has(assignment.scope)) note("assignment.unique", "accounts", id, assignment.scope);
      scopes.add(assignment.scope);
      judgeAssignment(registry, id, assignment, note);
    }
  }
}

/** The user names of technical users, present and former; no two channels have one. */
function technicalNames(registry: Registry, note: Note): Set<Username> {
  const names = new Set<Username>();
  for (const [domain, { channels }] of sortedEntries(registry.senders)) {
    const own = channels.flatMap(({ username }) => username ?? []);
    if (!takesAll(names, own)) note("username.unique", "senders", domain);
  }
  for (const [username, account] of registry.usernames.entries()) if (account === null) names.add(username);
  return names;
}

/** Takes each of these; `false` where one was taken before. */
function takesAll<T>(taken: Set<T>, items: readonly T[]): boolean {
  const before = taken.size;
  for (const item of items) taken.add(item);
  return taken.size === before + items.length;
}

function judgeAssignment(registry: Registry, id: AccountId, assignment: Assignment, note: Note): void {
  const { scope, role, status, lastDay, applications, functions } = assignment;
  if (!isThere(registry, scope)) note("scope.orphan", "accounts", id, scope);
  if (!levelsOfRole[role].includes(levelOf(scope))) note("role.level", "accounts", id, scope);
  if (!areUnique(applications)) note("held.unique", "accounts", id, scope, "applications");
  if (!areUnique(functions)) note("held.unique", "accounts", id, scope, "functions");
  if (role === "curator") judgeCurator(registry, id, scope, note);
  if (!isSingleRole(role)) return;
  if (namedAt(registry, scope) !== id) {
    note(levelOf(scope) === "enterprise" ? "chief.one" : "manager.matches", "accounts", id, scope);
  }
  if (status !== "active" || lastDay !== null) note("manager.in-force", "accounts", id, scope);
}

function judgeCurator(registry: Registry, id: AccountId, scope: Scope, note: Note): void {
  const curator = registry.enterprises.get(enterpriseOf(scope))?.curator;
  if (curator?.account !== id || !curator.domains.includes(scope)) {
    note("curator.matches", "accounts", id, scope);
  }
}

function judgeFormer(registry: Registry, note: Note): void {
  for (const [id, former] of sortedEntries(registry.former)) {
    const leads = former.kind === "erased" || isLeading(registry, former.into);
    if (registry.accounts.has(id) || !leads) note("account.former", "former", id);
  }
  for (const [digest, account] of sortedEntries(registry.digests)) {
    if (registry.former.get(account)?.kind !== "erased") note("digest.erased", "digests", digest);
  }
}

/** True for an account that is there, and for one that came to an end after the other was merged into it. */
function isLeading(registry: Registry, id: AccountId): boolean {
  const seen = new Set<AccountId>();
  for (let at: AccountId = id; !registry.accounts.has(at); ) {
    const former = registry.former.get(at);
    if (former === undefined || seen.has(at)) return false;
    if (former.kind === "erased") return true;
    seen.add(at);
    at = former.into;
  }
  return true;
}

function judgeSenders(registry: Registry, note: Note): void {
  for (const [domain, sender] of sortedEntries(registry.senders)) {
    if (sender.domain !== domain) note("entry.key", "senders", domain);
    if (registry.places.get(domain)?.level !== "domain") note("scope.orphan", "senders", domain);
    const kinds = sender.channels.map(({ kind }) => kind);
    if (new Set(kinds).size < kinds.length) note("channel.unique", "senders", domain);
    if (sender.channels.some(({ applications }) => new Set(applications).size < applications.length)) {
      note("held.unique", "senders", domain, "channels");
    }
    const carried = new Set(sender.channels.flatMap(({ applications }) => applications));
    const isRight = [...carried, ...Object.keys(sender.preferred)].every((application) =>
      sender.channels.some(
        ({ kind, applications }) =>
          kind === sender.preferred[application] && applications.includes(application),
      ),
    );
    if (!isRight) note("channel.preferred", "senders", domain, "preferred");
  }
}

function judgeAgreements(registry: Registry, note: Note): void {
  for (const [ticket, request] of sortedEntries(registry.requests)) {
    if (request.ticket !== ticket) note("entry.key", "requests", ticket);
  }
  for (const [domain, routing] of sortedEntries(registry.routings)) {
    if (routing.domain !== domain) note("entry.key", "routings", domain);
    if (registry.places.get(domain)?.level !== "domain") note("scope.orphan", "routings", domain);
    const declarations = new Set(routing.routes.map(({ declaration }) => declaration));
    if (declarations.size === 0 || declarations.size < routing.routes.length) {
      note("route.unique", "routings", domain);
    }
  }
  for (const [id, { enterprise, mandatary, given }] of sortedEntries(registry.mandates)) {
    if (mandatesId(enterprise, mandatary) !== id) note("entry.key", "mandates", id);
    if (!registry.enterprises.has(enterprise)) note("scope.orphan", "mandates", id);
    if (given.length === 0 || !areApart(given)) note("mandate.unique", "mandates", id);
  }
}

/** True where each mandate ends after it starts, and before the next one about the same subject starts. */
function areApart(given: readonly Mandate[]): boolean {
  const ends = new Map<string, LocalDate | null>();
  const sorted = [...given].sort((a, b) => (a.from < b.from ? -1 : 1));
  return sorted.every(({ subject, from, until }) => {
    const end = ends.get(subject);
    ends.set(subject, until);
    return (until === null || from <= until) && (end === undefined || (end !== null && end < from));
  });
}

function judgeReviews(registry: Registry, note: Note): void {
  for (const [scope, review] of sortedEntries(registry.reviews)) {
    if (review.scope !== scope) note("entry.key", "reviews", scope);
    if (!isThere(registry, scope)) note("scope.orphan", "reviews", scope);
    const ids = review.findings.map(({ finding }) => finding);
    const isWithin = ids.every((id) => isAtOrBelow(scopeOfFinding(id), scope));
    if (!isWithin || new Set(ids).size < ids.length) note("review.findings", "reviews", scope);
  }
}

function namedAt(registry: Registry, scope: Scope): AccountId | undefined {
  if (levelOf(scope) === "enterprise") return registry.enterprises.get(enterpriseOf(scope))?.chief?.account;
  const manager = registry.places.get(scope)?.manager;
  return manager?.kind === "account" ? manager.account : undefined;
}

function isThere(registry: Registry, scope: Scope | undefined): boolean {
  if (scope === undefined) return false;
  if (levelOf(scope) === "enterprise") return registry.enterprises.has(enterpriseOf(scope));
  return registry.places.has(scope);
}

function assignmentsAt(account: Account, scope: Scope): readonly Assignment[] {
  return account.assignments.filter((assignment) => assignment.scope === scope);
}

function areUnique(held: readonly Held[]): boolean {
  return new Set(held.map(({ id }) => id)).size === held.length;
}
