import {
  type Context,
  type Key,
  type LoadedRow,
  onSlice,
  type Registry,
  type RowChange,
  rowsOf,
  type Slice,
  sliceOf,
} from "toegangsbeheer";
import { holding } from "./world.js";

/** Rows as a store keeps them: each as JSON text, under its key. */
export type Rows = ReadonlyMap<string, string>;

const setKinds = ["children", "members", "mentions", "parties", "queue", "requests"];

/** The rows of a registry. */
export function rowsIn(registry: Registry): Rows {
  return new Map(Array.from(rowsOf(registry), ({ key, ...row }) => [key, JSON.stringify(row)]));
}

/** The rows after these changes. A change that changes nothing, or that can't be made, is a fault. */
export function changed(rows: Rows, changes: readonly RowChange[]): Rows {
  const after = new Map(rows);
  const seen = new Set<string>();
  for (const change of JSON.parse(JSON.stringify(changes)) as typeof changes) {
    const { key } = change;
    const was = rows.get(key);
    const isRight = (holds: boolean): void => {
      if (!holds || seen.has(key)) throw new Error(`not a change: ${JSON.stringify(change)} of ${was}`);
    };
    switch (change.change) {
      case "put":
        isRight(was !== JSON.stringify({ version: change.version, value: change.value }));
        isRight(change.isNew === (was === undefined));
        after.set(key, JSON.stringify({ version: change.version, value: change.value }));
        break;
      case "delete":
        isRight(was !== undefined);
        after.delete(key);
        break;
      case "add":
        isRight(was === undefined);
        after.set(key, JSON.stringify({ version: 1, value: true }));
        break;
      case "remove":
        isRight(was !== undefined);
        after.delete(key);
        break;
      case "count": {
        const sum = (was === undefined ? 0 : JSON.parse(was).value) + change.by;
        isRight(change.by !== 0 && sum >= 0);
        if (sum === 0) after.delete(key);
        else after.set(key, JSON.stringify({ version: 1, value: sum }));
      }
    }
    seen.add(key);
  }
  return after;
}

/** What a store answers for keys: of a set, the items of its rows. */
function loaded(rows: Rows, keys: Iterable<Key>): readonly LoadedRow[] {
  return Array.from(keys, (key) => {
    if (setKinds.includes(key.slice(0, key.indexOf(":")))) {
      const start = `item:${key}#`;
      const items = [...rows.keys()]
        .filter((one) => one.startsWith(start))
        .map((one) => one.slice(start.length));
      return { key, version: 1, value: items };
    }
    const row = rows.get(key);
    return row === undefined ? { key, value: null } : { key, ...JSON.parse(row) };
  });
}

/** The slice of what a store answers for keys. */
export function sliceFrom(rows: Rows, keys: Iterable<Key>): Slice {
  return holding(sliceOf(loaded(rows, keys))).value;
}

/** Asks a slice, and loads from the rows what it lacks until it answers, as a host does; with a context, ahead. */
export function askingRows<T>(
  rows: Rows,
  ask: (view: Registry) => T,
  mostRounds = 60,
  context?: Context,
): { readonly value: T; readonly keys: ReadonlySet<Key>; readonly rounds: number } {
  const keys = new Set<Key>();
  for (let rounds = 0; rounds <= mostRounds; rounds += 1) {
    const answer = onSlice(sliceFrom(rows, keys), ask, context);
    if (answer.ok) return { value: answer.value, keys, rounds };
    for (const key of answer.missing) {
      if (keys.has(key)) throw new Error(`asked again: ${key}`);
      keys.add(key);
    }
  }
  throw new Error(`still missing after ${mostRounds} rounds: ${[...keys].join()}`);
}
