import { type Result, unlessBroken } from "../kernel/result.js";
import type { Violation } from "../kernel/violation.js";

/** For what a form asks to type twice: with the key present the second text is compared, whatever it holds. */
export interface Confirmation {
  readonly confirmation?: unknown;
}

/** A rule judged: the violation of it, or false. */
export type Found<Code extends string> = Violation<Code> | false;

/** The value when every rule held, else every violation. */
export function judged<T, Code extends string>(
  value: T,
  rules: readonly Found<Code>[],
): Result<T, Violation<Code>> {
  return unlessBroken(
    value,
    rules.filter((found) => found !== false),
  );
}

/** True when there was no second text to compare, or when it reads as the first. */
export function isConfirmed(
  input: unknown,
  options: Confirmation,
  read: (input: unknown) => string,
): boolean {
  return !("confirmation" in options) || read(options.confirmation) === read(input);
}

/** The text itself; anything that isn't text counts as empty. */
export function textOf(input: unknown): string {
  return typeof input === "string" ? input : "";
}
