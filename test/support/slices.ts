import { type Key, onSlice, type Registry } from "toegangsbeheer";
import { askingRows, rowsIn, sliceFrom } from "./rows.js";

/** What came of asking slices until one knew enough. */
export interface Loaded<T> {
  readonly value: T;
  readonly keys: ReadonlySet<Key>;
  readonly rounds: number;
}

/** Asks slices of the rows of a registry until one knows enough. */
export function loading<T>(whole: Registry, ask: (view: Registry) => T, mostRounds = 60): Loaded<T> {
  return askingRows(rowsIn(whole), ask, mostRounds);
}

/** Asks slices that each lack one of these keys; each says so, or gives an answer. */
export function* withoutEach<T>(
  whole: Registry,
  keys: ReadonlySet<Key>,
  ask: (view: Registry) => T,
): Generator<T> {
  const rows = rowsIn(whole);
  for (const left of keys) {
    const others = [...keys].filter((key) => key !== left);
    const answer = onSlice(sliceFrom(rows, others), ask);
    if (answer.ok) yield answer.value;
    else if (!answer.missing.some((key) => key === left || key === setOf(left) || isItemOf(left, key)))
      throw new Error(`it lacks ${answer.missing.join()}, not ${left}`);
  }
}

/** Of a set that is not known to be empty an item is asked for: what was left out said that it is. */
function isItemOf(size: Key, item: Key): boolean {
  return size.startsWith("size:") && item.startsWith("item:") && setOf(size) === setOf(item);
}

/** The whole set of which a key names an item or the size: with it they come as well. */
function setOf(key: Key): string | undefined {
  return /^(?:size|item):([^#]*)/.exec(key)?.[1];
}
