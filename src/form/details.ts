import type { Assignment } from "../aggregates/account/state.js";
import type { AssignmentDetails } from "../aggregates/common/manager.js";
import { parseEmail, parseLanguage, parseTitle } from "../credentials/contact.js";
import { type LocalDate, parseLocalDate } from "../kernel/instant.js";
import { isSingleRole, type Role } from "../words/roles.js";
import type { Title } from "../words/titles.js";
import type { Form } from "./form.js";

/** What a form asks beside a person's number. */
export interface DetailsInput {
  readonly title?: string;
  readonly language?: string;
  readonly email: string;
  readonly localEmail?: string;
  readonly lastDay?: string;
}

/** The details of a form, those that were given and could be read. */
export type ReadDetails = {
  readonly [Field in keyof AssignmentDetails]?: AssignmentDetails[Field] | undefined;
};

export function readDetails(
  form: Form<DetailsInput>,
  role: Role,
  firstDay: LocalDate = form.context.today,
): ReadDetails {
  const title = readTitle(form.at("title").filled());
  const language = form.at("language").filled()?.read(parseLanguage);
  const email = form.at("email").read(parseEmail);
  const localEmail = form.at("localEmail").filled()?.read(parseEmail);
  const lastDay = form.at("lastDay").filled();
  return { title, language, email, localEmail, lastDay: lastDay && readLastDay(lastDay, role, firstDay) };
}

export function readTitle(form: Form<string> | undefined): Title | undefined {
  const title = form?.read(parseTitle);
  if (title === undefined || form?.context.catalogue.titles.some(({ id }) => id === title)) return title;
  form?.refuse("title.unknown");
  return undefined;
}

/** A last day: today or later, where no other first day is said, and only for a role that can end by itself. */
export function readLastDay(
  form: Form<string>,
  role: Role,
  firstDay: LocalDate = form.context.today,
): NonNullable<AssignmentDetails["lastDay"]> | undefined {
  const lastDay = form.read(parseLocalDate);
  if (lastDay === undefined) return undefined;
  if (lastDay >= firstDay && !isSingleRole(role)) return lastDay;
  form.refuse("period.order");
  return undefined;
}

/** The details of an assignment: what the form gives, else what it was, else nothing; a last day ends with a lift. */
export function completed(given: ReadDetails, before: Assignment | undefined): AssignmentDetails | undefined {
  const email = given.email ?? before?.email;
  if (email === undefined) return undefined;
  return {
    title: given.title ?? before?.title ?? null,
    language: given.language ?? before?.language ?? null,
    email,
    localEmail: given.localEmail ?? before?.localEmail ?? null,
    lastDay: given.lastDay ?? null,
  };
}
