import { expect } from "vitest";

/** A collection or a set of the library as plain rows, sorted by key; `undefined` for anything else. */
function rowsOf(value: unknown): readonly unknown[] | undefined {
  if (typeof value !== "object" || value === null || value instanceof Map || value instanceof Set) return;
  if (!("size" in value && "has" in value)) return;
  if ("get" in value && "entries" in value) {
    const entries = (value as Map<string, unknown>).entries();
    return [...entries].sort(([a], [b]) => (a < b ? -1 : Number(a > b)));
  }
  return Symbol.iterator in value ? [...(value as Iterable<string>)].sort() : undefined;
}

/**
 * Compares collections and sets by their sorted rows, wherever `toEqual` and its like meet them: they show nothing of
 * themselves, so that any two of one size would look equal.
 */
expect.addEqualityTesters([
  function sameRows(one: unknown, other: unknown, testers): boolean | undefined {
    const [rows, others] = [rowsOf(one), rowsOf(other)];
    if (rows === undefined && others === undefined) return undefined;
    if (rows === undefined || others === undefined) return false;
    return this.equals(rows, others, testers);
  },
]);
