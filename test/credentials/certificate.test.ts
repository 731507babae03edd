import { describe, expect, it } from "vitest";
import { type CertificateInput, parseCertificate } from "../../src/credentials/certificate.js";
import type { Instant } from "../../src/kernel/instant.js";

const now = "2026-03-02T10:00:00.000Z" as Instant;
const good: CertificateInput = {
  owner: "Example Hospital",
  issuer: "Example CA",
  expiresAt: "2026-03-02T10:00:00.000Z",
  serialDecimal: "255",
  serialHexadecimal: "ff",
};
const read = (more: Partial<CertificateInput>) => parseCertificate({ ...good, ...more }, { asOf: now });
const serial = (serialDecimal: string, serialHexadecimal: string) => {
  const answer = read({ serialDecimal, serialHexadecimal });
  return answer.ok ? answer.value.serial : answer.violations.map(({ code, path }) => [code, ...path]);
};

describe("a certificate", () => {
  it("is read, valid up to its last moment", () => {
    const { serialDecimal: _, serialHexadecimal: __, ...plain } = good;
    expect(read({})).toEqual({ ok: true, value: { ...plain, enterprise: null, serial: "255" } });
    expect(read({ owner: " O ", issuer: " I ", enterprise: " E " })).toMatchObject({
      value: { owner: "O", issuer: "I", enterprise: "E" },
    });
    expect(read({ enterprise: " " })).toMatchObject({ ok: true, value: { enterprise: null } });
  });

  it("is required, and everything that is wrong with it is told", () => {
    expect(parseCertificate(undefined, { asOf: now })).toEqual({
      ok: false,
      violations: [{ code: "certificate.required", path: [], params: {} }],
    });
    const wrong = { owner: " ", issuer: "", serialDecimal: "256", expiresAt: "2026-03-02T09:59:59.999Z" };
    const answer = read(wrong);
    expect(!answer.ok && answer.violations.map(({ code, path }) => [code, ...path])).toEqual([
      ["field.required", "owner"],
      ["field.required", "issuer"],
      ["certificate.expired", "expiresAt"],
      ["certificate.serial", "serialDecimal"],
    ]);
    for (const expiresAt of ["", "2027-01-01", "2027-02-30T00:00:00.000Z", "tomorrow"]) {
      expect(read({ expiresAt })).toMatchObject({
        ok: false,
        violations: [{ code: "input.shape", path: ["expiresAt"] }],
      });
    }
  });

  it("is expired at a moment, and at what is no moment; never where none is asked about", () => {
    const past = { ...good, expiresAt: "1990-01-01T00:00:00.000Z" };
    expect(parseCertificate(past)).toMatchObject({ ok: true });
    expect(parseCertificate(past, { asOf: undefined })).toMatchObject({ ok: true });
    for (const asOf of ["", "today", 5, {}, null]) {
      expect(parseCertificate(good, { asOf: asOf as Instant })).toMatchObject({
        violations: [{ code: "certificate.expired", path: ["expiresAt"] }],
      });
    }
  });

  it("comes from outside: whatever is none is refused with its path, and never throws", () => {
    expect(parseCertificate(null)).toMatchObject({ violations: [{ code: "certificate.required" }] });
    const thrower = {
      get owner(): string {
        throw new Error("no");
      },
    };
    for (const input of ["", 5, [], new Date(0), thrower, new Proxy({}, { ownKeys: () => [1] as never })]) {
      expect(parseCertificate(input)).toMatchObject({ ok: false, violations: [{ code: "input.shape" }] });
    }
    const { issuer: _, ...without } = { ...good, owner: 5, more: "" };
    expect(parseCertificate(without)).toMatchObject({
      violations: [{ path: ["owner"] }, { path: ["issuer"] }, { path: ["more"] }],
    });
    expect(parseCertificate({ ...good, owner: "x".repeat(10_001) })).toMatchObject({
      violations: [{ code: "limit.exceeded", path: ["owner"] }],
    });
  });

  it("names an owner and an issuer whom people see", () => {
    const codes = (more: Partial<CertificateInput>) => {
      const answer = read(more);
      return answer.ok ? [] : answer.violations.map(({ code, path }) => [code, ...path]);
    };
    expect(codes({ owner: "\u200b", issuer: "\u2800" })).toEqual([
      ["field.required", "owner"],
      ["field.required", "issuer"],
    ]);
    expect(codes({ owner: "A\u202eB", issuer: "A\nB", enterprise: "A\u200bB" })).toEqual([
      ["person.name", "owner"],
      ["person.name", "issuer"],
      ["person.name", "enterprise"],
    ]);
    expect(read({ enterprise: "\u200b", owner: "CN=".padEnd(500, "x") })).toMatchObject({
      value: { enterprise: null, owner: "CN=".padEnd(500, "x") },
    });
  });

  it("has a serial number that is one number in both forms, however it is written", () => {
    for (const hexadecimal of ["ff", "FF", "0xff", "0XFF", "00ff", "00:FF", "00 ff", "0F F"]) {
      expect(serial("255", hexadecimal), hexadecimal).toBe("255");
    }
    expect(serial("16711935", "00:ff:00:ff")).toBe("16711935");
    expect(serial("16711935", "\u200e00 ff 00 ff")).toBe("16711935");
    expect(serial("\u202a255\u202c\n", " \u00a0FF\r\n")).toBe("255");
    expect(serial("255", "00\u00a0ff")).toBe("255");
    expect(serial("000255", "ff")).toBe("255");
    expect(serial("0", "0")).toBe("0");
    const large = 2n ** 159n + 1n;
    const pairs = large.toString(16).match(/../g)?.join(":") ?? "";
    expect(serial(large.toString(), pairs)).toBe(large.toString());
  });

  it.each([
    ["255", "fe"],
    ["0xff", "ff"],
    ["-255", "-ff"],
    ["32", "32"],
    ["2.55e2", "ff"],
    ["2 55", "ff"],
    ["255", "f\nf"],
    ["-255", "ff"],
    ["", ""],
    ["0", ""],
    ["0", "0x"],
    ["255", "0xfg"],
    ["255", "0x0xff"],
    ["٢٥٥", "ff"],
    ["9".repeat(61), "ff"],
    ["255", "0".repeat(300)],
  ])("has none that is %j and %j", (inDecimal, inHexadecimal) => {
    expect(serial(inDecimal, inHexadecimal)).toEqual([["certificate.serial", "serialDecimal"]]);
  });
});
