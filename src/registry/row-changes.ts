import { isSame } from "../kernel/same.js";
import { type ItemKey, itemParts, type Key, kindOfKey, type SetKey, type SizeKey, sizeKey } from "./keys.js";
import { entryAt, type Registry } from "./registry.js";
import { type Row, rowOf } from "./rows.js";

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
