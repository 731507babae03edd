import type { PartMessages } from "../types.js";

/** Dutch messages about contact and personal data. */
export const contact: PartMessages<"contact"> = {
  "field.required": "Vul dit veld in.",
  "person.name": "Vul een naam in van hoogstens 100 tekens, op één regel.",
  "email.format": "Vul één geldig e-mailadres in, bijvoorbeeld info@example.com.",
  "phone.format": "Vul een telefoonnummer in van 8 tot 15 cijfers, met of zonder + vooraan.",
  "language.unknown": "Kies Nederlands, Frans of Duits als taal.",
  "title.unknown": "Kies een aanspreking uit de lijst.",
  "email.personal":
    "Dit lijkt een persoonlijk e-mailadres. Geef liever een algemeen adres van de onderneming op, dat ook bij afwezigheid wordt gelezen.",
  "limit.exceeded": "De tekst of de lijst overschrijdt de grens ({limit}). Kort de tekst of de lijst in.",
};
