import { type Assignment, assignmentAt } from "../aggregates/account/state.js";
import { findDomainKindAt, isByEid } from "../catalogue/find.js";
import type { AnyoneActor, CheckedAccountActor, CheckedRepresentativeActor } from "../context/actor.js";
import { parseInsz } from "../identifiers/insz.js";
import type { Inquiry } from "../registry/inquiry.js";
import { broken, type RuleViolation } from "../rules/index.js";
import { enterpriseOf, isAtOrBelow, parentScope, readScope, type Scope } from "../scope/scope.js";
import type { Action } from "../words/actions.js";
import { ofOwnRequest, type Permission, permissionMatrix } from "./matrix.js";
import { type OwnStanding, ownStandingOf } from "./own-standing.js";
import type { PermissionQuestion, ReadQuestion } from "./question.js";
import { denied, fine, judgeTarget } from "./targets.js";
import { isPlaceWithin } from "./tie.js";

// Actions and roles come in as any text; a Map finds one without making it the name of a property first.
const permissions: ReadonlyMap<string, Permission> = new Map(Object.entries(permissionMatrix));
/** What is done to the whole account of whoever does it, wherever he does it. */
const accountWide: ReadonlySet<string> = new Set<Action>(["manage-own-certificate", "request-access-codes"]);

/**
 * The second stage: whether the actor of the context may do what the question says; every violation, or none. Whoever
 * asks more than once gives what the actor is each time.
 */
export function judgeStanding(
  inquiry: Inquiry,
  question: PermissionQuestion,
  own: OwnStanding | undefined = ownStandingOf(inquiry),
): readonly RuleViolation[] {
  const { actor } = inquiry.context;
  if (actor.kind === "account") return standingOfAccount(inquiry, actor, own, question);
  if (!permissionFor(question.action)?.actors.includes(actor.kind)) return [denied(question.action)];
  if (actor.kind === "legal-representative") {
    return standingOfRepresentative(inquiry, actor, question.scope);
  }
  return actor.kind === "anyone" && !isOwnRequest(inquiry, actor, question)
    ? [denied(question.action)]
    : fine;
}

/** Whoever filled a request in may see and withdraw it, and nobody else of the enterprise. */
function isOwnRequest(inquiry: Inquiry, { requester }: AnyoneActor, question: PermissionQuestion): boolean {
  if (!ofOwnRequest.has(question.action)) return true;
  const request = question.ticket === undefined ? undefined : inquiry.request(question.ticket);
  return request?.status === "open" && request.requester === requester;
}

/** The row of an action; none for one that the library does not know. */
function permissionFor(action: Action): Permission | undefined {
  return permissions.get(action);
}

function standingOfRepresentative(
  inquiry: Inquiry,
  actor: CheckedRepresentativeActor,
  place: string | undefined,
): readonly RuleViolation[] {
  const found: RuleViolation[] = [];
  if (!isByEid(inquiry.context.catalogue, actor.session)) found.push(broken("authentication.eid-required"));
  const scope = readScope(place);
  if (scope === undefined) return found;
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
  own: OwnStanding | undefined,
  asked: PermissionQuestion,
): readonly RuleViolation[] {
  if (own === undefined) return [broken("actor.unknown")];
  const within = passwordReach(inquiry, own, asked);
  // Where a password reaches not at all, nothing is told: neither what is there, nor whether he has the role.
  if (within === "elsewhere") return [broken("session.password-tied")];
  if (!own.holdsRole) return [broken("actor.unknown")];
  if (within === "higher") return [broken("session.password-tied")];
  if (!own.isInForce) return [broken("actor.blocked")];
  const question = read(inquiry, asked, own.scope);
  const there = asked.to === undefined ? question : read(inquiry, { ...asked, scope: asked.to }, own.scope);
  const bar = barTo(inquiry, own, question) ?? (there === question ? undefined : barTo(inquiry, own, there));
  if (bar !== undefined) return [bar];
  const isOld = isStale(inquiry, own, question) || (there !== question && isStale(inquiry, own, there));
  const found = isOld ? [broken("session.stale")] : fine;
  return question.targets === undefined
    ? found
    : [...found, ...judgeTargets(inquiry, actor, question, question.targets)];
}

