import type { PersistentMap } from "../kernel/persistent-map.js";
import type { Key, KeyKind } from "./keys.js";
import { asView, collectionNames, entryAt, type Registry, wholeRegistry } from "./registry.js";

/** A part of a registry, as a host loads it: what stands under some keys, and that nothing stands under others. */
export interface Slice {
  /** What was loaded; `undefined` under a key where nothing is. */
  readonly entries: ReadonlyMap<Key, unknown>;
}

/** What a slice answers: the value, or the keys to load before it can be told. */
export type SliceAnswer<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly missing: readonly [Key, ...Key[]] };

/** Under it a slice is known, to every copy of this library that is asked. */
const identity: unique symbol = /* @__PURE__ */ Symbol.for("toegangsbeheer.slice");

/** The part of a registry that these keys name. Ask it by {@link onSlice}. */
export function slice(registry: Registry, keys: Iterable<Key>): Slice {
  const whole = wholeRegistry(registry, "a slice");
  return sliceWith(new Map(Array.from(keys, (key) => [key, entryAt(whole, key)])));
}

/** A slice that knows nothing: not even whether something exists. */
export function emptySlice(): Slice {
  return sliceWith(new Map());
}

function sliceWith(entries: ReadonlyMap<Key, unknown>): Slice {
  return Object.defineProperty({ entries }, identity, { value: true });
}

/**
 * Asks a slice anything that a registry can be asked. The function gets a view, which reads as a registry does while the
 * call lasts; it answers as if what was not loaded were absent, and notes it. Once anything was noted, the answer is void,
 * and the keys to load are told in its place: load them and ask again, until none is left.
 *
 * A view can't be evolved, and nothing can go through the whole of its collections: that is a `TypeError`.
 */
export function onSlice<T>(slice: Slice, ask: (view: Registry) => T): SliceAnswer<T> {
  const notes = new Notes(knownSlice(slice).entries);
  const view = asView(collectionsOver(notes), () => notes.missing.size > 0);
  try {
    const value = ask(view);
    const [first, ...others] = [...notes.missing].sort();
    return first === undefined ? { ok: true, value } : { ok: false, missing: [first, ...others] };
  } finally {
    notes.close();
  }
}

function knownSlice(slice: Slice): Slice {
  const known = (slice as { readonly [identity]?: true } | null | undefined)?.[identity];
  if (known === undefined)
    throw new TypeError("this is no slice: one comes from slice; a registry is asked as it is");
  return slice;
}

/** What a view reads, and what it looked for in vain. */
class Notes {
  readonly missing = new Set<Key>();
  private isOpen = true;

  constructor(private readonly entries: ReadonlyMap<Key, unknown>) {}

  read(key: Key): unknown {
    if (!this.isOpen) throw new TypeError("a view of a slice is asked after its call of onSlice has ended");
    if (!this.entries.has(key)) this.missing.add(key);
    return this.entries.get(key);
  }

  close(): void {
    this.isOpen = false;
  }
}

function collectionsOver(notes: Notes): Registry {
  const kinds = Object.keys(collectionNames) as KeyKind[];
  const collections = kinds.map((kind) => [collectionNames[kind], new NotedMap(kind, notes)]);
  return Object.fromEntries(collections) as Registry;
}

/** A collection of a view. */
class NotedMap implements PersistentMap<string, unknown> {
  constructor(
    private readonly kind: KeyKind,
    private readonly notes: Notes,
  ) {}

  get(id: string): unknown {
    return this.notes.read(`${this.kind}:${id}`);
  }

  has(id: string): boolean {
    return this.get(id) !== undefined;
  }

  get size(): number {
    return tooMuch();
  }

  entries(): never {
    return tooMuch();
  }

  keys(): never {
    return tooMuch();
  }

  values(): never {
    return tooMuch();
  }

  set(): never {
    return tooMuch();
  }

  delete(): never {
    return tooMuch();
  }
}

function tooMuch(): never {
  throw new TypeError("a view of a slice is read key by key, and never changed");
}
