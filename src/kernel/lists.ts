/** A list without items: one for all that are kept, since most accounts have several of them. */
export const noItems: readonly never[] = /* @__PURE__ */ Object.freeze([]);

/** The list with one more, in no more room than it takes: behind a spread, engines make room for seventeen. */
export function withItem<T>(items: readonly T[], item: T): readonly T[] {
  return items.length === 0 ? [item] : items.concat([item]);
}

/** The same list in no more room than it takes, however it was made. */
export function asKept<T>(items: readonly T[]): readonly T[] {
  return items.length === 0 ? noItems : items.slice();
}

/** A list as a set, in its order: the second of two equal ids is dropped. */
export function asSet<Id extends string>(ids: readonly Id[]): readonly Id[] {
  return [...new Set(ids)];
}

/** Whether two lists hold the same ids, in any order and any number of times. */
export function isSameSet(one: readonly string[], other: readonly string[]): boolean {
  return one.every((id) => other.includes(id)) && other.every((id) => one.includes(id));
}
