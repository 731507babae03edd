import { generateKeyPairSync } from "node:crypto";
import type { Curve } from "../../src/credentials/ssh/curves.js";

const base64url = (text: string | undefined): Buffer => Buffer.from(text ?? "", "base64url");

function field(value: string | Buffer): Buffer {
  const bytes = Buffer.from(value as string);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(bytes.length);
  return Buffer.concat([length, bytes]);
}

/** A number as SSH writes it: a zero byte before it when it would read as a negative one. */
export const positive = (bytes: Buffer): Buffer =>
  (bytes[0] ?? 0) > 127 ? Buffer.concat([Buffer.alloc(1), bytes]) : bytes;

/** The fields of a key's data, as far as they go. */
export function fieldsOf(key: string): readonly Buffer[] {
  const bytes = Buffer.from(key.split(" ")[1] ?? "", "base64");
  const fields: Buffer[] = [];
  for (let at = 0; at + 4 <= bytes.length; ) {
    const end = at + 4 + bytes.readUInt32BE(at);
    fields.push(bytes.subarray(at + 4, end));
    at = end;
  }
  return fields;
}

/** The data of a key from its fields, in base64. */
export function wire(...fields: readonly (string | Buffer)[]): string {
  return Buffer.concat(fields.map(field)).toString("base64");
}

export function rsaKey(bits: number): string {
  const { n, e } = generateKeyPairSync("rsa", { modulusLength: bits }).publicKey.export({ format: "jwk" });
  return `ssh-rsa ${wire("ssh-rsa", positive(base64url(e)), positive(base64url(n)))}`;
}

export function ed25519Key(): string {
  const { x } = generateKeyPairSync("ed25519").publicKey.export({ format: "jwk" });
  return `ssh-ed25519 ${wire("ssh-ed25519", base64url(x))}`;
}

const curves = { nistp256: "P-256", nistp384: "P-384", nistp521: "P-521" } as const;

/** The point of a new key on a curve, uncompressed. */
export function pointOn(curve: keyof typeof curves): Buffer {
  const key = generateKeyPairSync("ec", { namedCurve: curves[curve] }).publicKey;
  const { x, y } = key.export({ format: "jwk" });
  return Buffer.concat([Buffer.from([4]), base64url(x), base64url(y)]);
}

/** An uncompressed point on a curve, from its first coordinate or else the next in that direction that has a point. */
export function pointFrom(curve: Curve, start: bigint, step: 1n | -1n): Buffer {
  const { p, b, size } = curve;
  for (let x = start; ; x += step) {
    const square = (x ** 3n - 3n * x + b) % p;
    const y = power(square, (p + 1n) / 4n, p);
    if ((y * y - square) % p !== 0n) continue;
    const bytes = [x, y].map((one) => Buffer.from(one.toString(16).padStart(2 * size, "0"), "hex"));
    return Buffer.concat([Buffer.from([4]), ...bytes]);
  }
}

function power(base: bigint, exponent: bigint, modulus: bigint): bigint {
  let result = 1n;
  for (const digit of exponent.toString(2)) {
    result = (result * result) % modulus;
    if (digit === "1") result = (result * base) % modulus;
  }
  return result;
}

export function ecdsaKey(curve: keyof typeof curves): string {
  const algorithm = `ecdsa-sha2-${curve}`;
  return `${algorithm} ${wire(algorithm, curve, pointOn(curve))}`;
}
