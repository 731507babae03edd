import type { AppointmentRequest } from "../aggregates/request/state.js";
import { assignmentAt } from "../aggregates/user/evolve.js";
import type { Account, Assignment } from "../aggregates/user/state.js";
import type { Insz } from "../identifiers/insz.js";
import type { PersistentMap } from "../kernel/persistent-map.js";
import { emptySet, type PersistentSet } from "../kernel/persistent-set.js";
import { parentScope, type Scope } from "../scope/scope.js";
import { type Key, type TallySubject, tallyName } from "./keys.js";
import type { Registry } from "./registry.js";

/** The registry with an account that changed in one place, and the indexes that follow from it. */
export function withAccount(registry: Registry, after: Account, scope: Scope): Registry {
  const before = registry.accounts.get(after.id);
  const was = before === undefined ? undefined : assignmentAt(before, scope);
  return reindexed(registry, after, scope, was, assignmentAt(after, scope));
}

/** The registry with an account that it did not know, and the indexes that follow from it. */
export function withNewAccount(registry: Registry, account: Account): Registry {
  const { username } = account;
  const own = username === null ? registry.usernames : registry.usernames.set(username, account.id);
  const opened: Registry = {
    ...registry,
    accounts: registry.accounts.set(account.id, account),
    numbers: account.aliases.reduce(
      (all, alias) => all.set(alias, account.id),
      registry.numbers.set(account.insz, account.id),
    ),
    usernames: account.formerUsernames.reduce((all, name) => all.set(name, account.id), own),
  };
  return account.assignments.reduce(
    (next, assignment) => reindexed(next, account, assignment.scope, undefined, assignment),
    opened,
  );
}

/** The registry without an account and without what the indexes of places say of it; its names and numbers stay. */
export function withoutAccount(registry: Registry, account: Account): Registry {
  const left = account.assignments.reduce(
    (next, assignment) => reindexed(next, account, assignment.scope, assignment, undefined),
    registry,
  );
  return { ...left, accounts: left.accounts.delete(account.id) };
}

/** The registry in which an open request of an enterprise is found, or no longer. */
export function withOpenRequest(registry: Registry, request: AppointmentRequest, there: boolean): Registry {
  const { enterprise, ticket } = request;
  return { ...registry, openRequests: withMember(registry.openRequests, enterprise, ticket, there) };
}

/** The registry in which what names a person by that INSZ is found, or no longer. */
export function withMention(registry: Registry, insz: Insz, key: Key, there: boolean): Registry {
  return { ...registry, mentions: withMember(registry.mentions, insz, key, there) };
}

function reindexed(
  registry: Registry,
  account: Account,
  scope: Scope,
  was: Assignment | undefined,
  is: Assignment | undefined,
): Registry {
  return {
    ...registry,
    accounts: registry.accounts.set(account.id, account),
    members: withMember(registry.members, scope, account.id, is !== undefined),
    tallies: retallied(registry.tallies, scope, subjectsOf(was), subjectsOf(is)),
  };
}

/** The registry with a place under the one above it, or no longer. */
export function withChild(registry: Registry, scope: Scope, there: boolean): Registry {
  const parent = parentScope(scope) as Scope;
  return { ...registry, children: withMember(registry.children, parent, scope, there) };
}

/** An index of sets with an item in the set of that key, or out of it; empty sets are not kept. */
function withMember<K extends string, T extends string>(
  index: PersistentMap<K, PersistentSet<T>>,
  key: K,
  item: T,
  there: boolean,
): PersistentMap<K, PersistentSet<T>> {
  const items = index.get(key) ?? emptySet<T>();
  const next = there ? items.add(item) : items.delete(item);
  if (next === items) return index;
  return next.size === 0 ? index.delete(key) : index.set(key, next);
}

/** What an assignment adds to the counts of its scope and of every scope above. */
function subjectsOf(assignment: Assignment | undefined): readonly TallySubject[] {
  if (assignment === undefined) return [];
  const carried = assignment.applications.map((held): TallySubject => `application:${held.id}`);
  return assignment.role === "user" ? ["users", ...carried] : carried;
}

function retallied(
  tallies: PersistentMap<string, number>,
  scope: Scope,
  before: readonly TallySubject[],
  after: readonly TallySubject[],
): PersistentMap<string, number> {
  let next = tallies;
  for (const subject of before) if (!after.includes(subject)) next = counted(next, scope, subject, -1);
  for (const subject of after) if (!before.includes(subject)) next = counted(next, scope, subject, 1);
  return next;
}

function counted(
  tallies: PersistentMap<string, number>,
  scope: Scope,
  subject: TallySubject,
  step: 1 | -1,
): PersistentMap<string, number> {
  let next = tallies;
  for (let at: Scope | undefined = scope; at !== undefined; at = parentScope(at)) {
    const name = tallyName(at, subject);
    const sum = (next.get(name) ?? 0) + step;
    next = sum === 0 ? next.delete(name) : next.set(name, sum);
  }
  return next;
}
