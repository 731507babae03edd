import type { Assignment } from "../aggregates/account/state.js";
import { heldIds } from "../aggregates/common/held.js";
import { findFunction } from "../catalogue/find.js";
import {
  belgianDate,
  daysBetween,
  type Instant,
  type LocalDate,
  latest,
  plusDays,
  plusMinutes,
} from "../kernel/instant.js";
import type { Reads } from "../registry/inquiry.js";
import { enterpriseOf, type Scope, selfAndAbove } from "../scope/scope.js";

import { appointCoManager, dischargeCurator } from "../steps/managers.js";
import { thatPerson } from "../steps/persons.js";
import { openApplication } from "../steps/places.js";
import type { DraftStep } from "../steps/step.js";
import { addUser, assignFunction, extend, grantApplication, unblock } from "../steps/users.js";
import { type PlaceLevel, placeLevels } from "../words/levels.js";
import type { Role } from "../words/roles.js";
import type { AccessCase, AccessQuestion, Way } from "./case.js";
import {
  asksFunction,
  domainKindOf,
  functionsThatCount,
  functionsThatWouldDo,
  grantedSince,
  heldSince,
  isOpenAt,
  lastChange,
  opensAnyway,
} from "./conditions.js";
import {
  againstAdding,
  againstChanging,
  againstFunctions,
  againstGiving,
  type Obstacle,
} from "./obstacles.js";

/** What every step goes by: what was asked, what was found, and from when what it gives counts. */
interface Wanted {
  readonly on: AccessCase;
  readonly question: AccessQuestion;
  /** From when an application, a function or a role counts that is given now. */
  readonly counts: Instant;
}

/** One way to open an access: what to do about the place and the person's role in it, or why that is no way. */
export interface AccessPlan {
  readonly steps: readonly DraftStep[];
  readonly obstacles: readonly Obstacle[];
  /** From when all of it counts. */
  readonly until: Instant;
  /** What the person is there then. */
  readonly role: Role | undefined;
}

type Part = Pick<AccessPlan, "steps" | "obstacles">;

const nothing: Part = { steps: [], obstacles: [] };

/** A step that nothing keeps from being taken, or what keeps it. */
function part(step: DraftStep, obstacles: readonly Obstacle[] = []): Part {
  return { steps: [step], obstacles };
}

function joined(...parts: readonly Part[]): Part {
  return {
    steps: parts.flatMap(({ steps }) => steps),
    obstacles: parts.flatMap(({ obstacles }) => obstacles),
  };
}

/** Every way to open the access: by the role that the person has there, or a new one; then by the office that he holds. */
export function plansFor(
  reads: Reads,
  on: AccessCase,
  ways: readonly Way[],
  question: AccessQuestion,
): readonly AccessPlan[] {
  const { now, policy } = on.context;
  const counts = opensAnyway(on.application) ? now : plusMinutes(now, policy.effectDelayMinutes);
  const wanted = { on, question, counts };
  const mended = ways.map((way) => mendedBy(wanted, way));
  return ways[0]?.kind === "assignment" ? mended : [anew(reads, wanted), ...mended];
}

/** What to do so that a person may open it by a way that he has. */
function mendedBy(wanted: Wanted, way: Way): AccessPlan {
  const { on, counts } = wanted;
  const free = way.isSuspended ? part(dischargeCurator({ scope: on.scope, from: counts })) : nothing;
  const before = joined(free, opened(wanted));
  const role = way.kind === "assignment" ? reactivated(wanted, way.assignment) : nothing;
  const after = joined(granted(wanted, way), withFunction(wanted, way));
  const isAnew = [before, role, after].some(({ steps }) => steps.length > 0) || isOver(on, way);
  const until = countsFrom(wanted, lastChange(on, way), isAnew);
  const lasting = way.kind === "assignment" ? lastingTo(wanted, way.assignment, until) : nothing;
  const held = way.kind === "assignment" ? way.assignment.role : undefined;
  return { ...joined(before, role, lasting, after), until, role: held };
}

/** What to do so that the person gets a role there by which he may open it. */
function anew(reads: Reads, wanted: Wanted): AccessPlan {
  const { on, question } = wanted;
  const adding = againstAdding(on, question);
  const isBeside = opensAnyway(on.application) && adding.length > 0 && isCoManaged(on);
  // A curator gets no other role, and nobody acts beside the managers whose place he took.
  const isCurator = reads.enterprise(enterpriseOf(on.scope))?.curator?.account === question.account;
  const mustGo = isCurator || (isBeside && on.isCurated);
  const free = mustGo ? part(dischargeCurator({ scope: on.scope, from: on.context.now })) : nothing;
  const before = joined(free, opened(wanted));
  const own = isBeside ? part(coManaging(wanted)) : part(added(wanted), adding);
  return {
    ...joined(before, own),
    until: countsFrom(wanted, openSince(on), true),
    role: isBeside ? coRole[on.level as keyof typeof coRole] : "user",
  };
}

