/** Bytes, the most significant first. */
export type Bytes = readonly number[];

const digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

/** The bytes of canonical base64 (RFC 4648): whole groups of four, padded to the last, no stray bits; or nothing. */
export function bytesOf(base64: string): Bytes | undefined {
  if (base64.length % 4 !== 0) return undefined;
  const padding = base64.indexOf("=");
  const end = padding < 0 ? base64.length : padding;
  const bytes: number[] = [];
  let held = 0;
  let bits = 0;
  for (let at = 0; at < end; at += 1) {
    held = (held << 6) | digits.indexOf(base64.charAt(at));
    bits += 6;
    if (bits < 8) continue;
    bits -= 8;
    bytes.push(held >> bits);
    held &= (1 << bits) - 1;
  }
  return held === 0 ? bytes : undefined;
}

/** The most fields that a key has, and one. */
const enough = 4;

/** The fields of an SSH key's data (RFC 4251): each behind its length in four bytes; nothing when they do not fit. */
export function fieldsOf(bytes: Bytes): readonly Bytes[] | undefined {
  const fields: Bytes[] = [];
  let at = 0;
  while (at < bytes.length) {
    const length = bytes.slice(at, at + 4).reduce((sum, byte) => sum * 256 + byte, 0);
    at += 4;
    if (at + length > bytes.length || fields.length === enough) return undefined;
    fields.push(bytes.slice(at, at + length));
    at += length;
  }
  return fields;
}

export function wordOf(bytes: Bytes): string {
  return bytes.length > 40 ? "" : String.fromCharCode(...bytes);
}

/** True for a number above zero in its shortest form: a zero byte in front only where it would read as negative else. */
export function isPositive(bytes: Bytes): boolean {
  const [first = 0, second = 0] = bytes;
  return first === 0 ? second > 0x7f : first <= 0x7f;
}

export function numberOf(bytes: Bytes): bigint {
  return BigInt(`0x0${bytes.map((byte) => byte.toString(16).padStart(2, "0")).join("")}`);
}
