import { type Instant, isInstant } from "../kernel/instant.js";
import { readShape, type Shape } from "../kernel/reading.js";
import { type Result, refused, unlessBroken } from "../kernel/result.js";
import { type FieldShapes, optional, record, text } from "../kernel/shape.js";
import { type Path, type Violation, violation } from "../kernel/violation.js";
import { isBlank, trimCopied } from "../kernel/visible.js";
import { withOpen } from "./left-out.js";
import { readVisibleText, type VisibleTextCode } from "./visible-text.js";

/** What can be wrong with a certificate. */
export type CertificateCode =
  | "certificate.required"
  | "certificate.expired"
  | "certificate.serial"
  | VisibleTextCode
  | "input.shape"
  | "limit.exceeded";

/** A certificate, of a person or of a channel, as its plain values. */
export interface Certificate {
  readonly owner: string;
  readonly issuer: string;
  readonly enterprise: string | null;
  readonly expiresAt: Instant;
  /** In decimal digits, without leading zeros. */
  readonly serial: string;
}

/** A certificate as its plain values in text: reading the file is the host's. */
export interface CertificateInput {
  readonly owner: string;
  readonly issuer: string;
  /** The enterprise that the certificate names, when it names one. */
  readonly enterprise?: string;
  /** The last moment of its validity, an `Instant`. */
  readonly expiresAt: string;
  /** The serial number twice: in decimal and in hexadecimal digits. */
  readonly serialDecimal: string;
  readonly serialHexadecimal: string;
}

/** What {@link parseCertificate} takes into account. */
export interface CertificateOptions {
  /** The moment asked about: a certificate past its expiry then is refused. Without it none is expired. */
  readonly asOf?: Instant | undefined;
}

const line: Shape<string> = { .../* @__PURE__ */ text(), absent: "" };
const longestText = 10_000;
const longestSerial = 200;
const decimal = /^[0-9]{1,60}$/;
const hexadecimal = /^[0-9A-Fa-f]{1,50}$/;

const fields: FieldShapes<CertificateInput> = {
  owner: line,
  issuer: line,
  enterprise: /* @__PURE__ */ optional(line),
  expiresAt: line,
  serialDecimal: line,
  serialHexadecimal: line,
};

export const certificateShape: Shape<CertificateInput> = /* @__PURE__ */ record(fields);

/**
 * Reads the plain values of a certificate: the two forms of its serial number (hexadecimal digits may stand in pairs with
 * colons or spaces between; white space and direction marks around either are dropped) are one number; owner, issuer and
 * enterprise are visible text, as names are, of any length up to 10 000 characters.
 *
 * Refused with `certificate.required` when there is none; else with `input.shape` and `limit.exceeded` for whatever is no
 * record of such texts, and `field.required` for what is left out; else with every `field.required`, `person.name` (text that
 * people can't see), `input.shape` (an expiry that is no instant), `certificate.expired` (at `options.asOf`) and
 * `certificate.serial`, each at its field.
 *
 * Source: Step-by-Step guide, 2018, on structured messages: a certificate comes with every file; the rest is this
 * library's choice.
 */
export function parseCertificate(
  input: unknown,
  options: CertificateOptions = {},
): Result<Certificate, Violation<CertificateCode>> {
  if (input === undefined || input === null) return readCertificate(undefined, options);
  const open: Path[] = [];
  const read = readShape(certificateShape, input, { text: longestText }, false, open);
  const answer = read.ok ? readCertificate(read.value, options) : read;
  return answer.ok ? answer : unlessBroken(undefined as never, inOrder(withOpen(answer.violations, open)));
}

/** In the order of the fields; what is none of them comes last. */
function inOrder(violations: readonly Violation<CertificateCode>[]): readonly Violation<CertificateCode>[] {
  const place = ({ path: [field] }: Violation) => [...Object.keys(fields), field].indexOf(field);
  return [...violations].sort((one, other) => place(one) - place(other));
}

/** As {@link parseCertificate}, of values whose shape was read. */
export function readCertificate(
  input: CertificateInput | undefined,
  { asOf }: CertificateOptions,
): Result<Certificate, Violation<CertificateCode>> {
  if (input === undefined) return refused(violation("certificate.required"));
  const faults: Violation<CertificateCode>[] = [];
  const read = (field: "owner" | "issuer" | "enterprise", text = ""): string => {
    const found = readVisibleText(text);
    if (found.ok) return found.value;
    faults.push(...found.violations.map(({ code }) => violation(code, [field])));
    return "";
  };
  const owner = read("owner", input.owner);
  const issuer = read("issuer", input.issuer);
  const enterprise = isBlank(input.enterprise) ? null : read("enterprise", input.enterprise);
  const expiresAt = input.expiresAt as Instant;
  if (!isInstant(expiresAt)) faults.push(violation("input.shape", ["expiresAt"], { expected: "instant" }));
  else if (asOf !== undefined && !(isInstant(asOf) && isValidAt({ expiresAt }, asOf))) {
    faults.push(violation("certificate.expired", ["expiresAt"]));
  }
  const serial = readSerial(input.serialDecimal, input.serialHexadecimal) ?? "";
  if (serial === "") faults.push(violation("certificate.serial", ["serialDecimal"]));
  return unlessBroken({ owner, issuer, enterprise, expiresAt, serial }, faults);
}

export function isValidAt({ expiresAt }: Pick<Certificate, "expiresAt">, now: Instant): boolean {
  return now <= expiresAt;
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
