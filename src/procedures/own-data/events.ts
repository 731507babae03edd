import { withPassword } from "../../aggregates/account/changes.js";
import type { PasswordTie } from "../../aggregates/account/state.js";
import { passwordTie, tie } from "../../aggregates/account/stored.js";
import type { AccountId, EventOf } from "../../aggregates/common/event.js";
import { accountId, certificate, email, language } from "../../aggregates/common/stored.js";
import type { Certificate } from "../../credentials/certificate.js";
import type { Email } from "../../credentials/contact.js";
import { nullable, optional, record } from "../../kernel/shape.js";
import { amendAccount } from "../../registry/amend.js";
import type { Language } from "../../words/languages.js";
import { type EventsOf, ofAccount } from "../event.js";

/** A person changed his personal language or e-mail address; an absent one stayed as it was. */
export type AccountUpdated = EventOf<
  "AccountUpdated",
  {
    readonly account: AccountId;
    readonly changes: { readonly language?: Language | null; readonly email?: Email | null };
  }
>;

/** A person chose his own password in a session that is sure enough: it is tied no longer. */
export type PasswordChanged = EventOf<
  "PasswordChanged",
  { readonly account: AccountId; readonly passwordTiedTo: PasswordTie | null }
>;

/** A person uploaded the certificate that he uses beside the log-in. */
export type CertificateUploaded = EventOf<
  "CertificateUploaded",
  {
    readonly account: AccountId;
    /** `null` where it was erased. */
    readonly certificate: Certificate | null;
    /** What it counts for, where the session was by a password that somebody else set; absent for any other. */
    readonly tiedTo?: PasswordTie;
  }
>;

/** A person's own certificate is gone. */
export type CertificateRemoved = EventOf<"CertificateRemoved", { readonly account: AccountId }>;

/** The events of a person's own data. */
export type OwnDataEvent = AccountUpdated | PasswordChanged | CertificateUploaded | CertificateRemoved;

export const ownDataEvents: EventsOf<OwnDataEvent> = {
  AccountUpdated: {
    data: {
      account: accountId,
      changes: record<AccountUpdated["data"]["changes"]>({
        language: optional(nullable(language)),
        email: optional(nullable(email)),
      }),
    },
    erase: ofAccount({ changes: {} }),
    change: ({ data: { account, changes } }, write) =>
      amendAccount(write, account, (person) => ({ ...person, ...changes })),
  },
  PasswordChanged: {
    hash: "keep",
    data: { account: accountId, passwordTiedTo: passwordTie },
    change: ({ data: { account, passwordTiedTo }, metadata: { at } }, write) =>
      amendAccount(write, account, (person) => withPassword(person, passwordTiedTo, at)),
  },
  CertificateUploaded: {
    data: { account: accountId, certificate: nullable(certificate), tiedTo: optional(tie) },
    erase: ofAccount({ certificate: null }),
    change: ({ data: { account, certificate, tiedTo } }, write) =>
      amendAccount(write, account, (person) => ({
        ...person,
        certificate,
        certificateTiedTo: tiedTo ?? null,
      })),
  },
  CertificateRemoved: {
    data: { account: accountId },
    change: ({ data: { account } }, write) =>
      amendAccount(write, account, (person) => ({ ...person, certificate: null, certificateTiedTo: null })),
  },
};
