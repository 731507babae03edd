import { type Instant, isInstant, isLocalDate, plusMinutes } from "../kernel/instant.js";
import type { PackLanguage } from "./types.js";

/** A moment as people in Belgium read it, to the minute; what is no moment stays as it is. */
export function belgianMoment(value: string, language: PackLanguage): string {
  if (!isInstant(value)) return value;
  const local = plusMinutes(value, isSummerTime(value) ? 120 : 60);
  const day = belgianDay(local.slice(0, 10), language);
  const time = local.slice(11, 16);
  switch (language) {
    case "nl":
      return `${day} om ${time} uur`;
    case "fr":
      return `${day} à ${time.replace(":", "\u00a0h\u00a0")}`;
    case "de":
      return `${day} um ${time} Uhr`;
    case "en":
      return `${day} at ${time}`;
  }
}

/** A day, `YYYY-MM-DD`, as people in Belgium read it; what is no day stays as it is. */
export function belgianDay(value: string, language: PackLanguage): string {
  if (!isLocalDate(value)) return value;
  return value
    .split("-")
    .reverse()
    .join(language === "de" ? "." : "/");
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
