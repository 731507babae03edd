import type { Brand } from "./brand.js";
import { accepted, type Result, refused } from "./result.js";
import { type Violation, violation } from "./violation.js";

/** A moment in UTC, `YYYY-MM-DDTHH:mm:ss.sssZ`: text that sorts by time and survives JSON. */
export type Instant = Brand<"Instant">;

/** What a moment is told by: a `Date`, or text with a full date, a time and `Z` or an offset. */
export type Moment = Date | string;

/** A day in the Belgian calendar, `YYYY-MM-DD`, as the host's clock tells it. */
export type LocalDate = Brand<"LocalDate">;

const instantLayout = /^\d{4}-\d\d-\d\dT(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d\.\d{3}Z$/;
const dateLayout = /^\d{4}-\d\d-\d\d$/;

/** True for text in the layout of an {@link Instant} that names a moment of the calendar. */
export function isInstant(input: unknown): input is Instant {
  return typeof input === "string" && instantLayout.test(input) && startsWithDay(input);
}

/** True for text in the layout of a {@link LocalDate} that names a day of the calendar. */
export function isLocalDate(input: unknown): input is LocalDate {
  return typeof input === "string" && dateLayout.test(input) && startsWithDay(input);
}

/** For text whose layout is known: every decision reads its moment and its day, so no piece is cut out. */
function startsWithDay(text: string): boolean {
  return isCalendarDay(twoDigits(text, 0) * 100 + twoDigits(text, 2), twoDigits(text, 5), twoDigits(text, 8));
}

function twoDigits(text: string, at: number): number {
  return (text.charCodeAt(at) - 48) * 10 + text.charCodeAt(at + 1) - 48;
}

/** True when the proleptic Gregorian calendar has that day. */
export function isCalendarDay(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** Reads a moment; anything else gives `input.shape`. */
export function parseInstant(input: unknown): Result<Instant, Violation<"input.shape">> {
  return isInstant(input) ? accepted(input) : refused(violation("input.shape", [], { expected: "instant" }));
}

/** Reads a day; anything else gives `input.shape`. */
export function parseLocalDate(input: unknown): Result<LocalDate, Violation<"input.shape">> {
  return isLocalDate(input) ? accepted(input) : refused(violation("input.shape", [], { expected: "date" }));
}

const anyLayout =
  /^(\d{4}-\d\d-\d\d)[Tt ]((?:[01]\d|2[0-3]):[0-5]\d)(?::([0-5]\d)(?:\.(\d+))?)?(?:[Zz]|([+-])([01]\d|2[0-3])(?::?([0-5]\d))?)$/;

/**
 * Reads a {@link Moment} in any notation. Decimals after the third are cut. `undefined` for all else: no offset, no such day, a leap second, a year that four digits can't tell.
 */
export function readMoment(input: unknown): Instant | undefined {
  if (typeof input !== "string") return instantAt(millisecondsOf(input));
  if (isInstant(input)) return input;
  const [, day = "", time, seconds = "00", decimals = "", sign, hours = "0", minutes = "0"] =
    anyLayout.exec(input) ?? [];
  if (!isLocalDate(day)) return undefined;
  const milliseconds = decimals.slice(0, 3).padEnd(3, "0");
  const local = Date.parse(`${day}T${time}:${seconds}.${milliseconds}Z`);
  const offset = (Number(hours) * 60 + Number(minutes)) * 60_000;
  return instantAt(sign === "-" ? local + offset : local - offset);
}

/** What a `Date` of any realm holds; not a number for anything else. */
function millisecondsOf(input: unknown): number {
  try {
    return Date.prototype.getTime.call(input);
  } catch {
    return Number.NaN;
  }
}

/** Anything that is no number, and any year that four digits can't tell, is no moment. */
function instantAt(milliseconds: number): Instant | undefined {
  return milliseconds >= firstMoment && milliseconds <= lastMoment
    ? (new Date(milliseconds).toISOString() as Instant)
    : undefined;
}

const firstMoment = -62_167_219_200_000;
const lastMoment = 253_402_300_799_999;

/** The moment that many minutes later; the last moment of the year 9999 where that is earlier. */
export function plusMinutes(instant: Instant, minutes: number): Instant {
  return new Date(later(instant, minutes)).toISOString() as Instant;
}

/** A day, in minutes. */
export const dayInMinutes = 1440;

/** The day that many days later; 9999-12-31 where that is earlier. */
export function plusDays(date: LocalDate, days: number): LocalDate {
  return plusMinutes(`${date}T00:00:00.000Z` as Instant, days * dayInMinutes).slice(0, 10) as LocalDate;
}

/** True once that many minutes have passed since a moment, or time has ended. */
export function havePassed(minutes: number, since: Instant, now: Instant): boolean {
  return Date.parse(now) >= later(since, minutes);
}

function later(instant: Instant, minutes: number): number {
  return Math.min(Date.parse(instant) + minutes * 60_000, lastMoment);
}

/** The later of two moments. */
export function latest(a: Instant, b: Instant): Instant {
  return a >= b ? a : b;
}

const dayInMilliseconds = 86_400_000;

/** How many days one day comes after another; less than nothing where it comes before. */
export function daysBetween(from: LocalDate, to: LocalDate): number {
  return (Date.parse(to) - Date.parse(from)) / dayInMilliseconds;
}

const two = 50; // the code of the digit

/** A moment as clocks in Belgium show it: the date, and the time to the minute, `HH:mm`. */
export function belgianClock(instant: Instant): { readonly date: LocalDate; readonly time: string } {
  const local = plusMinutes(instant, isSummerTime(instant) ? 120 : 60);
  return { date: local.slice(0, 10) as LocalDate, time: local.slice(11, 16) };
}

/**
 * The date in Belgium at a moment: what a context calls `today`. Goes by the rule of summer time that holds since 1996,
 * not by the machine's. The last one is 9999-12-31.
 */
export function belgianDate(instant: Instant): LocalDate {
  // Every context asks it, and until 22 o'clock it is the date in UTC.
  const isBefore = instant.charCodeAt(11) < two || instant.charCodeAt(12) < two;
  return isBefore ? (instant.slice(0, 10) as LocalDate) : belgianClock(instant).date;
}

/** From the last Sunday of March to that of October, each time at one o'clock UTC (since 1996). */
function isSummerTime(instant: Instant): boolean {
  const year = Number(instant.slice(0, 4));
  const shift = year + Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400);
  const lastSundayOfMarch = 31 - ((shift + 5) % 7);
  const lastSundayOfOctober = 31 - ((shift + 2) % 7);
  return (
    instant >= `${instant.slice(0, 4)}-03-${lastSundayOfMarch}T01` &&
    instant < `${instant.slice(0, 4)}-10-${lastSundayOfOctober}T01`
  );
}
