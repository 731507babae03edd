import { type Email, type Phone, parseEmail, parsePhone } from "../credentials/contact.js";
import type { FieldShapes } from "../kernel/shape.js";
import { line } from "./fields.js";
import type { Form } from "./form.js";

/** An e-mail address and a phone number. */
export interface ContactInput {
  readonly email: string;
  readonly phone: string;
}

export const contactFields: FieldShapes<ContactInput> = { email: line, phone: line };

/** Where somebody is reached, as far as it could be read. */
export interface ReadContact {
  readonly email: Email | undefined;
  readonly phone: Phone | undefined;
}

export function readContact(form: Form<ContactInput>): ReadContact {
  return { email: form.at("email").read(parseEmail), phone: form.at("phone").read(parsePhone) };
}

/** A number that may be left open. */
export function readPhone(form: Form<string | undefined>): Phone | null {
  return form.filled()?.read(parsePhone) ?? null;
}
