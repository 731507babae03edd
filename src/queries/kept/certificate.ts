import type { Certificate } from "../../credentials/certificate.js";
import type { Instant } from "../../kernel/instant.js";

/** A certificate as a screen shows it, its serial number in both forms. */
export interface CertificateDetails {
  readonly owner: string;
  readonly issuer: string;
  readonly enterprise: string | null;
  readonly expiresAt: Instant;
  /** Digits, without leading zeros. */
  readonly serialDecimal: string;
  /** Pairs of digits and capitals, as `0BFF`. */
  readonly serialHexadecimal: string;
}

/** A certificate with the hexadecimal form of its serial number beside the decimal one. */
export function certificateDetails({ serial, ...certificate }: Certificate): CertificateDetails {
  const digits = BigInt(serial).toString(16).toUpperCase();
  return {
    ...certificate,
    serialDecimal: serial,
    serialHexadecimal: digits.padStart(digits.length + (digits.length % 2), "0"),
  };
}
