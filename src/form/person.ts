import type { Account, OpenedAccount } from "../aggregates/account/state.js";
import { type AccountId, isAccountId } from "../aggregates/common/event.js";
import { type Insz, parseInsz } from "../identifiers/insz.js";
import type { Shape } from "../kernel/reading.js";
import { type FieldShapes, optional, record } from "../kernel/shape.js";
import { isEligible } from "../permissions/eligibility.js";
import type { Scope } from "../scope/scope.js";
import type { Role } from "../words/roles.js";
import { passwordTie } from "./actor.js";
import { judgePassword, readNewUsername } from "./credentials.js";
import { type ReadDetails, readDetails } from "./details.js";
import { account, line } from "./fields.js";
import type { Form } from "./form.js";
import { readNames } from "./names.js";
import type { Checked } from "./room.js";

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

export const person: Shape<Checked<PersonInput>> = record(personFields);

/** A person of a form, as far as he could be read. */
export interface ReadPerson {
  readonly insz: Insz | undefined;
  /** His account, when he has one. */
  readonly known: Account | undefined;
  /** The account to open, when he has none and everything that it takes is right. */
  readonly opening: OpenedAccount | undefined;
  /** The details that the form gives. */
  readonly details: ReadDetails;
}

type PersonForm = Form<Checked<PersonInput>>;

const credentialFields = [
  "username",
  "usernameConfirmation",
  "password",
  "passwordConfirmation",
  "firstName",
  "lastName",
] as const;

/** Reads a person from a form, who is to be in that role: his number, his account or what opens it, his details. */
export function readPerson(form: PersonForm, role: Role): ReadPerson {
  const insz = readInsz(form.at("insz"));
  const known = insz && form.port.accountOfNumber(insz);
  if (known) judgeFixed(form, known);
  const opening = known ? undefined : readOpening(form, insz);
  return { insz, known, opening, details: readDetails(form, role) };
}

/** An INSZ that is not from the future. */
export function readInsz(form: Form<string | undefined>): Insz | undefined {
  return form.required()?.read((text) => parseInsz(text, { asOf: form.context.today }));
}

/** The id of the person's account, there already or to be opened. */
export function accountOf(person: ReadPerson): AccountId | undefined {
  return person.known?.id ?? person.opening?.account;
}

/** Opens the person's account, where he has none: the event and what it claims. */
export function openAccount(form: Form, { opening }: ReadPerson): void {
  if (opening === undefined) return;
  form.emit("AccountOpened", opening);
  if (opening.username !== null) form.claim(`username:${opening.username}`);
  form.claim(`insz:${opening.insz}`);
}

/** An id for a new account, not in use by anybody. */
export function readNewAccountId(form: Form<AccountId | undefined>): AccountId | undefined {
  const id = form.value;
  if (!isAccountId(id)) {
    form.refuse("field.required");
    return undefined;
  }
  if (form.port.account(id) === undefined && form.port.former(id) === undefined) return id;
  form.refuse("account.id-taken", { account: id });
  return undefined;
}

/** An id given for somebody who has an account is not used; naming somebody else by it is a mistake. */
export function judgeUnusedId(form: Form<AccountId | undefined>, known: Account): void {
  const id = form.value;
  if (id === undefined || id === known.id || form.port.account(id) === undefined) return;
  form.refuse("account.id-taken", { account: id });
}

/** Judges whether a person belongs to the enterprise in a capacity that goes with the role. */
export function judgeEligibility(form: Form, insz: Insz | undefined, role: Role, scope: Scope): void {
  if (insz === undefined || isEligible(form.facts, insz, role, scope, form) !== false) return;
  const { managerEligibility, userEligibility } = form.context.policy.severities;
  const severity = role === "user" ? userEligibility : managerEligibility;
  form.weigh(severity, "person.not-eligible", { role });
}

function judgeFixed(form: PersonForm, known: Account): void {
  judgeUnusedId(form.at("account"), known);
  for (const field of credentialFields) {
    if (form.value[field] !== undefined) form.at(field).refuse("user.credentials-fixed");
  }
}

/**
 * What opens an account. Without a number it is not known whether one must open: what was typed is judged all the same,
 * what is missing is not.
 */
function readOpening(form: PersonForm, insz: Insz | undefined): OpenedAccount | undefined {
  const isRequired = insz !== undefined;
  const account = isRequired ? readNewAccountId(form.at("account")) : undefined;
  const username = typed(form.at("username"), isRequired) && readNewUsername(form);
  const { password, passwordConfirmation } = form.value;
  if (password) judgePassword(form.as({ password, passwordConfirmation }));
  else if (isRequired) form.at("password").refuse("user.credentials-required");
  const names = readNames(form, insz, (field) => typed(field, isRequired));
  if (!isRequired || !account || !username || !names) return undefined;
  return { account, insz, ...names, username, passwordTiedTo: passwordTie(form.port) };
}

function typed(form: Form<string | undefined>, isRequired: boolean): Form<string> | undefined {
  return isRequired ? form.required("user.credentials-required") : form.filled();
}
