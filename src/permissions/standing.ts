import type { Account, Assignment } from "../aggregates/user/state.js";
import { assignmentAt } from "../aggregates/user/state.js";
import { isByEid } from "../catalogue/find.js";
import type { AnyoneActor, CheckedAccountActor, CheckedRepresentativeActor } from "../context/actor.js";
import { parseInsz } from "../identifiers/insz.js";
import type { Path } from "../kernel/violation.js";
import type { Inquiry } from "../registry/inquiry.js";
import { broken, type RuleViolation } from "../rules/index.js";
import { enterpriseOf, isAtOrBelow, isScope, parentScope, type Scope } from "../scope/scope.js";
import type { Action } from "../words/actions.js";
import { roles } from "../words/roles.js";
import { type Permission, permissionMatrix } from "./matrix.js";
import { holdsRole, isInForce, isSuspended } from "./office.js";
import type { Position } from "./positions.js";
import type { PermissionQuestion, ReadQuestion } from "./question.js";
import { judgeTarget } from "./targets.js";
import { began, holdsWithin, isOutdated, isPlaceWithin, tieOf, withinTie } from "./tie.js";

const fine: readonly RuleViolation[] = [];
// Actions and roles come in as any text; a Map finds one without making it the name of a property first.
const permissions: ReadonlyMap<string, Permission> = new Map(Object.entries(permissionMatrix));
/** What is done to the whole account of whoever does it, wherever he does it. */
const accountWide: ReadonlySet<string> = new Set<Action>(["manage-own-certificate", "request-access-codes"]);
const knownRoles: ReadonlySet<string> = new Set(roles);

/** Whether a question looks at how the account is logged in, or leaves that aside. */
export type LogIn = "judged" | "unjudged";

/** The second stage: whether the actor of the context may do what the question says; every violation, or none. */
export function judgeStanding(
  inquiry: Inquiry,
  question: PermissionQuestion,
  logIn: LogIn = "judged",
): readonly RuleViolation[] {
  const { actor } = inquiry.context;
  if (actor.kind === "account") return standingOfAccount(inquiry, actor, question, logIn);
  if (!permissionFor(question.action)?.actors.includes(actor.kind)) return [denied(question.action)];
  if (actor.kind === "legal-representative") {
    return standingOfRepresentative(inquiry, actor, question.scope);
  }
  return actor.kind === "anyone" && !isOwnRequest(inquiry, actor, question)
    ? [denied(question.action)]
    : fine;
}

/** Whoever filled a request in may withdraw it, and nobody else of the enterprise. */
function isOwnRequest(inquiry: Inquiry, { requester }: AnyoneActor, question: PermissionQuestion): boolean {
  if (question.action !== "withdraw-request") return true;
  const request = question.ticket === undefined ? undefined : inquiry.request(question.ticket);
  return request?.status === "open" && request.requester === requester;
}

/** The row of an action; none for one that the library does not know. */
function permissionFor(action: Action): Permission | undefined {
  return permissions.get(action);
}

function denied(action: Action, path: Path = []): RuleViolation {
  return broken("permission.denied", path, { action });
}

function standingOfRepresentative(
  inquiry: Inquiry,
  actor: CheckedRepresentativeActor,
  scope: string | undefined,
): readonly RuleViolation[] {
  const found: RuleViolation[] = [];
  if (!isByEid(inquiry.context.catalogue, actor.session)) found.push(broken("authentication.eid-required"));
  if (!isScope(scope)) return found;
  const enterprise = enterpriseOf(scope);
  const insz = parseInsz(actor.insz, { asOf: inquiry.context.today });
  if (!insz.ok || inquiry.facts.isLegalRepresentative(insz.value, enterprise, { path: [] }) === false) {
    found.push(broken("person.not-legal-representative", [], { enterprise }));
  }
  return found;
}

function standingOfAccount(
  inquiry: Inquiry,
  actor: CheckedAccountActor,
  asked: PermissionQuestion,
  logIn: LogIn,
): readonly RuleViolation[] {
  const account = inquiry.account(actor.account);
  const ownScope = actor.scope as Scope;
  const assignment = account && assignmentAt(account, ownScope);
  if (
    account === undefined ||
    // Where he has an assignment there is a scope: only another text needs reading.
    (assignment === undefined && !isScope(ownScope)) ||
    !knownRoles.has(actor.role)
  ) {
    return [broken("actor.unknown")];
  }
  const tied = [broken("session.password-tied")];
  const within = logIn === "judged" ? passwordReach(inquiry, actor, account, asked) : "within";
  // Where a password reaches not at all, nothing is told: neither what is there, nor whether he has the role.
  if (within === "elsewhere") return tied;
  if (!holdsRole(inquiry, account, actor.role, ownScope)) return [broken("actor.unknown")];
  if (within === "higher") return tied;
  if (assignment?.role === actor.role && !isInForce(assignment, inquiry.context.today)) {
    return [broken("actor.blocked")];
  }
  const question = read(asked, ownScope);
  const held = { account: account.id, role: actor.role, scope: ownScope };
  if (!isPermitted(inquiry, held, question)) return [denied(question.action)];
  const found = logIn === "judged" ? judgeSession(inquiry, actor, account, question) : fine;
  return question.targets === undefined
    ? found
    : [...found, ...judgeTargets(inquiry, actor, question, question.targets)];
}

