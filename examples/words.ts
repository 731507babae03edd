import { belgianDate, type Instant, type Labels, type LocalDate } from "toegangsbeheer";

/** A colon as each language sets it. */
export const colon: Labels = { nl: ": ", fr: "\u00a0: ", de: ": ", en: ": " };

/** Somebody may open an application; which one follows. */
export const allowed: Labels = { nl: "Toegang tot", fr: "Accès à", de: "Zugang zu", en: "Access to" };

/** That there are others like the one that is told, and how many; nothing where there are none. */
export function andOthers(count: number, language: keyof Labels): string {
  if (count === 0) return "";
  const told = count === 1 ? other : others;
  return ` (${told[language].replace("{count}", String(count))})`;
}

const other: Labels = {
  nl: "en nog één andere",
  fr: "et une autre fois",
  de: "und noch einmal",
  en: "and one other",
};
const others: Labels = {
  nl: "en nog {count} andere",
  fr: "et {count} autres",
  de: "und {count} weitere",
  en: "and {count} others",
};

/** What the screen says to whoever has no role himself where he says he has one. */
export const noRoleOfYours: Labels = {
  nl: "U hebt daar geen rol. Kies een andere plaats.",
  fr: "Vous n’y avez pas de rôle. Choisissez un autre endroit.",
  de: "Sie haben dort keine Rolle. Wählen Sie einen anderen Ort.",
  en: "You have no role there. Choose another place.",
};

/** How many users a search found; the page that is shown, and how many there are, follow. */
export const found: Labels = {
  nl: "Gevonden gebruikers",
  fr: "Utilisateurs trouvés",
  de: "Gefundene Benutzer",
  en: "Users found",
};

/** What is told of what happened goes on, or there is nothing. */
export const pastWords = {
  more: {
    nl: "Er volgt nog een pagina.",
    fr: "Une autre page suit.",
    de: "Es folgt noch eine Seite.",
    en: "There is another page.",
  },
  nothing: {
    nl: "Er is niets te tonen.",
    fr: "Il n’y a rien à afficher.",
    de: "Es gibt nichts anzuzeigen.",
    en: "There is nothing to show.",
  },
} as const satisfies Readonly<Record<string, Labels>>;

/** How many findings of a review press, how many others there are, and what was decided of one, and when. */
export const reviewWords = {
  pressing: {
    nl: "Dringende vaststellingen",
    fr: "Constatations urgentes",
    de: "Dringende Feststellungen",
    en: "Urgent findings",
  },
  others: { nl: "Andere", fr: "Autres", de: "Andere", en: "Others" },
  confirmed: { nl: "Bevestigd op", fr: "Confirmée le", de: "Bestätigt am", en: "Confirmed on" },
  kept: { nl: "blijft", fr: "à maintenir", de: "bleibt", en: "to stay" },
  withdraw: { nl: "wordt ingetrokken", fr: "à retirer", de: "wird entzogen", en: "to be withdrawn" },
} as const satisfies Readonly<Record<string, Labels>>;

/** What there is of structured messages at the end of a story. */
export const exchangeWords = {
  sender: { nl: "Verzender", fr: "Expéditeur", de: "Versender", en: "Sender" },
  channel: { nl: "Kanaal", fr: "Canal", de: "Kanal", en: "Channel" },
  preferred: { nl: "Voorkeurkanaal", fr: "Canal préféré", de: "Bevorzugter Kanal", en: "Preferred channel" },
  route: { nl: "Routering", fr: "Routage", de: "Weiterleitung", en: "Routing" },
  mandate: { nl: "Mandaat", fr: "Mandat", de: "Mandat", en: "Mandate" },
} as const satisfies Readonly<Record<string, Labels>>;

/** What a screen says where there is nothing to show, and how a request or an enterprise stands. */
export const screenWords = {
  nothing: { nl: "Niets gevonden", fr: "Rien n’a été trouvé", de: "Nichts gefunden", en: "Nothing found" },
  unregistered: {
    nl: "nog geen hoofdtoegangsbeheerder",
    fr: "pas encore de Gestionnaire d’Accès Principal",
    de: "noch kein Hauptzugangsverwalter",
    en: "no chief access manager yet",
  },
  newcomer: {
    nl: "deze persoon heeft nog geen account",
    fr: "cette personne n’a pas encore de compte",
    de: "diese Person hat noch kein Konto",
    en: "this person has no account yet",
  },
  since: { nl: "sinds", fr: "depuis le", de: "seit", en: "since" },
  changed: { nl: "gewijzigd op", fr: "modifié le", de: "geändert am", en: "changed on" },
} as const satisfies Readonly<Record<string, Labels>>;

/** A day, or that of a moment, as people in Belgium write it. */
export function dayIn(language: keyof Labels, day: Instant | LocalDate): string {
  const date = day.includes("T") ? belgianDate(day as Instant) : day;
  return date
    .split("-")
    .reverse()
    .join(language === "de" ? "." : "/");
}
