/** Bytes, the most significant first. */
export type Bytes = readonly number[];

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

/** A field as a word. */
export function wordOf(bytes: Bytes): string {
  return bytes.length > 40 ? "" : String.fromCharCode(...bytes);
}

/** True for a number above zero in its shortest form: a zero byte in front only where it would read as negative else. */
export function isPositive(bytes: Bytes): boolean {
  const [first = 0, second = 0] = bytes;
  return first === 0 ? second > 0x7f : first <= 0x7f;
}

/** The number that the bytes stand for. */
export function numberOf(bytes: Bytes): bigint {
  return BigInt(`0x0${bytes.map((byte) => byte.toString(16).padStart(2, "0")).join("")}`);
}
