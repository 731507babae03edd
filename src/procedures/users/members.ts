import type { Account, Assignment } from "../../aggregates/account/state.js";
import { assignmentAt } from "../../aggregates/account/state.js";
import type { AccountId } from "../../aggregates/common/event.js";
import type { Form } from "../../form/form.js";
import type { Scope } from "../../scope/scope.js";
import { isSingleRole } from "../../words/roles.js";

/**
 * Goes through the persons of a group who have an assignment in that place; refuses the others, and whoever is named
 * twice, once outside the group too.
 */
export function eachMember(
  form: Form<readonly AccountId[]>,
  scope: Scope,
  visit: (account: Account, assignment: Assignment, member: Form) => void,
  named: readonly string[] = [],
): void {
  if (form.value.length === 0) form.refuse("selection.empty");
  const seen = new Set<string>(named);
  form.each((member) => {
    const id = member.value;
    const account = form.port.account(id);
    const assignment = account && assignmentAt(account, scope);
    if (seen.has(id)) member.refuse("selection.duplicate", { account: id });
    else if (!assignment) member.refuse("user.unknown", { account: id });
    else visit(account, assignment, member);
    seen.add(id);
  });
}

/** A role that one person fills is replaced, never ended. */
export function judgeReplaceOnly(form: Form, account: Account, { role }: Assignment): void {
  if (isSingleRole(role)) form.refuse("manager.replace-only", { account: account.id, role });
}
