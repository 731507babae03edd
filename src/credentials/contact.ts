import type { Brand } from "../kernel/brand.js";
import { accepted, type Result, refused } from "../kernel/result.js";
import { type Violation, violation } from "../kernel/violation.js";
import { countCharacters, isBlank, isVisible } from "../kernel/visible.js";
import { type Language, languages } from "../words/languages.js";
import { type Title, titles } from "../words/titles.js";

/** A name or first name: 1 to 100 characters that people can see, in Unicode's composed form, nothing blank around it. */
export type PersonName = Brand<"PersonName">;

/** One e-mail address, as it was typed. */
export type Email = Brand<"Email">;

/** A phone, mobile or fax number: 8 to 15 digits behind an optional `+` or `00`. */
export type Phone = Brand<"Phone">;

/** What can be wrong with a contact field. */
export type ContactCode =
  | "field.required"
  | "person.name"
  | "email.format"
  | "phone.format"
  | "language.unknown"
  | "title.unknown";

type Required<Code extends string> = Violation<"field.required" | Code>;

const longestName = 100;
const longestEmail = 254;
const longestText = 1000;

const asciiWhiteSpaceAround = /^[\t-\r ]+|[\t-\r ]+$/g;
const emailLayout =
  /^[\w.!#$%&'*+/=?^`{|}~-]+@[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?(?:\.[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?)*$/;

// A phone number as people write it and as it comes out of a web page or an address book.
const phoneLayout = /^[\s\p{Bidi_Control}+(]*\d(?:[\p{Zs}\p{Pd}\u2212./()]*\d)*[\s\p{Bidi_Control}]*$/u;
const bracketedZero = /\(\p{Zs}*0\p{Zs}*\)/gu;
/** Italy, San Marino and the Vatican keep the zero when they are called from abroad. */
const trunkZero = /^(\+|00)(?!(?:39|37[89])o)([1-9]\d{0,2})o/;
const bareBelgianZero = /^(\+|00)320/;
const phoneDigits = /^(?:(?:\+|00)(?!0|320)|(?!00))\d{8,15}$/;

/**
 * Reads a name or a first name: white space around it is dropped, accents are composed (NFC), and what is left has 1
 * to 100 characters, counted in code points, on one line, none of them a control, format, private-use, unassigned or
 * line-separating character or half of a surrogate pair. A zero-width joiner or non-joiner may stand between letters or
 * marks of one script that needs it: Arabic, Syriac, Mongolian and the Indic ones.
 *
 * Refused with `field.required` (absent, or it shows nothing: white space, characters that are ignored by default, the
 * empty Braille pattern), or else `person.name`. A text of more than 1000 units isn't looked at and gives
 * `person.name`.
 *
 * Source: this library's choice.
 */
export function parsePersonName(input: unknown): Result<PersonName, Required<"person.name">> {
  return required(input, "person.name", (text) => {
    const name = text.trim().normalize("NFC");
    return countCharacters(name) <= longestName && isVisible(name) ? name : undefined;
  });
}

/**
 * Reads one e-mail address as a browser's e-mail field accepts it, at most 254 characters, ASCII white space around it
 * dropped. Answers it as typed.
 *
 * Refused with `field.required` (absent or blank), or else `email.format`.
 *
 * Source: the field is in every manual; its format is that of the HTML standard.
 */
export function parseEmail(input: unknown): Result<Email, Required<"email.format">> {
  return required(input, "email.format", (text) => {
    const email = text.replace(asciiWhiteSpaceAround, "");
    return email.length <= longestEmail && emailLayout.test(email) ? email : undefined;
  });
}

/**
 * Reads a phone number: 8 to 15 digits with an optional leading `+`, between them any spaces (no-break ones too), dots,
 * slashes, dashes (non-breaking ones too) and round brackets, which may open before the `+` or the first digit; white
 * space and direction marks around the whole dropped. Answers the digits behind the optional `+`.
 *
 * What is only dialled inside a country goes: `(0)` right behind `+` or `00` and a country code of one to three digits,
 * save behind 39, 378 and 379, where the zero stays; and a 0 without brackets behind 32. The digits are counted
 * afterwards, without a leading `00`. No country code starts with 0.
 *
 * Refused with `field.required` (absent or blank), or else `phone.format`.
 *
 * Source: the field is in the Step-by-Step guide, 2018; its format is this library's choice, after ITU-T E.123 and
 * E.164.
 */
export function parsePhone(input: unknown): Result<Phone, Required<"phone.format">> {
  return required(input, "phone.format", (text) => {
    if (!phoneLayout.test(text)) return undefined;
    const phone = text
      .replace(bracketedZero, "o")
      .replace(/[^+\do]/g, "")
      .replace(trunkZero, "$1$2")
      .replaceAll("o", "0")
      .replace(bareBelgianZero, "$132");
    return phoneDigits.test(phone) ? phone : undefined;
  });
}

/**
 * Reads one of {@link languages}, exactly as written there.
 *
 * Refused with `field.required` (absent or blank), or else `language.unknown`.
 *
 * Source: eHealth user manual, step 6, and Heracles manual, 2016.
 */
export function parseLanguage(input: unknown): Result<Language, Required<"language.unknown">> {
  return required(input, "language.unknown", (text) => languages.find((language) => language === text));
}

/**
 * Reads one of {@link titles}, exactly as written there.
 *
 * Refused with `field.required` (absent or blank), or else `title.unknown`.
 *
 * Source: Step-by-Step guide for the management of access managers, 2018; `mrs` is this library's addition.
 */
export function parseTitle(input: unknown): Result<Title, Required<"title.unknown">> {
  return required(input, "title.unknown", (text) => titles.find((title) => title === text));
}

/** Answers `field.required` for what is absent or shows nothing, else what `read` makes of the text, else the code. */
function required<T extends string, Code extends string>(
  input: unknown,
  code: Code,
  read: (text: string) => string | undefined,
): Result<T, Required<Code>> {
  const text = input ?? "";
  if (typeof text !== "string" || text.length > longestText) return refused(violation(code));
  if (isBlank(text)) return refused(violation("field.required"));
  const value = read(text);
  return value === undefined ? refused(violation(code)) : accepted(value as T);
}
