import { belgianClock, isInstant, isLocalDate } from "../kernel/instant.js";
import type { MessageLanguage } from "../words/languages.js";

/** A moment as people in Belgium read it, to the minute; what is no moment stays as it is. */
export function belgianMoment(value: string, language: MessageLanguage): string {
  if (!isInstant(value)) return value;
  const { date, time } = belgianClock(value);
  const day = belgianDay(date, language);
  const short = time.replace(/^0/, "");
  switch (language) {
    case "nl":
      return `${day} om ${short} uur`;
    case "fr":
      return `${day} à ${short.replace(":", "\u00a0h\u00a0")}`;
    case "de":
      return `${day}, ${short} Uhr`;
    case "en":
      return `${day} at ${time}`;
  }
}

/** A day, `YYYY-MM-DD`, as people in Belgium read it; what is no day stays as it is. */
export function belgianDay(value: string, language: MessageLanguage): string {
  if (!isLocalDate(value)) return value;
  return value
    .split("-")
    .reverse()
    .join(language === "de" ? "." : "/");
}
