import type { Accepted, Refused } from "../kernel/result.js";
import type { RuleViolation } from "../rules/index.js";
import type { Key } from "./keys.js";

/** A slice that does not know enough to answer: the keys to load. A whole registry never answers this. */
export interface Incomplete {
  readonly ok: false;
  readonly missing: readonly Key[];
}

/** What a question that judges nobody answers: the value, or the keys that a slice lacks. */
export type Known<T> = Accepted<T> | Incomplete;

/** What a question that judges the actor answers: the value, every violation, or the keys that a slice lacks. */
export type Answer<T> = Known<T> | Refused<RuleViolation>;

/** The keys that were looked at and that a slice does not know; `undefined` when it knew them all. */
export function incomplete(...missing: readonly Iterable<Key>[]): Incomplete | undefined {
  const keys = new Set(missing.flatMap((some) => [...some]));
  return keys.size === 0 ? undefined : { ok: false, missing: [...keys].sort() };
}
