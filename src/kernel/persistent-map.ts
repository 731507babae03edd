import { PersistentArray } from "./persistent-array.js";

/** A collection to read: by key, or as a whole in no promised order. */
export interface Collection<K extends string, V> {
  readonly size: number;
  get(key: K): V | undefined;
  has(key: K): boolean;
  entries(): IterableIterator<[K, V]>;
  keys(): IterableIterator<K>;
  values(): IterableIterator<V>;
}

/**
 * A collection that keeps its old versions: `set` and `delete` answer a new one, at a cost that hardly grows with
 * its size.
 *
 * A native Map gives each key a place, once and for all versions; a version holds the values by place. So a key is
 * hashed as fast as only the engine can, and what is new in a version is an array of a few nodes. Places below the
 * first change lie in one plain array, as they were filled.
 */
export interface PersistentMap<K extends string, V> extends Collection<K, V> {
  set(key: K, value: V): PersistentMap<K, V>;
  delete(key: K): PersistentMap<K, V>;
  /**
   * The same content, ready to be filled by one owner. From nothing, `set` and `delete` then change it in place and
   * answer it again. Call {@link PersistentMap.settled} before anybody else sees it.
   */
  filling(): PersistentMap<K, V>;
  /** The content as a collection that never changes again. */
  settled(): PersistentMap<K, V>;
}

/** An empty collection. */
export function emptyMap<K extends string, V>(): PersistentMap<K, V> {
  return new Versioned<K, V>(new Map(), [], new PersistentArray(), 0);
}

const gone: unique symbol = Symbol("gone");
type Change<V> = V | typeof gone;

/**
 * The place of each key. All versions share it and it only grows: a key that a version does not hold has no value at
 * its place there, so nobody sees the difference.
 */
type Places<K> = Map<K, number>;

class Versioned<K extends string, V> implements PersistentMap<K, V> {
  constructor(
    private readonly places: Places<K>,
    private readonly filled: readonly (V | undefined)[],
    private readonly changes: PersistentArray<Change<V>>,
    readonly size: number,
  ) {}

  get(key: K): V | undefined {
    const place = this.places.get(key);
    return place === undefined ? undefined : this.at(place);
  }

  has(key: K): boolean {
    return this.get(key) !== undefined;
  }

  set(key: K, value: V): PersistentMap<K, V> {
    const place = placeOf(this.places, key);
    const size = this.at(place) === undefined ? this.size + 1 : this.size;
    return new Versioned(this.places, this.filled, this.changes.with(place, value), size);
  }

  delete(key: K): PersistentMap<K, V> {
    const place = this.places.get(key);
    if (place === undefined || this.at(place) === undefined) return this;
    return new Versioned(this.places, this.filled, this.changes.with(place, gone), this.size - 1);
  }

  filling(): PersistentMap<K, V> {
    return this.size === 0 ? new Filling<K, V>() : this;
  }

  settled(): PersistentMap<K, V> {
    return this;
  }

  *entries(): IterableIterator<[K, V]> {
    for (const [key, place] of this.places) {
      const value = this.at(place);
      if (value !== undefined) yield [key, value];
    }
  }

  *keys(): IterableIterator<K> {
    for (const [key] of this.entries()) yield key;
  }

  *values(): IterableIterator<V> {
    for (const [, value] of this.entries()) yield value;
  }

  private at(place: number): V | undefined {
    const change = this.changes.at(place);
    if (change === undefined) return place < this.filled.length ? this.filled[place] : undefined;
    return change === gone ? undefined : change;
  }
}

/** A first filling, from nothing, in place. */
class Filling<K extends string, V> implements PersistentMap<K, V> {
  size = 0;
  private readonly places: Places<K> = new Map();
  private readonly filled: (V | undefined)[] = [];

  get(key: K): V | undefined {
    const place = this.places.get(key);
    return place === undefined ? undefined : this.filled[place];
  }

  has(key: K): boolean {
    return this.get(key) !== undefined;
  }

  set(key: K, value: V): PersistentMap<K, V> {
    const place = placeOf(this.places, key);
    if (place === this.filled.length) this.filled.push(undefined);
    if (this.filled[place] === undefined) this.size += 1;
    this.filled[place] = value;
    return this;
  }

  delete(key: K): PersistentMap<K, V> {
    const place = this.places.get(key);
    if (place === undefined || this.filled[place] === undefined) return this;
    this.filled[place] = undefined;
    this.size -= 1;
    return this;
  }

  filling(): PersistentMap<K, V> {
    return this;
  }

  settled(): PersistentMap<K, V> {
    return new Versioned<K, V>(this.places, this.filled, new PersistentArray(), this.size);
  }

  entries(): IterableIterator<[K, V]> {
    return this.settled().entries();
  }

  keys(): IterableIterator<K> {
    return this.settled().keys();
  }

  values(): IterableIterator<V> {
    return this.settled().values();
  }
}

function placeOf<K>(places: Places<K>, key: K): number {
  const known = places.get(key);
  if (known !== undefined) return known;
  const next = places.size;
  places.set(key, next);
  return next;
}
