import fc from "fast-check";
import type { AccountId } from "../aggregates/common/event.js";
import type { Email, PersonName, Phone } from "../credentials/contact.js";
import { bothPasswordReadings, type PasswordPolicy } from "../credentials/password.js";
import type { Username } from "../credentials/username.js";
import type { Scope } from "../scope/scope.js";
import { enterpriseNumber, hcoNumber } from "./numbers.js";

const smallLetters = "abcdefghijklmnopqrstuvwxyz";
const capitals = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
const digits = "0123456789";

function textOf(characters: string, minLength: number, maxLength: number): fc.Arbitrary<string> {
  return fc.string({ unit: fc.constantFrom(...characters), minLength, maxLength });
}

/** Valid user names, canonical: 8 to 30 small letters and digits. */
export function username(): fc.Arbitrary<Username> {
  return textOf(smallLetters + digits, 8, 30).map((name) => name as Username);
}

/** Passwords that a policy accepts, the default policy when none is given. */
export function password(policy: PasswordPolicy = bothPasswordReadings): fc.Arbitrary<string> {
  const { minimumLength, maximumLength, minimumNonLetters, specialCharacters } = policy;
  const others = textOf(digits + specialCharacters, minimumNonLetters, maximumLength);
  return others.chain((start) => {
    const room = Math.max(0, minimumLength - start.length);
    return textOf(smallLetters + capitals + digits, room, Math.max(room, maximumLength - start.length)).map(
      (end) => start + end,
    );
  });
}

/** Valid e-mail addresses under a domain that exists for examples alone. */
export function email(): fc.Arbitrary<Email> {
  return fc
    .record({
      local: textOf(`${smallLetters}${digits}._+-`, 1, 20),
      host: fc.constantFrom("example.org", "mail.example.com", "Example.NET"),
    })
    .map(({ local, host }) => `${local}@${host}` as Email);
}

/** Valid phone numbers, canonical: 8 to 15 digits behind an optional `+`; behind it no country code starts with 0. */
export function phone(): fc.Arbitrary<Phone> {
  return fc
    .record({ plus: fc.constantFrom("+", ""), number: textOf(digits, 8, 15) })
    .filter(({ plus, number }) => !(plus === "+" ? /^(?:0|320)/ : /^00/).test(number))
    .map(({ plus, number }) => (plus + number) as Phone);
}

/** Valid names and first names, with accents, hyphens and apostrophes. */
export function personName(): fc.Arbitrary<PersonName> {
  return textOf(`${smallLetters}${capitals}éèïöç'-`, 1, 30).map((name) => name as PersonName);
}

/** Ids that a host can give an account. */
export function accountId(): fc.Arbitrary<AccountId> {
  return textOf(`${smallLetters}${capitals}${digits}._-`, 1, 64).map((id) => id as AccountId);
}

/** Scopes of every level, canonical; whether any registry has them is another question. */
export function scope(): fc.Arbitrary<Scope> {
  const kind = textOf(`${smallLetters}-`, 0, 12).map((rest) => `k${rest}`);
  const part = fc.record({ kind, number: hcoNumber() }).map(({ kind: of, number }) => `${of}:${number}`);
  return fc
    .record({ enterprise: enterpriseNumber(), below: fc.array(part, { maxLength: 3 }) })
    .map(({ enterprise, below }) => [enterprise, ...below].join("/") as Scope);
}
