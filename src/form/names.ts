import type { FullName } from "../context/fact-inquiry.js";
import { parsePersonName } from "../credentials/contact.js";
import { isSameFirstName, isSameName } from "../credentials/fold-name.js";
import type { Insz } from "../identifiers/insz.js";
import type { Form } from "./form.js";

export interface NamesInput {
  readonly firstName?: string | undefined;
  readonly lastName?: string | undefined;
}

/** How a form reads one of the names: as required, or only where it was typed. */
type NameReader = (form: Form<string | undefined>) => Form<string> | undefined;

/**
 * The names of a person whose number is known, or not yet. Where the register told his names, typed ones are spelled as
 * it does; whoever has no first name there needs none; and another name is told as such, never the register's.
 */
export function readNames(
  form: Form<NamesInput>,
  insz: Insz | undefined,
  required: NameReader,
): FullName | undefined {
  const registered = insz && form.facts.givenName(insz);
  const isNameless = registered?.firstName === "";
  const first = form.at("firstName");
  const firstName = (isNameless ? first.filled() : required(first))?.read(parsePersonName);
  const lastName = required(form.at("lastName"))?.read(parsePersonName);
  const names = spelledNames([first, form.at("lastName")], { firstName, lastName }, registered);
  const { firstName: given = isNameless ? "" : undefined, lastName: family } = names;
  return given === undefined || family === undefined ? undefined : { firstName: given, lastName: family };
}

/** Names as far as they were typed and could be read. */
type TypedNames = { readonly [Name in keyof FullName]: FullName[Name] | undefined };

/** Typed names as the register spells them, where it told any; others are told at their fields. */
export function spelledNames(
  [first, last]: readonly [first: Form, last: Form],
  typed: TypedNames,
  registered: FullName | undefined,
): TypedNames {
  return {
    firstName: spelled(first, typed.firstName, registered?.firstName, isSameFirstName),
    lastName: spelled(last, typed.lastName, registered?.lastName, isSameName),
  };
}

/** A typed name as the register spells it; another one is refused, or kept with a warning. */
function spelled(
  form: Form,
  typed: string | undefined,
  registered: string | undefined,
  isSame: (one: string, other: string) => boolean,
): string | undefined {
  if (typed === undefined || registered === undefined) return typed;
  if (isSame(typed, registered)) return registered;
  form.weigh(form.context.policy.severities.nameDiffers, "person.name-differs");
  return typed;
}
