import type { PartMessages } from "../types.js";

/** German messages about contact and personal data. */
export const contact: PartMessages<"contact"> = {
  "field.required": "Füllen Sie dieses Feld aus.",
  "person.name": "Geben Sie einen Namen mit höchstens 100 Zeichen ein, in einer Zeile.",
  "email.format": "Geben Sie eine einzige gültige E-Mail-Adresse ein, zum Beispiel info@example.com.",
  "phone.format": "Geben Sie eine Telefonnummer mit 8 bis 15 Ziffern ein, mit oder ohne + am Anfang.",
  "language.unknown": "Wählen Sie als Sprache Niederländisch, Französisch oder Deutsch.",
  "title.unknown": "Wählen Sie eine Anrede aus der Liste.",
  "email.personal":
    "Diese E-Mail-Adresse scheint persönlich zu sein. Besser ist eine allgemeine Adresse des Unternehmens, die auch bei Abwesenheit gelesen wird.",
  "limit.exceeded":
    "Der Text oder die Liste überschreitet die Grenze ({limit}). Kürzen Sie den Text oder die Liste.",
};
