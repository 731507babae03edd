import { describe, expect, it } from "vitest";
import { readSshKey } from "../../src/credentials/ssh/ssh-key.js";
import { ecdsaKey, ed25519Key, pointOn, rsaKey, wire } from "../support/ssh-keys.js";

const codeOf = (input: string | undefined) => {
  const answer = readSshKey(input);
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
    for (const text of [key, ` ${key} `, `${key} somebody@example.org`, `${key} two words`]) {
      expect(readSshKey(text)).toEqual(expected);
    }
  });

  it("is required", () => {
    expect([undefined, "", " \t\n"].map(codeOf)).toEqual(Array(3).fill("ssh-key.required"));
  });

  it("is refused when it is an RSA key of fewer than 2048 bits", () => {
    expect(codeOf(rsaKey(1024))).toBe("ssh-key.format");
    const e = Buffer.from([1, 0, 1]);
    const modulus = (bits: number) =>
      Buffer.concat([Buffer.from([0, 1 << ((bits - 1) % 8)]), Buffer.alloc(Math.ceil(bits / 8) - 1, 1)]);
    expect(codeOf(`ssh-rsa ${wire("ssh-rsa", e, modulus(2047))}`)).toBe("ssh-key.format");
    expect(codeOf(`ssh-rsa ${wire("ssh-rsa", e, modulus(2048))}`)).toBe("accepted");
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

  it("is refused when anything else is wrong with it", () => {
    const [algorithm = "", data = ""] = ed25519Key().split(" ");
    const point = pointOn("nistp256");
    const compressed = Buffer.concat([Buffer.from([2]), point.subarray(1, 33)]);
    const ecdsa = "ecdsa-sha2-nistp256";
    for (const key of [
      data,
      algorithm,
      `${algorithm} ${data.slice(0, -4)}`,
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
