import { type Instant, isInstant } from "../kernel/instant.js";
import { accepted, type Result } from "../kernel/result.js";
import { type Violation, violation } from "../kernel/violation.js";
import { isBlank, trimCopied } from "../kernel/visible.js";
import { readVisibleText, type VisibleTextCode } from "./visible-text.js";

/** What can be wrong with a certificate. */
export type CertificateCode =
  | "certificate.required"
  | "certificate.expired"
  | "certificate.serial"
  | VisibleTextCode
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
const hexadecimal = /^[0-9A-Fa-f]{1,50}$/;
const longestSerial = 200;

/**
 * Reads a certificate's values, as they are at that moment: it is not past its expiry, and the two forms of its serial
 * number (hexadecimal digits may stand in pairs with colons or spaces between; white space and direction marks around
 * either are dropped) are one number; owner, issuer and enterprise are visible text, as names are, of any length.
 *
 * Refused with `certificate.required` when there is none, or with every `field.required`, `person.name` (text that
 * people can't see), `input.shape` (an expiry that is no moment), `certificate.expired` and `certificate.serial`.
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
  const read = (field: "owner" | "issuer" | "enterprise", text: string): string => {
    const found = readVisibleText(text);
    if (found.ok) return found.value;
    faults.push(...found.violations.map(({ code }) => violation(code, [field])));
    return "";
  };
  const owner = read("owner", input.owner);
  const issuer = read("issuer", input.issuer);
  const enterprise = isBlank(input.enterprise) ? null : read("enterprise", input.enterprise ?? "");
  const { expiresAt } = input;
  if (!isInstant(expiresAt)) faults.push(violation("input.shape", ["expiresAt"], { expected: "instant" }));
  else if (expiresAt < now) faults.push(violation("certificate.expired", ["expiresAt"]));
  const serial = readSerial(input.serialDecimal, input.serialHexadecimal);
  if (serial === undefined) faults.push(violation("certificate.serial", ["serialDecimal"]));
  if (faults.length > 0 || serial === undefined || !isInstant(expiresAt)) {
    return { ok: false, violations: faults as [(typeof faults)[0], ...typeof faults] };
  }
  return accepted({ owner, issuer, enterprise, expiresAt, serial });
}

function readSerial(inDecimal: string, inHexadecimal: string): string | undefined {
  if (inDecimal.length > longestSerial || inHexadecimal.length > longestSerial) return undefined;
  const number = trimCopied(inDecimal);
  const digits = trimCopied(inHexadecimal)
    .replace(/[:\p{Zs}]/gu, "")
    .replace(/^0x/i, "");
  if (!decimal.test(number) || !hexadecimal.test(digits)) return undefined;
  return BigInt(number) === BigInt(`0x${digits}`) ? BigInt(number).toString() : undefined;
}
