import type { UpdateChiefContact } from "../../src/procedures/chief/commands.js";
import type { IssueAccessCodes, RequestAccessCodes } from "../../src/procedures/codes/commands.js";
import type { GrantAppointmentRequest } from "../../src/procedures/requests/commands.js";
import { adviseOnChief, emitAppointment, judgeChiefPerson, opensByItself } from "./chief.js";
import type { ModelRequest } from "./exchange-state.js";
import { judgeEnterprise } from "./facts.js";
import { readEnterpriseNumber } from "./identifiers.js";
import type { Judging } from "./judging.js";
import { judgeOpen, judgeOpenNames, judgeOwnSignature, openRequest, requestOf } from "./requests.js";
import { accountIn, enterpriseIn, type ModelAccount, within } from "./state.js";
import { folded, isBlank, isPersonal, passwordFaults, readEmail, readPhone, usernameFaults } from "./text.js";
import { tieOfGift } from "./ties.js";
import { isTaken } from "./usernames.js";

/** Appoints the chief whom a signed request asks for. */
export function judgeGranting(judging: Judging, { ticket, account }: GrantAppointmentRequest): void {
  const open = openRequest(judging, ticket);
  if (open === undefined) return;
  const path = ["ticket"];
  const { enterprise: number } = requestOf(judging, ticket) as ModelRequest;
  if (!open.isSigned) judging.refuse("request.unsigned", path);
  judgeEnterprise(judging, number, path, true);
  const signer = open.signedBy ?? undefined;
  const { email, phone } = open.chief;
  const told = judgeOpen(judging, number, open, signer);
  judgeOpenNames(judging, told);
  judgeOwnSignature(judging, told);
  // Only a representative can be named without INSZ, so a chief without one is the representative, who signed.
  const insz = open.chief.insz ?? signer;
  const given = { id: account, path: ["account"] };
  const person =
    insz === undefined ? undefined : judgeChiefPerson(judging, insz, number, signer, given, path);
  const isNew = enterpriseIn(judging.state, number) === undefined;
  const openings = isNew ? opensByItself(judging, number, path) : [];
  if (judging.isRefused() || person === undefined) return;
  adviseOnChief(judging, number, person, email, path, path);
  const requester = { email: open.representative.email, phone: open.representative.phone };
  emitAppointment(judging, { number, person, email, phone, openings, requester });
  judging.emit("AppointmentRequestGranted", { ticket, account: person.id });
  if (open.accessCodes) judging.emit("AccessCodesRequested", { account: person.id });
  for (const other of judging.state.requests) {
    if (other.enterprise !== number || other.ticket === ticket || other.open === undefined) continue;
    judging.emit("AppointmentRequestRejected", { ticket: other.ticket, reason: "superseded" });
  }
}

export function judgeChiefContact(judging: Judging, command: UpdateChiefContact): void {
  const enterprise = judging.number(readEnterpriseNumber(command.enterprise), ["enterprise"]);
  const chief = enterpriseIn(judging.state, enterprise ?? "")?.chief;
  if (enterprise !== undefined && !chief) {
    judging.refuse("enterprise.unknown", ["enterprise"], { enterprise });
  }
  const email = judging.text(readEmail(command.email), ["email"]);
  const phone = judging.text(readPhone(command.phone), ["phone"]);
  const { firstName = "", lastName = "" } = accountIn(judging.state, chief?.account ?? "") ?? {};
  if (isPersonal(email ?? "", [firstName, lastName])) judging.warn("email.personal", ["email"]);
  if (!chief || (chief.email === email && chief.phone === phone)) return;
  judging.emit("ChiefContactUpdated", { enterprise, account: chief.account, email, phone });
}

export function judgeCodesRequest(judging: Judging, { account }: RequestAccessCodes): void {
  judging.emit("AccessCodesRequested", { account });
}

/** Gives a person a user name and a password. */
export function judgeCodes(judging: Judging, command: IssueAccessCodes): void {
  const account = accountIn(judging.state, command.account);
  const { actor } = judging.context;
  const reach = actor.kind === "account" ? actor.scope : null;
  const held = (account?.assignments ?? []).filter(({ scope }) => reach === null || within(scope, reach));
  if (held.length === 0) judging.refuse("user.unknown", ["account"], { account: command.account });
  const username = judgeUsername(judging, command, account);
  const { password, passwordConfirmation } = command;
  const faults = passwordFaults(password, passwordConfirmation, judging.context.policy.passwords);
  judging.refuseFaults(faults, ["password"]);
  judging.emit("AccessCodesIssued", {
    account: command.account,
    username,
    passwordTiedTo: tieOfGift(judging),
  });
}

function judgeUsername(
  judging: Judging,
  { username, usernameConfirmation }: IssueAccessCodes,
  account: ModelAccount | undefined,
): string {
  const path = ["username"];
  const present = account?.username ?? null;
  if (username === undefined || isBlank(username)) {
    if (present === null) judging.refuse("user.credentials-required", path);
    return present ?? "";
  }
  const faults = usernameFaults(username, usernameConfirmation);
  judging.refuseFaults(faults, path);
  const name = folded(username);
  if (faults.length > 0 || name === present) return name;
  if (present !== null) judging.refuse("username.immutable", path);
  else if (isTaken(judging, name, path)) judging.refuse("username.taken", path);
  return name;
}
