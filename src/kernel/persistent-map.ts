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
 * It has two layers. Below lies one native Map that all versions share; above it, each version has a persistent list
 * of what it changed. A key that no version ever changed stands in the Map with its value; any other with the place
 * that it has in those lists. So a key is hashed once, as fast as only the engine can, and reading costs about what a
 * native Map costs, which matters because every decision reads more than it writes.
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

/** Versions of which each was made from the one before. Whatever is made from an earlier one starts another line. */
interface Line {
  newest: number;
}

/** Stands for a key that some version changed. */
class Changed<V> {
  /** The last change that any version made, and which: its line and all after it in that line need no list. */
  change: Change<V> | undefined;
  line: Line | undefined;
  at = 0;

  constructor(
    readonly place: number,
    /** What was there before any version changed it. */
    readonly before: V | undefined,
  ) {}
}

/**
 * What all versions share. It only grows: where a version did not change a key, nothing stands at its place in that
 * version's list, and it reads what was there before; so nobody sees the difference.
 */
interface Below<K, V> {
  readonly entries: Map<K, V | Changed<V>>;
  latest: Changed<V>;
}

function layered<K extends string, V>(entries: Map<K, V>): PersistentMap<K, V> {
  const below: Below<K, V> = { entries, latest: new Changed<V>(-1, undefined) };
  return new Layered<K, V>(below, List(), entries.size, { newest: 0 }, 0);
}

class Layered<K extends string, V> implements PersistentMap<K, V> {
  private readonly found: ReadonlyMap<K, V | Changed<V>>;

  constructor(
    private readonly below: Below<K, V>,
    private readonly changes: List<Change<V> | undefined>,
    readonly size: number,
    private readonly line: Line,
    private readonly at: number,
  ) {
    this.found = below.entries;
  }

  get(key: K): V | undefined {
    const found = this.found.get(key);
    return found instanceof Changed ? this.read(found) : found;
  }

  has(key: K): boolean {
    return this.get(key) !== undefined;
  }

  set(key: K, value: V): PersistentMap<K, V> {
    const found = this.found.get(key);
    const isNew = (found instanceof Changed ? this.read(found) : found) === undefined;
    return this.changed(key, found, value, isNew ? this.size + 1 : this.size);
  }

  delete(key: K): PersistentMap<K, V> {
    const found = this.found.get(key);
    const isThere = (found instanceof Changed ? this.read(found) : found) !== undefined;
    return isThere ? this.changed(key, found, gone, this.size - 1) : this;
  }

  filling(): PersistentMap<K, V> {
    return this.size === 0 ? new Filling<K, V>(new Map()) : this;
  }

  settled(): PersistentMap<K, V> {
    return this;
  }

  *entries(): IterableIterator<[K, V]> {
    for (const [key, found] of this.found) {
      const value = found instanceof Changed ? this.read(found) : found;
      if (value !== undefined) yield [key, value];
    }
  }

  *keys(): IterableIterator<K> {
    for (const [key] of this.entries()) yield key;
  }

  *values(): IterableIterator<V> {
    for (const [, value] of this.entries()) yield value;
  }

  private read(found: Changed<V>): V | undefined {
    const isHere = found.line === this.line && found.at <= this.at;
    const change = isHere ? found.change : this.changes.get(found.place);
    if (change === undefined) return found.before;
    return change === gone ? undefined : change;
  }

  private changed(
    key: K,
    found: V | Changed<V> | undefined,
    change: Change<V>,
    size: number,
  ): PersistentMap<K, V> {
    const line = this.line.newest === this.at ? this.line : { newest: this.at };
    line.newest += 1;
    const mark = found instanceof Changed ? found : this.marked(key, found);
    mark.change = change;
    mark.line = line;
    mark.at = line.newest;
    return new Layered(this.below, this.changes.set(mark.place, change), size, line, line.newest);
  }

  private marked(key: K, before: V | undefined): Changed<V> {
    const mark = new Changed(this.below.latest.place + 1, before);
    this.below.latest = mark;
    this.below.entries.set(key, mark);
    return mark;
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
