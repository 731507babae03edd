import type { Brand } from "../kernel/brand.js";
import type { Result } from "../kernel/result.js";
import type { Violation } from "../kernel/violation.js";
import { answer, badCheckDigits, badFormat, type Faults } from "./answer.js";
import { lastTwo, readFront } from "./digits.js";

/**
 * An employer's registration number at the National Social Security Office: nine digits, leading zeros included, as
 * `134567808`; ten for a provisional number, as `5000000120`.
 */
export type NssoNumber = Brand<"NssoNumber">;

/** What can be wrong with an {@link NssoNumber}. */
export type NssoNumberCode = "nsso-number.format" | "nsso-number.check-digits";

const one = 1e7;
const provisionalOne = 1e8;
const shortestOne = 1e4; // the lowest number, 100006, has six digits
const groups = 0b100; // 7 2, or 8 2 in a provisional number

/**
 * Reads an NSSO number: seven digits and two check digits, of which leading zeros may be missing, as a number from
 * 100006 to 199999934; or a provisional one, ten digits from 5000000120 to 5999999989. Between the two groups nothing
 * or one space, dot or hyphen; white space around the whole ignored. Answers nine digits, ten when provisional, so
 * that one number has one value.
 *
 * Refused with `nsso-number.format`, or else `nsso-number.check-digits`: 96 less the rest of a hundred times the
 * digits before by 97, and 97 where that gives 0.
 *
 * Source: layout in the Heracles manual, 2016; ranges in the glossary of the National Social Security Office.
 */
export function parseNssoNumber(input: unknown): Result<NssoNumber, Violation<NssoNumberCode>> {
  return answer(input, faultsOf(input), "nsso-number", 9);
}

/** True when {@link parseNssoNumber} accepts the text, in any notation. */
export function isNssoNumber(input: unknown): boolean {
  return faultsOf(input) === 0;
}

/** The official layout, `1345678-08`, leading zeros included; `50000001-20` for a provisional number. */
export function formatNssoNumber(value: NssoNumber): string {
  return value.replace(/(..)$/, "-$1");
}

function faultsOf(input: unknown): Faults {
  let front = readFront(input, groups);
  // Missing zeros are put back: whatever has six to nine digits gets nine.
  for (let shorter = shortestOne; shorter < one; shorter *= 10) {
    if (front >= shorter && front < 2 * shorter) front += one - shorter;
  }
  if (front < one) return badFormat;
  const provisional = front >= provisionalOne;
  const seven = front - (provisional ? provisionalOne : one);
  const check = lastTwo(input as string);
  const number = seven * 100 + check;
  const lowest = provisional ? 5_000_000_120 : 100_006;
  const highest = provisional ? 5_999_999_989 : 199_999_934;
  if (number < lowest || number > highest) return badFormat;
  return check === (96 - ((seven * 100) % 97) || 97) ? 0 : badCheckDigits;
}
