import type { Brand } from "../kernel/brand.js";
import type { Result } from "../kernel/result.js";
import type { Violation } from "../kernel/violation.js";
import { answer, badCheckDigits, badFormat, type Faults } from "./answer.js";
import { firstVisible, lastTwo, longestText, readFrontFrom, space, unreadable, zero } from "./digits.js";

/** An enterprise's number in the Crossroads Bank for Enterprises: ten digits, as `0412398765`. */
export type EnterpriseNumber = Brand<"EnterpriseNumber">;

/** What can be wrong with an {@link EnterpriseNumber}. */
export type EnterpriseNumberCode = "enterprise-number.format" | "enterprise-number.check-digits";

export const one = 1e8;
const olderOne = 1e7;
const groups = 0b100_1000; // 4 3 3, or 3 3 3 on older screens
const letterB = 66;
const letterE = 69;

/**
 * Reads an enterprise number: ten digits that start with 0 or 1, in the groups 4 3 3, also behind `BE` or `BE` and a
 * space; or the nine digits of older screens, 3 3 3, which gain their leading zero. Between two groups nothing or one
 * space, dot or hyphen; white space around the whole ignored. Answers the ten digits.
 *
 * Refused with `enterprise-number.format` (all zeros too), or else `enterprise-number.check-digits`: the last two
 * are 97 less the rest of the first eight by 97.
 *
 * Source: ten digits in the Step-by-Step guide for the management of access managers, 2018; nine in the Heracles
 * manual, 2016; the check digits and the numbers that start with 1 (since September 2023) are public.
 */
export function parseEnterpriseNumber(
  input: unknown,
): Result<EnterpriseNumber, Violation<EnterpriseNumberCode>> {
  return answer(input, faultsOf(input), "enterprise-number", 10);
}

/** True when {@link parseEnterpriseNumber} accepts the text, in any notation. */
export function isEnterpriseNumber(input: unknown): boolean {
  return faultsOf(input) === 0;
}

/** For text that is known to start with ten digits, the first 0 or 1: whether they are an enterprise number. */
export function startsWithCheckedNumber(text: string): boolean {
  let eight = 0;
  for (let at = 0; at < 8; at++) eight = eight * 10 + digitAt(text, at);
  return digitAt(text, 8) * 10 + digitAt(text, 9) === 97 - (eight % 97);
}

/** The official layout, `0412.398.765`. */
export function formatEnterpriseNumber(value: EnterpriseNumber): string {
  return value.replace(/^(....)(...)(...)$/, "$1.$2.$3");
}

function digitAt(text: string, at: number): number {
  return text.charCodeAt(at) - zero;
}

function read(input: unknown): number {
  if (typeof input !== "string" || input.length > longestText) return unreadable;
  let start = firstVisible(input);
  const country = input.charCodeAt(start) === letterB && input.charCodeAt(start + 1) === letterE;
  if (country) start += input.charCodeAt(start + 2) === space ? 3 : 2;
  const front = readFrontFrom(input, start, groups);
  return !country && front >= olderOne && front < 2 * olderOne ? front - olderOne + one : front;
}

function faultsOf(input: unknown): Faults {
  return faultsBetween(0, 0.2 * one, read(input), input);
}

/**
 * What is wrong with an enterprise or establishment number whose first eight digits, behind a leading one, are these:
 * they lie between two numbers, the second not included, and the check digits are 97 less their rest by 97.
 */
export function faultsBetween(least: number, most: number, front: number, input: unknown): Faults {
  const eight = front - one;
  if (eight < least || eight >= most) return badFormat;
  const check = lastTwo(input as string);
  if (eight + check === 0) return badFormat;
  return check === 97 - (eight % 97) ? 0 : badCheckDigits;
}
