import type { Certificate } from "../aggregates/common/certificate.js";
import { type CertificateText, readCertificate as readText } from "../credentials/certificate.js";
import type { Shape } from "../kernel/reading.js";
import { optional, record } from "../kernel/shape.js";
import { line } from "./fields.js";
import type { Form } from "./form.js";

/** A certificate as its plain values: reading the file is the host's. */
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

/** A certificate's plain values. */
export const certificate: Shape<CertificateInput> = record<CertificateInput>({
  owner: line,
  issuer: line,
  enterprise: optional(line),
  expiresAt: line,
  serialDecimal: line,
  serialHexadecimal: line,
});

/** A certificate that is valid now. */
export function readCertificate(form: Form<CertificateText | undefined>): Certificate | undefined {
  return form.take(readText(form.value, form.context.now));
}
