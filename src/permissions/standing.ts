import { assignmentAt } from "../aggregates/user/evolve.js";
import { type Role, roles } from "../aggregates/user/role.js";
import type { Account, Assignment } from "../aggregates/user/state.js";
import type { AccountActor, LegalRepresentativeActor } from "../context/actor.js";
import { parseInsz } from "../identifiers/insz.js";
import { type Path, violation } from "../kernel/violation.js";
import type { Inquiry } from "../registry/inquiry.js";
import type { RuleViolation } from "../rulebook/index.js";
import { enterpriseOf, isAtOrBelow, isScope, parentScope, type Scope } from "../scope/scope.js";
import { type Action, actionOnRole, type Permission, permissionMatrix, ranks } from "./matrix.js";
import { holdsRole, isInForce, reachOf } from "./office.js";
import type { ReadQuestion } from "./question.js";

const fine: readonly RuleViolation[] = [];
// Actions and roles come in as any text; a Map finds one without making it the name of a property first.
const permissions: ReadonlyMap<string, Permission> = new Map(Object.entries(permissionMatrix));
const knownRoles: ReadonlySet<string> = new Set(roles);
const leavingActions: ReadonlySet<Action> = new Set(["block-user", "unblock-user", "remove-user"]);
const forbiddenToOneself: ReadonlySet<Action> = new Set(["block-user", "remove-user"]);

/** The second stage: whether the actor of the context may do what the question says; every violation, or none. */
export function judgeStanding(inquiry: Inquiry, question: ReadQuestion): readonly RuleViolation[] {
  const { actor } = inquiry.context;
  const permission = permissionFor(question.action);
  if (actor.kind === "account") return standingOfAccount(inquiry, actor, question);
  if (!permission?.actors.includes(actor.kind)) return [denied(question.action)];
  return actor.kind === "legal-representative"
    ? standingOfRepresentative(inquiry, actor, question.scope)
    : fine;
}

/** The row of an action; none for one that the library does not know. */
function permissionFor(action: Action): Permission | undefined {
  return permissions.get(action);
}

function denied(action: Action, path: Path = []): RuleViolation {
  return violation("permission.denied", path, { action });
}

function standingOfRepresentative(
  inquiry: Inquiry,
  actor: LegalRepresentativeActor,
  scope: Scope | undefined,
): readonly RuleViolation[] {
  const found: RuleViolation[] = [];
  if (actor.session?.means !== "eid") found.push(violation("authentication.eid-required"));
  if (scope === undefined) return found;
  const enterprise = enterpriseOf(scope);
  const insz = parseInsz(actor.insz, { asOf: inquiry.context.today });
  if (!insz.ok || inquiry.facts.isLegalRepresentative(insz.value, enterprise, []) === false) {
    found.push(violation("person.not-legal-representative", [], { enterprise }));
  }
  return found;
}

function standingOfAccount(
  inquiry: Inquiry,
  actor: AccountActor,
  question: ReadQuestion,
): readonly RuleViolation[] {
  const account = inquiry.account(actor.account);
  const ownScope = actor.scope as Scope;
  const assignment = account && assignmentAt(account, ownScope);
  if (
    account === undefined ||
    // Where he has an assignment there is a scope: only another text needs reading.
    (assignment === undefined && !isScope(ownScope)) ||
    !knownRoles.has(actor.role) ||
    !holdsRole(inquiry, account, actor.role, ownScope)
  ) {
    return [violation("actor.unknown")];
  }
  if (assignment?.role === actor.role && !isInForce(assignment, inquiry.context.today)) {
    return [violation("actor.blocked")];
  }
  if (!isPermitted(inquiry, actor.role, ownScope, question)) return [denied(question.action)];
  const found = judgeSession(inquiry, actor, account, question);
  if (question.targets !== undefined && question.scope !== undefined) {
    question.targets.forEach((target, at) => {
      const path = question.field === "account" ? ["account"] : ["accounts", at];
      found.push(...judgeTarget(inquiry, actor, question, target, path));
    });
  }
  return found;
}

