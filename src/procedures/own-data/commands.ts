import type { CertificateInput } from "../senders/commands.js";

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

/** A person's INSZ changed: another number, or the number of an account that is his too. */
export interface CorrectPersonNumber {
  readonly type: "CorrectPersonNumber";
  readonly account: string;
  readonly insz: string;
  /** Needed when the new number has an account already: which id and which user name survive. */
  readonly merge?: { readonly account: string; readonly username?: string };
}

/** Erases the personal data of a person who holds nothing any more. */
export interface ErasePerson {
  readonly type: "ErasePerson";
  readonly account: string;
  /** The keyed digest of each of his user names, made by the host: his own, then those that came with a merger. */
  readonly digests?: readonly string[];
}

/** The commands about a person's own data, and about what happens to his data in the long run. */
export type PersonalCommand =
  | UpdateOwnDetails
  | ChangeOwnPassword
  | UploadOwnCertificate
  | RemoveOwnCertificate
  | CorrectPersonNumber
  | ErasePerson;
