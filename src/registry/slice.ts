import type { PersistentMap } from "../kernel/persistent-map.js";
import { idOfKey, type Key, type KeyKind, kindOfKey } from "./keys.js";
import { emptyRegistry, type Registry } from "./registry.js";

/** The name of a collection of a registry. */
export type CollectionName = Exclude<keyof Registry, "loaded">;

const collections: Readonly<Record<KeyKind, CollectionName>> = {
  enterprise: "enterprises",
  place: "places",
  account: "accounts",
  username: "usernames",
  insz: "numbers",
  members: "members",
  children: "children",
  tally: "tallies",
  former: "former",
  request: "requests",
  requests: "openRequests",
  sender: "senders",
  routing: "routings",
  mandates: "mandates",
  review: "reviews",
  mentions: "mentions",
  digest: "digests",
};

const kinds = Object.fromEntries(Object.entries(collections).map(([kind, name]) => [name, kind])) as Readonly<
  Record<CollectionName, KeyKind>
>;

/** The key of an entry of a collection. */
export function keyIn(name: CollectionName, id: string): Key {
  return `${kinds[name]}:${id}`;
}

/** A registry that knows nothing: not even whether something exists. */
export function nothingLoaded(): Registry {
  return { ...emptyRegistry(), loaded: new Set() };
}

/**
 * The part of a registry that these keys name. What it does not know it does not take for absent: a decision that
 * needs more answers with the keys that are missing.
 */
export function slice(registry: Registry, keys: Iterable<Key>): Registry {
  let part: Registry = emptyRegistry();
  const loaded = new Set<Key>();
  for (const key of keys) {
    loaded.add(key);
    part = withEntry(part, registry, key);
  }
  return { ...part, loaded };
}

function withEntry(part: Registry, whole: Registry, key: Key): Registry {
  const value = entryAt(whole, key);
  if (value === undefined) return part;
  const name = collections[kindOfKey(key)];
  return { ...part, [name]: collectionOf(part, kindOfKey(key)).set(idOfKey(key), value) };
}

/** What a registry has under a key; `undefined` for nothing. */
export function entryAt(registry: Registry, key: Key): unknown {
  return collectionOf(registry, kindOfKey(key)).get(idOfKey(key));
}

/** Everything that a registry has under keys of one kind. */
export function collectionOf(registry: Registry, kind: KeyKind): PersistentMap<string, unknown> {
  return registry[collections[kind]] as PersistentMap<string, unknown>;
}
