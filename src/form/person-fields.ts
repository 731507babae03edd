import type { Shape } from "../kernel/reading.js";
import { type FieldShapes, optional, record } from "../kernel/shape.js";
import type { Checked } from "./checked.js";
import { account, line } from "./fields.js";

/** A person in a form: an INSZ and an e-mail address; for one without an account also what opens it. */
export interface PersonInput {
  readonly insz: string;
  readonly email: string;
  readonly title?: string;
  readonly language?: string;
  readonly localEmail?: string;
  /** The last day on which the assignment counts, `YYYY-MM-DD`; for users and co-roles. */
  readonly lastDay?: string;
  /** The id of the account to open, made by the caller; not used for a person who has one. */
  readonly account?: string;
  readonly username?: string;
  readonly usernameConfirmation?: string;
  readonly password?: string;
  readonly passwordConfirmation?: string;
  readonly firstName?: string;
  readonly lastName?: string;
}

/** What a form asks of a person, field by field. */
export const personFields: FieldShapes<Checked<PersonInput>> = {
  insz: line,
  email: line,
  title: optional(line),
  language: optional(line),
  localEmail: optional(line),
  lastDay: optional(line),
  account: optional(account),
  username: optional(line),
  usernameConfirmation: optional(line),
  password: optional(line),
  passwordConfirmation: optional(line),
  firstName: optional(line),
  lastName: optional(line),
};

/** A person of a form. */
export const person: Shape<Checked<PersonInput>> = record(personFields);
