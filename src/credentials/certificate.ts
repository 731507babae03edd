import { type Instant, isInstant } from "../kernel/instant.js";
import { accepted, type Result } from "../kernel/result.js";
import { type Violation, violation } from "../kernel/violation.js";

/** What can be wrong with a certificate. */
export type CertificateCode =
  | "certificate.required"
  | "certificate.expired"
  | "certificate.serial"
  | "field.required"
  | "input.shape";

/** A certificate that was read. */
export interface ReadCertificate {
  readonly owner: string;
  readonly issuer: string;
  readonly enterprise: string | null;
  readonly expiresAt: Instant;
  /** In decimal digits, without leading zeros. */
  readonly serial: string;
}

/** A certificate's values as text. */
export interface CertificateText {
  readonly owner: string;
  readonly issuer: string;
  readonly enterprise?: string;
  readonly expiresAt: string;
  readonly serialDecimal: string;
  readonly serialHexadecimal: string;
}

const decimal = /^[0-9]{1,60}$/;
const hexadecimal = /^(?:0[xX])?[0-9A-Fa-f]{1,50}$/;

/**
 * Reads a certificate's values, as they are at that moment: it is not past its expiry, and the two forms of its serial
 * number (hexadecimal digits may stand in pairs with colons or spaces between) are one number.
 *
 * Refused with `certificate.required` when there is none, or with every `field.required`, `input.shape` (an expiry that
 * is no moment), `certificate.expired` and `certificate.serial`.
 *
 * Source: Step-by-Step guide, 2018, on structured messages: a certificate comes with every file; the rest is this
 * library's choice.
 */
export function readCertificate(
  input: CertificateText | undefined,
  now: Instant,
): Result<ReadCertificate, Violation<CertificateCode>> {
  if (input === undefined) return { ok: false, violations: [violation("certificate.required")] };
  const faults: Violation<CertificateCode>[] = [];
  const owner = input.owner.trim();
  const issuer = input.issuer.trim();
  if (owner === "") faults.push(violation("field.required", ["owner"]));
  if (issuer === "") faults.push(violation("field.required", ["issuer"]));
  const { expiresAt } = input;
  if (!isInstant(expiresAt)) faults.push(violation("input.shape", ["expiresAt"], { expected: "instant" }));
  else if (expiresAt < now) faults.push(violation("certificate.expired", ["expiresAt"]));
  const serial = readSerial(input.serialDecimal, input.serialHexadecimal);
  if (serial === undefined) faults.push(violation("certificate.serial", ["serialDecimal"]));
  if (faults.length > 0 || serial === undefined || !isInstant(expiresAt))
    return { ok: false, violations: faults };
  const enterprise = input.enterprise?.trim() || null;
  return accepted({ owner, issuer, enterprise, expiresAt, serial });
}

function readSerial(inDecimal: string, inHexadecimal: string): string | undefined {
  if (inDecimal.length > 60 || inHexadecimal.length > 200) return undefined;
  const digits = inHexadecimal.replace(/[: ]/g, "");
  if (!decimal.test(inDecimal) || !hexadecimal.test(digits)) return undefined;
  const number = BigInt(inDecimal);
  return number === BigInt(digits.slice(0, 2).toLowerCase() === "0x" ? digits : `0x${digits}`)
    ? number.toString()
    : undefined;
}
