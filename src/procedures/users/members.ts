import { type Account, type Assignment, assignmentAt } from "../../aggregates/account/state.js";
import type { AccountId } from "../../aggregates/common/event.js";
import { heldBy, type Rights, warnOfCompanions } from "../../form/applications.js";
import type { Form } from "../../form/form.js";
import type { Scope } from "../../scope/scope.js";
import { isSingleRole } from "../../words/roles.js";

/** A person, and what he is in a place. */
export interface Member {
  readonly account: Account;
  readonly assignment: Assignment;
}

/** Who is named, and what he is in that place; refuses whoever is nothing there. */
export function readMember(form: Form<AccountId>, scope: Scope): Member | undefined {
  const account = form.port.account(form.value);
  const assignment = account && assignmentAt(account, scope);
  if (assignment) return { account, assignment };
  form.refuse("user.unknown", { account: form.value });
  return undefined;
}

/** Goes through the members of a group; refuses whoever is none, or is named twice, once outside the group too. */
export function eachMember(
  form: Form<readonly AccountId[]>,
  scope: Scope,
  visit: (member: Member, named: Form) => void,
  others: readonly string[] = [],
): void {
  if (form.value.length === 0) form.refuse("selection.empty");
  const seen = new Set<string>(others);
  form.each((named) => {
    const id = named.value;
    const isTwice = seen.has(id);
    if (isTwice) named.refuse("selection.duplicate", { account: id });
    seen.add(id);
    const member = isTwice ? undefined : readMember(named, scope);
    if (member) visit(member, named);
  });
}

/** A role that one person fills is replaced, never ended. */
export function judgeReplaceOnly(form: Form, account: Account, { role }: Assignment): void {
  if (isSingleRole(role)) form.refuse("manager.replace-only", { account: account.id, role });
}

/** Gives a person what he lacks of these, and advises on companions; moments of what is held already stay. */
export function giveLacking(
  named: Form,
  { account: { id: account }, assignment }: Member,
  given: Rights,
): void {
  const held = heldBy(assignment);
  const applications = given.applications.filter((one) => !held.applications.includes(one));
  const functions = given.functions.filter((one) => !held.functions.includes(one));
  if (applications.length === 0 && functions.length === 0) return;
  const { scope } = assignment;
  const all = [...held.functions, ...functions];
  warnOfCompanions(named, [...held.applications, ...applications], all);
  if (applications.length > 0) named.emit("ApplicationsGranted", { account, scope, applications });
  if (functions.length > 0) named.emit("FunctionsAssigned", { account, scope, functions: all });
}
