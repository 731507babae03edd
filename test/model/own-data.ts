import type {
  ChangeOwnPassword,
  UpdateOwnDetails,
  UploadOwnCertificate,
} from "../../src/procedures/own-data/commands.js";
import type { CorrectPersonNumber, ErasePerson } from "../../src/procedures/persons/commands.js";
import { judgeCertificate } from "./certificates.js";
import { readInsz } from "./identifiers.js";
import type { Judging, ModelPath } from "./judging.js";
import {
  accountIn,
  accountOfInsz,
  assignmentIn,
  enterpriseNumberOf,
  type ModelAccount,
  numbersOf,
  usernamesOf,
} from "./state.js";
import { folded, isBlank, passwordFaults, type ReadText, readEmail, readLanguage } from "./text.js";
import { holdsWithinTie, isWithinTie, tieOfActor } from "./ties.js";

/** The account of whoever gives the command. */
function ownAccount({ state, context: { actor } }: Judging): ModelAccount {
  return accountIn(state, actor.kind === "account" ? actor.account : "") as ModelAccount;
}

/** What a form changes of some fields: absent ones stay, `null` clears. */
function changesOf<Field extends string>(
  judging: Judging,
  before: Partial<Record<Field, string | null>>,
  wanted: [Field, string | null | undefined, (text: string) => ReadText][],
  path: ModelPath,
): object {
  const changes: Record<string, string | null> = {};
  for (const [field, text, reader] of wanted) {
    if (text === undefined) continue;
    const value = text === null ? null : judging.text(reader(text), [...path, field]);
    if (value !== undefined && value !== before[field]) changes[field] = value;
  }
  return changes;
}

export function judgeOwnDetails(judging: Judging, command: UpdateOwnDetails): void {
  const { actor } = judging.context;
  const own = ownAccount(judging);
  const tie = tieOfActor(judging);
  const isAccountWide = command.language !== undefined || command.email !== undefined;
  if (isAccountWide && !holdsWithinTie(judging, tie, own)) judging.refuse("session.password-tied", []);
  for (const [n, { scope }] of (command.assignments ?? []).entries()) {
    const isWithin = isWithinTie(judging, tie, assignmentIn(own, scope)?.role ?? "user", scope);
    if (!isWithin) judging.refuse("session.password-tied", ["assignments", n, "scope"]);
  }
  if (judging.isRefused()) return;
  const changes = changesOf(
    judging,
    own,
    [
      ["language", command.language, readLanguage],
      ["email", command.email, readEmail],
    ],
    [],
  );
  if (Object.keys(changes).length > 0) judging.emit("AccountUpdated", { account: own.id, changes });
  const email = (changes as { email?: string | null }).email;
  if (tie !== null && email && actor.kind === "account") {
    const enterprise = enterpriseNumberOf(actor.scope);
    judging.emit("ConfirmationRequested", { enterprise, account: own.id, email, requester: null });
  }
  for (const [n, input] of (command.assignments ?? []).entries()) {
    const path = ["assignments", n];
    const held = assignmentIn(own, input.scope);
    if (held === undefined) judging.refuse("user.unknown", [...path, "scope"], { account: own.id });
    const there = changesOf(
      judging,
      held ?? {},
      [
        ["language", input.language, readLanguage],
        ["email", input.email, readEmail],
        ["localEmail", input.localEmail, readEmail],
      ],
      path,
    );
    if (Object.keys(there).length === 0) continue;
    judging.emit("AssignmentUpdated", { account: own.id, scope: input.scope, changes: there });
  }
}

export function judgeOwnPassword(judging: Judging, command: ChangeOwnPassword): void {
  const { actor, catalogue, policy } = judging.context;
  const own = ownAccount(judging);
  if (own.username === null) judging.refuse("user.credentials-required", []);
  const faults = passwordFaults(command.password, command.passwordConfirmation, policy.passwords);
  judging.refuseFaults(faults, ["password"]);
  const means = actor.kind === "account" ? actor.session?.means : undefined;
  const found = catalogue.means.find(({ id }) => id === means);
  const isSure = found !== undefined && found.level >= 400 && found.password !== true;
  const passwordTiedTo = isSure ? null : own.passwordTiedTo;
  judging.emit("PasswordChanged", { account: own.id, passwordTiedTo });
  if (isSure && own.certificateTiedTo !== null) judging.emit("CertificateRemoved", { account: own.id });
}

