import type { Brand } from "../kernel/brand.js";
import { accepted, type Result, refused } from "../kernel/result.js";
import { type Violation, violation } from "../kernel/violation.js";
import { longestText } from "./digits.js";

/** The code that identifies a subdivision of some kinds: 1 to 20 capitals and digits, as `WZC042`. */
export type IdentificationCode = Brand<"IdentificationCode">;

/** What can be wrong with an {@link IdentificationCode}. */
export type IdentificationCodeCode = "identification-code.format";

const layout = /^[\t-\r ]*([0-9A-Za-z]{1,20})[\t-\r ]*$/;

/**
 * Reads an identification code: 1 to 20 letters a to z and digits, capitals or not, white space around them ignored.
 * Answers it in capitals, so that one code has one value.
 *
 * Refused with `identification-code.format`.
 *
 * Source: the field is in the eHealth user manual, step 6; its format is this library's choice.
 */
export function parseIdentificationCode(
  input: unknown,
): Result<IdentificationCode, Violation<IdentificationCodeCode>> {
  const code = isIdentificationCode(input) ? layout.exec(input as string)?.[1] : undefined;
  if (code === undefined) return refused(violation("identification-code.format"));
  return accepted(code.toUpperCase() as IdentificationCode);
}

/** True when {@link parseIdentificationCode} accepts the text. */
export function isIdentificationCode(input: unknown): boolean {
  return typeof input === "string" && input.length <= longestText && layout.test(input);
}

/** The code as it stands: no other layout is known. */
export function formatIdentificationCode(value: IdentificationCode): string {
  return value;
}
