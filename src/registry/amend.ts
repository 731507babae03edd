import { type Draft, Immer } from "immer";
import { asAccount, withChanged, withoutAssignment } from "../aggregates/account/changes.js";
import type { Account, Assignment } from "../aggregates/account/state.js";
import type { AccountId } from "../aggregates/common/event.js";
import { asEnterprise } from "../aggregates/enterprise/state.js";
import { asPlace } from "../aggregates/place/changes.js";
import type { Place } from "../aggregates/place/state.js";
import type { Instant } from "../kernel/instant.js";
import { isSame } from "../kernel/same.js";
import { levelOf, parentScope, type Scope } from "../scope/scope.js";
import { expectAgreement, expectAssignment, expectPlace } from "./agreement.js";
import { noLongerUnderCurator } from "./curated.js";
import { putPlace, reindex } from "./indexes.js";
import { queueCodes } from "./queues.js";
import type { EntryIn, EntryName, KeyIn, Writer } from "./writer.js";

/** Whichever way they were changed, the entries that every question reads keep the one layout of their kind. */
const layouts: { readonly [Name in EntryName]?: (entry: EntryIn<Name>) => EntryIn<Name> } = {
  enterprises: asEnterprise,
  places: asPlace,
};

/**
 * Something new is there. True unless it was there already, as new as it is told now: an event that comes twice changes
 * nothing then, and stops where something else is there.
 */
export function isNew<Name extends EntryName>(
  write: Writer,
  name: Name,
  key: KeyIn<Name>,
  entry: EntryIn<Name>,
): boolean {
  const before = write.get(name, key);
  if (before === undefined) return true;
  if (!isSame(before, entry)) write.stop(`${name} ${key} is there`);
  return false;
}

/** One entry changes, into what a function makes of it. */
export function amend<Name extends EntryName>(
  write: Writer,
  name: Name,
  key: KeyIn<Name>,
  change: (entry: EntryIn<Name>) => EntryIn<Name>,
): void {
  const entry = write.get(name, key);
  if (entry === undefined) {
    write.lack(`${name} ${key}`);
    return;
  }
  const changed = change(entry);
  write.put(name, key, layouts[name]?.(changed) ?? changed);
}

/** Not freezing: immer would freeze what a caller passed in as well. */
const immer = new Immer({ autoFreeze: false });

/** One entry changes deep inside, written as if it were mutable. */
export function revise<Name extends EntryName>(
  write: Writer,
  name: Name,
  key: KeyIn<Name>,
  recipe: (draft: Draft<EntryIn<Name>>) => void,
): void {
  amend(write, name, key, (entry) => immer.produce(entry, recipe));
}

/** An account changes in a way that no index but the queues follows. Of a former account nothing is kept. */
export function amendAccount(write: Writer, id: AccountId, change: (account: Account) => Account): void {
  const before = accountOf(write, id);
  if (before === undefined) return;
  const after = asAccount(change(before));
  write.put("accounts", id, after);
  queueCodes(write, before, after);
}

/** What a person is in a place changes, and the indexes follow. */
export function amendHeld(
  write: Writer,
  on: { readonly account: AccountId; readonly scope: Scope },
  at: Instant,
  change: (held: Assignment) => Assignment,
): void {
  amendAssignment(write, on, (person) => {
    expectAssignment(write, person, on.scope);
    return withChanged(person, on.scope, at, change);
  });
}

/** An account changes in one place, and the indexes follow. */
export function amendAssignment(
  write: Writer,
  { account: id, scope }: { readonly account: AccountId; readonly scope: Scope },
  change: (account: Account) => Account,
): void {
  const before = accountOf(write, id);
  if (before === undefined) return;
  const after = change(before);
  write.put("accounts", id, after);
  reindex(write, scope, before, after);
  queueCodes(write, before, after);
  expectAgreement(write, scope, after);
}

/** A person loses his assignment in a place. */
export function leave(write: Writer, account: AccountId, scope: Scope): void {
  noLongerUnderCurator(write, account, scope);
  amendAssignment(write, { account, scope }, (person) => withoutAssignment(person, scope));
}

function accountOf(write: Writer, id: AccountId): Account | undefined {
  const account = write.get("accounts", id);
  if (account === undefined && write.get("former", id) === undefined) write.lack(`account ${id}`);
  return account;
}

/** A place opens in one that is there; one that is there already, as new as that, stays. */
export function openPlace(write: Writer, place: Place): boolean {
  const { scope, level } = place;
  if (levelOf(scope) !== level) write.stop(`${scope} is no ${level}`);
  expectPlace(write, parentScope(scope) as Scope);
  if (!isNew(write, "places", scope, place)) return false;
  putPlace(write, place);
  return true;
}
