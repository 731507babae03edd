import type {
  AssignFunctions,
  AssignFunctionsToUsers,
  BlockUsers,
  CopyUserRights,
  GrantApplications,
  MoveUser,
  RemovePersonEverywhere,
  RemoveUsers,
  ResetPassword,
  RevokeApplications,
  UnblockUsers,
  UpdateUser,
} from "../../src/procedures/users/commands.js";
import {
  asSet,
  judgeForRevoking,
  judgeForUser,
  judgeFunctions,
  judgeKindThere,
  judgeManagedHere,
  judgeOneForUser,
  judgeOneFunction,
  kindNameAt,
  warnOfCompanions,
} from "./applications.js";
import { judgeNoCurator } from "./curators.js";
import { judgeEligibility } from "./facts.js";
import type { Judging } from "./judging.js";
import { judgePlaceForUsers } from "./new-users.js";
import { judgeLastDay } from "./persons.js";
import { isSingle } from "./roles.js";
import {
  accountIn,
  assignmentIn,
  domainScopeOf,
  enterpriseNumberOf,
  idsOf,
  type ModelAccount,
  type ModelAssignment,
  sameSet,
  within,
} from "./state.js";
import { passwordFaults, type ReadText, readEmail, readLanguage, readTitle } from "./text.js";
import { tieOfGift } from "./ties.js";

/** What the account is at the scope, or `user.unknown`. */
function assignmentOrUnknown(judging: Judging, command: { scope: string; account: string }) {
  const found = assignmentIn(accountIn(judging.state, command.account), command.scope);
  if (found === undefined) judging.refuse("user.unknown", ["account"], { account: command.account });
  return found;
}

export function judgeUpdateUser(judging: Judging, command: UpdateUser): void {
  const { account, scope } = command;
  const held = assignmentOrUnknown(judging, command);
  if (held?.role === "user") judgeManagedHere(judging, kindNameAt(scope), ["scope"]);
  const wanted: Partial<ModelAssignment> = {};
  const read = (field: "title" | "language" | "localEmail", reader: (text: string) => ReadText) => {
    const text = command[field];
    if (text === null) wanted[field] = null;
    if (typeof text !== "string") return;
    const value = judging.text(reader(text), [field]);
    if (value !== undefined) wanted[field] = value;
  };
  read("title", (text) => readTitle(text, judging.context.catalogue));
  read("language", readLanguage);
  if (command.email !== undefined) {
    const email = judging.text(readEmail(command.email), ["email"]);
    if (email !== undefined) wanted.email = email;
  }
  read("localEmail", readEmail);
  if (command.lastDay === null) wanted.lastDay = null;
  else if (command.lastDay !== undefined) {
    wanted.lastDay = judgeLastDay(judging, command.lastDay, held !== undefined && isSingle(held.role), [
      "lastDay",
    ]) as string;
  }
  if (held === undefined || judging.isRefused()) return;
  const changes = Object.fromEntries(
    Object.entries(wanted).filter(([field, value]) => held[field as keyof ModelAssignment] !== value),
  );
  if (Object.keys(changes).length > 0) judging.emit("AssignmentUpdated", { account, scope, changes });
}

/** Those of a selection who have an assignment there, each once. */
function selected(
  judging: Judging,
  command: { scope: string; accounts: readonly string[] },
  beside: readonly string[] = [],
): { account: string; n: number; held: ModelAssignment }[] {
  const found: { account: string; n: number; held: ModelAssignment }[] = [];
  const { scope, accounts } = command;
  if (accounts.length === 0) judging.refuse("selection.empty", ["accounts"]);
  for (const [n, account] of accounts.entries()) {
    const held = assignmentIn(accountIn(judging.state, account), scope);
    const isTwice = accounts.indexOf(account) < n || beside.includes(account);
    if (isTwice) judging.refuse("selection.duplicate", ["accounts", n], { account });
    else if (held === undefined) judging.refuse("user.unknown", ["accounts", n], { account });
    else found.push({ account, n, held });
  }
  return found;
}

