import type { Result } from "../kernel/result.js";
import type { Path, Violation } from "../kernel/violation.js";
import type { RuleCode } from "../rules/index.js";
import type { Judgement } from "./judgement.js";

/** What changes of a record's fields; those that stay are absent. */
export type Changes<T> = { -readonly [Field in keyof T]?: T[Field] };

/**
 * Notes what a form changes of one field: an absent input leaves it, `null` clears it, and a text is read. What reads as
 * the field is already changes nothing.
 */
export function change<T extends object, Field extends keyof T>(
  changes: Changes<T>,
  before: T,
  field: Field,
  input: string | null | undefined,
  read: (input: string) => T[Field] | undefined,
): void {
  if (input === undefined) return;
  const value = input === null ? (null as T[Field]) : read(input);
  if (value !== undefined && value !== before[field]) changes[field] = value;
}

/** A reader that notes a field's faults at a path. */
export function taken<T>(
  judgement: Judgement,
  path: Path,
  parse: (input: unknown) => Result<T, Violation<RuleCode>>,
): (input: string) => T | undefined {
  return (input) => judgement.take(parse(input), path);
}
