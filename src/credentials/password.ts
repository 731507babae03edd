import type { Result } from "../kernel/result.js";
import { type Violation, violation } from "../kernel/violation.js";
import { countCharacters } from "../kernel/visible.js";
import { type Confirmation, isConfirmed, judged, textOf } from "./judged.js";

/** What can be wrong with a password. */
export type PasswordCode =
  | "password.length"
  | "password.spaces"
  | "password.characters"
  | "password.variety"
  | "password.confirmation";

/** What a host asks of a password. */
export interface PasswordPolicy {
  /** The fewest and the most characters, in code points. */
  readonly minimumLength: number;
  readonly maximumLength: number;
  /** What may stand in it beside the letters A–Z and a–z and the digits. */
  readonly specialCharacters: string;
  /** How many of its characters, at the least, are no letters A–Z or a–z. */
  readonly minimumNonLetters: number;
}

/** The policy and the second text that {@link checkPassword} compares with. */
export interface PasswordOptions extends Confirmation {
  readonly policy?: PasswordPolicy | undefined;
}

/**
 * The user management manual, 4.1.3: the fuller list of special characters; its "at least 2" counts letters too, so
 * that it asks nothing more than the length does.
 */
export const userManagementPasswords: PasswordPolicy = {
  minimumLength: 10,
  maximumLength: 15,
  specialCharacters: ",;:=?./+*$%><&@#'(!{})-_",
  minimumNonLetters: 0,
};

/** The Heracles manual, 2016: the same special characters without `+`, and at least 2 characters that are no letters. */
export const heraclesPasswords: PasswordPolicy = {
  minimumLength: 10,
  maximumLength: 15,
  specialCharacters: ",;:=?./*$%><&@#'(!{})-_",
  minimumNonLetters: 2,
};

/** The default: accepts exactly what both manuals accept, and that is what the stricter of the two does. */
export const bothPasswordReadings: PasswordPolicy = heraclesPasswords;

/**
 * Checks a password against a policy, {@link bothPasswordReadings} when none is given, and forgets it: neither the
 * answer nor a violation depends on more than which rules it breaks. Anything that isn't text counts as empty. With
 * the key `confirmation` in the options it was typed twice, and both must be the same, capitals included.
 *
 * Refused with all that hold of `password.length`, `password.spaces` (any white space), `password.characters`
 * (anything but letters, digits and the policy's special characters; so white space too), `password.variety` and
 * `password.confirmation` (at `confirmation`).
 *
 * Source: user management manual 4.1.3 and Heracles manual, 2016; typed twice: MyHandicap manual, 2016.
 */
export function checkPassword(
  input: unknown,
  options: PasswordOptions = {},
): Result<true, Violation<PasswordCode>> {
  const policy = options.policy ?? bothPasswordReadings;
  const { minimumLength: minimum, maximumLength: maximum, specialCharacters, minimumNonLetters } = policy;
  const password = textOf(input);
  const length = countCharacters(password);
  const others = password.replace(/[A-Za-z]+/g, "");
  return judged<true, PasswordCode>(true, [
    (length < minimum || length > maximum) && violation("password.length", [], { minimum, maximum }),
    /\s/.test(password) && violation("password.spaces"),
    !holdsOnly(others, `${specialCharacters}0123456789`) &&
      violation("password.characters", [], { specialCharacters }),
    countCharacters(others) < minimumNonLetters &&
      violation("password.variety", [], { minimum: minimumNonLetters }),
    !isConfirmed(input, options, textOf) && violation("password.confirmation", ["confirmation"]),
  ]);
}

/** True when every character of the text is one of those. */
function holdsOnly(text: string, characters: string): boolean {
  return [...text].every((character) => characters.includes(character));
}