export function judgeGroup(judging: Judging, command: BlockUsers | UnblockUsers | RemoveUsers): void {
  const { scope, accounts, type } = command;
  if (accounts.length === 0) judging.refuse("selection.empty", ["accounts"]);
  for (const [n, account] of accounts.entries()) {
    const held = assignmentIn(accountIn(judging.state, account), scope);
    if (accounts.indexOf(account) < n) judging.refuse("selection.duplicate", ["accounts", n], { account });
    else if (held === undefined) judging.refuse("user.unknown", ["accounts", n], { account });
    else {
      if (held.role === "user") judgeManagedHere(judging, kindNameAt(scope), ["scope"]);
      if (type !== "UnblockUsers" && isSingle(held.role)) {
        judging.refuse("manager.replace-only", ["accounts", n], { account, role: held.role });
      }
      const status = type === "BlockUsers" ? "blocked" : "active";
      if (type !== "RemoveUsers" && held.status === status) {
        judging.refuse("status.already", ["accounts", n], { account, status });
      }
    }
  }
  if (judging.isRefused()) return;
  for (const account of accounts) {
    if (type === "BlockUsers") judging.emit("AssignmentBlocked", { account, scope });
    if (type === "UnblockUsers") judging.emit("AssignmentUnblocked", { account, scope });
    if (type === "RemoveUsers") judging.emit("AssignmentRemoved", { account, scope });
  }
}

export function judgeLeaver(judging: Judging, { scope, account }: RemovePersonEverywhere): void {
  const all = (accountIn(judging.state, account)?.assignments ?? []).filter((held) =>
    within(held.scope, scope),
  );
  if (all.length === 0) judging.refuse("user.unknown", ["account"], { account });
  for (const held of all) {
    if (held.role === "user") judgeManagedHere(judging, kindNameAt(held.scope), ["account"]);
    if (isSingle(held.role))
      judging.refuse("manager.replace-only", ["account"], { account, role: held.role });
  }
  if (judging.isRefused()) return;
  for (const held of all) judging.emit("AssignmentRemoved", { account, scope: held.scope });
}

export function judgeGranting(judging: Judging, command: GrantApplications): void {
  const { scope, applications } = command;
  judgeKindThere(judging, scope);
  judgeManagedHere(judging, kindNameAt(scope), ["scope"]);
  const all = selected(judging, command);
  if (applications.length === 0) judging.refuse("field.required", ["applications"]);
  judgeForUser(judging, applications, scope);
  if (judging.isRefused()) return;
  for (const { account, n, held } of all) {
    const before = idsOf(held.applications);
    const gained = asSet(applications).filter((id) => !before.includes(id));
    if (gained.length === 0) continue;
    judging.emit("ApplicationsGranted", { account, scope, applications: gained });
    warnOfCompanions(judging, [...before, ...gained], idsOf(held.functions), ["accounts", n]);
  }
}

export function judgeRevoking(judging: Judging, command: RevokeApplications): void {
  const { scope, applications } = command;
  judgeManagedHere(judging, kindNameAt(scope), ["scope"]);
  const all = selected(judging, command);
  if (applications.length === 0) judging.refuse("field.required", ["applications"]);
  const theirs = all.flatMap(({ held }) => idsOf(held.applications));
  judgeForRevoking(judging, applications, scope, theirs);
  if (judging.isRefused()) return;
  for (const { account, held } of all) {
    const lost = asSet(applications).filter((id) => idsOf(held.applications).includes(id));
    if (lost.length > 0) judging.emit("ApplicationsRevoked", { account, scope, applications: lost });
  }
}

export function judgeAssigning(judging: Judging, command: AssignFunctions): void {
  const { scope, account, functions } = command;
  const held = assignmentOrUnknown(judging, command);
  const before = idsOf(held?.functions ?? []);
  if (!functions.every((id) => before.includes(id))) judgeKindThere(judging, scope);
  judgeManagedHere(judging, kindNameAt(scope), ["scope"]);
  judgeFunctions(judging, functions, scope);
  if (held === undefined || judging.isRefused()) return;
  warnOfCompanions(judging, idsOf(held.applications), asSet(functions), ["functions"]);
  if (sameSet(functions, before)) return;
  judging.emit("FunctionsAssigned", { account, scope, functions: asSet(functions) });
}

