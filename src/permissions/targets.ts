import { type Account, type Assignment, assignmentAt } from "../aggregates/account/state.js";
import type { AccountActor } from "../context/actor.js";
import type { Path } from "../kernel/violation.js";
import type { Inquiry } from "../registry/inquiry.js";
import { broken, type RuleViolation } from "../rules/index.js";
import { isAtOrBelow, type Scope } from "../scope/scope.js";
import type { Action } from "../words/actions.js";
import { type Role, ranks } from "../words/roles.js";
import { actionOnRole, permissionMatrix } from "./matrix.js";
import type { ReadQuestion } from "./question.js";

/** No violations: one list for all who have none. */
export const fine: readonly RuleViolation[] = [];
const leavingActions: ReadonlySet<Action> = new Set(["block-user", "unblock-user", "remove-user"]);
const forbiddenToOneself: ReadonlySet<Action> = new Set(["block-user", "remove-user", "move-user"]);

/** What is done to the whole account: everything that the person holds, wherever, decides who may. */
export const accountActions: ReadonlySet<Action> = new Set(["reset-password", "issue-access-codes"]);

/** Judges what an actor, who may do this there, wants to do to one person. */
export function judgeTarget(
  inquiry: Inquiry,
  actor: AccountActor,
  question: ReadQuestion,
  target: string,
  path: Path,
): readonly RuleViolation[] {
  const { action, scope } = question;
  if (permissionMatrix[action].own) return target === actor.account ? fine : [denied(action, path)];
  const account = inquiry.account(target);
  if (account === undefined || scope === undefined) return fine;
  if (accountActions.has(action)) return judgeHold(actor, account, action, scope, path);
  return touchedBy(question, account, scope).flatMap((assignment) =>
    judgeAssignment(actor, action, target, assignment, path),
  );
}

/** What of a person an action in a place is done to: all that he holds, at or below it, or there alone. */
function touchedBy(
  { action, field }: Pick<ReadQuestion, "action" | "field">,
  account: Account,
  scope: Scope | undefined,
): readonly Assignment[] {
  if (accountActions.has(action)) return isThere(action, account, scope) ? account.assignments : [];
  const isEverywhere = field === "account" && action === "remove-user";
  return account.assignments.filter(
    (one) => scope !== undefined && (isEverywhere ? isAtOrBelow(one.scope, scope) : one.scope === scope),
  );
}

/** The roles that may do something to a person, as far as what he is there tells. */
export function rolesTowards(question: ReadQuestion, account: Account): readonly Role[] {
  const touched = touchedBy(question, account, question.scope);
  return permissionMatrix[question.action].roles.filter((role) =>
    touched.every((one) => ranks[one.role] < ranks[role] && mayTouch(role, question.action, one.role)),
  );
}

/** Whoever blocks, unblocks or removes a manager needs what appoints him; a curator is the court's alone. */
function mayTouch(role: Role, action: Action, target: Role): boolean {
  return neededToTouch(action, target).every((needed) => permissionMatrix[needed].roles.includes(role));
}

function neededToTouch(action: Action, target: Role): readonly Action[] {
  if (target === "user" || !(target === "curator" || leavingActions.has(action))) return [];
  return [actionOnRole[target]];
}

/** An action that is not the actor's. */
export function denied(action: Action, path: Path = []): RuleViolation {
  return broken("permission.denied", path, { action });
}

/**
 * Whoever blocks, unblocks, removes, edits, grants or assigns must rank strictly above. A curator is the court's alone.
 */
function judgeAssignment(
  actor: AccountActor,
  action: Action,
  target: string,
  { role }: Assignment,
  path: Path,
): readonly RuleViolation[] {
  for (const needed of neededToTouch(action, role)) {
    if (!permissionMatrix[needed].roles.includes(actor.role)) return [denied(needed, path)];
  }
  if (forbiddenToOneself.has(action) && target === actor.account) return [broken("self.forbidden", path)];
  return ranks[role] < ranks[actor.role]
    ? fine
    : [broken("permission.rank", path, { account: target, role })];
}

/** What touches the account itself asks that nothing of the person lies outside the actor's reach. */
function judgeHold(
  actor: AccountActor,
  account: Account,
  action: Action,
  scope: Scope,
  path: Path,
): readonly RuleViolation[] {
  if (!isThere(action, account, scope)) return fine;
  const reach = actor.scope as Scope;
  const within =
    account.id !== actor.account &&
    account.assignments.every(
      ({ role, scope: place }) =>
        role !== "curator" && isAtOrBelow(place, reach) && ranks[role] < ranks[actor.role],
    );
  return within ? fine : [broken("account.held-elsewhere", path, { account: account.id })];
}

/** Whether a person has something where his account is to be touched: there, or for access codes there or below. */
function isThere(action: Action, account: Account, scope: Scope | undefined): boolean {
  if (scope === undefined) return false;
  return action === "issue-access-codes"
    ? account.assignments.some((one) => isAtOrBelow(one.scope, scope))
    : assignmentAt(account, scope) !== undefined;
}