/**
 * The question with its scope read; that of the actor was read before. Access codes are issued to whoever stands below
 * the actor: where no place is named, his own.
 */
function read(inquiry: Inquiry, question: PermissionQuestion, ownScope: Scope): ReadQuestion {
  const place = question.scope ?? (question.action === "issue-access-codes" ? ownScope : undefined);
  const scope =
    place === ownScope || isScopeBelow(inquiry, place, ownScope) ? (place as Scope) : readScope(place);
  return scope === question.scope ? (question as ReadQuestion) : { ...question, scope };
}

/** What is there below the actor's place is a scope: looking it up is to be done anyway, and costs less than reading it. */
function isScopeBelow(inquiry: Inquiry, place: string | undefined, ownScope: Scope): boolean {
  return place !== undefined && isAtOrBelow(place as Scope, ownScope) && inquiry.isPlace(place);
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

/** What bars the role from the action in the place, if anything: that it is not there is told where the role reaches it. */
function barTo(inquiry: Inquiry, own: OwnStanding, question: ReadQuestion): RuleViolation | undefined {
  const { action, scope } = question;
  const permission = permissionFor(action);
  if (!permission?.roles.includes(own.role)) return denied(action);
  if (permission.own) return undefined;
  if (scope === undefined || !isAtOrBelow(scope, own.scope) || own.isSuspended) return denied(action);
  return inquiry.madeAt(scope) === undefined ? broken("place.unknown") : undefined;
}

/**
 * Whether what is asked lies within the tie of a password that somebody else set; else whether the place itself lies
 * elsewhere, or what the person is there, or holds, lies higher. Changing the password is open in every role.
 */
function passwordReach(
  inquiry: Inquiry,
  own: OwnStanding,
  { action, scope }: PermissionQuestion,
): "within" | "elsewhere" | "higher" {
  const { tie } = own;
  if (tie === null || action === "change-own-password") return "within";
  if (!own.isPlaceWithin) return "elsewhere";
  const isOwn = permissionFor(action)?.own === true;
  const tying = { reads: inquiry, context: inquiry.context };
  const place = isOwn ? readScope(scope) : undefined;
  if (place !== undefined && !isPlaceWithin(tying, tie, place)) return "elsewhere";
  if (!own.isRoleWithin) return "higher";
  return accountWide.has(action) && !own.isAllWithin ? "higher" : "within";
}

/** Whatever was made at or after log-in is not known to the session yet; nor is a password that was set since. */
function isStale(inquiry: Inquiry, own: OwnStanding, { action, scope, targets }: ReadQuestion): boolean {
  if (action !== "change-own-password" && own.isOutdated) return true;
  // His own data he may ask for at any place: of one beyond his reach it does not tell since when it is, or whether.
  if (own.loggedInAt === undefined || scope === undefined || !isAtOrBelow(scope, own.scope)) return false;
  for (let at = scope; at !== own.scope; at = parentScope(at) as Scope) {
    if (own.isNew(inquiry.madeAt(at))) return true;
  }
  if (own.isPlaceNew) return true;
  if (action === "add-site" && own.isNew(lastSiteAt(inquiry, scope))) return true;
  if (action !== "assign-function" || targets === undefined) return false;
  // Where the kind knows no functions there are none to give.
  if (findDomainKindAt(inquiry.context.catalogue, scope)?.functions.length === 0) return false;
  return targets.some((target) => own.isNew(assignmentOf(inquiry, target, scope)?.createdAt));
}

function lastSiteAt(inquiry: Inquiry, scope: Scope): string | null {
  const place = inquiry.place(scope);
  return place?.level === "subdivision" ? place.lastSiteAt : null;
}

function assignmentOf(inquiry: Inquiry, target: string, scope: Scope): Assignment | undefined {
  const account = inquiry.account(target);
  return account && assignmentAt(account, scope);
}
