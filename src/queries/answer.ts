import type { Incomplete } from "../decisions/handle.js";
import type { Accepted, Refused } from "../kernel/result.js";
import type { Key } from "../registry/keys.js";
import type { RuleViolation } from "../rulebook/index.js";

/** What a question that judges the actor answers: the value, every violation, or the keys that a slice lacks. */
export type Answer<T> = Accepted<T> | Refused<RuleViolation> | Incomplete;

/** The keys that were looked at and that a slice does not know; `undefined` when it knew them all. */
export function incomplete(...missing: readonly Iterable<Key>[]): Incomplete | undefined {
  const keys = new Set(missing.flatMap((some) => [...some]));
  return keys.size === 0 ? undefined : { ok: false, missing: [...keys] };
}
