import type { Instant } from "../../kernel/instant.js";

/** A certificate, of a person or of a channel, as its plain values. */
export interface Certificate {
  readonly owner: string;
  readonly issuer: string;
  readonly enterprise: string | null;
  readonly expiresAt: Instant;
  /** In decimal digits, without leading zeros. */
  readonly serial: string;
}

/** True while a certificate is valid. */
export function isValidAt(certificate: Certificate, now: Instant): boolean {
  return now <= certificate.expiresAt;
}