/**
 * The question with its scope read; that of the actor was read before. Access codes are issued to whoever stands below
 * the actor: where no place is named, his own.
 */
function read(question: PermissionQuestion, ownScope: Scope): ReadQuestion {
  const place = question.scope ?? (question.action === "issue-access-codes" ? ownScope : undefined);
  const scope = place === ownScope ? ownScope : isScope(place) ? place : undefined;
  return scope === question.scope ? (question as ReadQuestion) : { ...question, scope };
}

function judgeTargets(
  inquiry: Inquiry,
  actor: CheckedAccountActor,
  question: ReadQuestion,
  targets: readonly string[],
): readonly RuleViolation[] {
  return targets.flatMap((target, at) => {
    const path = question.field === "account" ? ["account"] : ["accounts", at];
    return judgeTarget(inquiry, actor, question, target, path);
  });
}

function isPermitted(inquiry: Inquiry, held: Omit<Position, "byOffice">, question: ReadQuestion): boolean {
  const { role } = held;
  const permission = permissionFor(question.action);
  if (!permission?.roles.includes(role)) return false;
  if (permission.own) return true;
  const { scope } = question;
  return (
    scope !== undefined &&
    isAtOrBelow(scope, held.scope) &&
    inquiry.madeAt(scope) !== undefined &&
    !isSuspended(inquiry, held)
  );
}

/**
 * Whether what is asked lies within the tie of a password that somebody else set; else whether the place itself lies
 * elsewhere, or what the person is there, or holds, lies higher. Changing the password is open in every role.
 */
function passwordReach(
  inquiry: Inquiry,
  { session, role, scope: ownScope }: CheckedAccountActor,
  account: Account,
  { action, scope }: PermissionQuestion,
): "within" | "elsewhere" | "higher" {
  const { context } = inquiry;
  const tie = tieOf(account, session, context);
  if (tie === null || action === "change-own-password") return "within";
  const tying = { reads: inquiry, context };
  const isOwn = permissionFor(action)?.own === true;
  const places = [ownScope as Scope, ...(isOwn && isScope(scope) ? [scope] : [])];
  if (!places.every((place) => isPlaceWithin(tying, tie, place))) return "elsewhere";
  if (!withinTie(tying, tie, role, ownScope as Scope)) return "higher";
  return accountWide.has(action) && !holdsWithin(tying, tie, account) ? "higher" : "within";
}

function judgeSession(
  inquiry: Inquiry,
  { session }: CheckedAccountActor,
  account: Account,
  question: ReadQuestion,
): readonly RuleViolation[] {
  const { action, scope } = question;
  const { context } = inquiry;
  const isOld = action !== "change-own-password" && isOutdated(account, session, context);
  const isNew = (): boolean =>
    session !== undefined &&
    scope !== undefined &&
    isStale(inquiry, began(session, context.now), scope, question);
  return isOld || isNew() ? [broken("session.stale")] : fine;
}

/** Whatever was made at or after log-in is not known to the session yet. */
function isStale(inquiry: Inquiry, loggedInAt: string, scope: Scope, question: ReadQuestion): boolean {
  const { actor } = inquiry.context;
  // His own data he may ask for at any place: of one beyond his reach it does not tell since when it is, or whether.
  if (actor.kind === "account" && !isAtOrBelow(scope, actor.scope as Scope)) return false;
  for (let at: Scope | undefined = scope; at !== undefined; at = parentScope(at)) {
    if (isSince(inquiry.madeAt(at), loggedInAt)) return true;
  }
  if (question.action === "add-site" && isSince(lastSiteAt(inquiry, scope), loggedInAt)) return true;
  if (question.action !== "assign-function") return false;
  return (question.targets ?? []).some((target) =>
    isSince(assignmentOf(inquiry, target, scope)?.createdAt, loggedInAt),
  );
}

function lastSiteAt(inquiry: Inquiry, scope: Scope): string | null {
  const place = inquiry.place(scope);
  return place?.level === "subdivision" ? place.lastSiteAt : null;
}

function isSince(moment: string | null | undefined, loggedInAt: string): boolean {
  return moment !== undefined && moment !== null && moment >= loggedInAt;
}

function assignmentOf(inquiry: Inquiry, target: string, scope: Scope): Assignment | undefined {
  const account = inquiry.account(target);
  return account && assignmentAt(account, scope);
}
