// White space, what is ignored by default, and the empty Braille pattern.
const blank = /^[\p{space}\p{DI}\u2800]*$/u;
const loneSurrogate = /\p{Surrogate}/u;
const invisible = /[\p{C}\p{Zl}\p{Zp}]/u;

/** The scripts that tell letters apart by a joiner or a non-joiner between them: the cursive ones and the Indic ones. */
const joining = "Arab Syrc Mong Deva Beng Guru Gujr Orya Taml Telu Knda Mlym Sinh";

/**
 * True for text on one line of which every character is one that people can see or that stands for a space: no control,
 * format, surrogate, private-use, unassigned or line-separating characters. A zero-width joiner or non-joiner may stand
 * between two letters or marks of one script that needs it.
 */
export function isVisible(text: string): boolean {
  return !invisible.test(text) || !invisible.test(withoutNeededJoiners(text));
}

/**
 * True for what was left open in a form: no text, or one that shows nothing, being white space, characters that are
 * ignored by default and the empty Braille pattern alone.
 */
export function isBlank(text: string | undefined): boolean {
  return text === undefined || blank.test(text);
}

/** Text without the white space and the direction marks that come along at its ends when it is copied from a screen. */
export function trimCopied(text: string): string {
  return text.replace(/^[\s\p{Bidi_Control}]+|[\s\p{Bidi_Control}]+$/gu, "");
}

/** What engines have since 2023: of text that is a byte a character they know it without looking. */
const known = (String.prototype as { isWellFormed?: () => boolean }).isWellFormed;

/** True for text without half a surrogate pair. */
export function isWellFormed(input: string): boolean {
  return known === undefined ? !loneSurrogate.test(input) : known.call(input);
}

/** True for a text of at most so many characters, in code points; one of more than twice as many units isn't counted. */
export function isWithin(limit: number, input: string): boolean {
  return input.length <= limit || (input.length <= 2 * limit && countCharacters(input) <= limit);
}

/** How many characters people count: code points, so that half of a surrogate pair is one as well. */
export function countCharacters(text: string): number {
  return text.replace(/[^!-\uffff]/gu, ".").length;
}

function withoutNeededJoiners(text: string): string {
  return joining.split(" ").reduce((rest, script) => {
    const sign = `(?=[\\p{L}\\p{M}])\\p{scx=${script}}`;
    return rest.replace(new RegExp(`(?<=${sign})[\\u200c\\u200d](?=${sign})`, "gu"), "");
  }, text);
}
