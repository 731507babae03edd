import type { CertificateInput } from "../../src/procedures/commands.js";
import type { ModelCertificate } from "./exchange-state.js";
import { isDay } from "./identifiers.js";
import type { Judging, ModelPath } from "./judging.js";
import { isBlank } from "./text.js";

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
  if (isBlank(owner)) judging.refuse("field.required", [...path, "owner"]);
  if (isBlank(issuer)) judging.refuse("field.required", [...path, "issuer"]);
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
  if (serialHexadecimal.length > 200) return undefined;
  const bare = serialHexadecimal.split(/[: ]/).join("");
  const digits = /^0x/i.test(bare) ? bare.slice(2) : bare;
  if (!/^[0-9]{1,60}$/.test(serialDecimal) || !/^[0-9a-f]{1,50}$/i.test(digits)) return undefined;
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
  const [algorithm = "", data = ""] = (text as string).trim().split(" ");
  const comment = (text as string).trim().slice(algorithm.length + data.length + 2);
  if (/^[^\r\n]{0,200}$/.test(comment) && isKey(algorithm, data)) return { algorithm, data };
  judging.refuse("ssh-key.format", path);
  return undefined;
}

function isKey(algorithm: string, data: string): boolean {
  if (!/^[A-Za-z0-9+/]{16,}={0,2}$/.test(data)) return false;
  const fields = partsOf(Buffer.from(data, "base64"));
  if (fields === undefined || fields[0]?.toString("latin1") !== algorithm) return false;
  const [, second = Buffer.alloc(0), third = Buffer.alloc(0)] = fields;
  if (algorithm === "ssh-ed25519") return fields.length === 2 && second.length === 32;
  if (algorithm === "ssh-rsa") {
    const modulus = third.length === 0 ? 0n : BigInt(`0x${third.toString("hex")}`);
    return fields.length === 3 && modulus >= 2n ** 2047n;
  }
  const lengths: [string, number][] = [
    ["nistp256", 65],
    ["nistp384", 97],
    ["nistp521", 133],
  ];
  return lengths.some(
    ([curve, length]) =>
      algorithm === `ecdsa-sha2-${curve}` &&
      fields.length === 3 &&
      second.toString("latin1") === curve &&
      third.length === length &&
      third[0] === 4,
  );
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
