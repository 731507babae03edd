import type { Violation } from "./violation.js";

/** An answer: the value asked for, or every rule that stood in its way. Refusals are data, never exceptions. */
export type Result<T, V extends Violation = Violation> = Accepted<T> | Refused<V>;

/** A list in which something stands. */
export type NonEmpty<T> = readonly [T, ...T[]];

/** The happy half of a {@link Result}. */
export interface Accepted<T> {
  readonly ok: true;
  readonly value: T;
}

/** The refused half of a {@link Result}: at least one violation. */
export interface Refused<V extends Violation = Violation> {
  readonly ok: false;
  readonly violations: NonEmpty<V>;
}

export function accepted<T>(value: T): Accepted<T> {
  return { ok: true, value };
}

export function refused<V extends Violation>(...violations: NonEmpty<V>): Refused<V> {
  return { ok: false, violations };
}

/** True for a list in which something stands. */
export function nonEmpty<T>(list: readonly T[]): list is NonEmpty<T> {
  return list.length > 0;
}

/** The value, unless rules were broken. */
export function unlessBroken<T, V extends Violation>(value: T, violations: readonly V[]): Result<T, V> {
  return nonEmpty(violations) ? { ok: false, violations } : accepted(value);
}
