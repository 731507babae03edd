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
import { sortedEntries } from "../kernel/sorted.js";
import { violation } from "../kernel/violation.js";
import {
  idOfKey,
  itemKey,
  type Key,
  type KeyKind,
  kindOfKey,
  type SetKey,
  type SetKind,
  setKinds,
  sizeKey,
} from "./keys.js";
import { type Layout, layouts, type RowValues } from "./layouts.js";
import { collectionNames, collectionOf, type Registry, wholeRegistry } from "./registry.js";
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
export function rowOf(key: Key, entry: unknown): Row {
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
