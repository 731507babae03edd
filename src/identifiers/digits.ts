/**
 * The one scan that every number shares. It answers a plain integer, so that asking whether a text is a number
 * makes no object: the digits behind a leading one (`0412398765` gives 10412398765), which keeps leading zeros and
 * tells how many digits there are. Eleven digits and that one fit an integer exactly.
 */

/** What the scan answers for anything that isn't digits in the notation asked for: less than every number. */
export const unreadable = -1;

/** The longest text that is looked at, white space around the number included; a longer one is unreadable. */
export const longestText = 1000;

/** Where a separator may stand: bit k is set when one may come before the last k digits. */
export type Gaps = number;

/** The last of the separators that may stand in a gap besides a space: hyphen, dot and slash follow each other. */
export type LastSeparator = typeof dot | typeof slash;

export const space = 32;
const hyphen = 45;
export const dot = 46;
export const slash = 47;
export const zero = 48;
const mostDigits = 1e11;

/** True for tab, line feed, vertical tab, form feed, carriage return and space. */
function isWhiteSpace(code: number): boolean {
  return code === space || (code >= 9 && code <= 13);
}

/** The place of the first character that isn't white space, or the text's length. */
export function firstVisible(text: string): number {
  let at = 0;
  while (isWhiteSpace(text.charCodeAt(at))) at++;
  return at;
}

/** Reads a text that is one number and nothing else but ASCII white space around it; anything else is unreadable. */
export function readDigits(input: unknown, gaps: Gaps, lastSeparator?: LastSeparator): number {
  if (typeof input !== "string" || input.length > longestText) return unreadable;
  return readDigitsFrom(input, firstVisible(input), gaps, lastSeparator);
}

/**
 * Reads the digits from that place to the text's end, white space after them aside. It goes from right to left,
 * since a number's last groups are the same in its long and its short notation.
 */
export function readDigitsFrom(
  text: string,
  start: number,
  gaps: Gaps,
  lastSeparator: LastSeparator = dot,
): number {
  let at = text.length - 1;
  while (at >= start && isWhiteSpace(text.charCodeAt(at))) at--;
  let value = 0;
  let weight = 1;
  for (let open = gaps; at >= start; at--) {
    const code = text.charCodeAt(at);
    const digit = code - zero;
    if (digit >= 0 && digit <= 9) {
      if (weight === mostDigits) return unreadable;
      value += digit * weight;
      weight *= 10;
      open >>= 1;
    } else if ((open & 1) === 1 && (code === space || (code >= hyphen && code <= lastSeparator))) {
      open ^= 1;
    } else {
      return unreadable;
    }
  }
  return value + weight;
}

/** All the digits but the last two, as an integer. */
export function withoutCheckDigits(digits: number): number {
  return (digits / 100) | 0;
}

/** The last two digits. */
export function checkDigits(digits: number): number {
  return digits - withoutCheckDigits(digits) * 100;
}
