import type { Brand } from "../kernel/brand.js";
import type { Result } from "../kernel/result.js";
import { type Violation, violation } from "../kernel/violation.js";
import { countCharacters } from "../kernel/visible.js";
import { type Confirmation, type Found, isConfirmed, judged, textOf } from "./judged.js";

/** A user name in small letters: 8 to 30 of a–z and 0–9. */
export type Username = Brand<"Username">;

/** What can be wrong with a user name. */
export type UsernameCode = "username.length" | "username.characters" | "username.confirmation";

/** What can be wrong with a technical user's name. */
export type TechnicalUsernameCode = UsernameCode | "technical-username.prefix";

const minimum = 8;
const maximum = 30;
const characters = /^[a-z0-9]*$/;

/**
 * Reads a user name: 8 to 30 letters a to z and digits, capitals folded to small letters, nothing around them.
 * Anything that isn't text counts as empty. With the key `confirmation` in the options the name was typed twice, and
 * both must be the same but for capitals. Answers the folded name; whether it is still free is another question.
 *
 * Refused with all that hold of `username.length` (counted in code points), `username.characters` and
 * `username.confirmation` (at `confirmation`).
 *
 * Source: user management manual 4.1.3 and Heracles manual, 2016; typed twice: MyHandicap manual, 2016; folding is
 * this library's choice, since the manuals show names in capitals.
 */
export function parseUsername(
  input: unknown,
  options: Confirmation = {},
): Result<Username, Violation<UsernameCode>> {
  return judged(fold(input) as Username, rulesOf(input, options));
}

/**
 * Reads a technical user's name: as {@link parseUsername}, and starting with `EXP`, capitals or not. Answers it in
 * small letters, as every user name.
 *
 * Refused with `technical-username.prefix` and all that {@link parseUsername} finds.
 *
 * Source: Step-by-Step guide for the management of access managers, 2018, on structured messages.
 */
export function parseTechnicalUsername(
  input: unknown,
  options: Confirmation = {},
): Result<Username, Violation<TechnicalUsernameCode>> {
  const name = fold(input) as Username;
  return judged<Username, TechnicalUsernameCode>(name, [
    !name.startsWith("exp") && violation("technical-username.prefix", [], { prefix: "EXP" }),
    ...rulesOf(input, options),
  ]);
}

function rulesOf(input: unknown, options: Confirmation): readonly Found<UsernameCode>[] {
  const name = fold(input);
  const length = countCharacters(name);
  return [
    (length < minimum || length > maximum) && violation("username.length", [], { minimum, maximum }),
    !characters.test(name) && violation("username.characters"),
    !isConfirmed(input, options, fold) && violation("username.confirmation", ["confirmation"]),
  ];
}

/** Small letters for capitals A to Z; any other character, the Kelvin sign among them, stays what it is. */
function fold(input: unknown): string {
  return textOf(input).replace(/[A-Z]/g, (capital) => capital.toLowerCase());
}
