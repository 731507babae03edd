import { accepted, type Result, refused } from "../kernel/result.js";
import { type Violation, violation } from "../kernel/violation.js";
import { isBlank, isVisible } from "../kernel/visible.js";

/** What can be wrong with a text that people are to read. */
export type VisibleTextCode = "field.required" | "person.name";

/**
 * Reads a free text of any length that people are to read (a reason, an issuer, a kind's own field): white space around
 * it is dropped, and what is left passes the test that names pass.
 *
 * Refused with `field.required` (it shows nothing), or else `person.name`.
 *
 * Source: this library's choice.
 */
export function readVisibleText(input: string): Result<string, Violation<VisibleTextCode>> {
  if (isBlank(input)) return refused(violation("field.required"));
  const text = input.trim();
  return isVisible(text) ? accepted(text) : refused(violation("person.name"));
}
