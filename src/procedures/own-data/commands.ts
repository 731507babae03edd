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

export interface ChangeOwnPassword {
  readonly type: "ChangeOwnPassword";
  readonly password: string;
  readonly passwordConfirmation: string;
}

export interface UploadOwnCertificate {
  readonly type: "UploadOwnCertificate";
  readonly certificate: CertificateInput;
}

export interface RemoveOwnCertificate {
  readonly type: "RemoveOwnCertificate";
}

/** The commands about one's own data. */
export type OwnDataCommand =
  | UpdateOwnDetails
  | ChangeOwnPassword
  | UploadOwnCertificate
  | RemoveOwnCertificate;
