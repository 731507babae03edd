import { accepted, nonEmpty, type Result } from "../kernel/result.js";
import { type Violation, violation } from "../kernel/violation.js";
import { isDigit } from "./digits.js";

/** What is wrong with a number, as a set of bits: bit n stands for the n-th of these; 0 for nothing. */
export type Faults = number;

export const badFormat: Faults = 1;
export const badCheckDigits: Faults = 2;
export const badBirthDate: Faults = 4;
export const badSequence: Faults = 8;
export const badFuture: Faults = 16;

const faultNames = ["format", "check-digits", "birth-date", "sequence", "future"];

/** Turns what a scan found into an answer: the digits of a text that is a number, or a violation for each fault. */
export function answer<T extends string, Code extends string>(
  input: unknown,
  faults: Faults,
  name: string,
  length = 0,
): Result<T, Violation<Code>> {
  if (faults !== 0) {
    const found = faultNames.filter((_, bit) => (faults >> bit) & 1);
    const violations = found.map((fault) => violation(`${name}.${fault}` as Code));
    if (nonEmpty(violations)) return { ok: false, violations };
  }
  const digits = digitsOf(input as string);
  return accepted((digits.length < length ? digits.padStart(length, "0") : digits) as T);
}

/** Most texts are nothing but digits: they stay as they are. */
function digitsOf(text: string): string {
  for (let at = 0; at < text.length; at += 1) {
    if (!isDigit(text.charCodeAt(at))) return text.replace(/\D/g, "");
  }
  return text;
}
