import { spawnSync } from "node:child_process";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Curve, curveNamed } from "../../src/credentials/ssh/curves.js";
import { parseSshKey } from "../../src/credentials/ssh/ssh-key.js";
import {
  ecdsaKey,
  ed25519Key,
  fieldsOf,
  pointFrom,
  pointOn,
  positive,
  rsaKey,
  wire,
} from "../support/ssh-keys.js";
import { isLong, triesOf } from "../support/tries.js";

/** What OpenSSH itself says of a text: whether it finds a key in it. */
function openSshReads(text: string): boolean {
  return spawnSync("ssh-keygen", ["-l", "-f", "-"], { input: text }).status === 0;
}

const isInstalled = openSshReads(ed25519Key());

interface Parts {
  readonly lines: readonly string[];
  readonly algorithm: string;
  readonly data: string;
  readonly fields: readonly Buffer[];
}

/** The text as anybody would take it apart, right or wrong. */
function partsOf(text: string): Parts {
  const lines = text.split(/[\r\n]+/).filter((line) => line.trim() !== "");
  const [algorithm = "", data = ""] = (lines[0] ?? "").split(/[ \t]+/).filter((word) => word !== "");
  const fields = fieldsOf(`${algorithm} ${data}`);
  return { lines, algorithm, data, fields };
}

const value = (bytes: Buffer | undefined): bigint => BigInt(`0x0${bytes?.toString("hex") ?? ""}`);
const isRsa = ({ fields: [inner] }: Parts): boolean => inner?.toString() === "ssh-rsa";
const ours = /^(ssh-rsa|ssh-ed25519|ecdsa-sha2-nistp(256|384|521))$/;

/** Why the library is stricter than OpenSSH. There is no other reason. */
const reasons: Readonly<Record<string, (parts: Parts) => boolean>> = {
  "several lines": ({ lines }) => lines.length > 1,
  "options or a host before the key": ({ algorithm }) => !/^[a-z0-9@.-]+$/.test(algorithm),
  "another algorithm: DSA, a hardware key, a certificate": ({ algorithm }) => !ours.test(algorithm),
  "another algorithm inside": ({ algorithm, fields: [inner] }) => inner?.toString() !== algorithm,
  "base64 with stray signs": ({ data }) => Buffer.from(data, "base64").toString("base64") !== data,
  "RSA of fewer than 2048 bits": (parts) => isRsa(parts) && value(parts.fields[2]) < 2n ** 2047n,
  "a number with needless zeros": (parts) =>
    isRsa(parts) && parts.fields.slice(1).some((bytes) => !bytes.equals(positive(shortest(bytes)))),
  "an even modulus or exponent": (parts) =>
    isRsa(parts) && parts.fields.slice(1).some((bytes) => value(bytes) % 2n === 0n),
  "an exponent below 3, or not below the modulus": (parts) =>
    isRsa(parts) && (value(parts.fields[1]) < 3n || value(parts.fields[1]) >= value(parts.fields[2])),
};

function shortest(bytes: Buffer): Buffer {
  const digits = value(bytes).toString(16);
  return digits === "0"
    ? Buffer.alloc(0)
    : Buffer.from(digits.padStart(digits.length + (digits.length % 2), "0"), "hex");
}

const reasonsFor = (text: string): readonly string[] =>
  Object.keys(reasons).filter((reason) => reasons[reason]?.(partsOf(text)));

/** The library accepts what OpenSSH reads, and nothing else, save for the reasons. */
function compare(text: string): void {
  const accepted = parseSshKey(text).ok;
  const read = openSshReads(text);
  const shown = JSON.stringify(text.slice(0, 300));
  if (accepted) expect(read, `accepted, and OpenSSH does not read it: ${shown}`).toBe(true);
  else if (read) expect(reasonsFor(text), `refused without a reason: ${shown}`).not.toEqual([]);
}

