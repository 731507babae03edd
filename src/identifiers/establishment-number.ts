import type { Brand } from "../kernel/brand.js";
import type { Result } from "../kernel/result.js";
import type { Violation } from "../kernel/violation.js";
import { answer, type Faults } from "./answer.js";
import { faultsBetween, one } from "./crossroads.js";
import { readFront } from "./digits.js";

/** An establishment's number in the Crossroads Bank for Enterprises: ten digits, as `2000000064`. */
export type EstablishmentNumber = Brand<"EstablishmentNumber">;

/** What can be wrong with an {@link EstablishmentNumber}. */
export type EstablishmentNumberCode = "establishment-number.format" | "establishment-number.check-digits";

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
  return answer(input, faultsOf(input), "establishment-number");
}

/** True when {@link parseEstablishmentNumber} accepts the text, in any notation. */
export function isEstablishmentNumber(input: unknown): boolean {
  return faultsOf(input) === 0;
}

/** The official layout, `2.000.000.064`. */
export function formatEstablishmentNumber(value: EstablishmentNumber): string {
  return value.replace(/^(.)(...)(...)(...)$/, "$1.$2.$3.$4");
}

function faultsOf(input: unknown): Faults {
  return faultsBetween(0.2 * one, 0.9 * one, readFront(input, groups), input);
}
