import type { PartMessages } from "../types.js";

/** French messages about contact and personal data. */
export const contact: PartMessages<"contact"> = {
  "field.required": "Remplissez ce champ.",
  "person.name": "Indiquez un nom de 100 caractères au plus, sur une seule ligne.",
  "email.format": "Indiquez une seule adresse e-mail valide, par exemple info@example.com.",
  "phone.format": "Indiquez un numéro de téléphone de 8 à 15 chiffres, avec ou sans + au début.",
  "language.unknown": "Choisissez comme langue le néerlandais, le français ou l’allemand.",
  "title.unknown": "Choisissez une civilité dans la liste.",
  "email.personal":
    "Cette adresse e-mail semble personnelle. Indiquez de préférence une adresse générale de l’entreprise, qui est lue aussi en cas d’absence.",
  "limit.exceeded": "Le texte ou la liste dépasse la limite ({limit}). Raccourcissez le texte ou la liste.",
};
