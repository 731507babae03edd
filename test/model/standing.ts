import type { AccountActor, CheckedSession, LegalRepresentativeActor } from "../../src/context/actor.js";
import { kindAt } from "./applications.js";
import { judgeRepresentative } from "./facts.js";
import { readInsz } from "./identifiers.js";
import type { Judging, ModelPath } from "./judging.js";
import type { ModelQuestion } from "./questions.js";
import { actionOnRole, actionsOf, isSingle, mayTake, ownActions, rank, singleRole } from "./roles.js";
import {
  accountIn,
  assignmentIn,
  enterpriseIn,
  enterpriseNumberOf,
  existsIn,
  holderOf,
  levelAt,
  type ModelAccount,
  type ModelAssignment,
  placeIn,
  upwards,
  within,
} from "./state.js";
import { holdsWithinTie, isOutdated, isPlaceWithinTie, isWithinTie, tieOfActor } from "./ties.js";

/** The second stage: may this actor do this there at all. */
export function judgeStanding(judging: Judging, question: ModelQuestion): void {
  const actor = judging.context.actor;
  if (actor.kind === "account") judgeAccount(judging, actor, question);
  else if (!actionsOf[actor.kind].includes(question.action)) deny(judging, question.action);
  else if (actor.kind === "legal-representative") judgeLegalRepresentative(judging, actor, question);
  else if (actor.kind === "anyone" && question.action === "withdraw-request") {
    const request = judging.state.requests.find(({ ticket }) => ticket === question.ticket);
    if (request?.open?.requester !== actor.requester) deny(judging, question.action);
  }
}

/** The INSZ of a legal representative: his log-in gives it. One that can't be read represents nobody. */
export function inszOf(judging: Judging, actor: LegalRepresentativeActor): string | undefined {
  const read = readInsz(actor.insz, judging.context.today);
  return "value" in read ? read.value : undefined;
}

function deny(judging: Judging, action: string, path: ModelPath = []): void {
  judging.refuse("permission.denied", path, { action });
}

function judgeLegalRepresentative(
  judging: Judging,
  actor: LegalRepresentativeActor,
  question: ModelQuestion,
): void {
  const means = judging.context.catalogue.means.find(({ id }) => id === actor.session.means);
  if (means?.eid !== true) judging.refuse("authentication.eid-required", []);
  const enterprise = question.scope;
  if (enterprise === undefined) return;
  const insz = inszOf(judging, actor);
  if (insz !== undefined) judgeRepresentative(judging, insz, enterprise, []);
  else judging.refuse("person.not-legal-representative", [], { enterprise });
}

function judgeAccount(judging: Judging, actor: AccountActor, question: ModelQuestion): void {
  const state = judging.state;
  const account = accountIn(state, actor.account);
  const assignment = assignmentIn(account, actor.scope);
  // Of what names no place and no role nothing is asked.
  const isRead = /^\d{10}(\/[^/:]+:[^/:]+){0,3}$/.test(actor.scope) && actor.role in rank;
  if (isRead && account !== undefined && isPlaceTiedOff(judging, actor, question)) {
    judging.refuse("session.password-tied", []);
    return;
  }
  if (account === undefined || !holdsRole(judging, actor, assignment)) {
    judging.refuse("actor.unknown", []);
    return;
  }
  if (isTiedOff(judging, actor, account, question)) {
    judging.refuse("session.password-tied", []);
    return;
  }
  if (assignment?.role === actor.role && !counts(judging, assignment)) {
    judging.refuse("actor.blocked", []);
    return;
  }
  if (ownActions.includes(question.action)) {
    const isOld = question.action !== "change-own-password" && isOutdated(judging);
    if (!mayTake(actor.role, question.action)) {
      deny(judging, question.action);
      return;
    }
    if (isOld) judging.refuse("session.stale", []);
    if (question.targets.some((target) => target.account !== actor.account)) {
      deny(judging, question.action, ["account"]);
    }
    return;
  }
  const scope = question.action === "issue-access-codes" ? actor.scope : question.scope;
  const places = [scope, ...(question.to === undefined ? [] : [question.to])];
  if (scope === undefined || !mayTake(actor.role, question.action) || isSuspended(judging, actor)) {
    deny(judging, question.action);
    return;
  }
  // Within his own scope he is told that a place is not there; of what lies beyond it he is told nothing.
  const stray = places.find(
    (place) => !within(place as string, actor.scope) || !existsIn(state, place as string),
  );
  if (stray !== undefined) {
    if (within(stray, actor.scope)) judging.refuse("place.unknown", []);
    else deny(judging, question.action);
    return;
  }
  if (isOutdated(judging)) judging.refuse("session.stale", []);
  if (
    actor.session !== undefined &&
    places
      .flatMap((place) => madeSince(judging, question, place as string))
      .some((at) => at >= loggedIn(actor, judging.context.now))
  ) {
    judging.refuse("session.stale", []);
  }
  for (const target of question.targets) {
    for (const held of targetedBy(judging, question, scope, target.account)) {
      judgeTarget(judging, actor, question.action, target, held);
    }
  }
}

