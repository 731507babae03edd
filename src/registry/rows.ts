import { storageCaps } from "../aggregates/common/stored.js";
import { type Lifts, lifting, presentVersion } from "../kernel/lifts.js";
import type { Collection } from "../kernel/persistent-map.js";
import type { Members } from "../kernel/persistent-set.js";
import {
  inside,
  isPlainObject,
  misshapen,
  type Reading,
  readShape,
  type Shape,
  type ShapeViolation,
} from "../kernel/reading.js";
import { type Result, unlessBroken } from "../kernel/result.js";
import { isSame } from "../kernel/same.js";
import { sortedEntries } from "../kernel/sorted.js";
import { violation } from "../kernel/violation.js";
import {
  type ItemKey,
  idOfKey,
  itemKey,
  itemParts,
  type Key,
  type KeyKind,
  kindOfKey,
  type SetKey,
  type SetKind,
  type SizeKey,
  setKinds,
  sizeKey,
} from "./keys.js";
import { type Layout, layouts, type RowValues } from "./layouts.js";
import { collectionNames, collectionOf, entryAt, type Registry, wholeRegistry } from "./registry.js";
import { type Slice, sliceWith } from "./slice.js";
import { shown } from "./writer.js";

/** One row of a registry: a JSON value under a key, and the version of its layout. A set is a row an item, and its size. */
export type Row = RowOf<Exclude<KeyKind, SetKind>>;

type RowOf<Kind extends KeyKind> = {
  readonly [One in Kind]: {
    readonly key: Extract<Key, `${One}:${string}`>;
    readonly version: number;
    readonly value: RowValues[One];
  };
}[Kind];

/**
 * A row as a host loaded it: `null` where nothing is. Under the key of a set stands the list of its items, which a store
 * makes of the rows of that set. What else a row has is not looked at.
 */
export interface LoadedRow {
  readonly key: string;
  /** Of the layout of the value; rows of older ones are lifted. */
  readonly version?: number;
  readonly value: unknown;
}

/** The older layouts of each kind of key; none has changed yet. */
const lifts: Lifts = {};

/** The row of an entry, or of an item or the size of a set. */
function rowOf(key: Key, entry: unknown): Row {
  const kind = kindOfKey(key);
  const value = (layouts[kind].value as ((entry: unknown) => unknown) | undefined)?.(entry) ?? entry;
  return { key, version: layoutVersion(kind), value } as Row;
}

/** The version of the layout in which rows of that kind are written. */
export function layoutVersion(kind: KeyKind): number {
  return presentVersion(lifts, kind);
}

/**
 * A registry as rows, sorted by key: what a store keeps that holds it. Equal registries give equal rows. A view of a slice
 * is a `TypeError`.
 */
export function rowsOf(registry: Registry): Iterable<Row> {
  const whole = wholeRegistry(registry, "its rows");
  return { [Symbol.iterator]: () => rowsIn(whole) };
}

function* rowsIn(registry: Registry): Generator<Row> {
  const sets: readonly string[] = setKinds;
  const plain = Object.keys(collectionNames).filter((kind) => !sets.includes(kind));
  for (const kind of [...plain, "item", "size"].sort() as Exclude<KeyKind, SetKind>[]) {
    if (kind === "item") yield* rowsOfSets(registry, rowsOfItems);
    else if (kind === "size") yield* rowsOfSets(registry, (key, { size }) => [rowOf(sizeKey(key), size)]);
    else
      for (const [id, entry] of sortedEntries(collectionOf(registry, kind)))
        yield rowOf(`${kind}:${id}`, entry);
  }
}

function* rowsOfSets(
  registry: Registry,
  rows: (key: SetKey, items: Members<string>) => Iterable<Row>,
): Generator<Row> {
  for (const kind of setKinds) {
    const sets = collectionOf(registry, kind) as Collection<string, Members<string>>;
    for (const [id, items] of sortedEntries(sets)) yield* rows(`${kind}:${id}`, items);
  }
}

function rowsOfItems(key: SetKey, items: Members<string>): Iterable<Row> {
  return [...items].sort().map((item) => rowOf(itemKey(key, item), true));
}

/**
 * The slice of what a host loaded: `null` says that nothing stands under a key. Rows come from a store and may hold
 * anything at all; never throws for what one holds.
 *
 * Refused with every `input.shape` and `limit.exceeded`, each with the key of its row and the path in its value: a row of
 * the wrong shape, of a later layout, under another key than its own, or there twice. Older layouts are lifted.
 */
