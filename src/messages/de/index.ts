import type { FormMessages, MessagePack, RuleMessages, StepSentences } from "../types.js";
import { deConditions } from "./access.js";
import { deLabels } from "./labels.js";
import { deCommandMessages } from "./managers.js";
import { deObstacles, deSteps } from "./remedies.js";
import { deFindings, deReviewSteps } from "./review.js";
import { deExchangeMessages } from "./senders.js";

export { message } from "../message.js";
export { roleLabel } from "../role-label.js";
export { sentence } from "../sentence.js";

/** German messages for what a form checks by itself: numbers, user names, passwords and contact data. */
export const deFormMessages: FormMessages = {
  language: "de",
  otherwise: "Dies wurde nicht angenommen. Prüfen Sie Ihre Angaben.",
  rules: {
    "insz.format": "Geben Sie die ENSS mit 11 Ziffern ein, in der Form JJ.MM.TT-XXX.CC.",
    "insz.check-digits":
      "Diese ENSS stimmt nicht: Die letzten zwei Ziffern passen nicht zu den anderen. Prüfen Sie die Nummer auf dem Personalausweis.",
    "insz.birth-date": "Das Geburtsdatum in dieser ENSS gibt es nicht. Prüfen Sie die ersten sechs Ziffern.",
    "insz.sequence":
      "Die laufende Nummer in dieser ENSS gibt es nicht. Prüfen Sie die siebte, achte und neunte Ziffer.",
    "insz.future": "Das Geburtsdatum in dieser ENSS liegt in der Zukunft. Prüfen Sie die Nummer.",
    "enterprise-number.format":
      "Geben Sie die Unternehmensnummer mit 10 Ziffern ein, in der Form XXXX.XXX.XXX. Die erste Ziffer ist 0 oder 1.",
    "enterprise-number.check-digits":
      "Diese Unternehmensnummer stimmt nicht. Prüfen Sie sie in der Zentralen Unternehmensdatenbank.",
    "establishment-number.format":
      "Geben Sie die Nummer der Niederlassungseinheit mit 10 Ziffern ein, in der Form X.XXX.XXX.XXX. Die erste Ziffer ist 2 bis 8.",
    "establishment-number.check-digits":
      "Diese Nummer der Niederlassungseinheit stimmt nicht. Prüfen Sie sie in der Zentralen Unternehmensdatenbank.",
    "nsso-number.format":
      "Geben Sie die LSS-Nummer mit 7 Ziffern und 2 Prüfziffern ein oder die vorläufige Nummer mit 10 Ziffern.",
    "nsso-number.check-digits":
      "Diese LSS-Nummer stimmt nicht: Die letzten zwei Ziffern passen nicht zu den anderen. Prüfen Sie die Nummer.",
    "nihii-number.format": "Geben Sie die LIKIV-Nummer mit 8 oder 11 Ziffern ein.",
    "nihii-number.check-digits": "Diese LIKIV-Nummer stimmt nicht. Prüfen Sie die ersten acht Ziffern.",
    "hco-number.format":
      "Geben Sie die Nummer der Einrichtung mit 1 bis 11 Ziffern ein. Behalten Sie führende Nullen bei.",
    "identification-code.format":
      "Geben Sie den Identifikationscode mit 1 bis 20 Buchstaben und Ziffern ein, ohne Leerzeichen.",

    "username.length": "Wählen Sie einen Benutzernamen mit {minimum} bis {maximum} Zeichen.",
    "username.characters":
      "Verwenden Sie im Benutzernamen nur Ziffern und die Buchstaben a bis z, ohne Akzente, Umlaute oder Leerzeichen.",
    "username.confirmation":
      "Die beiden Benutzernamen stimmen nicht überein. Geben Sie zweimal denselben Benutzernamen ein.",
    "username.taken": "Dieser Benutzername ist nicht mehr verfügbar. Wählen Sie einen anderen Benutzernamen.",
    "username.immutable":
      "Ein Benutzername bleibt immer derselbe. Verwenden Sie den bestehenden Benutzernamen.",
    "technical-username.prefix":
      "Der Name eines technischen Benutzers beginnt mit {prefix}. Setzen Sie {prefix} an den Anfang.",

    "password.length": "Wählen Sie ein Passwort mit {minimum} bis {maximum} Zeichen.",
    "password.spaces": "Verwenden Sie keine Leerzeichen im Passwort.",
    "password.characters":
      "Verwenden Sie im Passwort Ziffern und Buchstaben ohne Akzente und Umlaute. Von den Sonderzeichen sind nur {specialCharacters} zugelassen.",
    "password.variety": "Verwenden Sie im Passwort mindestens {minimum} Ziffern oder Sonderzeichen.",
    "password.confirmation":
      "Die beiden Passwörter stimmen nicht überein. Geben Sie zweimal dasselbe Passwort ein und achten Sie auf Großbuchstaben.",

    "field.required": "Füllen Sie dieses Feld aus.",
    "person.name": "Geben Sie einen Namen mit höchstens 100 Zeichen ein, in einer Zeile.",
    "email.format": "Geben Sie eine einzige gültige E-Mail-Adresse ein, zum Beispiel info@example.com.",
    "phone.format": "Geben Sie eine Telefonnummer mit 8 bis 15 Ziffern ein, mit oder ohne + am Anfang.",
    "language.unknown": "Wählen Sie als Sprache Niederländisch, Französisch oder Deutsch.",
    "title.unknown": "Wählen Sie eine Anrede: Herr, Frau oder Fräulein.",
    "email.personal":
      "Diese E-Mail-Adresse scheint persönlich zu sein. Geben Sie besser eine allgemeine Adresse des Unternehmens an, die auch bei Abwesenheit gelesen wird.",
    "limit.exceeded":
      "Das ist zu lang: Die Grenze liegt bei {limit}. Kürzen Sie den Text oder teilen Sie die Liste auf.",

    "input.shape": "Diese Angabe hat nicht die erwartete Form. Erwartet: {expected}.",
  },
};

function everyRule(): RuleMessages {
  return { ...deFormMessages.rules, ...deCommandMessages, ...deExchangeMessages };
}

function everyStep(): StepSentences {
  return { ...deSteps, ...deReviewSteps };
}

/** Everything in German: the message of every rule, and the labels of roles, levels, actions and statuses. */
export const de: MessagePack = {
  language: "de",
  otherwise: "Dies wurde nicht angenommen. Prüfen Sie Ihre Angaben.",
  rules: /* @__PURE__ */ everyRule(),
  conditions: deConditions,
  steps: /* @__PURE__ */ everyStep(),
  obstacles: deObstacles,
  findings: deFindings,
  labels: deLabels,
};
