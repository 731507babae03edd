import { withItem } from "./lists.js";
import { emptyMap, type PersistentMap } from "./persistent-map.js";

/** A set to read, in no promised order. */
export interface Members<T extends string> extends Iterable<T> {
  readonly size: number;
  /** Whether this item is one of them. */
  has(item: T): boolean;
}

/**
 * A set that keeps its old versions: `add` and `delete` answer a new one, or itself when there is nothing to change; and
 * the empty set where its last item goes.
 */
export interface PersistentSet<T extends string> extends Members<T> {
  add(item: T): PersistentSet<T>;
  delete(item: T): PersistentSet<T>;
}

/** An empty set. */
export function emptySet<T extends string>(): PersistentSet<T> {
  return none as PersistentSet<T>;
}

/** Up to so many items a list is read as fast as a native Map, and copied as fast as one is changed. */
const few = 16;

/** A few items: a list, copied for each change. */
class Few<T extends string> implements PersistentSet<T> {
  readonly size: number;
  readonly #items: readonly T[];

  constructor(items: readonly T[]) {
    this.size = items.length;
    this.#items = items;
  }

  has(item: T): boolean {
    return this.#items.includes(item);
  }

  add(item: T): PersistentSet<T> {
    const items = this.#items;
    if (items.includes(item)) return this;
    if (items.length < few) return new Few(withItem(items, item));
    let all = emptyMap<T, true>();
    for (const one of items) all = all.set(one, true);
    return new Many(all.set(item, true));
  }

  delete(item: T): PersistentSet<T> {
    const at = this.#items.indexOf(item);
    if (at < 0) return this;
    return this.size === 1
      ? emptySet()
      : new Few([...this.#items.slice(0, at), ...this.#items.slice(at + 1)]);
  }

  [Symbol.iterator](): IterableIterator<T> {
    return this.#items[Symbol.iterator]();
  }
}

const none: PersistentSet<never> = /* @__PURE__ */ new Few([]);

/** The keys of a map. It stays one when it shrinks: places that had many people have many again. */
class Many<T extends string> implements PersistentSet<T> {
  readonly size: number;
  readonly #items: PersistentMap<T, true>;

  constructor(items: PersistentMap<T, true>) {
    this.size = items.size;
    this.#items = items;
  }

  has(item: T): boolean {
    return this.#items.has(item);
  }

  add(item: T): PersistentSet<T> {
    const next = this.#items.set(item, true);
    return next === this.#items ? this : new Many(next);
  }

  delete(item: T): PersistentSet<T> {
    const next = this.#items.delete(item);
    if (next === this.#items) return this;
    return next.size === 0 ? emptySet() : new Many(next);
  }

  [Symbol.iterator](): IterableIterator<T> {
    return this.#items.keys();
  }
}