function isPermitted(inquiry: Inquiry, role: Role, roleScope: Scope, question: ReadQuestion): boolean {
  const permission = permissionFor(question.action);
  if (!permission?.roles.includes(role)) return false;
  if (permission.own) return true;
  const { scope } = question;
  return scope !== undefined && isAtOrBelow(scope, roleScope) && inquiry.madeAt(scope) !== undefined;
}

function judgeSession(
  inquiry: Inquiry,
  { session }: AccountActor,
  account: Account,
  question: ReadQuestion,
): RuleViolation[] {
  const { scope } = question;
  if (session === undefined || scope === undefined) return [];
  const found: RuleViolation[] = [];
  const tied = account.passwordTiedTo;
  if (session.means === "password" && tied !== null && !isAtOrBelow(scope, tied)) {
    found.push(violation("session.password-tied"));
  }
  if (isStale(inquiry, session.loggedInAt, scope, question)) found.push(violation("session.stale"));
  return found;
}

/** Whatever was made at or after log-in is not known to the session yet. */
function isStale(inquiry: Inquiry, loggedInAt: string, scope: Scope, question: ReadQuestion): boolean {
  for (let at: Scope | undefined = scope; at !== undefined; at = parentScope(at)) {
    if (isSince(inquiry.madeAt(at), loggedInAt)) return true;
  }
  if (question.action === "add-site" && isSince(inquiry.lastSiteAt(scope), loggedInAt)) return true;
  if (question.action !== "assign-function") return false;
  return (question.targets ?? []).some((target) =>
    isSince(assignmentOf(inquiry, target, scope)?.createdAt, loggedInAt),
  );
}

function isSince(moment: string | null | undefined, loggedInAt: string): boolean {
  return moment !== undefined && moment !== null && moment >= loggedInAt;
}

function assignmentOf(inquiry: Inquiry, target: string, scope: Scope): Assignment | undefined {
  const account = inquiry.account(target);
  return account && assignmentAt(account, scope);
}

function judgeTarget(
  inquiry: Inquiry,
  actor: AccountActor,
  question: ReadQuestion,
  target: string,
  path: Path,
): readonly RuleViolation[] {
  const scope = question.scope as Scope;
  const account = inquiry.account(target);
  if (account === undefined) return fine;
  if (question.action === "reset-password") return judgeHold(inquiry, actor, account, scope, path);
  const assignments =
    question.field === "account" && question.action === "remove-user"
      ? account.assignments.filter((assignment) => isAtOrBelow(assignment.scope, scope))
      : account.assignments.filter((assignment) => assignment.scope === scope);
  return assignments.flatMap((assignment) =>
    judgeAssignment(actor, question.action, target, assignment, path),
  );
}

/** Whoever blocks, unblocks, removes, edits, grants or assigns must rank strictly above. */
function judgeAssignment(
  actor: AccountActor,
  action: Action,
  target: string,
  { role }: Assignment,
  path: Path,
): readonly RuleViolation[] {
  if (leavingActions.has(action) && role !== "user") {
    const needed = actionOnRole[role];
    if (!permissionMatrix[needed].roles.includes(actor.role)) return [denied(needed, path)];
  }
  if (forbiddenToOneself.has(action) && target === actor.account) return [violation("self.forbidden", path)];
  return ranks[role] < ranks[actor.role]
    ? fine
    : [violation("permission.rank", path, { account: target, role })];
}

/** What touches the account itself asks that nothing of the person lies outside the actor's reach. */
function judgeHold(
  inquiry: Inquiry,
  actor: AccountActor,
  account: Account,
  scope: Scope,
  path: Path,
): readonly RuleViolation[] {
  if (assignmentAt(account, scope) === undefined) return fine;
  const reach = reachOf(actor, inquiry.account(actor.account) as Account);
  const within =
    account.id !== actor.account &&
    account.assignments.every(
      (assignment) => isAtOrBelow(assignment.scope, reach) && ranks[assignment.role] < ranks[actor.role],
    );
  return within ? fine : [violation("account.held-elsewhere", path, { account: account.id })];
}
