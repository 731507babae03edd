import { passwordTie } from "../../form/actor.js";
import { judgePassword } from "../../form/credentials.js";
import { account, line, scope } from "../../form/fields.js";
import type { CommandRoom } from "../../form/room.js";
import type { ResetPassword } from "./commands.js";
import { readMember } from "./members.js";

/** Sets another person's password, and ties it to the scope of whoever sets it. */
export const resetPassword: CommandRoom<ResetPassword> = {
  action: "reset-password",
  targets: "account",
  shape: { scope, account, password: line, passwordConfirmation: line },

  judge: (form) => {
    const field = form.at("account");
    const person = readMember(field, form.value.scope)?.account;
    if (person?.username === null) field.refuse("user.credentials-required");
    judgePassword(form);
    if (!person) return;
    form.emit("PasswordReset", { account: person.id, passwordTiedTo: passwordTie(form.port) });
  },
};
