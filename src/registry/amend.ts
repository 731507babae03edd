import type { AccountId } from "../aggregates/common/event.js";
import { asEnterprise } from "../aggregates/enterprise/evolve.js";
import { asPlace } from "../aggregates/place/evolve.js";
import { asAccount, withoutAssignment } from "../aggregates/user/evolve.js";
import type { Account } from "../aggregates/user/state.js";
import type { PersistentMap } from "../kernel/persistent-map.js";
import type { Scope } from "../scope/scope.js";
import type { EventNamed, EventType, RegistryEvent } from "./events.js";
import { withAccount } from "./indexes.js";
import type { CollectionName, Registry } from "./registry.js";

/** What each kind of event of a family makes of a registry. */
export type EvolversOf<Event extends RegistryEvent> = {
  readonly [Type in Event["type"]]: (registry: Registry, event: EventNamed<Type & EventType>) => Registry;
};

/** An event that can't have happened: it speaks of something that was never there, or is of an unknown kind. */
export class BrokenHistoryError extends Error {
  override readonly name = "BrokenHistoryError";
}

/** Says that an event can't have happened. */
export function absent(what: string): never {
  throw new BrokenHistoryError(`an event speaks of ${what}, which is not there`);
}

type KeyIn<Name extends CollectionName> = Parameters<Registry[Name]["has"]>[0];
type EntryIn<Name extends CollectionName> = NonNullable<ReturnType<Registry[Name]["get"]>>;

/** Whichever way they were changed, the entries that every question reads keep the one shape of their kind. */
const shapes: { readonly [Name in CollectionName]?: (entry: EntryIn<Name>) => EntryIn<Name> } = {
  enterprises: asEnterprise,
  places: asPlace,
  accounts: asAccount,
};

/** One entry of a collection changed. */
export function amend<Name extends CollectionName>(
  registry: Registry,
  name: Name,
  key: KeyIn<Name>,
  change: (entry: EntryIn<Name>) => EntryIn<Name>,
): Registry {
  const collection = registry[name] as unknown as PersistentMap<string, EntryIn<Name>>;
  const entry = collection.get(key);
  if (entry === undefined) return absent(`${name} ${key}`);
  const changed = change(entry);
  return { ...registry, [name]: collection.set(key, shapes[name]?.(changed) ?? changed) };
}

/** An account changed in a way that no index follows. Of a former account nothing is kept. */
export function amendAccount(
  registry: Registry,
  id: AccountId,
  change: (account: Account) => Account,
): Registry {
  const account = registry.accounts.get(id);
  if (account === undefined) return unlessFormer(registry, id);
  return { ...registry, accounts: registry.accounts.set(id, asAccount(change(account))) };
}

/** An account changed in one place, in a way that the indexes follow. */
export function amendAssignment(
  registry: Registry,
  { account: id, scope }: { readonly account: AccountId; readonly scope: Scope },
  change: (account: Account) => Account,
): Registry {
  const account = registry.accounts.get(id);
  if (account === undefined) return unlessFormer(registry, id);
  return withAccount(registry, asAccount(change(account)), scope);
}

/** The registry after a person lost his assignment in a place. */
export function leaving(registry: Registry, account: AccountId, scope: Scope): Registry {
  return amendAssignment(registry, { account, scope }, (person) => withoutAssignment(person, scope));
}

function unlessFormer(registry: Registry, id: AccountId): Registry {
  return registry.former.has(id) ? registry : absent(`account ${id}`);
}
