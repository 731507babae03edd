import type { Brand } from "../kernel/brand.js";
import { isCalendarDay, type LocalDate } from "../kernel/instant.js";
import type { Result } from "../kernel/result.js";
import type { Violation } from "../kernel/violation.js";
import {
  answer,
  badBirthDate,
  badCheckDigits,
  badFormat,
  badFuture,
  badSequence,
  type Faults,
} from "./answer.js";
import { lastTwo, readFront } from "./digits.js";

/**
 * A person's identification number of the social security: the national number of whoever is in the national
 * register, a BIS number for anyone else. Eleven digits, as `85073000160`.
 */
export type Insz = Brand<"Insz">;

/** What can be wrong with an {@link Insz}. */
export type InszCode =
  | "insz.format"
  | "insz.check-digits"
  | "insz.birth-date"
  | "insz.sequence"
  | "insz.future";

/** What {@link parseInsz} and {@link isInsz} take into account. */
export interface InszOptions {
  /** The day asked about: nobody who has a number is born after it. Without it no number is from the future. */
  readonly asOf?: LocalDate | undefined;
}

/** What an {@link Insz} tells about its holder. */
export interface InszDescription {
  /** As far as it is known: `1985-07-30`, `1985-07`, `1985`, or null. Births in 18xx can't be told from 19xx. */
  readonly birthDate: string | null;
  /** Null when the number was given without knowing it. */
  readonly sex: "female" | "male" | null;
  /** True for a BIS number: its holder wasn't in the national register when he got it. */
  readonly bis: boolean;
}

const one = 1e9;
const groups = 0b10_1010_0100; // YY MM DD XXX CC
const twoBefore = 68; // the rest of 2 000 000 000 by 97

/**
 * Reads an INSZ: eleven digits in the groups YY MM DD XXX CC, between two groups nothing or one space, dot or
 * hyphen, white space around the whole ignored. Answers the eleven digits.
 *
 * Refused with `insz.format`, or else `insz.check-digits`, or else as many as hold of `insz.birth-date` (no such
 * day or month), `insz.sequence` (000 or 999 in a national number) and `insz.future` (born after `options.asOf`).
 *
 * Source: royal decree of 8 February 1991 as amended in 1998, and the report to the King on the decree of
 * 25 November 1997; layout as in the Step-by-Step guide for the management of access managers, 2018.
 */
export function parseInsz(input: unknown, options?: InszOptions): Result<Insz, Violation<InszCode>> {
  return answer(input, faultsOf(input, options?.asOf), "insz");
}

/** True when {@link parseInsz} accepts the text. Any notation will do, so the text itself needn't be an {@link Insz}. */
export function isInsz(input: unknown, options?: InszOptions): boolean {
  return faultsOf(input, options?.asOf) === 0;
}

/** The official layout, `85.07.30-001.60`. */
export function formatInsz(value: Insz): string {
  return value.replace(/^(..)(..)(..)(...)(..)$/, "$1.$2.$3-$4.$5");
}

/**
 * What the number tells: birth date, sex and whether it is a BIS number.
 *
 * Source: royal decree of 8 February 1991 as amended in 1998 (the month of a BIS number is raised by 20 when the
 * sex is unknown, by 40 when it is known; an odd sequence is a man's, an even one a woman's).
 */
export function describeInsz(value: Insz): InszDescription {
  const nine = readFront(value, groups) - one;
  const birth = birthOf(nine, centuryOf(nine, lastTwo(value)));
  const month = writtenMonthOf(nine);
  return {
    birthDate: birth === 0 ? null : dateText(birth),
    sex: month >= 20 && month < 40 ? null : nine % 2 === 1 ? "male" : "female",
    bis: month >= 20,
  };
}

function faultsOf(input: unknown, asOf: LocalDate | undefined): Faults {
  const nine = readFront(input, groups) - one;
  if (nine < 0) return badFormat;
  const century = centuryOf(nine, lastTwo(input as string));
  if (century === 0) return badCheckDigits;
  const sequence = nine % 1000;
  const national = writtenMonthOf(nine) <= 12;
  return (
    (dateExists(nine, century) ? 0 : badBirthDate) |
    (national && (sequence === 0 || sequence === 999) ? badSequence : 0) |
    (asOf !== undefined && isAfter(birthOf(nine, century), asOf) ? badFuture : 0)
  );
}

/** 1900 or 2000, as the check digits tell, or 0 when they are wrong. No two digits are right for both. */
function centuryOf(nine: number, check: number): 0 | 1900 | 2000 {
  const rest = nine % 97;
  if (check === 97 - rest) return 1900;
  return check === 97 - ((rest + twoBefore) % 97) ? 2000 : 0;
}

/** The month's two digits as they stand: raised by 20 or 40 in a BIS number. */
function writtenMonthOf(nine: number): number {
  return ((nine / 100_000) | 0) % 100;
}

/** The month of the calendar: 0 when it isn't known, above 12 when no number is written so. */
function monthOf(nine: number): number {
  const written = writtenMonthOf(nine);
  return written > 52 ? 13 : written % 20;
}

function dayOf(nine: number): number {
  return ((nine / 1000) | 0) % 100;
}

function yearOf(nine: number, century: number): number {
  return century + ((nine / 10_000_000) | 0);
}

/** False for a month that no number has, or a day that its month doesn't have. */
function dateExists(nine: number, century: number): boolean {
  const month = monthOf(nine);
  const day = dayOf(nine);
  return month === 0 || (month <= 12 && (day === 0 || isCalendarDay(yearOf(nine, century), month, day)));
}

/**
 * The birth date as one integer, `19850730`: as much of it as is sure, the rest zero, so 0 when nothing is. With
 * the month unknown the day only counts on; with both year and month zero even the year is a convention.
 */
function birthOf(nine: number, century: number): number {
  const month = monthOf(nine);
  const year = yearOf(nine, century);
  if (month === 0 && year === century) return 0;
  if (month === 0 || month > 12) return year * 10_000;
  return year * 10_000 + month * 100 + (dateExists(nine, century) ? dayOf(nine) : 0);
}

/** Parts that aren't known are zero, so that they are never after. Every birth is after a day that can't be read. */
function isAfter(birth: number, asOf: LocalDate): boolean {
  return birth !== 0 && !(birth <= Number(String(asOf).replace(/-/g, "")));
}

/** `1985-07-30`, without the parts that are zero. */
function dateText(birth: number): string {
  return String(birth)
    .replace(/(..)(..)$/, "-$1-$2")
    .replace(/(-00)+$/, "");
}
