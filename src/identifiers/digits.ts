/**
 * The one scan that every number shares. It answers a plain integer, so that asking whether a text is a number
 * makes no object: the digits but the last two, behind a leading one (`0412398765` gives 104123987), which keeps leading
 * zeros and tells how many digits there are. With all digits it would be too large for engines to hand on without
 * making an object of it.
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
const mostDigits = 11;

/** True for the code of one of the ten ASCII digits. */
export function isDigit(code: number): boolean {
  return code >= zero && code < zero + 10;
}

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
export function readFront(input: unknown, gaps: Gaps, lastSeparator?: LastSeparator): number {
  if (typeof input !== "string" || input.length > longestText) return unreadable;
  return readFrontFrom(input, firstVisible(input), gaps, lastSeparator);
}

/**
 * Reads the digits from that place to the text's end, white space after them aside. It goes from right to left,
 * since a number's last groups are the same in its long and its short notation.
 */
export function readFrontFrom(
  text: string,
  start: number,
  gaps: Gaps,
  lastSeparator: LastSeparator = dot,
): number {
  let front = 0;
  let weight = 1;
  let count = 0;
  let open = gaps;
  for (let at = lastVisible(text); at >= start; at--) {
    const code = text.charCodeAt(at);
    const digit = code - zero;
    if (digit >= 0 && digit <= 9) {
      if (++count > mostDigits) return unreadable;
      if (count > 2) {
        front += digit * weight;
        weight *= 10;
      }
      open >>= 1;
    } else if ((open & 1) === 1 && (code === space || (code >= hyphen && code <= lastSeparator))) {
      open ^= 1;
    } else {
      return unreadable;
    }
  }
  return count === 0 ? unreadable : front + weight;
}

/** The last two digits of a text that was read. */
export function lastTwo(text: string): number {
  const at = lastVisible(text);
  return text.charCodeAt(at) - zero + (text.charCodeAt(at - 1) - zero) * 10;
}

function lastVisible(text: string): number {
  let at = text.length - 1;
  while (isWhiteSpace(text.charCodeAt(at))) at--;
  return at;
}
