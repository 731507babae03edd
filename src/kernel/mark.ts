/**
 * Marks: how the library knows again what it made itself. A mark is a property under a registered symbol that leads back
 * to the object that carries it, so that every entry and both module formats know each other's, while a spread, a clone
 * and whatever inherits from the object carry none.
 */

/** Gives plain data a mark, and freezes them, however deep. */
export function marked<T extends object>(mark: symbol, value: T): T {
  for (const part of Object.values(value)) deepFrozen(part);
  return Object.freeze(Object.defineProperty(value, mark, { value }));
}

/** True for the very object that was given the mark. */
export function hasMark(mark: symbol, input: unknown): boolean {
  if (typeof input !== "object" || input === null) return false;
  try {
    return (input as Record<symbol, unknown>)[mark] === input;
  } catch {
    return false;
  }
}

/** Freezes plain data, however deep. */
export function deepFrozen<T>(value: T): T {
  if (typeof value !== "object" || value === null || Object.isFrozen(value)) return value;
  for (const key of Object.keys(value)) deepFrozen((value as Record<string, unknown>)[key]);
  return Object.freeze(value);
}
