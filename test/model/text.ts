import type { Catalogue } from "../../src/catalogue/types.js";
import type { PasswordPolicy } from "../../src/credentials/password.js";

/** One broken rule, before it is known at which field. */
export interface Fault {
  code: string;
  params?: Record<string, string | number>;
}

/** A value that was read, or what is wrong with the text. */
export type ReadText = { value: string } | { faults: Fault[] };

const wrong = (code: string): ReadText => ({ faults: [{ code }] });

/** True for nothing that anybody sees. */
export function isBlank(text: string | undefined): boolean {
  return Array.from(text ?? "").every(
    (sign) => sign.trim() === "" || /[\u0085\u2800]|\p{Default_Ignorable_Code_Point}/u.test(sign),
  );
}

/** A free text: trimmed, without signs that nobody sees. */
export function readText(text: string): ReadText {
  if (isBlank(text)) return wrong("field.required");
  return /[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Zl}\p{Zp}]/u.test(text.trim())
    ? wrong("person.name")
    : { value: text.trim() };
}

function trimAscii(text: string): string {
  return text.replace(/^[\t\n\v\f\r ]+/, "").replace(/[\t\n\v\f\r ]+$/, "");
}

/** The e-mail field of the HTML standard. */
const emailField =
  /^[a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-zA-Z0-9]([a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(\.[a-zA-Z0-9]([a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)*$/;

export function readEmail(text: string): ReadText {
  if (text.length > 1000) return wrong("email.format");
  if (isBlank(text)) return wrong("field.required");
  const email = trimAscii(text);
  return email.length <= 254 && emailField.test(email) ? { value: email } : wrong("email.format");
}

export function readPhone(text: string): ReadText {
  if (text.length > 1000) return wrong("phone.format");
  if (isBlank(text)) return wrong("field.required");
  const phone = trimAscii(text);
  // The generated texts have no trunk zero in brackets behind another country code than 32.
  const digits = phone.replace(/[^0-9]/g, "");
  const [, prefix = "", national = ""] =
    /^(\+|00)?(.*)$/.exec((phone.includes("+") ? "+" : "") + digits) ?? [];
  const rest = prefix === "" ? national : national.replace(/^320/, "32");
  const fine = /^[ (]*\+?[ (]*[0-9][0-9 ./()-]*[0-9]$/.test(phone) && rest.length >= 8 && rest.length <= 15;
  return fine && !(prefix !== "" && /^(0|320)/.test(rest)) ? { value: prefix + rest } : wrong("phone.format");
}

/** A name that is not blank. */
export function readName(text: string): ReadText {
  const name = text.trim().normalize("NFC");
  const fine = text.length <= 1000 && Array.from(name).length <= 100 && "value" in readText(name);
  return fine ? { value: name } : wrong("person.name");
}

/** A name that may be blank: then it is missing. */
export function readPlaceName(text: string): ReadText {
  return text.length <= 1000 && isBlank(text) ? wrong("field.required") : readName(text);
}

export function readTitle(text: string, { titles }: Catalogue): ReadText {
  const offered = titles.map(({ id }) => id);
  return readWord(text, offered, "title.unknown");
}

export function readLanguage(text: string): ReadText {
  return readWord(text, ["nl", "fr", "de"], "language.unknown");
}

function readWord(text: string, words: string[], code: string): ReadText {
  if (text.length <= 1000 && isBlank(text)) return wrong("field.required");
  return words.includes(text) ? { value: text } : wrong(code);
}

/** Small letters for the capitals A to Z. */
export function folded(text: string): string {
  return Array.from(text, (letter) => (letter >= "A" && letter <= "Z" ? letter.toLowerCase() : letter)).join(
    "",
  );
}

/** A user name, typed twice. */
export function usernameFaults(text: string, confirmation: string | undefined): Fault[] {
  const faults: Fault[] = [];
  if (Array.from(text).length < 8 || Array.from(text).length > 30) {
    faults.push({ code: "username.length", params: { minimum: 8, maximum: 30 } });
  }
  if (!/^[a-zA-Z0-9]*$/.test(text)) faults.push({ code: "username.characters" });
  if (folded(text) !== folded(confirmation ?? "")) faults.push({ code: "username.confirmation" });
  return faults;
}

/** A password, typed twice. */
export function passwordFaults(
  text: string,
  confirmation: string | undefined,
  policy: PasswordPolicy,
): Fault[] {
  const faults: Fault[] = [];
  const { minimumLength: minimum, maximumLength: maximum, specialCharacters, minimumNonLetters } = policy;
  if (Array.from(text).length < minimum || Array.from(text).length > maximum) {
    faults.push({ code: "password.length", params: { minimum, maximum } });
  }
  if (/\s/.test(text)) faults.push({ code: "password.spaces" });
  const allowed = (letter: string) => /^[A-Za-z0-9]$/.test(letter) || specialCharacters.includes(letter);
  if (!Array.from(text).every(allowed))
    faults.push({ code: "password.characters", params: { specialCharacters } });
  if (Array.from(text).filter((letter) => !/^[A-Za-z]$/.test(letter)).length < minimumNonLetters) {
    faults.push({ code: "password.variety", params: { minimum: minimumNonLetters } });
  }
  if (text !== (confirmation ?? "")) faults.push({ code: "password.confirmation" });
  return faults;
}

/** True when what stands before the `@` holds the first name or the name of at least two letters. */
export function isPersonal(email: string, names: string[]): boolean {
  const bare = (text: string) =>
    Array.from(text.toUpperCase().normalize("NFD"))
      .filter((letter) => /[\p{L}\p{N}]/u.test(letter))
      .join("");
  const local = bare(email.split("@").slice(0, -1).join("@"));
  return names.some((name) => bare(name).length > 1 && local.includes(bare(name)));
}

/** Marks on letters of the scripts that are read without them. */
const accents =
  /(?<=[\p{sc=Latn}\p{sc=Grek}\p{sc=Cyrl}\p{sc=Arab}\p{sc=Hebr}\p{sc=Syrc}]\p{M}*)[\p{M}\u200c\u200d]/gu;

/**
 * True when a typed name and a registered one are the same but for case, accents, hyphens and spaces; of first names,
 * also when one of them goes on where the other ends.
 */
export function isNameOf(typed: string, registered: string, isFirst: boolean): boolean {
  const words = (name: string) => {
    const plain = name.normalize("NFKD").replace(accents, "").toUpperCase();
    return plain
      .split(/\s+/)
      .map((word) => word.replace(/[-\u2010\u2011]/g, ""))
      .filter((word) => word !== "");
  };
  const one = words(typed);
  const other = words(registered);
  const whole = (list: string[], end: number) => list.slice(0, end).join("");
  if (whole(one, one.length) === whole(other, other.length)) return true;
  if (!isFirst || one.length === 0 || other.length === 0) return false;
  return (
    one.some((_, n) => whole(one, n + 1) === whole(other, other.length)) ||
    other.some((_, n) => whole(other, n + 1) === whole(one, one.length))
  );
}
