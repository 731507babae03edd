import type { Violation } from "./violation.js";

/** An answer: the value asked for, or every rule that stood in its way. Refusals are data, never exceptions. */
export type Result<T, V extends Violation = Violation> = Accepted<T> | Refused<V>;

/** The happy half of a {@link Result}. */
export interface Accepted<T> {
  readonly ok: true;
  readonly value: T;
}

/** The refused half of a {@link Result}: at least one violation. */
export interface Refused<V extends Violation = Violation> {
  readonly ok: false;
  readonly violations: readonly V[];
}

/** Answers with a value. */
export function accepted<T>(value: T): Accepted<T> {
  return { ok: true, value };
}

/** Answers with the rules that were broken. */
export function refused<V extends Violation>(...violations: readonly V[]): Refused<V> {
  return { ok: false, violations };
}
