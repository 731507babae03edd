import type { Brand } from "../kernel/brand.js";
import type { Result } from "../kernel/result.js";
import type { Violation } from "../kernel/violation.js";
import { answer, badFormat } from "./answer.js";
import { readFront, unreadable } from "./digits.js";

/**
 * A health-care institution's number as access management shows it: one to eleven digits, leading zeros kept, as
 * `12817`. It is no NIHII number and has no known check digits.
 */
export type HcoNumber = Brand<"HcoNumber">;

/** What can be wrong with an {@link HcoNumber}. */
export type HcoNumberCode = "hco-number.format";

/**
 * Reads an HCO number: one to eleven digits, white space around them ignored. Answers the digits as they stand.
 *
 * Refused with `hco-number.format`.
 *
 * Source: eHealth user manual, step 6, and Heracles manual, 2016; the length is this library's choice.
 */
export function parseHcoNumber(input: unknown): Result<HcoNumber, Violation<HcoNumberCode>> {
  return answer(input, isHcoNumber(input) ? 0 : badFormat, "hco-number");
}

/** True when {@link parseHcoNumber} accepts the text. */
export function isHcoNumber(input: unknown): boolean {
  return readFront(input, 0) !== unreadable;
}

/** The digits as they stand: no other layout is known. */
export function formatHcoNumber(value: HcoNumber): string {
  return value;
}
