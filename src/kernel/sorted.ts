import type { Collection } from "./persistent-map.js";

/** The keys of a collection in an order of their own, as text. */
function sortedKeys<K extends string>(collection: Collection<K, unknown>): readonly K[] {
  return [...collection.keys()].sort();
}

/** The entries of a collection by key. */
export function sortedEntries<K extends string, V>(
  collection: Collection<K, V>,
): readonly (readonly [K, V])[] {
  return sortedKeys(collection).map((key) => [key, collection.get(key) as V]);
}

/** The values of a collection by key. */
export function sortedValues<K extends string, V>(collection: Collection<K, V>): readonly V[] {
  return sortedKeys(collection).map((key) => collection.get(key) as V);
}
