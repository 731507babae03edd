/** A collection to read: by key, or as a whole in no promised order. */
export interface Collection<K extends string, V> {
  readonly size: number;
  /** What stands under a key; `undefined` where nothing does. */
  get(key: K): V | undefined;
  /** Whether something stands under a key. */
  has(key: K): boolean;
  /** Every key with its value, in no order to rely on; so the keys and the values. */
  entries(): IterableIterator<[K, V]>;
  /** Every key. */
  keys(): IterableIterator<K>;
  /** Every value. */
  values(): IterableIterator<V>;
}

/**
 * A collection that keeps its old versions: `set` and `delete` answer a new one, or itself where there is nothing to
 * change. No value is `undefined`. The order in which a version gives its entries is no property of it: it depends on
 * what else was read meanwhile.
 *
 * The version in use owns a native Map, so that reading it costs what a native Map costs. A change is made in that
 * Map: the new version owns it then, and the one before becomes a difference from it. Whoever reads an older version
 * turns the differences in between round, until that one owns the Map. So an older version holds the newer ones until
 * it is read again, and never the reverse: what no living version holds is forgotten.
 *
 * Turning back and forth between distant versions has a limit: once as many differences were turned as there are
 * entries, the version that is asked gets a Map of its own. Whoever iterates keeps the Map as it is, and a change
 * meanwhile goes on in a copy.
 */
export interface PersistentMap<K extends string, V> extends Collection<K, V> {
  set(key: K, value: V): PersistentMap<K, V>;
  delete(key: K): PersistentMap<K, V>;
}

/** An empty collection. */
export function emptyMap<K extends string, V>(): PersistentMap<K, V> {
  return new Version<K, V>(new Map(), undefined);
}

/** What is to be known of a Map beside its entries. */
interface Use {
  /** How many iterate over it now. */
  iterators: number;
  /** How many differences were turned round in it. */
  turned: number;
}

class Version<K extends string, V> implements PersistentMap<K, V> {
  readonly size: number;
  /** Of the version that owns it; every other one is the next one with its own value under its key. */
  #map: Map<K, V> | undefined;
  #use: Use | undefined;
  #next: Version<K, V> | undefined;
  #key: K | undefined;
  #value: V | undefined;

  constructor(map: Map<K, V>, use: Use | undefined) {
    this.size = map.size;
    this.#map = map;
    this.#use = use;
    this.#next = undefined;
    this.#key = undefined;
    this.#value = undefined;
  }

  get(key: K): V | undefined {
    return (this.#map ?? this.#turned()).get(key);
  }

  has(key: K): boolean {
    return (this.#map ?? this.#turned()).has(key);
  }

  set(key: K, value: V): PersistentMap<K, V> {
    const before = (this.#map ?? this.#turned()).get(key);
    if (before === value) return this;
    const map = this.#changeable();
    map.set(key, value);
    return this.#changed(map, key, before);
  }

  delete(key: K): PersistentMap<K, V> {
    const before = (this.#map ?? this.#turned()).get(key);
    if (before === undefined) return this;
    const map = this.#changeable();
    map.delete(key);
    return this.#changed(map, key, before);
  }

  entries(): IterableIterator<[K, V]> {
    return this.#iterated((map) => map.entries());
  }

  keys(): IterableIterator<K> {
    return this.#iterated((map) => map.keys());
  }

  values(): IterableIterator<V> {
    return this.#iterated((map) => map.values());
  }

  /** From the first step on it keeps the Map; exhausted or closed it releases it, and abandoned it costs one copy. */
  *#iterated<T>(start: (map: Map<K, V>) => IterableIterator<T>): IterableIterator<T> {
    const map = this.#map ?? this.#turned();
    const use = this.#used();
    use.iterators += 1;
    try {
      yield* start(map);
    } finally {
      use.iterators -= 1;
    }
  }

  #used(): Use {
    this.#use ??= { iterators: 0, turned: 0 };
    return this.#use;
  }

  /** The Map that this version owns, to be changed: whoever iterates over it keeps it, and this one goes on in a copy. */
  #changeable(): Map<K, V> {
    const map = this.#map as Map<K, V>;
    if (this.#use === undefined || this.#use.iterators === 0) return map;
    const copy = new Map(map);
    this.#map = copy;
    this.#use = { iterators: 0, turned: 0 };
    return copy;
  }

  /** The next version, which owns the changed Map; this one has another value there. */
  #changed(map: Map<K, V>, key: K, before: V | undefined): Version<K, V> {
    const next = new Version(map, this.#use);
    this.#differs(next, key, before);
    return next;
  }

  #owns(map: Map<K, V>, use: Use): void {
    this.#map = map;
    this.#use = use;
    this.#next = undefined;
    this.#key = undefined;
    this.#value = undefined;
  }

  #differs(next: Version<K, V>, key: K, value: V | undefined): void {
    this.#map = undefined;
    this.#use = undefined;
    this.#next = next;
    this.#key = key;
    this.#value = value;
  }

  /** The Map, once this version owns it. */
  #turned(): Map<K, V> {
    // On the way to the owner each version learns who asked for it, in the place of its next one.
    let asking: Version<K, V> | undefined;
    let owner: Version<K, V> = this;
    let length = 0;
    while (owner.#map === undefined) {
      const next = owner.#next as Version<K, V>;
      owner.#next = asking;
      asking = owner;
      owner = next;
      length += 1;
    }
    // On the way back it gets its Map or its next one.
    let map = owner.#changeable();
    let use = owner.#used();
    let at = owner;
    let isCut = false;
    let left = 0;
    use.turned += length;
    if (use.turned > map.size) {
      // The nearer half stays with the owner, the other with the version that was asked: nobody comes to lie further
      // from a Map than he did.
      use.turned = 0;
      map = new Map(map);
      use = { iterators: 0, turned: 0 };
      left = length >> 1;
      isCut = true;
    }
    while (asking !== undefined) {
      const onto: Version<K, V> = asking;
      const key = onto.#key as K;
      const value = onto.#value;
      const before = map.get(key);
      asking = onto.#next;
      if (value === undefined) map.delete(key);
      else map.set(key, value);
      if (left > 0) {
        onto.#next = at;
        left -= 1;
      } else {
        if (isCut) isCut = false;
        else at.#differs(onto, key, before);
        onto.#owns(map, use);
      }
      at = onto;
    }
    return map;
  }
}
