import { type Collection, emptyMap, type PersistentMap } from "./persistent-map.js";
import { emptySet, type Members, type PersistentSet } from "./persistent-set.js";

/**
 * A collection for what-ifs: the changes stand in a small map above the given one, which they never touch. It is read as
 * it would be anyway, gets no new version, and holds nothing of what was tried. Nobody asks for its size but whoever
 * wants to know it: of what is loaded in parts, that may be another part.
 */
export function overlaid<K extends string, V>(base: Collection<K, V>): PersistentMap<K, V> {
  return new Overlay<K, V>(base, itself, undefined);
}

/**
 * The same for a collection of sets: each of them too is changed above, and never touched. Where every set has its size at
 * hand, one that becomes empty is known to be.
 */
export function overlaidSets<K extends string, T extends string>(
  base: Collection<K, Members<T>>,
  isSized = true,
): PersistentMap<K, PersistentSet<T>> {
  return new Overlay<K, PersistentSet<T>, Members<T>>(base, isSized ? sizedSet : unsizedSet, undefined);
}

const gone: unique symbol = /* @__PURE__ */ Symbol("gone");

/** What stands in the collection below, and what is read of it above. */
class Overlay<K extends string, V, Below = V> implements PersistentMap<K, V> {
  readonly #base: Collection<K, Below>;
  readonly #lifted: (below: Below) => V;
  readonly #changes: PersistentMap<K, V | typeof gone> | undefined;

  constructor(
    base: Collection<K, Below>,
    lifted: (below: Below) => V,
    changes: PersistentMap<K, V | typeof gone> | undefined,
  ) {
    this.#base = base;
    this.#lifted = lifted;
    this.#changes = changes;
  }

  get size(): number {
    let size = this.#base.size;
    for (const [key, change] of this.#changes?.entries() ?? []) {
      size += Number(change !== gone) - Number(this.#base.has(key));
    }
    return size;
  }

  get(key: K): V | undefined {
    const change = this.#changes?.get(key);
    if (change !== undefined) return change === gone ? undefined : change;
    const below = this.#base.get(key);
    return below === undefined ? undefined : this.#lifted(below);
  }

  has(key: K): boolean {
    const change = this.#changes?.get(key);
    return change === undefined ? this.#base.has(key) : change !== gone;
  }

  set(key: K, value: V): PersistentMap<K, V> {
    return this.get(key) === value ? this : this.#changed(key, value);
  }

  delete(key: K): PersistentMap<K, V> {
    return this.has(key) ? this.#changed(key, gone) : this;
  }

  *entries(): IterableIterator<[K, V]> {
    for (const [key, below] of this.#base.entries()) {
      if (!this.#changes?.has(key)) yield [key, this.#lifted(below)];
    }
    for (const [key, change] of this.#changes?.entries() ?? []) if (change !== gone) yield [key, change];
  }

  *keys(): IterableIterator<K> {
    for (const key of this.#base.keys()) if (!this.#changes?.has(key)) yield key;
    for (const [key, change] of this.#changes?.entries() ?? []) if (change !== gone) yield key;
  }

  *values(): IterableIterator<V> {
    for (const [, value] of this.entries()) yield value;
  }

  #changed(key: K, change: V | typeof gone): PersistentMap<K, V> {
    return new Overlay(this.#base, this.#lifted, (this.#changes ?? emptyMap()).set(key, change));
  }
}

function itself<V>(value: V): V {
  return value;
}

function sizedSet<T extends string>(base: Members<T>): PersistentSet<T> {
  return new OverlaidSet(base, undefined, base.size);
}

function unsizedSet<T extends string>(base: Members<T>): PersistentSet<T> {
  return new OverlaidSet(base, undefined, undefined);
}

class OverlaidSet<T extends string> implements PersistentSet<T> {
  readonly #base: Members<T>;
  /** Whether an item is there that was not below, or the other way round. */
  readonly #changes: PersistentMap<T, boolean> | undefined;
  readonly #size: number | undefined;

  constructor(base: Members<T>, changes: PersistentMap<T, boolean> | undefined, size: number | undefined) {
    this.#base = base;
    this.#changes = changes;
    this.#size = size;
  }

  get size(): number {
    if (this.#size !== undefined) return this.#size;
    let size = this.#base.size;
    for (const [item, isThere] of this.#changes?.entries() ?? []) {
      size += Number(isThere) - Number(this.#base.has(item));
    }
    return size;
  }

  has(item: T): boolean {
    return this.#changes?.get(item) ?? this.#base.has(item);
  }

  add(item: T): PersistentSet<T> {
    return this.has(item) ? this : this.#changed(item, true, 1);
  }

  delete(item: T): PersistentSet<T> {
    if (!this.has(item)) return this;
    return this.#size === 1 ? emptySet() : this.#changed(item, false, -1);
  }

  *[Symbol.iterator](): IterableIterator<T> {
    for (const item of this.#base) if (!this.#changes?.has(item)) yield item;
    for (const [item, isThere] of this.#changes?.entries() ?? []) if (isThere) yield item;
  }

  #changed(item: T, isThere: boolean, more: 1 | -1): PersistentSet<T> {
    const changes = (this.#changes ?? emptyMap<T, boolean>()).set(item, isThere);
    return new OverlaidSet(this.#base, changes, this.#size === undefined ? undefined : this.#size + more);
  }
}
