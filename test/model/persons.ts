import type { PersonInput } from "../../src/form/person.js";
import type { Role } from "../../src/words/roles.js";
import { givenNames } from "./facts.js";
import { isDay, readInsz } from "./identifiers.js";
import type { Judging, ModelPath } from "./judging.js";
import { isSingle } from "./roles.js";
import { accountIn, accountOfInsz, type ModelAccount, type ModelAssignment } from "./state.js";
import {
  folded,
  isBlank,
  isNameOf,
  passwordFaults,
  readEmail,
  readLanguage,
  readName,
  readTitle,
  usernameFaults,
} from "./text.js";
import { tieOfGift } from "./ties.js";
import { isTaken } from "./usernames.js";

/** Details as far as a form gave them. */
export interface GivenDetails {
  title?: string | undefined;
  language?: string | undefined;
  email?: string | undefined;
  localEmail?: string | undefined;
  lastDay?: string | undefined;
}

/** Somebody in a form: with his account, or with what opens one. */
export interface ModelPerson {
  insz: string;
  /** The id of the account that he has, or will have. */
  id: string;
  account: ModelAccount | undefined;
  opening: object | undefined;
}

/** INSZ, account, user name, password and names. Nobody when the INSZ can't be read: only what was typed is judged. */
export function judgePerson(judging: Judging, input: PersonInput, path: ModelPath): ModelPerson | undefined {
  const insz = judging.number(readInsz(input.insz, judging.context.today), [...path, "insz"]);
  if (insz === undefined) {
    newPerson(judging, undefined, input, path);
    return undefined;
  }
  const account = accountOfInsz(judging.state, insz);
  judgeAccountId(judging, input.account, account, [...path, "account"]);
  if (account === undefined)
    return { insz, id: input.account ?? "", account, opening: newPerson(judging, insz, input, path) };
  const fixed = [
    "username",
    "usernameConfirmation",
    "password",
    "passwordConfirmation",
    "firstName",
    "lastName",
  ] as const;
  for (const field of fixed) {
    if (input[field] !== undefined) judging.refuse("user.credentials-fixed", [...path, field]);
  }
  return { insz, id: account.id, account, opening: undefined };
}

/** The id for a new account: there, and nobody else's. */
export function judgeAccountId(
  judging: Judging,
  id: string | undefined,
  own: ModelAccount | undefined,
  path: ModelPath,
): void {
  if (id === undefined) {
    if (own === undefined) judging.refuse("field.required", path);
  } else if (id !== own?.id && isUsedId(judging, id)) {
    judging.refuse("account.id-taken", path, { account: id });
  }
}

/** Somebody has that id, or had it. */
function isUsedId({ state }: Judging, id: string): boolean {
  return accountIn(state, id) !== undefined || state.former.some(({ account }) => account === id);
}

/** What opens an account. Nothing of it need be there for a person whose number can't be read. */
function newPerson(judging: Judging, insz: string | undefined, input: PersonInput, path: ModelPath): object {
  const { username, usernameConfirmation, password, passwordConfirmation } = input;
  const isThere = (text: string | undefined, field: string): text is string => {
    const there = text !== undefined && (field === "password" ? text !== "" : !isBlank(text));
    if (!there && insz !== undefined) judging.refuse("user.credentials-required", [...path, field]);
    return there;
  };
  if (isThere(username, "username")) {
    const faults = usernameFaults(username, usernameConfirmation);
    judging.refuseFaults(faults, [...path, "username"]);
    const isFree = faults.length > 0 || !isTaken(judging, folded(username), [...path, "username"]);
    if (!isFree) judging.refuse("username.taken", [...path, "username"]);
  }
  if (isThere(password, "password")) {
    const { passwords } = judging.context.policy;
    judging.refuseFaults(passwordFaults(password, passwordConfirmation, passwords), [...path, "password"]);
  }
  const register = insz === undefined ? undefined : givenNames(judging, insz);
  const name = (field: "firstName" | "lastName") => {
    const text = input[field];
    const registered = register?.[field];
    const needsNone = registered === "" && (text === undefined || isBlank(text));
    if (needsNone) return "";
    const typed = isThere(text, field) ? judging.text(readName(text), [...path, field]) : undefined;
    if (typed === undefined || registered === undefined) return typed;
    if (isNameOf(typed, registered, field === "firstName")) return registered;
    judging.judge(judging.context.policy.severities.nameDiffers, "person.name-differs", [...path, field]);
    return typed;
  };
  return {
    account: input.account ?? "",
    insz,
    firstName: name("firstName"),
    lastName: name("lastName"),
    username: folded(username ?? ""),
    passwordTiedTo: tieOfGift(judging),
  };
}

/** Title, language, e-mail, local e-mail and last day. */
export function judgeDetails(
  judging: Judging,
  input: PersonInput,
  role: Role,
  path: ModelPath,
): GivenDetails {
  const given = (text: string | undefined) => (text === undefined || isBlank(text) ? undefined : text);
  const title = given(input.title);
  const language = given(input.language);
  const localEmail = given(input.localEmail);
  return {
    title:
      title === undefined
        ? undefined
        : judging.text(readTitle(title, judging.context.catalogue), [...path, "title"]),
    language:
      language === undefined ? undefined : judging.text(readLanguage(language), [...path, "language"]),
    email: judging.text(readEmail(input.email), [...path, "email"]),
    localEmail:
      localEmail === undefined ? undefined : judging.text(readEmail(localEmail), [...path, "localEmail"]),
    lastDay: judgeLastDay(judging, given(input.lastDay), isSingle(role), [...path, "lastDay"]),
  };
}

/** A last day: a day of the calendar, today or later, for a role that has one. */
export function judgeLastDay(
  judging: Judging,
  text: string | undefined,
  single: boolean,
  path: ModelPath,
): string | undefined {
  if (text === undefined) return undefined;
  if (!isDay(text)) judging.refuse("input.shape", path, { expected: "date" });
  else if (single || text < judging.context.today) judging.refuse("period.order", path);
  return text;
}

/** The details of a new assignment, or of a lifted one: what was not given stays, but the last day ends. */
export function detailsOf(given: GivenDetails, before: ModelAssignment | undefined): object {
  return {
    title: given.title ?? before?.title ?? null,
    language: given.language ?? before?.language ?? null,
    email: given.email,
    localEmail: given.localEmail ?? before?.localEmail ?? null,
    lastDay: given.lastDay ?? null,
  };
}

/** Opens the account of somebody who has none. */
export function emitOpening(judging: Judging, person: ModelPerson | undefined): void {
  if (person?.opening !== undefined) judging.emit("AccountOpened", person.opening);
}
