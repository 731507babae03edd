import type { AssignmentDetails } from "../../aggregates/common/manager.js";
import { assignmentAt } from "../../aggregates/user/evolve.js";
import type { Assignment } from "../../aggregates/user/state.js";
import { parseEmail, parseLanguage, parseTitle } from "../../credentials/contact.js";
import { checkPassword } from "../../credentials/password.js";
import { judgeManagedHere, kindOf } from "../../form/applications.js";
import { type Changes, change, taken } from "../../form/changes.js";
import type { Decision } from "../../form/decision.js";
import type { Judgement } from "../../form/judgement.js";
import { passwordTie, readLastDay } from "../../form/person.js";
import type { Inquiry } from "../../registry/inquiry.js";
import type { Scope } from "../../scope/scope.js";
import type { ResetPassword, UpdateUser } from "../commands.js";

/** Edits the details of one assignment; an absent field stays, `null` clears it. */
export const updateUser: Decision<UpdateUser> = {
  judge: (command, inquiry, judgement) => {
    const scope = command.scope as Scope;
    const account = inquiry.account(command.account);
    const assignment = account && assignmentAt(account, scope);
    if (!account || !assignment) {
      judgement.refuse("user.unknown", ["account"], { account: command.account });
      return;
    }
    if (assignment.role === "user") judgeManagedHere(judgement, kindOf(inquiry, scope));
    const changes = readChanges(command, inquiry, judgement, assignment);
    if (Object.keys(changes).length === 0) return;
    judgement.emit("AssignmentUpdated", { account: account.id, scope, changes });
  },
};

function readChanges(
  command: UpdateUser,
  inquiry: Inquiry,
  judgement: Judgement,
  before: Assignment,
): Changes<AssignmentDetails> {
  const changes: Changes<AssignmentDetails> = {};
  change(changes, before, "title", command.title, taken(judgement, ["title"], parseTitle));
  change(changes, before, "language", command.language, taken(judgement, ["language"], parseLanguage));
  change(changes, before, "email", command.email, taken(judgement, ["email"], parseEmail));
  change(changes, before, "localEmail", command.localEmail, taken(judgement, ["localEmail"], parseEmail));
  change(changes, before, "lastDay", command.lastDay, (input) =>
    readLastDay(inquiry, judgement, input, ["lastDay"], before.role),
  );
  return changes;
}

/** Sets another person's password, and ties it to the scope of whoever sets it. */
export const resetPassword: Decision<ResetPassword> = {
  judge: (command, inquiry, judgement) => {
    const account = inquiry.account(command.account);
    if (!account || assignmentAt(account, command.scope as Scope) === undefined) {
      judgement.refuse("user.unknown", ["account"], { account: command.account });
    } else if (account.username === null) judgement.refuse("user.credentials-required", ["account"]);
    const { passwords: policy } = inquiry.context.policy;
    const { password, passwordConfirmation: confirmation } = command;
    judgement.take(checkPassword(password, { policy, confirmation }), ["password"]);
    if (!account) return;
    judgement.emit("PasswordReset", { account: account.id, passwordTiedTo: passwordTie(inquiry) });
  },
};
