import { type AnyContext, known } from "../context/context.js";
import type { PersistentMap } from "../kernel/persistent-map.js";
import type { Members } from "../kernel/persistent-set.js";
import {
  type ItemKey,
  idOfKey,
  itemKey,
  itemParts,
  type Key,
  kindOfKey,
  type SetKey,
  type SetKind,
  setKinds,
  sizeKey,
} from "./keys.js";
import { type Asking, isSupposed, Likely, type Supposing } from "./likely.js";
import {
  asView,
  type CollectionKind,
  type CollectionName,
  collectionNames,
  entryAt,
  type Registry,
  type ViewNotes,
  wholeRegistry,
} from "./registry.js";

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

/** A slice of what was loaded: under the key of a set its items, or `undefined` where nothing is. */
export function sliceWith(entries: ReadonlyMap<Key, unknown>): Slice {
  return Object.defineProperty({ entries }, identity, { value: true });
}

/**
 * Asks a slice anything that a registry can be asked. The function gets a view, which reads as a registry does while the
 * call lasts; it answers as if what was not loaded were absent, and notes it. Once anything was noted, the answer is void,
 * and the keys to load are told in its place: load them and ask again, until none is left.
 *
 * With a context it guesses ahead: the question is asked again over what is likely to stand there, by what the actor says
 * that he is, to name also what it will look at then. So fewer rounds are needed, for a key now and then that is loaded in
 * vain; the answer is the same. The function may be called several times: it should do nothing but answer.
 *
 * A view can't be evolved, and nothing can go through the whole of its collections: that is a `TypeError`.
 */
export function onSlice<T>(slice: Slice, ask: (view: Registry) => T, context?: AnyContext): SliceAnswer<T> {
  return onSliceAhead(slice, ask, context && { context: known(context) });
}

/** {@link onSlice}, guessing ahead by all that is known of the question. */
export function onSliceAhead<T>(
  slice: Slice,
  ask: (view: Registry) => T,
  asking: Asking | undefined,
): SliceAnswer<T> {
  const { entries } = knownSlice(slice);
  const missing = new Set<Key>();
  const likely = asking && new Likely(asking, entries);
  for (const supposing of likely ? suppositions : [undefined]) {
    const notes = new Notes(
      entries,
      missing,
      (key) => supposing && likely?.entry(key, supposing),
      likely?.actorKey,
      asking?.hears,
    );
    const value = asked(notes, ask);
    if (missing.size === 0) return { ok: true, value: value as T };
  }
  return { ok: false, missing: toLoad(missing) };
}

const suppositions: readonly Supposing[] = ["new", "there"];

/** What a question answers; nothing where it did not get through what was only supposed. */
function asked<T>(notes: Notes, ask: (view: Registry) => T): T | undefined {
  try {
    return ask(asView(collectionsOver(notes), notes));
  } catch (error) {
    if (!notes.hasSupposed) throw error;
    return undefined;
  } finally {
    notes.close();
  }
}

/** What to load, in order: with the whole of a set come its size and its items. */
function toLoad(missing: ReadonlySet<Key>): readonly [Key, ...Key[]] {
  const keys = [...missing].filter((key) => !missing.has(setOf(key) as SetKey));
  return keys.sort() as [Key, ...Key[]];
}

function knownSlice(slice: Slice): Slice {
  const known = (slice as { readonly [identity]?: true } | null | undefined)?.[identity];
  if (known === undefined)
    throw new TypeError("this is no slice: one comes from sliceOf or slice; a registry is asked as it is");
  return slice;
}

/** What a view reads, and what it looked for in vain. */
class Notes implements ViewNotes {
  /** True once something was read that is only likely. */
  hasSupposed = false;
  private isOpen = true;

  constructor(
    private readonly entries: ReadonlyMap<Key, unknown>,
    readonly missing: Set<Key>,
    private readonly likely: (key: Key) => unknown,
    private readonly actorKey: Key | undefined,
    readonly hears: Asking["hears"],
  ) {}

  get hasMissed(): boolean {
    return this.missing.size > 0;
  }

  read(key: Key): unknown {
    if (!this.isOpen) throw new TypeError("a view of a slice is asked after its call of onSlice has ended");
    if (this.entries.has(key)) return this.entries.get(key);
    if (!this.isTooMuch(key)) this.missing.add(key);
    const likely = this.likely(key);
    this.hasSupposed ||= likely !== undefined;
    return likely;
  }

  /** True for what can't be loaded, or is a list, which may be long, before it is known who the actor is. */
  private isTooMuch(key: Key): boolean {
    if (isSetKey(key)) return this.actorKey !== undefined && this.missing.has(this.actorKey);
    return this.hasSupposed && isSupposed(key);
  }

  /** True of what was loaded, in vain or not. */
  knows(key: Key): boolean {
    return this.entries.has(key);
  }

  close(): void {
    this.isOpen = false;
  }
}

function isSetKey(key: Key): boolean {
  return (setKinds as readonly string[]).includes(kindOfKey(key));
}

/** The set of which a key names an item or the size. */
function setOf(key: Key): SetKey | undefined {
  if (kindOfKey(key) === "size") return idOfKey(key) as SetKey;
  return kindOfKey(key) === "item" ? itemParts(key as ItemKey).set : undefined;
}

/** Each collection: what kind of key its entries have, its name, and whether these are sets. */
const collectionKinds = /* @__PURE__ */ listCollections();

function listCollections(): readonly (readonly [CollectionKind, CollectionName, boolean])[] {
  const sets: readonly string[] = setKinds;
  const named = Object.entries(collectionNames) as [CollectionKind, CollectionName][];
  return named.map(([kind, name]) => [kind, name, sets.includes(kind)]);
}

function collectionsOver(notes: Notes): Registry {
  const collections: Partial<Record<CollectionName, PersistentMap<string, unknown>>> = {};
  for (const [kind, name, isOfSets] of collectionKinds)
    collections[name] = isOfSets ? new NotedSets(kind, notes) : new NotedMap(kind, notes);
  return collections as Registry;
}

class NotedMap implements PersistentMap<string, unknown> {
  constructor(
    protected readonly kind: CollectionKind,
    protected readonly notes: Notes,
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

class NotedSets extends NotedMap {
  override get(id: string): NotedSet {
    return new NotedSet(`${this.kind as SetKind}:${id}`, this.notes);
  }

  override has(id: string): boolean {
    return this.get(id).size > 0;
  }
}

/** A set of a view: its size, one item or all of them are read, each where it is asked for. */
class NotedSet implements Members<string> {
  constructor(
    private readonly key: SetKey,
    private readonly notes: Notes,
  ) {}

  get size(): number {
    return this.known()?.size ?? (this.notes.read(sizeKey(this.key)) as number | undefined) ?? 0;
  }

  has(item: string): boolean {
    return this.known()?.has(item) ?? this.notes.read(itemKey(this.key, item)) === true;
  }

  [Symbol.iterator](): Iterator<string> {
    return (this.known() ?? this.all())[Symbol.iterator]();
  }

  /** The whole set, where it was loaded, or is known to be empty. */
  private known(): Members<string> | undefined {
    const size = sizeKey(this.key);
    if (this.notes.knows(this.key)) return this.all();
    return this.notes.knows(size) && this.notes.read(size) === undefined ? noItems : undefined;
  }

  private all(): Members<string> {
    return (this.notes.read(this.key) as Members<string> | undefined) ?? noItems;
  }
}

const noItems: Members<string> = /* @__PURE__ */ new Set<string>();

function tooMuch(): never {
  throw new TypeError("a view of a slice is read key by key, and never changed");
}
