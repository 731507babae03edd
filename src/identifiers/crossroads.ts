import { badCheckDigits, badFormat, type Faults } from "./answer.js";
import { lastTwo, zero } from "./digits.js";

// What the numbers of the Crossroads Bank for Enterprises have in common: ten digits, the last two of which check the rest.

/** The one that stands before the first eight digits of a number that was read. */
export const one = 1e8;

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

/** For text that is known to start with ten digits, the first 0 or 1: whether they are an enterprise number. */
export function startsWithCheckedNumber(text: string): boolean {
  let eight = 0;
  for (let at = 0; at < 8; at++) eight = eight * 10 + digitAt(text, at);
  return digitAt(text, 8) * 10 + digitAt(text, 9) === 97 - (eight % 97);
}

function digitAt(text: string, at: number): number {
  return text.charCodeAt(at) - zero;
}
