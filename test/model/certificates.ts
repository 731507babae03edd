import { createPublicKey } from "node:crypto";
import type { CertificateInput } from "../../src/credentials/certificate.js";
import type { ModelCertificate } from "./exchange-state.js";
import { isDay } from "./identifiers.js";
import type { Judging, ModelPath } from "./judging.js";
import { isBlank, readText } from "./text.js";

/** A certificate's values, valid now. */
export function judgeCertificate(
  judging: Judging,
  input: CertificateInput | undefined,
  path: ModelPath,
): ModelCertificate | undefined {
  if (input === undefined) {
    judging.refuse("certificate.required", path);
    return undefined;
  }
  const { owner, issuer, enterprise, expiresAt } = input;
  judging.text(readText(owner), [...path, "owner"]);
  judging.text(readText(issuer), [...path, "issuer"]);
  if (!isBlank(enterprise)) judging.text(readText(enterprise ?? ""), [...path, "enterprise"]);
  if (!isMoment(expiresAt)) {
    judging.refuse("input.shape", [...path, "expiresAt"], { expected: "instant" });
  } else if (expiresAt < judging.context.now) judging.refuse("certificate.expired", [...path, "expiresAt"]);
  const serial = serialOf(input);
  if (serial === undefined) judging.refuse("certificate.serial", [...path, "serialDecimal"]);
  return {
    owner: owner.trim(),
    issuer: issuer.trim(),
    enterprise: isBlank(enterprise) ? null : (enterprise as string).trim(),
    expiresAt,
    serial: serial ?? "",
  };
}

function isMoment(text: string): boolean {
  const parts = /^(.{10})T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]\.[0-9]{3}Z$/.exec(text);
  return parts !== null && isDay(parts[1] as string);
}

/** Both forms as one number; nothing when they can't be read or differ. */
function serialOf({ serialDecimal, serialHexadecimal }: CertificateInput): string | undefined {
  if (serialHexadecimal.length > 200 || serialDecimal.length > 200) return undefined;
  const bare = serialHexadecimal.trim().split(/[: ]/).join("");
  const digits = /^0x/i.test(bare) ? bare.slice(2) : bare;
  if (!/^[0-9]{1,60}$/.test(serialDecimal.trim()) || !/^[0-9a-f]{1,50}$/i.test(digits)) return undefined;
  return BigInt(`0x${digits}`) === BigInt(serialDecimal) ? String(BigInt(serialDecimal)) : undefined;
}

/** A public SSH key, as OpenSSH writes it. */
export function judgeSshKey(
  judging: Judging,
  text: string | undefined,
  path: ModelPath,
): { algorithm: string; data: string } | undefined {
  if (isBlank(text)) {
    judging.refuse("ssh-key.required", path);
    return undefined;
  }
  const line = (text as string).trim();
  const [algorithm = "", data = ""] = line.split(/[ \t]+/);
  if (!/[\r\n]/.test(line) && isKey(algorithm, data)) return { algorithm, data };
  judging.refuse("ssh-key.format", path);
  return undefined;
}

function isKey(algorithm: string, data: string): boolean {
  const bytes = Buffer.from(data, "base64");
  if (bytes.toString("base64") !== data) return false;
  const fields = partsOf(bytes);
  if (fields === undefined || fields[0]?.toString("latin1") !== algorithm) return false;
  const [, second = Buffer.alloc(0), third = Buffer.alloc(0)] = fields;
  if (algorithm === "ssh-ed25519") return fields.length === 2 && second.length === 32;
  if (algorithm === "ssh-rsa") {
    const [e, n] = [second, third].map((part) => BigInt(`0x0${part.toString("hex")}`)) as [bigint, bigint];
    const isShortest = (number: bigint, part: Buffer) => {
      const digits = number.toString(16);
      const bytes = digits.length % 2 === 1 ? `0${digits}` : digits;
      return (/^[89a-f]/.test(bytes) ? `00${bytes}` : bytes) === part.toString("hex");
    };
    return (
      fields.length === 3 &&
      isShortest(e, second) &&
      isShortest(n, third) &&
      n >= 2n ** 2047n &&
      n < 2n ** 16384n &&
      n % 2n === 1n &&
      e % 2n === 1n &&
      e >= 3n &&
      e < n
    );
  }
  const curves: [string, string, number][] = [
    ["nistp256", "P-256", 32],
    ["nistp384", "P-384", 48],
    ["nistp521", "P-521", 66],
  ];
  return curves.some(
    ([curve, name, size]) =>
      algorithm === `ecdsa-sha2-${curve}` &&
      fields.length === 3 &&
      second.toString("latin1") === curve &&
      third.length === 1 + 2 * size &&
      third[0] === 4 &&
      isOnCurve(name, third.subarray(1, 1 + size), third.subarray(1 + size)),
  );
}

function isOnCurve(crv: string, x: Buffer, y: Buffer): boolean {
  const key = { kty: "EC", crv, x: x.toString("base64url"), y: y.toString("base64url") };
  try {
    return createPublicKey({ key, format: "jwk" }).asymmetricKeyType === "ec";
  } catch {
    return false;
  }
}

/** The parts of a key, each behind its length in four bytes. */
function partsOf(bytes: Buffer): Buffer[] | undefined {
  const parts: Buffer[] = [];
  let rest = bytes;
  while (rest.length > 0) {
    if (rest.length < 4) return undefined;
    const length = rest.readUInt32BE(0);
    if (rest.length < 4 + length) return undefined;
    parts.push(rest.subarray(4, 4 + length));
    rest = rest.subarray(4 + length);
  }
  return parts;
}
