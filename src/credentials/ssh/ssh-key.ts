import { accepted, type Result, refused } from "../../kernel/result.js";
import { type Violation, violation } from "../../kernel/violation.js";
import { isBlank } from "../../kernel/visible.js";
import { curveNamed, isPointOn } from "./curves.js";
import { type Bytes, bytesOf, fieldsOf, isPositive, numberOf, wordOf } from "./wire.js";

/** What can be wrong with a public SSH key. */
export type SshKeyCode = "ssh-key.required" | "ssh-key.format";

/** A public SSH key: its algorithm, and its data in base64. */
export interface SshKey {
  readonly algorithm: string;
  readonly data: string;
}

const fewestRsaBits = 2048;
const mostRsaBits = 16_384;
/** A key of the most bits, and a comment of any sensible length. */
const longestText = 100_000;
/** An RSA key of the most bits, with an exponent as long, has 5500 digits. */
const longestData = 6_000;
/** Empty lines, the key with its comment, empty lines. */
const layout =
  /^(?:[ \t]*\r?\n)*[ \t]*([a-z0-9-]{1,40})[ \t]+([A-Za-z0-9+/]+={0,2})(?:[ \t][^\r\n]*)?(?:[\r\n][ \t\r\n]*)?$/;

/**
 * Reads a public SSH key in the OpenSSH notation, `algorithm base64 [comment]`, on one line with blanks or tabs between:
 * the algorithm before the data is the one inside it, and the data are canonical base64. RSA of 2048 to 16384 bits with
 * an odd modulus and an odd exponent of at least 3 below it, both positive and without needless zeros in front; ECDSA on
 * nistp256, nistp384 or nistp521 with an uncompressed point on its curve; or Ed25519. The comment is thrown away,
 * whatever its length. A text of more than 100 000 units isn't looked at.
 *
 * Whatever is accepted is read by `ssh-keygen -l` too.
 *
 * Refused with `ssh-key.required` (absent or blank) or `ssh-key.format`.
 *
 * Source: Step-by-Step guide, 2018, on the SFTP channel; RFC 4251, 4253, 4648, 5656, 8017, 8709; the algorithms are this
 * library's choice.
 */
export function parseSshKey(input: unknown): Result<SshKey, Violation<SshKeyCode>> {
  const text = input ?? "";
  if (typeof text !== "string" || text.length > longestText) return refused(violation("ssh-key.format"));
  if (isBlank(text)) return refused(violation("ssh-key.required"));
  const [, algorithm = "", data = ""] = layout.exec(text) ?? [];
  const bytes = data.length <= longestData ? bytesOf(data) : undefined;
  const fields = bytes && fieldsOf(bytes);
  if (!fields || !isKey(algorithm, fields)) return refused(violation("ssh-key.format"));
  return accepted({ algorithm, data });
}

function isKey(algorithm: string, fields: readonly Bytes[]): boolean {
  const [inner = [], second = [], third = []] = fields;
  if (wordOf(inner) !== algorithm) return false;
  if (algorithm === "ssh-ed25519") return fields.length === 2 && second.length === 32;
  if (fields.length !== 3) return false;
  if (algorithm === "ssh-rsa") return isRsa(second, third);
  const curve = algorithm.startsWith("ecdsa-sha2-") ? curveNamed(algorithm.slice(11)) : undefined;
  return curve !== undefined && wordOf(second) === curve.name && isPointOn(curve, third);
}

function isRsa(exponent: Bytes, modulus: Bytes): boolean {
  if (!isPositive(exponent) || !isPositive(modulus) || modulus.length > mostRsaBits / 8 + 1) return false;
  const [e, n] = [numberOf(exponent), numberOf(modulus)];
  const bits = n.toString(2).length;
  return bits >= fewestRsaBits && bits <= mostRsaBits && isOdd(n) && isOdd(e) && e >= 3n && e < n;
}

function isOdd(number: bigint): boolean {
  return number % 2n === 1n;
}
