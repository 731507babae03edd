import type { Insz } from "../identifiers/insz.js";
import type { NssoNumber } from "../identifiers/nsso-number.js";

// Numbers from their parts, by the published formulas; nothing here asks the parsers that tests judge with them.

/** A number with zeros before it, up to that many digits. */
export function padded(value: number, digits: number): string {
  return String(value).padStart(digits, "0");
}

/** What an INSZ is made of; `raised` is what a BIS number adds to the month: 20 or 40. */
export interface InszParts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly sequence: number;
  readonly raised?: number;
}

/** The INSZ of these parts, canonical, with the check digits of its century. */
export function inszOf({ year, month, day, sequence, raised = 0 }: InszParts): Insz {
  const nine = padded(year % 100, 2) + padded(month + raised, 2) + padded(day, 2) + padded(sequence, 3);
  const checked = Number(nine) + (year >= 2000 ? 2_000_000_000 : 0);
  return (nine + padded(97 - (checked % 97), 2)) as Insz;
}

/** The enterprise or establishment number whose first eight digits these are. */
export function withCheckDigits(eight: number): string {
  return padded(eight, 8) + padded(97 - (eight % 97), 2);
}

/** The NSSO number whose digits before the check digits these are: nine digits, ten when provisional. */
export function nssoOf(before: number): NssoNumber {
  const check = 96 - ((before * 100) % 97);
  return (padded(before, 7) + padded(check === 0 ? 97 : check, 2)) as NssoNumber;
}
