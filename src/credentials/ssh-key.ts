import { accepted, type Result, refused } from "../kernel/result.js";
import { type Violation, violation } from "../kernel/violation.js";

/** What can be wrong with a public SSH key. */
export type SshKeyCode = "ssh-key.required" | "ssh-key.format";

/** A public SSH key that was read: its algorithm, and its data in base64. */
export interface ReadSshKey {
  readonly algorithm: string;
  readonly data: string;
}

const longestKey = 10_000;
const fewestRsaBits = 2048;
const layout = /^([a-z0-9-]{1,40}) ([A-Za-z0-9+/]{16,}={0,2})(?: [^\r\n]{0,200})?$/;
const digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

/** How many bytes an ECDSA key's point has, by curve. */
const pointLengths: Readonly<Record<string, number>> = { nistp256: 65, nistp384: 97, nistp521: 133 };

/**
 * Reads a public SSH key in the OpenSSH notation, `algorithm base64 [comment]`: the algorithm before the data is the
 * one inside it; RSA of at least 2048 bits, Ed25519, or ECDSA on the curves nistp256, nistp384, nistp521.
 *
 * Refused with `ssh-key.required` (absent or blank) or `ssh-key.format`.
 *
 * Source: Step-by-Step guide, 2018, on the SFTP channel; the algorithms are this library's choice.
 */
export function readSshKey(input: string | undefined): Result<ReadSshKey, Violation<SshKeyCode>> {
  if (input === undefined || input.trim() === "") return refused(violation("ssh-key.required"));
  const found = input.length <= longestKey ? layout.exec(input.trim()) : null;
  const [, algorithm = "", data = ""] = found ?? [];
  const fields = found === null ? undefined : fieldsOf(bytesOf(data));
  if (fields === undefined || !isKey(algorithm, fields)) return refused(violation("ssh-key.format"));
  return accepted({ algorithm, data });
}

function isKey(algorithm: string, fields: readonly (readonly number[])[]): boolean {
  const [inner = [], second = [], third = []] = fields;
  if (textOf(inner) !== algorithm) return false;
  if (algorithm === "ssh-ed25519") return fields.length === 2 && second.length === 32;
  if (algorithm === "ssh-rsa") return fields.length === 3 && bitsOf(third) >= fewestRsaBits;
  const curve = algorithm.startsWith("ecdsa-sha2-") ? algorithm.slice("ecdsa-sha2-".length) : "";
  return (
    fields.length === 3 &&
    Object.hasOwn(pointLengths, curve) &&
    textOf(second) === curve &&
    third.length === pointLengths[curve] &&
    third[0] === 4
  );
}

/** The bytes of a base64 text; a last group that is cut off gives what it has. */
function bytesOf(base64: string): readonly number[] {
  const bytes: number[] = [];
  let held = 0;
  let bits = 0;
  for (const character of base64.replace(/=+$/, "")) {
    held = (held << 6) | digits.indexOf(character);
    bits += 6;
    if (bits < 8) continue;
    bits -= 8;
    bytes.push((held >> bits) & 0xff);
    held &= (1 << bits) - 1;
  }
  return bytes;
}

/** The fields of an SSH key's data: each behind its length in four bytes; `undefined` when they do not fit. */
function fieldsOf(bytes: readonly number[]): readonly (readonly number[])[] | undefined {
  const fields: (readonly number[])[] = [];
  let at = 0;
  while (at < bytes.length) {
    const length = bytes.slice(at, at + 4).reduce((sum, byte) => sum * 256 + byte, 0);
    at += 4;
    if (at + length > bytes.length || fields.length === 4) return undefined;
    fields.push(bytes.slice(at, at + length));
    at += length;
  }
  return fields;
}

function textOf(bytes: readonly number[]): string {
  return bytes.length > 40 ? "" : String.fromCharCode(...bytes);
}

/** How many bits a number in big-endian bytes has; a leading zero byte only says that it is positive. */
function bitsOf(bytes: readonly number[]): number {
  const significant = bytes.slice(bytes.findIndex((byte) => byte !== 0));
  const [first = 0] = significant;
  return first === 0 ? 0 : (significant.length - 1) * 8 + (32 - Math.clz32(first));
}