export function judgeAssigningToAll(judging: Judging, command: AssignFunctionsToUsers): void {
  const { scope, functions } = command;
  const all = selected(judging, command);
  if (all.some(({ held }) => !functions.every((id) => idsOf(held.functions).includes(id)))) {
    judgeKindThere(judging, scope);
  }
  judgeManagedHere(judging, kindNameAt(scope), ["scope"]);
  judgeFunctions(judging, functions, scope);
  if (judging.isRefused()) return;
  for (const { account, n, held } of all) {
    warnOfCompanions(judging, idsOf(held.applications), asSet(functions), ["accounts", n]);
    if (sameSet(functions, idsOf(held.functions))) continue;
    judging.emit("FunctionsAssigned", { account, scope, functions: asSet(functions) });
  }
}

export function judgeCopying(judging: Judging, command: CopyUserRights): void {
  const { scope, source } = command;
  judgeKindThere(judging, scope);
  judgeManagedHere(judging, kindNameAt(scope), ["scope"]);
  const model = assignmentIn(accountIn(judging.state, source), scope);
  if (model === undefined) judging.refuse("user.unknown", ["source"], { account: source });
  const applications = idsOf(model?.applications ?? []);
  const functions = idsOf(model?.functions ?? []);
  for (const id of applications) judgeOneForUser(judging, id, scope, ["source"]);
  for (const id of functions) judgeOneFunction(judging, id, scope, ["source"]);
  const all = selected(judging, command, [source]);
  if (judging.isRefused()) return;
  for (const { account, n, held } of all) {
    const [had, could] = [idsOf(held.applications), idsOf(held.functions)];
    const gained = applications.filter((id) => !had.includes(id));
    const learned = functions.filter((id) => !could.includes(id));
    if (gained.length + learned.length === 0) continue;
    warnOfCompanions(judging, [...had, ...gained], [...could, ...learned], ["accounts", n]);
    if (gained.length > 0) judging.emit("ApplicationsGranted", { account, scope, applications: gained });
    if (learned.length === 0) continue;
    judging.emit("FunctionsAssigned", { account, scope, functions: [...could, ...learned] });
  }
}

/** What somebody is in a place, where he is a user there. */
function userIn(judging: Judging, id: string, scope: string): ModelAssignment | undefined {
  const held = assignmentIn(accountIn(judging.state, id), scope);
  return held?.role === "user" ? held : undefined;
}

export function judgeMove(judging: Judging, { scope, account, to }: MoveUser): void {
  const held = userIn(judging, account, scope);
  if (held === undefined) judging.refuse("user.unknown", ["account"], { account });
  if (domainScopeOf(scope) !== domainScopeOf(to)) {
    judging.refuse("input.shape", ["to"], { expected: "place-of-domain" });
    return;
  }
  judgePlaceForUsers(judging, to, ["to"]);
  if (held === undefined) return;
  const person = accountIn(judging.state, account) as ModelAccount;
  const enterprise = enterpriseNumberOf(to);
  judgeEligibility(judging, person.insz, enterprise, "user", ["account"]);
  const there = assignmentIn(person, to);
  const isCurator = judgeNoCurator(judging, enterprise, person, ["account"]);
  if (!isCurator && there) judging.refuse("assignment.exists", ["account"], { role: there.role });
  judging.warn("user.log-in-kept", ["account"]);
  const { title, language, email, localEmail, lastDay, status } = held;
  if (lastDay !== null && lastDay < judging.context.today) judging.refuse("period.order", ["account"]);
  const applications = idsOf(held.applications);
  const functions = idsOf(held.functions);
  for (const id of applications) judgeOneForUser(judging, id, to, ["to"]);
  for (const id of functions) judgeOneFunction(judging, id, to, ["to"]);
  warnOfCompanions(judging, applications, functions, ["to"]);
  if (judging.isRefused()) return;
  const details = { title, language, email, localEmail, lastDay };
  judging.emit("AssignmentRemoved", { account, scope });
  judging.emit("AssignmentAdded", { account, scope: to, role: "user", details, applications, functions });
  if (status === "blocked") judging.emit("AssignmentBlocked", { account, scope: to });
}

export function judgeReset(judging: Judging, command: ResetPassword): void {
  const { account, password, passwordConfirmation } = command;
  const { policy } = judging.context;
  const held = assignmentOrUnknown(judging, command);
  if (held !== undefined && accountIn(judging.state, account)?.username === null) {
    judging.refuse("user.credentials-required", ["account"]);
  }
  judging.refuseFaults(passwordFaults(password, passwordConfirmation, policy.passwords), ["password"]);
  if (judging.isRefused()) return;
  judging.emit("PasswordReset", { account, passwordTiedTo: tieOfGift(judging) });
}
