import type { Brand } from "../kernel/brand.js";
import type { Result } from "../kernel/result.js";
import type { Violation } from "../kernel/violation.js";
import { answer, badCheckDigits, badFormat, type Faults } from "./answer.js";
import { readDigits } from "./digits.js";
import { endsInCheckDigits } from "./enterprise-number.js";

/** An establishment's number in the Crossroads Bank for Enterprises: ten digits, as `2000000064`. */
export type EstablishmentNumber = Brand<"EstablishmentNumber">;

/** What can be wrong with an {@link EstablishmentNumber}. */
export type EstablishmentNumberCode = "establishment-number.format" | "establishment-number.check-digits";

const one = 1e10;
const groups = 0b10_0100_1000; // 1 3 3 3

/**
 * Reads an establishment number: ten digits that start with 2 to 8, in the groups 1 3 3 3, between two groups nothing
 * or one space, dot or hyphen; white space around the whole ignored. Answers the ten digits.
 *
 * Refused with `establishment-number.format`, or else `establishment-number.check-digits`: the last two are 97 less
 * the rest of the first eight by 97, as in an enterprise number.
 *
 * Source: public (Crossroads Bank for Enterprises).
 */
export function parseEstablishmentNumber(
  input: unknown,
): Result<EstablishmentNumber, Violation<EstablishmentNumberCode>> {
  const digits = readDigits(input, groups);
  return answer(digits, faultsOf(digits), "establishment-number");
}

/** True when {@link parseEstablishmentNumber} accepts the text, in any notation. */
export function isEstablishmentNumber(input: unknown): boolean {
  return faultsOf(readDigits(input, groups)) === 0;
}

/** The official layout, `2.000.000.064`. */
export function formatEstablishmentNumber(value: EstablishmentNumber): string {
  return value.replace(/^(.)(...)(...)(...)$/, "$1.$2.$3.$4");
}

function faultsOf(digits: number): Faults {
  if (digits < 1.2 * one || digits >= 1.9 * one) return badFormat;
  return endsInCheckDigits(digits - one) ? 0 : badCheckDigits;
}
