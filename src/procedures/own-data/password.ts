import { authenticationLevel } from "../../catalogue/find.js";
import type { Context } from "../../context/context.js";
import { ownAccount } from "../../form/actor.js";
import { judgePassword } from "../../form/credentials.js";
import { line } from "../../form/fields.js";
import type { CommandRoom } from "../../form/room.js";
import type { ChangeOwnPassword } from "./commands.js";

/** The level of log-in from which a password that one sets is one's own for everywhere. */
const sureLevel = 400;

/** Sets one's own password; in a session that is sure enough it is tied to no manager's scope any more. */
export const changeOwnPassword: CommandRoom<ChangeOwnPassword> = {
  action: "change-own-password",
  shape: { password: line, passwordConfirmation: line },

  judge: (form) => {
    const account = ownAccount(form.port);
    if (account?.username === null) form.refuse("user.credentials-required");
    judgePassword(form);
    if (account === undefined) return;
    const passwordTiedTo = isSure(form.context) ? null : account.passwordTiedTo;
    form.emit("PasswordChanged", { account: account.id, passwordTiedTo });
  },
};

function isSure({ actor, catalogue }: Context): boolean {
  const means = actor.kind === "account" ? actor.session?.means : undefined;
  return means !== undefined && (authenticationLevel(catalogue, means) ?? 0) >= sureLevel;
}
