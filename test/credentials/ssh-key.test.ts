import { createPublicKey } from "node:crypto";
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

const codeOf = (input: string | undefined) => {
  const answer = parseSshKey(input);
  return answer.ok ? "accepted" : answer.violations.map(({ code }) => code).join();
};

describe("a public SSH key", () => {
  it.each([
    ["RSA of 2048 bits", rsaKey(2048)],
    ["RSA of 3072 bits", rsaKey(3072)],
    ["Ed25519", ed25519Key()],
    ["ECDSA on nistp256", ecdsaKey("nistp256")],
    ["ECDSA on nistp384", ecdsaKey("nistp384")],
    ["ECDSA on nistp521", ecdsaKey("nistp521")],
  ])("is %s, with or without comment", (_, key) => {
    const [algorithm, data] = key.split(" ");
    const expected = { ok: true, value: { algorithm, data } };
    for (const text of [
      key,
      ` ${key} `,
      `${key} somebody@example.org`,
      `${key} two words`,
      `${key}\tsomebody <somebody@example.org>`,
      `${algorithm} \t ${data}  somebody`,
      `${key} somebody\r\n`,
      `\n\r\n\t${key}\n \n`,
      `${key} ${"x".repeat(200)}`,
      `${key} ${"x".repeat(20_000)}`,
      `${key} ${" ".repeat(20_000)}é\u2028\u200b`,
    ]) {
      expect(parseSshKey(text)).toEqual(expected);
    }
  });

  it("is required", () => {
    expect([undefined, "", " \t\n", "\u200b"].map(codeOf)).toEqual(Array(4).fill("ssh-key.required"));
  });

  it("is refused when it is an RSA key of fewer than 2048 bits", () => {
    expect(codeOf(rsaKey(1024))).toBe("ssh-key.format");
    const e = Buffer.from([1, 0, 1]);
    const modulus = (bits: number) =>
      positive(
        Buffer.concat([Buffer.from([1 << ((bits - 1) % 8)]), Buffer.alloc(Math.ceil(bits / 8) - 1, 1)]),
      );
    expect(codeOf(`ssh-rsa ${wire("ssh-rsa", e, modulus(2047))}`)).toBe("ssh-key.format");
    expect(codeOf(`ssh-rsa ${wire("ssh-rsa", e, modulus(2048))}`)).toBe("accepted");
    expect(codeOf(`ssh-rsa ${wire("ssh-rsa", e, modulus(16_384))}`)).toBe("accepted");
    expect(codeOf(`ssh-rsa ${wire("ssh-rsa", e, modulus(16_385))}`)).toBe("ssh-key.format");
    expect(codeOf(`ssh-rsa ${wire("ssh-rsa", e, modulus(80_000))}`)).toBe("ssh-key.format");
    expect(codeOf(`ssh-rsa ${wire("ssh-rsa", e, Buffer.alloc(300))}`)).toBe("ssh-key.format");
    expect(codeOf(`ssh-rsa ${wire("ssh-rsa", e, Buffer.alloc(0))}`)).toBe("ssh-key.format");
  });

  it("is refused when the name before it is not the one inside", () => {
    const data = (key: string) => key.split(" ")[1] ?? "";
    expect(codeOf(`ssh-rsa ${data(ed25519Key())}`)).toBe("ssh-key.format");
    expect(codeOf(`ssh-ed25519 ${data(rsaKey(2048))}`)).toBe("ssh-key.format");
    expect(codeOf(`ecdsa-sha2-nistp384 ${data(ecdsaKey("nistp256"))}`)).toBe("ssh-key.format");
    const crossed = wire("ecdsa-sha2-nistp256", "nistp384", pointOn("nistp384"));
    expect(codeOf(`ecdsa-sha2-nistp256 ${crossed}`)).toBe("ssh-key.format");
  });

  const [, , n = Buffer.alloc(0)] = fieldsOf(rsaKey(2048));
  const even = Buffer.concat([n.subarray(0, -1), Buffer.from([(n.at(-1) as number) ^ 1])]);
  const longer = Buffer.concat([n.subarray(0, -1), Buffer.from([(n.at(-1) as number) ^ 2])]);
  const larger = n.compare(longer) < 0 ? longer : Buffer.concat([n, Buffer.from([1])]);

  it.each([
    ["none", [], n],
    ["zero", [0], n],
    ["one, with which anybody can sign", [1], n],
    ["two", [2], n],
    ["an even one", [1, 0, 0], n],
    ["a negative one", [0x81, 0, 1], n],
    ["one with a zero too many", [0, 3], n],
    ["the modulus", [...n], n],
    ["more than the modulus", [...larger], n],
    ["beside an even modulus", [1, 0, 1], even],
    ["beside a negative modulus", [1, 0, 1], n.subarray(1)],
    ["beside a modulus with a zero too many", [1, 0, 1], Buffer.concat([Buffer.alloc(1), n])],
  ])("is refused when its exponent is %s", (_, exponent, modulus) => {
    expect(codeOf(`ssh-rsa ${wire("ssh-rsa", Buffer.from(exponent), modulus)}`)).toBe("ssh-key.format");
  });

  it.each([[3], [0x23], [1, 0, 1]])("has the exponent %j %j %j", (...exponent) => {
    expect(codeOf(`ssh-rsa ${wire("ssh-rsa", Buffer.from(exponent), n)}`)).toBe("accepted");
  });

  it.each([
    ["nistp256", "P-256"],
    ["nistp384", "P-384"],
    ["nistp521", "P-521"],
  ] as const)("has a point on its curve: %s", (name, crv) => {
    const curve = curveNamed(name) as Curve;
    const { order, size } = curve;
    const half = 2n ** BigInt(Math.floor(order.toString(2).length / 2));
    const key = (point: Buffer) => `ecdsa-sha2-${name} ${wire(`ecdsa-sha2-${name}`, name, point)}`;
    const isOnCurve = (point: Buffer): boolean => {
      const [x = "", y = ""] = [point.subarray(1, 1 + size), point.subarray(1 + size)].map((one) =>
        one.toString("base64url"),
      );
      try {
        return createPublicKey({ key: { kty: "EC", crv, x, y }, format: "jwk" }).type === "public";
      } catch {
        return false;
      }
    };
    const points = [half, order / 5n, order / 3n].map((start) => pointFrom(curve, start, 1n));
    for (const point of [...points, pointFrom(curve, order - 2n, -1n), pointOn(name)]) {
      expect(isOnCurve(point)).toBe(true);
      expect(codeOf(key(point))).toBe("accepted");
      for (const at of [size, 2 * size]) {
        const off = Buffer.from(point);
        off[at] = (off[at] as number) ^ 1;
        expect([isOnCurve(off), codeOf(key(off))]).toEqual([false, "ssh-key.format"]);
      }
    }
    // On the curve, and so near its edges that OpenSSH does not believe them.
    for (const point of [pointFrom(curve, half - 1n, -1n), pointFrom(curve, order - 1n, 1n)]) {
      expect([isOnCurve(point), codeOf(key(point))]).toEqual([true, "ssh-key.format"]);
    }
    expect(codeOf(key(Buffer.concat([Buffer.from([4]), Buffer.alloc(2 * size)])))).toBe("ssh-key.format");
  });

  it("is refused when anything else is wrong with it", () => {
    const [algorithm = "", data = ""] = ed25519Key().split(" ");
    const padded = ecdsaKey("nistp256");
    const base64 = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    const next = (digit: string) => base64.charAt(base64.indexOf(digit) + 1);
    const point = pointOn("nistp256");
    const compressed = Buffer.concat([Buffer.from([2]), point.subarray(1, 33)]);
    const ecdsa = "ecdsa-sha2-nistp256";
    for (const key of [
      data,
      algorithm,
      `${algorithm} ${data.slice(0, -4)}`,
      `${algorithm} ${data}==`,
      `${algorithm} ${data}A`,
      `${algorithm} ${data}A===`,
      `${algorithm} ${data} me\nmore`,
      `# me\n${algorithm} ${data}`,
      `\u00a0${algorithm} ${data}`,
      `\ufeff${algorithm} ${data}`,
      `no-pty,command="ls" ${algorithm} ${data}`,
      `sftp.example.org ${algorithm} ${data}`,
      padded.replace(/=+$/, ""),
      padded.replace("=", ""),
      `${padded}=`,
      padded.replace(/.=/, (end) => `${next(end.charAt(0))}=`),
      `sk-ssh-ed25519@openssh.com ${wire("sk-ssh-ed25519@openssh.com", Buffer.alloc(32, 9), "ssh:")}`,
      `---- BEGIN SSH2 PUBLIC KEY ----\n${data}\n---- END SSH2 PUBLIC KEY ----\n`,
      `ssh-rsa ${wire("ssh-rsa", n, Buffer.from([1, 0, 1]))}`,
      `ssh-ed25519 ${wire("ssh-ed25519", Buffer.alloc(33))}`,
      `${algorithm} ${data}AAAA`,
      `${algorithm} ${data.replace(/^./, "-")}`,
      `${algorithm} ${data}\n${algorithm} ${data}`,
      `ssh-ed25519 ${wire("ssh-ed25519", Buffer.alloc(31))}`,
      `ssh-ed25519 ${wire("ssh-ed25519", Buffer.alloc(32), "more")}`,
      `${ecdsa} ${wire(ecdsa, "nistp256", compressed)}`,
      `${ecdsa} ${wire(ecdsa, "nistp256", Buffer.concat([Buffer.from([5]), point.subarray(1)]))}`,
      `ecdsa-sha2-constructor ${wire("ecdsa-sha2-constructor", "constructor", point)}`,
      `ssh-dss ${wire("ssh-dss", Buffer.alloc(129), Buffer.alloc(21), Buffer.alloc(128))}`,
      `-----BEGIN PUBLIC KEY-----`,
      `${algorithm} ${"A".repeat(20_000)}`,
      "x ".repeat(5_000),
    ]) {
      expect(codeOf(key), key.slice(0, 80)).toBe("ssh-key.format");
    }
  });
});
