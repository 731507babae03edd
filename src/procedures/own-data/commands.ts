import type { CertificateInput } from "../../credentials/certificate.js";

/** Changes one's own data; an absent field stays, `null` clears it. */
export interface UpdateOwnDetails {
  readonly type: "UpdateOwnDetails";
  /** The personal language and e-mail address. */
  readonly language?: string | null;
  readonly email?: string | null;
  /** What belongs to one's own assignments. */
  readonly assignments?: readonly OwnAssignmentInput[];
}

/** What a person may change himself of one of his assignments. */
export interface OwnAssignmentInput {
  readonly scope: string;
  readonly language?: string | null;
  readonly email?: string;
  readonly localEmail?: string | null;
}

/** Changes one's own password. */
export interface ChangeOwnPassword {
  readonly type: "ChangeOwnPassword";
  readonly password: string;
  readonly passwordConfirmation: string;
}

/** Keeps one's own certificate, in place of an earlier one. */
export interface UploadOwnCertificate {
  readonly type: "UploadOwnCertificate";
  readonly certificate: CertificateInput;
}

/** Removes one's own certificate. */
export interface RemoveOwnCertificate {
  readonly type: "RemoveOwnCertificate";
}

/** The commands about one's own data. */
export type OwnDataCommand =
  | UpdateOwnDetails
  | ChangeOwnPassword
  | UploadOwnCertificate
  | RemoveOwnCertificate;
