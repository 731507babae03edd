import { Map as HashMap } from "immutable";

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
 * It has two layers. Below lies a native Map that nothing changes any more; above it, a persistent hash map holds
 * what changed since. Reading costs about what a native Map costs, which matters because every decision reads
 * more than it writes.
 */
export interface PersistentMap<K extends string, V> extends Collection<K, V> {
  set(key: K, value: V): PersistentMap<K, V>;
  delete(key: K): PersistentMap<K, V>;
  /**
   * The same content, ready to be filled by one owner without keeping versions: `set` and `delete` then change it
   * in place and answer it again. Call {@link PersistentMap.settled} before anybody else sees it.
   */
  filling(): PersistentMap<K, V>;
  /** The content as a collection that never changes again. */
  settled(): PersistentMap<K, V>;
}

/** An empty collection. */
export function emptyMap<K extends string, V>(): PersistentMap<K, V> {
  return new Layered<K, V>(new Map(), HashMap(), 0);
}

const gone: unique symbol = Symbol("gone");
type Change<V> = V | typeof gone;

class Layered<K extends string, V> implements PersistentMap<K, V> {
  constructor(
    private readonly base: ReadonlyMap<K, V>,
    private readonly changes: HashMap<K, Change<V>>,
    readonly size: number,
  ) {}

  get(key: K): V | undefined {
    if (this.changes.size === 0) return this.base.get(key);
    const change = this.changes.get(key);
    if (change === undefined) return this.base.get(key);
    return change === gone ? undefined : change;
  }

  has(key: K): boolean {
    return this.get(key) !== undefined;
  }

  set(key: K, value: V): PersistentMap<K, V> {
    const size = this.has(key) ? this.size : this.size + 1;
    return new Layered(this.base, this.changes.set(key, value), size);
  }

  delete(key: K): PersistentMap<K, V> {
    if (!this.has(key)) return this;
    const changes = this.base.has(key) ? this.changes.set(key, gone) : this.changes.delete(key);
    return new Layered(this.base, changes, this.size - 1);
  }

  filling(): PersistentMap<K, V> {
    if (this.size === 0) return new Filling<K, V>(new Map());
    return new Layered(this.base, this.changes.asMutable(), this.size);
  }

  settled(): PersistentMap<K, V> {
    return new Layered(this.base, this.changes.asImmutable(), this.size);
  }

  *entries(): IterableIterator<[K, V]> {
    for (const [key, value] of this.base) if (!this.changes.has(key)) yield [key, value];
    for (const [key, change] of this.changes) if (change !== gone) yield [key, change];
  }

  *keys(): IterableIterator<K> {
    for (const [key] of this.entries()) yield key;
  }

  *values(): IterableIterator<V> {
    for (const [, value] of this.entries()) yield value;
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
    return new Layered<K, V>(this.map, HashMap(), this.map.size);
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
