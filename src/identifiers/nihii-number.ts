import type { Brand } from "../kernel/brand.js";
import type { Result } from "../kernel/result.js";
import type { Violation } from "../kernel/violation.js";
import { answer, badCheckDigits, badFormat, type Faults } from "./answer.js";
import { lastTwo, readFront, slash } from "./digits.js";

/**
 * The number that the National Institute for Health and Disability Insurance gives a provider or an institution:
 * eight digits, as `12345621`, or eleven with a qualification code, as `12345621001`.
 */
export type NihiiNumber = Brand<"NihiiNumber">;

/** What can be wrong with a {@link NihiiNumber}. */
export type NihiiNumberCode = "nihii-number.format" | "nihii-number.check-digits";

const shortOne = 1e6;
const longOne = 1e9;
const shortGroups = 0b1000_0100; // 1 5 2
const longGroups = 0b100_0010_1000; // 1 5 2 3

/**
 * Reads a NIHII number: eight digits in the groups 1 5 2, or eleven in the groups 1 5 2 3, between two groups nothing
 * or one space, dot, hyphen or slash; white space around the whole ignored. Answers the digits. With and without a
 * qualification code are two values.
 *
 * Refused with `nihii-number.format`, or else `nihii-number.check-digits`: digits seven and eight are M less the
 * rest of the first six by M, where M is 97 or, for numbers of a later series, 89.
 *
 * Source: public (National Institute for Health and Disability Insurance).
 */
export function parseNihiiNumber(input: unknown): Result<NihiiNumber, Violation<NihiiNumberCode>> {
  return answer(input, faultsOf(input), "nihii-number");
}

/** True when {@link parseNihiiNumber} accepts the text, in any notation. */
export function isNihiiNumber(input: unknown): boolean {
  return faultsOf(input) === 0;
}

/** The usual layout: `1-23456-21`, or `1-23456-21-001` with a qualification code. */
export function formatNihiiNumber(value: NihiiNumber): string {
  return value.replace(/^(.)(.{5})(..)/, "$1-$2-$3").replace(/(-..)(...)$/, "$1-$2");
}

function faultsOf(input: unknown): Faults {
  const short = readFront(input, shortGroups, slash) - shortOne;
  const long = readFront(input, longGroups, slash) - longOne;
  const isShort = short >= 0 && short < shortOne;
  if (!isShort && long < 0) return badFormat;
  const six = isShort ? short : (long / 1000) | 0;
  const check = isShort ? lastTwo(input as string) : ((long / 10) | 0) % 100;
  return check === 97 - (six % 97) || check === 89 - (six % 89) ? 0 : badCheckDigits;
}
