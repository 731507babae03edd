import type { Account } from "../../aggregates/user/state.js";
import { checkPassword } from "../../credentials/password.js";
import type { Username } from "../../credentials/username.js";
import { parseUsername } from "../../credentials/username.js";
import { readContact } from "../../form/chief.js";
import type { Decision } from "../../form/decision.js";
import type { Judgement } from "../../form/judgement.js";
import { isTaken, scopeOfActor } from "../../form/person.js";
import { parseEnterpriseNumber } from "../../identifiers/enterprise-number.js";
import { isBlank } from "../../kernel/visible.js";
import type { Inquiry } from "../../registry/inquiry.js";
import { isAtOrBelow } from "../../scope/scope.js";
import type { IssueAccessCodes, RequestAccessCodes, UpdateChiefContact } from "../requests/commands.js";

/** Changes where the chief is reached. */
export const updateChiefContact: Decision<UpdateChiefContact> = {
  judge: (command, inquiry, judgement) => {
    const number = judgement.take(parseEnterpriseNumber(command.enterprise), ["enterprise"]);
    const enterprise = number && inquiry.enterprise(number);
    if (number && !enterprise) {
      judgement.refuse("enterprise.unknown", ["enterprise"], { enterprise: number });
    }
    const { email, phone } = readContact(judgement, command, []);
    if (!enterprise?.chief || !email || !phone) return;
    if (enterprise.chief.email === email && enterprise.chief.phone === phone) return;
    judgement.emit("ChiefContactUpdated", {
      enterprise: enterprise.number,
      account: enterprise.chief.account,
      email,
      phone,
    });
  },
};

/** Asks for access codes for oneself. */
export const requestAccessCodes: Decision<RequestAccessCodes> = {
  judge: ({ account }, inquiry, judgement) => {
    const person = inquiry.account(account);
    if (person) judgement.emit("AccessCodesRequested", { account: person.id });
  },
};

/** Gives a person a user name and a password; a user name that he has stays. */
export const issueAccessCodes: Decision<IssueAccessCodes> = {
  judge: (command, inquiry, judgement) => {
    const account = inquiry.account(command.account);
    const reach = scopeOfActor(inquiry);
    const isThere = account?.assignments.some(({ scope }) => reach === null || isAtOrBelow(scope, reach));
    if (!account || !isThere) judgement.refuse("user.unknown", ["account"], { account: command.account });
    const username = readUsername(command, inquiry, judgement, account);
    const { passwords: policy } = inquiry.context.policy;
    const { password, passwordConfirmation: confirmation } = command;
    judgement.take(checkPassword(password, { policy, confirmation }), ["password"]);
    if (!account || !username) return;
    judgement.emit("AccessCodesIssued", { account: account.id, username, passwordTiedTo: reach });
    if (account.username === null) judgement.claims.push(`username:${username}`);
  },
};

/** The user name that the person has, or else a new one. */
function readUsername(
  command: IssueAccessCodes,
  inquiry: Inquiry,
  judgement: Judgement,
  account: Account | undefined,
): Username | undefined {
  const path = ["username"];
  const present = account?.username ?? undefined;
  if (isBlank(command.username)) {
    if (present === undefined) judgement.refuse("user.credentials-required", path);
    return present;
  }
  const confirmation = command.usernameConfirmation;
  const username = judgement.take(parseUsername(command.username, { confirmation }), path);
  if (username === undefined || username === present) return username;
  if (present !== undefined) judgement.refuse("username.immutable", path);
  else if (isTaken(inquiry, username, path)) judgement.refuse("username.taken", path);
  return username;
}
