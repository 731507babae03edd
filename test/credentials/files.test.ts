import { generateKeyPairSync, X509Certificate } from "node:crypto";
import { describe, expect, it } from "vitest";
import { certificateFile, readCertificateFile, readPublicKeyFile } from "../../examples/certificate.js";
import { parseCertificate, parseSshKey } from "../../src/keys.js";

// What a host reads of files, and what the library makes of it.

const kinds = {
  "ssh-ed25519": () => generateKeyPairSync("ed25519"),
  "ssh-rsa": () => generateKeyPairSync("rsa", { modulusLength: 2048 }),
  "ecdsa-sha2-nistp256": () => generateKeyPairSync("ec", { namedCurve: "P-256" }),
  "ecdsa-sha2-nistp384": () => generateKeyPairSync("ec", { namedCurve: "P-384" }),
  "ecdsa-sha2-nistp521": () => generateKeyPairSync("ec", { namedCurve: "P-521" }),
};

describe("a file with a public key", () => {
  it.each(Object.entries(kinds))("of kind %s is read from PEM and from DER alike", (algorithm, made) => {
    const { publicKey } = made();
    const pem = publicKey.export({ type: "spki", format: "pem" }).toString();
    const der = publicKey.export({ type: "spki", format: "der" });
    const read = parseSshKey(readPublicKeyFile(pem));
    expect(read).toMatchObject({ ok: true, value: { algorithm } });
    expect(parseSshKey(readPublicKeyFile(der))).toEqual(read);
    expect(parseSshKey(readPublicKeyFile(Buffer.from(pem)))).toEqual(read);
  });

  it("of a kind or a size that the library does not take is refused", () => {
    const small = generateKeyPairSync("rsa", { modulusLength: 1024 }).publicKey;
    const other = generateKeyPairSync("ed448").publicKey;
    for (const key of [small, other]) {
      const file = key.export({ type: "spki", format: "pem" }).toString();
      expect(parseSshKey(readPublicKeyFile(file))).toMatchObject({
        violations: [{ code: "ssh-key.format" }],
      });
    }
  });
});

describe("a certificate file", () => {
  const text = { owner: "Example Hospital", issuer: "Example CA", serial: "00ff", from: "2026-01-01" };
  const pem = certificateFile({ ...text, until: "2028-01-01" });

  it("is read from PEM and from DER alike", () => {
    const read = parseCertificate(readCertificateFile(pem));
    expect(read).toEqual({
      ok: true,
      value: {
        ...{ owner: "Example Hospital", issuer: "Example CA", enterprise: null },
        ...{ expiresAt: "2028-01-01T00:00:00.000Z", serial: "255" },
      },
    });
    expect(parseCertificate(readCertificateFile(new X509Certificate(pem).raw))).toEqual(read);
  });
});
