import { List } from "immutable";

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
 * It has two layers. Below lies a native Map that nothing changes any more; above it, a persistent list holds what
 * changed since, at a place that a second native Map gives each key. So a key is hashed as fast as only the engine
 * can, and reading costs about what a native Map costs, which matters because every decision reads more than it
 * writes.
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
  return layered<K, V>(new Map());
}

const gone: unique symbol = Symbol("gone");
type Change<V> = V | typeof gone;

/**
 * The place of each key that was ever changed. All versions share it and it only grows: where a version did not
 * change a key, nothing stands at its place, so nobody sees the difference.
 */
type Places<K> = Map<K, number>;

function layered<K extends string, V>(base: ReadonlyMap<K, V>): PersistentMap<K, V> {
  return new Layered<K, V>(base, new Map(), List(), base.size);
}

class Layered<K extends string, V> implements PersistentMap<K, V> {
  constructor(
    private readonly base: ReadonlyMap<K, V>,
    private readonly places: Places<K>,
    private readonly changes: List<Change<V> | undefined>,
    readonly size: number,
  ) {}

  get(key: K): V | undefined {
    const change = this.changeOf(key);
    if (change === undefined) return this.base.get(key);
    return change === gone ? undefined : change;
  }

  has(key: K): boolean {
    return this.get(key) !== undefined;
  }

  set(key: K, value: V): PersistentMap<K, V> {
    return this.changed(key, value, this.has(key) ? this.size : this.size + 1);
  }

  delete(key: K): PersistentMap<K, V> {
    return this.has(key) ? this.changed(key, gone, this.size - 1) : this;
  }

  filling(): PersistentMap<K, V> {
    return this.size === 0 ? new Filling<K, V>(new Map()) : this;
  }

  settled(): PersistentMap<K, V> {
    return this;
  }

  *entries(): IterableIterator<[K, V]> {
    for (const [key, value] of this.base) if (this.changeOf(key) === undefined) yield [key, value];
    for (const [key, place] of this.places) {
      const change = this.changes.get(place);
      if (change !== undefined && change !== gone) yield [key, change];
    }
  }

  *keys(): IterableIterator<K> {
    for (const [key] of this.entries()) yield key;
  }

  *values(): IterableIterator<V> {
    for (const [, value] of this.entries()) yield value;
  }

  private changeOf(key: K): Change<V> | undefined {
    const place = this.places.get(key);
    return place === undefined ? undefined : this.changes.get(place);
  }

  private changed(key: K, change: Change<V>, size: number): PersistentMap<K, V> {
    const place = this.places.get(key) ?? this.places.size;
    this.places.set(key, place);
    return new Layered(this.base, this.places, this.changes.set(place, change), size);
  }
}

/** A first filling, from nothing: it becomes the lower layer as it is. */
class Filling<K extends string, V> implements PersistentMap<K, V> {
  constructor(private readonly map: Map<K, V>) {}

  get size(): number {
    return this.map.size;
  }

  get(key: K): V | undefined {
    return this.map.get(key);
  }

  has(key: K): boolean {
    return this.map.has(key);
  }

  set(key: K, value: V): PersistentMap<K, V> {
    this.map.set(key, value);
    return this;
  }

  delete(key: K): PersistentMap<K, V> {
    this.map.delete(key);
    return this;
  }

  filling(): PersistentMap<K, V> {
    return this;
  }

  settled(): PersistentMap<K, V> {
    return layered<K, V>(this.map);
  }

  entries(): IterableIterator<[K, V]> {
    return this.map.entries();
  }

  keys(): IterableIterator<K> {
    return this.map.keys();
  }

  values(): IterableIterator<V> {
    return this.map.values();
  }
}
