import { isSame } from "../kernel/same.js";
import type { Reads } from "./inquiry.js";
import { type Key, type KeyKind, kindOfKey, type SetKind } from "./keys.js";
import { collectionOf, type Registry } from "./registry.js";

type IndexKind = SetKind | "item" | "size" | "username" | "insz" | "tally" | "digest";

/** The kinds of key that name an aggregate, and not an entry of an index. */
export type AggregateKind = Exclude<KeyKind, IndexKind>;

/** In the order in which changes are told. */
const aggregateKinds: readonly AggregateKind[] = [
  "enterprise",
  "place",
  "account",
  "former",
  "request",
  "sender",
  "routing",
  "mandates",
  "review",
];

/** An aggregate that is there after and was not before, the other way round, or says something else. */
export interface AggregateChange {
  readonly key: Key;
  readonly change: "added" | "removed" | "changed";
}

/** An aggregate before and after; `undefined` where it is not there. */
export interface Difference {
  readonly key: Key;
  readonly kind: AggregateKind;
  readonly was: unknown;
  readonly is: unknown;
}

/** What these keys have after that they had not before: by kind, from the enterprises down, then by key. */
export function differencesAt(keys: Iterable<Key>, before: Reads, after: Reads): readonly Difference[] {
  const sorted = [...new Set(keys)].sort();
  return aggregateKinds.flatMap((kind) =>
    sorted
      .filter((key) => kindOfKey(key) === kind)
      .map((key) => ({ key, kind, was: before.entry(key), is: after.entry(key) }))
      .filter(({ was, is }) => !isSame(was, is)),
  );
}

export function changeOf({ key, was, is }: Difference): AggregateChange {
  if (was === undefined) return { key, change: "added" };
  return { key, change: is === undefined ? "removed" : "changed" };
}

/** The keys of all aggregates that are not one and the same in both registries: a full scan. */
export function keysApart(before: Registry, after: Registry): ReadonlySet<Key> {
  const apart = new Set<Key>();
  for (const kind of aggregateKinds) {
    const [one, other] = [collectionOf(before, kind), collectionOf(after, kind)];
    if (one === other) continue;
    for (const [id, entry] of one.entries()) if (other.get(id) !== entry) apart.add(`${kind}:${id}`);
    for (const id of other.keys()) if (!one.has(id)) apart.add(`${kind}:${id}`);
  }
  return apart;
}
