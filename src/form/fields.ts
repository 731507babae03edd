import { isAccountId } from "../aggregates/common/event.js";
import {
  type FieldShapes,
  guarded,
  list,
  oneOf,
  optional,
  record,
  type Shape,
  text,
  textOr,
} from "../kernel/shape.js";
import type { ContactInput, ManagerInput } from "../procedures/commands.js";
import { isScope, levelOf, type Scope } from "../scope/scope.js";
import type { Level } from "../words/levels.js";
import type { PersonInput } from "./person-input.js";

// The fields that many commands share.

export const line: Shape<string> = text();
export const scope: Shape<string> = guarded("scope", isScope);
export const account: Shape<string> = guarded("account id", isAccountId);
export const accounts: Shape<readonly string[]> = list(account, "users");
export const applications: Shape<readonly string[]> = list(line, "applications");
export const belowEnterprise: Shape<string> = scopeAt("domain", "subdivision", "site");

/** A scope at one of these levels. */
export function scopeAt(...levels: readonly Level[]): Shape<string> {
  return guarded(
    `scope of a ${levels.join(" or ")}`,
    (input): input is Scope => isScope(input) && levels.includes(levelOf(input)),
  );
}

export const person: Shape<PersonInput> = record<PersonInput>({
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
});

export const manager: Shape<ManagerInput> = textOr(oneOf("self"), person);

export const contact: FieldShapes<ContactInput> = { email: line, phone: line };