/** What a step that is about the person goes by. */
function toPerson({ on, question, counts }: Wanted): { scope: Scope; account: string; from: Instant } {
  return { scope: on.scope, account: question.account, from: counts };
}

/** The person added as a user, with what the application asks. */
function added({ on, question: { account, application }, counts }: Wanted): DraftStep {
  return addUser({
    scope: on.scope,
    who: thatPerson(account, on.account === undefined),
    application,
    isGranted: !opensAnyway(on.application),
    functions: asksFunction(on) ? functionsThatWouldDo(on) : [],
    from: counts,
  });
}

/** The person appointed beside the manager: what opens a place where no user can be added. */
function coManaging({ on, question: { account }, counts }: Wanted): DraftStep {
  const level = on.level as "enterprise" | "domain";
  const who = thatPerson(account, on.account === undefined);
  return appointCoManager({ level, scope: on.scope, who, from: counts });
}

const coRole = { enterprise: "co-chief-access-manager", domain: "co-access-manager" } as const;

function isCoManaged({ level }: AccessCase): boolean {
  return level in coRole;
}

/** The application opened wherever it is closed, from the domain down. */
function opened(wanted: Wanted): Part {
  const { on, question } = wanted;
  const parts = on.places.flatMap((_, depth) => (isOpenAt(on, depth) ? [] : [part(openedAt(wanted, depth))]));
  if (parts.length === 0) return nothing;
  return joined(...parts, { steps: [], obstacles: againstGiving(on, question) });
}

/** The application opened at the place of that depth, beside what is open there and still belongs to the kind. */
function openedAt({ on, question: { application }, counts }: Wanted, depth: number): DraftStep {
  const kept = heldIds(on.places[depth]?.applications ?? []);
  return openApplication({
    level: placeLevels[depth] as PlaceLevel,
    scope: selfAndAbove(on.scope)[on.places.length - 1 - depth] as Scope,
    application,
    applications: kept.filter((id) => domainKindOf(on)?.applications.includes(id)),
    from: counts,
  });
}

function reactivated(wanted: Wanted, assignment: Assignment): Part {
  if (assignment.status === "active") return nothing;
  return part(unblock(toPerson(wanted)), againstChanging(wanted.on, assignment));
}

/** The assignment with a last day that does not come before the access opens: past it, it counts anew. */
function lastingTo(wanted: Wanted, assignment: Assignment, until: Instant): Part {
  const { on, counts } = wanted;
  const day = dayAt(on, until);
  if (assignment.lastDay === null || assignment.lastDay >= day) return nothing;
  const from = assignment.lastDay < on.context.today ? counts : on.context.now;
  return part(extend({ ...toPerson(wanted), earliest: day, from }), againstChanging(on, assignment));
}

/** Past its last day, which no office has. */
function isOver({ context }: AccessCase, way: Way): boolean {
  if (way.kind === "office") return false;
  const { lastDay } = way.assignment;
  return lastDay !== null && lastDay < context.today;
}

/** The day that a moment falls on, as the host tells days: as many days on as the calendar of Belgium says. */
function dayAt({ context: { now, today } }: AccessCase, moment: Instant): LocalDate {
  return plusDays(today, daysBetween(belgianDate(now), belgianDate(moment)));
}

function granted(wanted: Wanted, way: Way): Part {
  const { on, question } = wanted;
  if (opensAnyway(on.application) || grantedSince(on, way) !== undefined) return nothing;
  if (way.kind === "office") return unreachable(wanted);
  const step = grantApplication({ ...toPerson(wanted), application: question.application });
  return part(step, againstGiving(on, question));
}

function withFunction(wanted: Wanted, way: Way): Part {
  const { on, question } = wanted;
  if (!asksFunction(on) || functionsThatCount(on, way).length > 0) return nothing;
  if (way.kind === "office") return unreachable(wanted);
  const kind = domainKindOf(on);
  const kept = heldIds(way.assignment.functions).filter((id) => kind && findFunction(kind, id) !== undefined);
  const step = assignFunction({ ...toPerson(wanted), kept, options: functionsThatWouldDo(on) });
  return part(step, againstFunctions(on, question));
}

/** An office carries no application or function of its own: for those the person needs an assignment. */
function unreachable({ question: { account } }: Wanted): Part {
  return { steps: [], obstacles: [{ code: "nobody.may", params: { account } }] };
}

/** From when everything counts: what is there already, and what the steps give that make something count anew. */
function countsFrom(wanted: Wanted, last: Instant | undefined, isAnew: boolean): Instant {
  const { application, context } = wanted.on;
  const { now, policy } = context;
  if (opensAnyway(application)) return now;
  const from = last === undefined ? now : plusMinutes(last, policy.effectDelayMinutes);
  return latest(isAnew ? latest(from, wanted.counts) : from, now);
}

/** Since when the application is open at every place where it is. */
function openSince(on: AccessCase): Instant | undefined {
  const moments = on.places.flatMap((place) => heldSince(place?.applications, on) ?? []);
  return moments.length === 0 ? undefined : moments.reduce(latest);
}
