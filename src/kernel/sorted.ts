import type { Collection } from "./persistent-map.js";

/** The entries of a collection by key, as text. */
export function sortedEntries<K extends string, V>(
  collection: Collection<K, V>,
): readonly (readonly [K, V])[] {
  return [...collection.keys()].sort().map((key) => [key, collection.get(key) as V]);
}

/** The values of a collection by key. */
export function sortedValues<K extends string, V>(collection: Collection<K, V>): readonly V[] {
  return [...collection.keys()].sort().map((key) => collection.get(key) as V);
}
