import type { CertificateInput } from "../credentials/certificate.js";
import type { Counting, CountingAt, DraftStep, Hole } from "./step.js";

/** A certificate of which nothing is filled in yet. */
const blankCertificate: CertificateInput = {
  owner: "",
  issuer: "",
  expiresAt: "",
  serialDecimal: "",
  serialHexadecimal: "",
};

const holes: readonly Hole[] = [{ path: ["certificate"], asks: "certificate" }];

/** A new certificate of a person, who uploads it himself. */
export function uploadCertificate({ account, from }: Counting & { readonly account: string }): DraftStep {
  return {
    code: "upload-certificate",
    command: { type: "UploadOwnCertificate", certificate: blankCertificate },
    holes,
    from,
    params: { account },
    question: { action: "manage-own-certificate", targets: [account], field: "account" },
  };
}

/** A new certificate of a sender's channel of that kind. */
export function renewCertificate({
  scope,
  channel,
  from,
}: CountingAt & { readonly channel: string }): DraftStep {
  const command = {
    type: "RenewChannelCertificate",
    scope,
    channel,
    certificate: blankCertificate,
  } as const;
  return { code: "renew-certificate", command, holes, from, params: { channel } };
}
