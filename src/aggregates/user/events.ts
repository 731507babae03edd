import type { Email } from "../../credentials/contact.js";
import type { Username } from "../../credentials/username.js";
import type { Insz } from "../../identifiers/insz.js";
import type { Scope } from "../../scope/scope.js";
import type { Language } from "../../words/languages.js";
import type { Role } from "../../words/roles.js";
import type { Certificate } from "../common/certificate.js";
import type { AccountId, EventOf } from "../common/event.js";
import type { AssignmentDetails } from "../common/manager.js";

/** What is told of a person whose account opens. */
export interface OpenedAccount {
  readonly account: AccountId;
  readonly insz: Insz;
  readonly firstName: string;
  readonly lastName: string;
  readonly username: Username | null;
  /** The scope of whoever set the password; `null` where there is none. */
  readonly passwordTiedTo: Scope | null;
}

/** What is left of it once the person was erased. */
export interface ErasedOpening {
  readonly account: AccountId;
  readonly erased: true;
}

/** A person got an account. The host keeps the hash of the password that the command carried, if it carried one. */
export type AccountOpened = EventOf<"AccountOpened", OpenedAccount | ErasedOpening>;

/** A person got a role in a place where he had none. */
export type AssignmentAdded = EventOf<
  "AssignmentAdded",
  {
    readonly account: AccountId;
    readonly scope: Scope;
    readonly role: Role;
    /** `null` where it was erased. */
    readonly details: AssignmentDetails | null;
    readonly applications: readonly string[];
    readonly functions: readonly string[];
  }
>;

/** A person got a higher role in a place where he had one: what he holds there stays, with its moments. */
export type AssignmentLifted = EventOf<
  "AssignmentLifted",
  {
    readonly account: AccountId;
    readonly scope: Scope;
    readonly role: Role;
    /** `null` where it was erased. */
    readonly details: AssignmentDetails | null;
  }
>;

/** An assignment's details changed; an absent one stayed as it was. */
export type AssignmentUpdated = EventOf<
  "AssignmentUpdated",
  { readonly account: AccountId; readonly scope: Scope; readonly changes: Partial<AssignmentDetails> }
>;

type OnAssignment = { readonly account: AccountId; readonly scope: Scope };

/** An assignment counts no longer until it is unblocked. */
export type AssignmentBlocked = EventOf<"AssignmentBlocked", OnAssignment>;

/** An assignment counts again. */
export type AssignmentUnblocked = EventOf<"AssignmentUnblocked", OnAssignment>;

/** An assignment ended; the account stays. */
export type AssignmentRemoved = EventOf<"AssignmentRemoved", OnAssignment>;

/** A user was given applications that he did not have. */
export type ApplicationsGranted = EventOf<
  "ApplicationsGranted",
  OnAssignment & { readonly applications: readonly string[] }
>;

/** Applications that a user had were taken from him. */
export type ApplicationsRevoked = EventOf<
  "ApplicationsRevoked",
  OnAssignment & { readonly applications: readonly string[] }
>;

/** A user's functions in a place were chosen anew, as a whole. */
export type FunctionsAssigned = EventOf<
  "FunctionsAssigned",
  OnAssignment & { readonly functions: readonly string[] }
>;

/** Somebody set a person's password for him. The host keeps the new hash. */
export type PasswordReset = EventOf<
  "PasswordReset",
  { readonly account: AccountId; readonly passwordTiedTo: Scope | null }
>;

/** A person chose his own password in a session that is sure enough: it is tied no longer. */
export type PasswordChanged = EventOf<
  "PasswordChanged",
  { readonly account: AccountId; readonly passwordTiedTo: Scope | null }
>;

/** A person asks for a user name and a password. */
export type AccessCodesRequested = EventOf<"AccessCodesRequested", { readonly account: AccountId }>;

/** A person got a user name, if he had none, and a password. The host keeps the password's hash. */
export type AccessCodesIssued = EventOf<
  "AccessCodesIssued",
  {
    readonly account: AccountId;
    /** `null` where it was erased. */
    readonly username: Username | null;
    readonly passwordTiedTo: Scope | null;
  }
>;

/** A person changed his personal language or e-mail address; an absent one stayed as it was. */
export type AccountUpdated = EventOf<
  "AccountUpdated",
  {
    readonly account: AccountId;
    readonly changes: { readonly language?: Language | null; readonly email?: Email | null };
  }
>;

/** A person uploaded the certificate that he uses beside the log-in. */
export type CertificateUploaded = EventOf<
  "CertificateUploaded",
  { readonly account: AccountId /** `null` where it was erased. */; readonly certificate: Certificate | null }
>;

export type CertificateRemoved = EventOf<"CertificateRemoved", { readonly account: AccountId }>;

/** A person has another INSZ; the old one stays an alias of his account. */
export type PersonNumberCorrected = EventOf<
  "PersonNumberCorrected",
  { readonly account: AccountId /** `null` where it was erased. */; readonly insz: Insz | null }
>;

/** Two accounts were one person's: everything of `merged` is now the account's. */
export type AccountsMerged = EventOf<
  "AccountsMerged",
  {
    readonly account: AccountId;
    readonly merged: AccountId;
    /** The number that is his from now on; `null` where it was erased. */
    readonly insz: Insz | null;
    /** The user name that he logs in with from now on; the other one stays reserved. */
    readonly username: Username | null;
  }
>;

/** A person's data were erased. Only his id stays, and his user names' keyed digests. */
export type PersonErased = EventOf<
  "PersonErased",
  { readonly account: AccountId; readonly digests: readonly string[] }
>;

/** The events of an account and its assignments alone. */
export type UserEvent =
  | PasswordChanged
  | AccessCodesRequested
  | AccessCodesIssued
  | AccountUpdated
  | CertificateUploaded
  | CertificateRemoved
  | PersonNumberCorrected
  | AccountsMerged
  | PersonErased
  | AccountOpened
  | AssignmentAdded
  | AssignmentLifted
  | AssignmentUpdated
  | AssignmentBlocked
  | AssignmentUnblocked
  | AssignmentRemoved
  | ApplicationsGranted
  | ApplicationsRevoked
  | FunctionsAssigned
  | PasswordReset;