export function judgeUpload(judging: Judging, command: UploadOwnCertificate): void {
  const own = ownAccount(judging);
  const certificate = judgeCertificate(judging, command.certificate, ["certificate"]);
  const fields = ["owner", "issuer", "enterprise", "expiresAt", "serial"] as const;
  const tiedTo = tieOfActor(judging);
  const isSame = fields.every((field) => own.certificate?.[field] === certificate?.[field]);
  if (own.certificate && isSame && (own.certificateTiedTo === null || tiedTo !== null)) return;
  judging.emit("CertificateUploaded", { account: own.id, certificate, ...(tiedTo && { tiedTo }) });
}

export function judgeRemovingCertificate(judging: Judging): void {
  const own = ownAccount(judging);
  if (own.certificate !== null) judging.emit("CertificateRemoved", { account: own.id });
}

/** The account of that id; one that was erased or merged is no more. */
function presentAccount(judging: Judging, id: string): ModelAccount | undefined {
  const found = accountIn(judging.state, id);
  const was = judging.state.former.some(({ account }) => account === id);
  if (found === undefined) {
    judging.refuse(was ? "account.erased" : "user.unknown", ["account"], { account: id });
  }
  return found;
}

export function judgeCorrection(judging: Judging, command: CorrectPersonNumber): void {
  const { merge } = command;
  const account = presentAccount(judging, command.account);
  const insz = judging.number(readInsz(command.insz, judging.context.today), ["insz"]);
  if (account === undefined || insz === undefined) return;
  if (insz === account.insz) {
    judging.refuse("person.number-unchanged", ["insz"]);
    return;
  }
  const other = accountOfInsz(judging.state, insz);
  if (other === undefined || other === account) {
    judging.emit("PersonNumberCorrected", { account: account.id, insz });
    return;
  }
  if (merge === undefined) {
    judging.refuse("person.number-taken", ["insz"], { account: other.id });
    return;
  }
  const survives = [account.id, other.id].includes(merge.account);
  const [kept, gone] = merge.account === other.id ? [other, account] : [account, other];
  if (!survives) judging.refuse("person.number-taken", ["merge", "account"], { account: other.id });
  for (const { scope, role } of survives ? gone.assignments : []) {
    if (assignmentIn(kept, scope)) judging.refuse("assignment.exists", ["merge", "account"], { role });
  }
  let username = account.username ?? other.username;
  if (account.username !== null && other.username !== null) {
    username = folded(merge.username ?? "");
    if (username !== account.username && username !== other.username) {
      judging.refuse("field.required", ["merge", "username"]);
    }
  }
  judging.emit("AccountsMerged", { account: kept.id, merged: gone.id, insz, username });
}

export function judgeErasure(judging: Judging, { account: id, digests = [] }: ErasePerson): void {
  const account = presentAccount(judging, id);
  if (account === undefined) {
    if (digests.some(isBlank)) judging.refuse("field.required", ["digests"]);
    return;
  }
  const { requests, mandates } = judging.state;
  const numbers = numbersOf(account);
  const isHis = (insz: string | null) => insz !== null && numbers.includes(insz);
  const asked = requests.some(
    ({ open }) =>
      open !== undefined && [open.representative.insz, open.chief.insz, open.signedBy].some(isHis),
  );
  const acts = mandates.some(
    ({ mandatary, until }) =>
      mandatary.kind === "person" &&
      isHis(mandatary.insz) &&
      (until === null || until >= judging.context.today),
  );
  if (account.assignments.length > 0 || asked || acts) {
    judging.refuse("account.in-use", ["account"], { account: id });
  }
  if (digests.length !== usernamesOf(account).length || digests.some(isBlank)) {
    judging.refuse("field.required", ["digests"]);
  }
  judging.emit("PersonErased", { account: id, digests });
}