const bytes = (...all: number[]): Buffer => Buffer.from(all);
const good = [rsaKey(2048), ed25519Key(), ecdsaKey("nistp256"), ecdsaKey("nistp384"), ecdsaKey("nistp521")];
const dataOf = (key: string): string => key.split(" ")[1] as string;
const [, e = bytes(), n = bytes()] = fieldsOf(rsaKey(2048));
const rsa = (exponent: Buffer, modulus: Buffer): string => `ssh-rsa ${wire("ssh-rsa", exponent, modulus)}`;
const ecdsa = (curve: string, point: Buffer): string =>
  `ecdsa-sha2-${curve} ${wire(`ecdsa-sha2-${curve}`, curve, point)}`;
const ones = (bits: number): Buffer =>
  positive(Buffer.from((2n ** BigInt(bits) - 1n).toString(16).padStart(2 * Math.ceil(bits / 8), "0"), "hex"));
const flipped = (buffer: Buffer, at: number): Buffer => {
  const copy = Buffer.from(buffer);
  copy[at] = (copy[at] as number) ^ 1;
  return copy;
};

/** Keys that OpenSSH reads and the library refuses, each for one reason that no other of them has. */
const stricter: Readonly<Record<string, string>> = {
  "several lines": `${good[1]}\n${good[2]}`,
  "options or a host before the key": `no-pty,command="ls" ${good[1]}`,
  "another algorithm: DSA, a hardware key, a certificate": `sk-ssh-ed25519@openssh.com ${wire("sk-ssh-ed25519@openssh.com", Buffer.alloc(32, 9), "ssh:")}`,
  "another algorithm inside": `rsa-sha2-512 ${dataOf(good[0] as string)}`,
  "base64 with stray signs": (good[1] as string).replace(/.{8}$/, "\v$&"),
  "RSA of fewer than 2048 bits": rsaKey(1024),
  "a number with needless zeros": rsa(e, Buffer.concat([bytes(0), n])),
  "an even modulus or exponent": rsa(e, flipped(n, n.length - 1)),
  "an exponent below 3, or not below the modulus": rsa(bytes(1), n),
};

const mangled: readonly string[] = [
  ...good.flatMap((key) => [
    key,
    ` ${key} `,
    `\t${key.replace(" ", "\t ")}\tsomebody@example.org`,
    `\r\n\n${key} two words\r\n \n`,
    `${key} ${"x".repeat(5000)}`,
    `${key} # a\u2028comment\u0000 of é signs`,
    `${key}\rmore`,
    `\r${key}`,
    `\ufeff${key}`,
    `\u00a0${key}`,
    `\f${key}`,
    `${key}\f`,
    `${key}=`,
    `${key}A`,
    `${key}AAAA`,
    key.slice(0, -1),
    key.slice(0, -4),
    key.replace(/=+$/, ""),
    key.replace(" ", "\u00a0"),
    key.replace(" ", ""),
    key.replace("ssh", "SSH"),
    `# comment\n${key}`,
    `"${key}"`,
    `${key.slice(0, 60)} ${key.slice(60)}`,
    `${key.slice(0, 60)}\n${key.slice(60)}`,
    dataOf(key),
    key.split(" ")[0] as string,
    ...good.map((other) => `${other.split(" ")[0]} ${dataOf(key)}`),
  ]),
  ...Object.values(stricter),
  rsa(e, flipped(n, 1)),
  rsa(n, e),
  rsa(e, n.subarray(1)),
  rsa(bytes(0x81, 0, 1), n),
  rsa(bytes(), n),
  rsa(bytes(0), n),
  rsa(bytes(2), n),
  rsa(bytes(3), n),
  rsa(bytes(0, 3), n),
  rsa(bytes(0x23), n),
  rsa(n, n),
  rsa(Buffer.concat([bytes(0x7f), Buffer.alloc(299, 1)]), n),
  rsa(e, bytes()),
  rsa(e, ones(2047)),
  rsa(e, ones(2048)),
  rsa(e, ones(16_384)),
  rsa(e, ones(16_385)),
  `ssh-rsa ${wire("ssh-rsa", e, n, "")}`,
  `ssh-rsa ${wire("ssh-rsa", e)}`,
  `ssh-ed25519 ${wire("ssh-ed25519", Buffer.alloc(31))}`,
  `ssh-ed25519 ${wire("ssh-ed25519", Buffer.alloc(32))}`,
  `ssh-ed25519 ${wire("ssh-ed25519", Buffer.alloc(33))}`,
  `ssh-ed25519 ${wire("ssh-ed25519", Buffer.alloc(32), "")}`,
  `ssh-dss ${wire("ssh-dss", ones(1024), ones(160), bytes(2), bytes(3))}`,
  "ecdsa-sha2-nistp224 AAAA",
  ecdsa("nistp256", pointOn("nistp384")),
  `ecdsa-sha2-nistp256 ${wire("ecdsa-sha2-nistp256", "nistp384", pointOn("nistp384"))}`,
  ...["nistp256", "nistp384", "nistp521"].flatMap((name) => {
    const curve = curveNamed(name) as Curve;
    const { size, order, p } = curve;
    const point = pointFrom(curve, order / 3n, 1n);
    const half = 2n ** BigInt(Math.floor(order.toString(2).length / 2));
    const swapped = (x: Buffer): Buffer =>
      Buffer.concat([bytes(4), x.subarray(1 + size), x.subarray(1, 1 + size)]);
    return [
      point,
      swapped(point),
      flipped(point, 2 * size),
      flipped(point, size),
      Buffer.concat([bytes(2), point.subarray(1, 1 + size)]),
      Buffer.concat([bytes(6), point.subarray(1)]),
      Buffer.concat([point, bytes(0)]),
      point.subarray(0, -1),
      bytes(0),
      Buffer.concat([bytes(4), Buffer.alloc(2 * size)]),
      pointFrom(curve, 1n, 1n),
      pointFrom(curve, half - 1n, -1n),
      pointFrom(curve, half, 1n),
      pointFrom(curve, order - 2n, -1n),
      pointFrom(curve, order - 1n, 1n),
      pointFrom(curve, p - 1n, -1n),
    ].map((found) => ecdsa(name, found));
  }),
];