/** True where the actor says that he acts in a place that the password of his session does not reach. */
function isPlaceTiedOff(judging: Judging, { scope }: AccountActor, { action }: ModelQuestion): boolean {
  return action !== "change-own-password" && !isPlaceWithinTie(judging, tieOfActor(judging), scope);
}

/** True where the password of the session opens not what is asked; the password itself is changed in every role. */
function isTiedOff(
  judging: Judging,
  { role, scope }: AccountActor,
  account: ModelAccount,
  { action }: ModelQuestion,
): boolean {
  if (action === "change-own-password") return false;
  const tie = tieOfActor(judging);
  if (!isWithinTie(judging, tie, role, scope)) return true;
  const isOfAccount = ["manage-own-certificate", "request-access-codes"].includes(action);
  return isOfAccount && !holdsWithinTie(judging, tie, account);
}

/**
 * While a curator is in charge of a domain, its manager and co-managers act nowhere in it, nor does who manages a place
 * below by an office that comes from theirs. The curator's own co-managers act.
 */
function isSuspended({ state }: Judging, { account, role, scope }: AccountActor): boolean {
  const curator = enterpriseIn(state, enterpriseNumberOf(scope))?.curator;
  const domain = (curator?.domains ?? []).find((one) => within(scope, one));
  if (!curator || domain === undefined) return false;
  if (role === "co-access-manager") {
    return !curator.coManagers.some((one) => one.account === account && one.scope === scope);
  }
  if (!isSingle(role)) return false;
  let at = scope;
  while (at !== domain) {
    const manager = placeIn(state, at)?.manager;
    if (manager?.kind !== "office" || !within(manager.office, domain)) return false;
    at = manager.office;
  }
  return true;
}

/** When the session began; one from the future begins now. */
function loggedIn(actor: AccountActor, now: string): string {
  const at = (actor.session as CheckedSession | undefined)?.loggedInAt ?? "";
  return at < now ? at : now;
}

function holdsRole(judging: Judging, actor: AccountActor, assignment: ModelAssignment | undefined): boolean {
  if (!existsIn(judging.state, actor.scope)) return false;
  if (!isSingle(actor.role)) return assignment?.role === actor.role;
  const fits = singleRole[levelAt(actor.scope)] === actor.role;
  return fits && holderOf(judging.state, actor.scope) === actor.account;
}

function counts(judging: Judging, assignment: ModelAssignment): boolean {
  const { status, lastDay } = assignment;
  return status === "active" && (lastDay === null || lastDay >= judging.context.today);
}

/** The moments at which what the question is about was made. */
function madeSince(judging: Judging, question: ModelQuestion, scope: string): string[] {
  const state = judging.state;
  const moments: string[] = [];
  for (const at of upwards(scope)) {
    moments.push(enterpriseIn(state, at)?.registeredAt ?? placeIn(state, at)?.createdAt ?? "");
  }
  if (question.action === "add-site") moments.push(placeIn(state, scope)?.lastSiteAt ?? "");
  const knowsNone = kindAt(judging, scope)?.functions.length === 0;
  if (question.action === "assign-function" && !knowsNone) {
    for (const target of question.targets) {
      moments.push(assignmentIn(accountIn(state, target.account), scope)?.createdAt ?? "");
    }
  }
  return moments;
}

/** The assignments that a question touches; none for somebody who is nothing there. */
function targetedBy(judging: Judging, question: ModelQuestion, scope: string, id: string): ModelAssignment[] {
  const assignments = accountIn(judging.state, id)?.assignments ?? [];
  if (question.everywhere) return assignments.filter((held) => within(held.scope, scope));
  return assignments.filter((held) => held.scope === scope);
}

function judgeTarget(
  judging: Judging,
  actor: AccountActor,
  action: string,
  target: { account: string; path: ModelPath },
  held: ModelAssignment,
): void {
  const isOfAccount = ["reset-password", "issue-access-codes"].includes(action);
  const isLeaving = ["block-user", "unblock-user", "remove-user"].includes(action);
  if (isLeaving || (held.role === "curator" && !isOfAccount)) {
    const needed = held.role === "user" ? action : actionOnRole[held.role];
    if (!mayTake(actor.role, needed)) {
      deny(judging, needed, target.path);
      return;
    }
  }
  if (["block-user", "remove-user", "move-user"].includes(action) && target.account === actor.account) {
    judging.refuse("self.forbidden", target.path);
    return;
  }
  if (isOfAccount) {
    const owner = accountIn(judging.state, target.account) as ModelAccount;
    if (target.account === actor.account || heldElsewhere(actor, owner)) {
      judging.refuse("account.held-elsewhere", target.path, { account: target.account });
    }
  } else if (rank[held.role] >= rank[actor.role]) {
    judging.refuse("permission.rank", target.path, { account: target.account, role: held.role });
  }
}

function heldElsewhere(actor: AccountActor, owner: ModelAccount): boolean {
  return owner.assignments.some(
    (held) =>
      held.role === "curator" || !within(held.scope, actor.scope) || rank[held.role] >= rank[actor.role],
  );
}
