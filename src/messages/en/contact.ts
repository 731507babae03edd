import type { PartMessages } from "../types.js";

/** English messages about contact and personal data. */
export const contact: PartMessages<"contact"> = {
  "field.required": "Fill in this field.",
  "person.name": "Enter a name of at most 100 characters, on one line.",
  "email.format": "Enter one valid e-mail address, for example info@example.com.",
  "phone.format": "Enter a phone number of 8 to 15 digits, with or without + in front.",
  "language.unknown": "Choose Dutch, French or German as the language.",
  "title.unknown": "Choose a form of address from the list.",
  "email.personal":
    "This looks like a personal e-mail address. Please give a general address of the enterprise instead, one that is read when somebody is away.",
  "limit.exceeded": "The text or the list exceeds the limit ({limit}). Shorten the text or the list.",
};
