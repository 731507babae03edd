import type { Account } from "../../aggregates/account/state.js";
import type { Username } from "../../credentials/username.js";
import { passwordTie, scopeOfActor } from "../../form/actor.js";
import { isTaken, judgePassword, readUsername } from "../../form/credentials.js";
import { account, line } from "../../form/fields.js";
import type { Form } from "../../form/form.js";
import type { Checked, CommandRoom } from "../../form/room.js";
import { optional } from "../../kernel/shape.js";
import { isAtOrBelow } from "../../scope/scope.js";
import type { IssueAccessCodes } from "./commands.js";

export const issueAccessCodes: CommandRoom<IssueAccessCodes> = {
  action: "issue-access-codes",
  targets: "account",
  shape: {
    account,
    username: optional(line),
    usernameConfirmation: optional(line),
    password: line,
    passwordConfirmation: line,
  },

  judge: (form) => {
    const id = form.value.account;
    const person = form.port.account(id);
    const reach = scopeOfActor(form.port);
    const isThere = person?.assignments.some(({ scope }) => reach === null || isAtOrBelow(scope, reach));
    if (!person || !isThere) form.at("account").refuse("user.unknown", { account: id });
    const username = readName(form, person);
    judgePassword(form);
    if (!person || !username) return;
    form.emit("AccessCodesIssued", { account: person.id, username, passwordTiedTo: passwordTie(form.port) });
    if (person.username === null) form.claim(`username:${username}`);
  },
};

/** The user name that the person has, or else a new one. */
function readName(form: Form<Checked<IssueAccessCodes>>, person: Account | undefined): Username | undefined {
  const field = form.at("username");
  const present = person?.username ?? undefined;
  if (field.filled() === undefined) {
    if (present === undefined) field.refuse("user.credentials-required");
    return present;
  }
  const username = readUsername(form);
  if (username === undefined || username === present) return username;
  if (present !== undefined) field.refuse("username.immutable");
  else if (isTaken(field, username)) field.refuse("username.taken");
  return username;
}
