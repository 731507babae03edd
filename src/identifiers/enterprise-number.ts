import type { Brand } from "../kernel/brand.js";
import type { Result } from "../kernel/result.js";
import type { Violation } from "../kernel/violation.js";
import { answer, type Faults } from "./answer.js";
import { faultsBetween, one } from "./crossroads.js";
import { firstVisible, longestText, readFrontFrom, space, unreadable } from "./digits.js";

/** An enterprise's number in the Crossroads Bank for Enterprises: ten digits, as `0412398765`. */
export type EnterpriseNumber = Brand<"EnterpriseNumber">;

/** What can be wrong with an {@link EnterpriseNumber}. */
export type EnterpriseNumberCode = "enterprise-number.format" | "enterprise-number.check-digits";

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

/** The official layout, `0412.398.765`. */
export function formatEnterpriseNumber(value: EnterpriseNumber): string {
  return value.replace(/^(....)(...)(...)$/, "$1.$2.$3");
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