describe.skipIf(!isInstalled)("beside the real ssh-keygen", () => {
  it.each(Object.keys(reasons))("the library is stricter for one reason: %s", (reason) => {
    const key = stricter[reason] as string;
    expect([openSshReads(key), parseSshKey(key).ok, reasonsFor(key).includes(reason)]).toEqual([
      true,
      false,
      true,
    ]);
  });

  it("keys of every kind are read by both", () => {
    for (const key of [...good, rsaKey(3072)])
      expect([openSshReads(key), parseSshKey(key).ok]).toEqual([true, true]);
  });

  it("the two agree on keys that were changed in every part", { timeout: 240_000 }, () => {
    const texts = [...new Set(mangled)];
    // Each costs a process: a short run takes every third.
    for (const text of isLong ? texts : texts.filter((_, at) => at % 3 === 0)) compare(text);
  });

  it("the two agree on keys with accidents", { timeout: 240_000 }, () => {
    const sign = fc.constantFrom(...' \t\n\r=+/-AAB0az\v\u00a0\u200b,"#é');
    const accident = fc.record({ at: fc.double({ min: 0, max: 1, noNaN: true }), sign, gone: fc.nat(2) });
    const byte = fc.record({ at: fc.double({ min: 0, max: 1, noNaN: true }), bit: fc.nat(7) });
    const inText = fc
      .tuple(fc.constantFrom(...good), fc.array(accident, { minLength: 1, maxLength: 2 }))
      .map(([key, accidents]) =>
        accidents.reduce((text, { at, sign: put, gone }) => {
          const place = Math.floor(at * text.length);
          return text.slice(0, place) + put + text.slice(place + gone);
        }, `${key} me`),
      );
    const inData = fc
      .tuple(fc.constantFrom(...good), fc.array(byte, { minLength: 1, maxLength: 2 }))
      .map(([key, all]) => {
        const [algorithm, data = ""] = key.split(" ");
        const copy = Buffer.from(data, "base64");
        for (const { at, bit } of all) {
          const place = Math.floor(at * (copy.length - 1));
          copy[place] = (copy[place] as number) ^ (1 << bit);
        }
        return `${algorithm} ${copy.toString("base64")}`;
      });
    fc.assert(fc.property(fc.oneof(inText, inData), compare), { numRuns: triesOf(300) });
  });
});
