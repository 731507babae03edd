const invisible = /[\p{C}\p{Zl}\p{Zp}]/u;
const blank = /^[\p{White_Space}\p{Default_Ignorable_Code_Point}\u2800]*$/u;
const aroundCopied = /^[\s\p{Bidi_Control}]+|[\s\p{Bidi_Control}]+$/gu;
const joinerBetween = /(.)[\u200c\u200d](?=(.))/gsu;

/** The scripts that tell letters apart by a joiner or a non-joiner between them: the cursive ones and the Indic ones. */
const joining = "Arab Syrc Mong Deva Beng Guru Gujr Orya Taml Telu Knda Mlym Sinh";

/**
 * True for text on one line of which every character is one that people can see or that stands for a space: no control,
 * format, surrogate, private-use, unassigned or line-separating characters. A zero-width joiner or non-joiner may stand
 * between two letters or marks of one script that needs it.
 */
export function isVisible(text: string): boolean {
  return !invisible.test(withoutNeededJoiners(text));
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
  return text.replace(aroundCopied, "");
}

/** How many characters people count: code points, so that half of a surrogate pair is one as well. */
export function countCharacters(text: string): number {
  let count = text.length;
  for (let at = 1; at < text.length; at += 1) {
    if (isLow(text.charCodeAt(at)) && isHigh(text.charCodeAt(at - 1))) count -= 1;
  }
  return count;
}

function isHigh(unit: number): boolean {
  return unit >> 10 === 0x36;
}

function isLow(unit: number): boolean {
  return unit >> 10 === 0x37;
}

function withoutNeededJoiners(text: string): string {
  if (!/[\u200c\u200d]/.test(text)) return text;
  const ofOneScript = joining.split(" ").map((script) => `\\p{scx=${script}}{2}`);
  const joined = new RegExp(`^(?=[\\p{L}\\p{M}]{2}$)(?:${ofOneScript.join("|")})$`, "u");
  return text.replace(joinerBetween, (found: string, before: string, after: string) =>
    joined.test(before + after) ? before : found,
  );
}
