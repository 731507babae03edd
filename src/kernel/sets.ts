/** A list as a set, in its order: the second of two equal ids is dropped. */
export function asSet<Id extends string>(ids: readonly Id[]): readonly Id[] {
  return [...new Set(ids)];
}

/** Whether two lists hold the same ids, in any order and any number of times. */
export function isSameSet(one: readonly string[], other: readonly string[]): boolean {
  return one.every((id) => other.includes(id)) && other.every((id) => one.includes(id));
}