export function sliceOf(rows: Iterable<LoadedRow>): Result<Slice, ShapeViolation> {
  const entries = new Map<Key, unknown>();
  const faults: ShapeViolation[] = [];
  let at = 0;
  for (const row of rows) {
    const read = readShape(loadedRow(at), row, storageCaps);
    // There may be more of them than a call takes arguments.
    if (!read.ok) for (const fault of read.violations) faults.push(fault);
    else if (entries.has(read.value.key)) {
      faults.push(violation("input.shape", [read.value.key], { expected: "entry-once" }));
    } else entries.set(read.value.key, read.value.entry);
    at += 1;
  }
  return unlessBroken(sliceWith(entries), faults);
}

interface ReadRow {
  readonly key: Key;
  readonly entry: unknown;
}

const longestKey = 1_000;

/** A row; what is wrong with it is told under its key, or under its place where it has none. */
function loadedRow(at: number): Shape<ReadRow> {
  return {
    expected: "row",
    read: (input, reading) => {
      reading.path.push(at);
      if (!isPlainObject(input)) return misshapen("row", reading);
      const { key, version, value } = input;
      if (!isKey(key)) return inside("key", noKey, key, reading);
      reading.path[0] = key;
      if (value === null) return { key, entry: undefined };
      const lift = lifting(lifts, kindOfKey(key), version);
      if (lift === undefined) return inside("version", laterVersion(kindOfKey(key)), version, reading);
      return { key, entry: entryOf(key, lift(value), reading) };
    },
  };
}

/** What a registry has under a key of which that value is stored. */
function entryOf(key: Key, input: unknown, reading: Reading): unknown {
  const { shape, id, entry } = layouts[kindOfKey(key)] as Layout<unknown>;
  const before = reading.faults.length;
  const value = shape.read(input, reading);
  if (reading.faults.length > before) return undefined;
  if (id !== undefined && id(value) !== idOfKey(key)) return misshapen("entry.key", reading);
  return entry === undefined ? value : entry(value);
}

function isKey(input: unknown): input is Key {
  if (typeof input !== "string" || input.length > longestKey) return false;
  const kind = input.slice(0, Math.max(input.indexOf(":"), 0));
  if (!Object.hasOwn(layouts, kind)) return false;
  if (kind !== "item" && kind !== "size") return true;
  const set = idOfKey(input as Key);
  return setKinds.some((one) => set.startsWith(`${one}:`)) && (kind === "size" || set.includes("#"));
}

const noKey: Shape<never> = { expected: "key", read: (_, reading) => misshapen("key", reading) };

function laterVersion(kind: KeyKind): Shape<never> {
  const expected = `version ${layoutVersion(kind)} or an earlier one`;
  return { expected, read: (found, reading) => misshapen(expected, reading, { found: shown(found) }) };
}

/**
 * A change of one row, as a store makes it: a row is put whole, or goes; an item of a set comes or goes; a count goes up or
 * down. Each row is named once at most, and none that stays as it was.
 */
export type RowChange =
  /** `isNew` where nothing stood there: of a user name, an INSZ or a digest that is a claim, which its `delete` releases. */
  | (Row & { readonly change: "put"; readonly isNew: boolean })
  | { readonly change: "delete"; readonly key: Key }
  | { readonly change: "add" | "remove"; readonly key: ItemKey }
  /** A row that comes to 0 may go, and one that is not there stands for 0. */
  | { readonly change: "count"; readonly key: SizeKey | `tally:${string}`; readonly by: number };

/** What the rows of these keys became; `after` has of each count by how much it changed. */
export function netChanges(keys: Iterable<Key>, before: Registry, after: Registry): readonly RowChange[] {
  const changes: RowChange[] = [];
  const sizes = new Map<SetKey, number>();
  for (const key of keys) {
    const kind = kindOfKey(key);
    const is = entryAt(after, key);
    if (kind === "tally") {
      changes.push({ change: "count", key: key as `tally:${string}`, by: (is as number | undefined) ?? 0 });
      continue;
    }
    const was = entryAt(before, key);
    if (isSame(was, is)) continue;
    if (kind === "item") {
      const { set } = itemParts(key as ItemKey);
      sizes.set(set, (sizes.get(set) ?? 0) + (is === true ? 1 : -1));
      changes.push({ change: is === true ? "add" : "remove", key: key as ItemKey });
    } else if (is === undefined) changes.push({ change: "delete", key });
    else changes.push({ change: "put", isNew: was === undefined, ...rowOf(key, is) });
  }
  for (const [set, by] of sizes) changes.push({ change: "count", key: sizeKey(set), by });
  return changes.filter((one) => one.change !== "count" || one.by !== 0).sort(byKey);
}

function byKey(one: RowChange, other: RowChange): number {
  return one.key < other.key ? -1 : 1;
}
