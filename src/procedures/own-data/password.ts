import { isSure } from "../../catalogue/find.js";
import { ownAccount } from "../../form/actor.js";
import { judgePassword } from "../../form/credentials.js";
import { line } from "../../form/fields.js";
import type { CommandRoom } from "../../form/room.js";
import type { ChangeOwnPassword } from "./commands.js";

/** Sets one's own password; in a session that is sure enough it is tied to no manager's scope any more. */
export const changeOwnPassword: CommandRoom<ChangeOwnPassword> = {
  action: "change-own-password",
  shape: { password: line, passwordConfirmation: line },

  judge: (form) => {
    const account = ownAccount(form.port);
    if (account?.username === null) form.refuse("user.credentials-required");
    judgePassword(form);
    if (account === undefined) return;
    const { actor, catalogue } = form.context;
    const isOwn = actor.kind === "account" && isSure(catalogue, actor.session);
    const passwordTiedTo = isOwn ? null : account.passwordTiedTo;
    form.emit("PasswordChanged", { account: account.id, passwordTiedTo });
    // Whoever knew the password may have brought the certificate.
    if (isOwn && account.certificateTiedTo) form.emit("CertificateRemoved", { account: account.id });
  },
};
