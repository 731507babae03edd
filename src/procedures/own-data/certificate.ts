import { certificateShape } from "../../credentials/certificate.js";
import { ownAccount, ownTie } from "../../form/actor.js";
import { readValidCertificate } from "../../form/credentials.js";
import type { CommandRoom } from "../../form/room.js";
import { isSame } from "../../kernel/same.js";
import type { RemoveOwnCertificate, UploadOwnCertificate } from "./commands.js";

/** Uploads the certificate that one uses beside the log-in; it takes the place of another one. */
export const uploadOwnCertificate: CommandRoom<UploadOwnCertificate> = {
  action: "manage-own-certificate",
  shape: { certificate: certificateShape },

  judge: (form) => {
    const account = ownAccount(form.port);
    const read = readValidCertificate(form.at("certificate"));
    if (!account || !read) return;
    const tiedTo = ownTie(form.port, account);
    if (isSame(read, account.certificate) && (tiedTo || !account.certificateTiedTo)) return;
    form.emit("CertificateUploaded", { account: account.id, certificate: read, ...(tiedTo && { tiedTo }) });
  },
};

export const removeOwnCertificate: CommandRoom<RemoveOwnCertificate> = {
  action: "manage-own-certificate",
  shape: {},

  judge: (form) => {
    const account = ownAccount(form.port);
    if (account?.certificate) form.emit("CertificateRemoved", { account: account.id });
  },
};
