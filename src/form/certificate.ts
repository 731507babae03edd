import { type Certificate, type CertificateInput, readCertificate } from "../credentials/certificate.js";
import type { Form } from "./form.js";

/** A certificate that is valid now. */
export function readValidCertificate(form: Form<CertificateInput | undefined>): Certificate | undefined {
  return form.take(readCertificate(form.value, { asOf: form.context.now }));
}
