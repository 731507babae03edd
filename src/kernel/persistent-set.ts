import { Set as HashSet } from "immutable";

/** A set to read, in no promised order. */
export interface Members<T extends string> extends Iterable<T> {
  readonly size: number;
  has(item: T): boolean;
}

/** A set that keeps its old versions: `add` and `delete` answer a new one, or itself when there is nothing to change. */
export interface PersistentSet<T extends string> extends Members<T> {
  add(item: T): PersistentSet<T>;
  delete(item: T): PersistentSet<T>;
}

/** An empty set. */
export function emptySet<T extends string>(): PersistentSet<T> {
  return HashSet<T>();
}
