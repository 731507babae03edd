import { type Instant, type LocalDate, plusMinutes } from "./instant.js";

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
