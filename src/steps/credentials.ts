import type { CertificateInput } from "../credentials/certificate.js";
import type { Action } from "../words/actions.js";
import { type CountingAt, type CountingFor, type DraftStep, drafted, type Hole } from "./step.js";

type OfAccount = Omit<CountingFor, "scope">;

const blank = { password: "", passwordConfirmation: "" } as const;
const passwords: readonly Hole[] = Object.keys(blank).map((field) => ({ path: [field], asks: "password" }));

/** A user name, unless the person has one, and a password. */
export function issueCodes({ account, isNamed, from }: OfAccount & { readonly isNamed: boolean }): DraftStep {
  const name = isNamed ? {} : { username: "", usernameConfirmation: "" };
  const names = Object.keys(name).map((field): Hole => ({ path: [field], asks: "username" }));
  const command = { type: "IssueAccessCodes", account, ...name, ...blank } as const;
  return drafted("issue-codes", command, from, { account }, [...names, ...passwords]);
}

/** A password of the person's own choice. */
export function changePassword({ account, from }: OfAccount): DraftStep {
  const draft = drafted(
    "change-password",
    { type: "ChangeOwnPassword", ...blank },
    from,
    { account },
    passwords,
  );
  return byHimself(draft, "change-own-password", account);
}

/** A password from somebody who is in place. */
export function resetPassword({ scope, account, from }: CountingFor): DraftStep {
  const command = { type: "ResetPassword", scope, account, ...blank } as const;
  return drafted("reset-password", command, from, { account }, passwords);
}

/** A certificate of which nothing is filled in yet. */
const certificate: CertificateInput = {
  owner: "",
  issuer: "",
  expiresAt: "",
  serialDecimal: "",
  serialHexadecimal: "",
};

const certificates: readonly Hole[] = [{ path: ["certificate"], asks: "certificate" }];

/** A new certificate of a person, who uploads it himself. */
export function uploadCertificate({ account, from }: OfAccount): DraftStep {
  const command = { type: "UploadOwnCertificate", certificate } as const;
  const draft = drafted("upload-certificate", command, from, { account }, certificates);
  return byHimself(draft, "manage-own-certificate", account);
}

/** A new certificate of a sender's channel of that kind. */
export function renewCertificate({
  scope,
  channel,
  from,
}: CountingAt & { readonly channel: string }): DraftStep {
  const command = { type: "RenewChannelCertificate", scope, channel, certificate } as const;
  return drafted("renew-certificate", command, from, { channel }, certificates);
}

function byHimself(draft: DraftStep, action: Action, account: string): DraftStep {
  return { ...draft, question: { action, targets: [account], field: "account" } };
}
