import { type Held, holds } from "../aggregates/shared/held.js";
import type { Place } from "../aggregates/shared/place.js";
import { assignmentAt } from "../aggregates/user/evolve.js";
import type { Role } from "../aggregates/user/role.js";
import type { Account, Assignment } from "../aggregates/user/state.js";
import { authenticationLevel, findApplication, findDomainKind, findFunction } from "../catalogue/find.js";
import type { Application, DomainKind } from "../catalogue/types.js";
import type { Session } from "../context/actor.js";
import type { Context } from "../context/context.js";
import { type Instant, latest, plusMinutes } from "../kernel/instant.js";
import { holderOf, isInForce } from "../permissions/office.js";
import type { Reads } from "../registry/inquiry.js";
import {
  domainOf,
  isAtOrBelow,
  type Level,
  levelOf,
  ownPart,
  parentScope,
  type Scope,
  selfAndAbove,
} from "../scope/scope.js";

/** What must hold, all of it, for a person to open an application in a place. */
export type AccessConditionName =
  | "account.known"
  | "assignment.active"
  | "application.open-at-domain"
  | "application.open-at-subdivision"
  | "application.open-at-site"
  | "application.granted"
  | "application.level"
  | "function.held"
  | "access.effective"
  | "authentication.level"
  | "certificate.held";

/** What an access decision depends on beside the registry. */
export type AccessContext = Pick<Context, "now" | "today" | "policy" | "catalogue">;

/** Who wants to open what, where. The session is that person's, and conditions on it count only where it is given. */
export interface AccessQuestion {
  readonly account: string;
  readonly application: string;
  readonly scope: string;
  readonly session?: Session;
}

/** One way by which a person may come to an application: an assignment in the place, or the office that manages it. */
export type Way =
  | { readonly kind: "assignment"; readonly assignment: Assignment }
  | { readonly kind: "office"; readonly since: Instant };

/** Everything that the conditions look at, looked up once. */
export interface AccessCase {
  readonly reads: Reads;
  readonly context: AccessContext;
  readonly session: Session | undefined;
  readonly account: Account | undefined;
  readonly application: Application | undefined;
  readonly kind: DomainKind | undefined;
  readonly scope: Scope;
  readonly level: Level;
  /** The places from the scope up to its domain, nearest first. */
  readonly places: readonly (Place | undefined)[];
}

/** The case without a way, when the person has none. */
export interface WayCase extends AccessCase {
  readonly way: Way | undefined;
}

/** Each condition, in the order in which they are told. */
export const accessConditions: Readonly<Record<AccessConditionName, (on: WayCase) => boolean>> = {
  "account.known": ({ account }) => account !== undefined,
  "assignment.active": ({ way, context }) =>
    way !== undefined && (way.kind === "office" || isInForce(way.assignment, context.today)),
  "application.open-at-domain": (on) => isOpenAt(on, "domain"),
  "application.open-at-subdivision": (on) => isOpenAt(on, "subdivision"),
  "application.open-at-site": (on) => isOpenAt(on, "site"),
  "application.granted": isGranted,
  "application.level": ({ application, level }) =>
    application?.level === undefined || application.level === level,
  "function.held": (on) => !asksFunction(on) || functionsThatCount(on).length > 0,
  "access.effective": (on) => {
    const from = effectiveFrom(on);
    return from === undefined || from <= on.context.now;
  },
  "authentication.level": isLoggedInWellEnough,
  "certificate.held": ({ application }) => application?.certificate !== true,
};

/** The names of the conditions, in their order. */
export const accessConditionNames: readonly AccessConditionName[] = /* @__PURE__ */ Object.keys(
  accessConditions,
) as AccessConditionName[];

/** Looks up everything that the conditions of a question look at. */
export function accessCase(
  reads: Reads,
  question: AccessQuestion,
  context: AccessContext,
  scope: Scope,
): AccessCase {
  const domain = domainOf(scope);
  return {
    reads,
    context,
    session: question.session,
    account: reads.account(question.account),
    application: findApplication(context.catalogue, question.application),
    kind: domain && findDomainKind(context.catalogue, ownPart(domain).kind),
    scope,
    level: levelOf(scope),
    places: selfAndAbove(scope)
      .slice(0, -1)
      .map((place) => reads.place(place)),
  };
}

/** The ways by which the person may come to the application: none, one, or an assignment beside an office. */
export function waysOf({ reads, account, application, scope, level, places }: AccessCase): readonly Way[] {
  if (account === undefined) return [];
  const ways: Way[] = [];
  const assignment = assignmentAt(account, scope);
  if (assignment !== undefined) ways.push({ kind: "assignment", assignment });
  const officeCounts = level === "domain" || opensAnyway(application);
  const place = places[0];
  if (!officeCounts || place?.manager.kind !== "office" || holderOf(reads, scope) !== account.id) return ways;
  const since = latest(place.managedSince, officeHeldSince(reads, account, place.manager.office));
  return [...ways, { kind: "office", since }];
}

/** Since when a person holds an office: by name since his assignment, or since the place was left to his office. */
function officeHeldSince(reads: Reads, account: Account, office: Scope): Instant {
  const named = assignmentAt(account, office);
  const manager = reads.place(office)?.manager;
  if (named !== undefined && (manager === undefined || manager.kind === "account")) return named.roleSince;
  const managedSince = reads.place(office)?.managedSince as Instant;
  return manager?.kind === "office"
    ? latest(managedSince, officeHeldSince(reads, account, manager.office))
    : managedSince;
}

/** True for an application that every active assignment or office opens: conditions on the application hold. */
export function opensAnyway(application: Application | undefined): boolean {
  return application?.opensWithAnyAssignment === true;
}

const levelsBelow: Readonly<Record<Level, readonly Level[]>> = {
  enterprise: [],
  domain: ["domain"],
  subdivision: ["subdivision", "domain"],
  site: ["site", "subdivision", "domain"],
};

function isOpenAt({ application, level, places }: AccessCase, at: Exclude<Level, "enterprise">): boolean {
  if (opensAnyway(application)) return true;
  const depth = levelsBelow[level].indexOf(at);
  // Below the scope nothing is asked; an enterprise has no applications of its own.
  if (depth < 0) return !(at === "domain" && level === "enterprise");
  return application !== undefined && holds(places[depth]?.applications ?? [], application.id);
}

const implicitManagers: ReadonlySet<Role> = new Set(["access-manager", "co-access-manager", "curator"]);

/** True when the way carries every application of the domain without a grant. */
export function isImplicit({ way, application, level }: WayCase): boolean {
  if (way === undefined || level !== "domain" || application?.implicitForManagers !== true) return false;
  return way.kind === "office" || implicitManagers.has(way.assignment.role);
}

function isGranted(on: WayCase): boolean {
  const { application, way } = on;
  if (opensAnyway(application) || isImplicit(on)) return true;
  return (
    way?.kind === "assignment" &&
    application !== undefined &&
    holds(way.assignment.applications, application.id)
  );
}

function asksFunction({ application }: AccessCase): boolean {
  return application?.functions !== undefined && !opensAnyway(application);
}

/** The functions of the way that the application asks for and that count at this level. */
export function functionsThatCount({ application, way, kind, level }: WayCase): readonly Held[] {
  if (way?.kind !== "assignment" || kind === undefined) return [];
  return way.assignment.functions.filter(
    ({ id }) => application?.functions?.includes(id) && findFunction(kind, id)?.level === level,
  );
}

/**
 * The moment from which what the person has counts: the policy's delay after the latest of grant (or appointment),
 * function, unblocking, and opening at each level. What is not there yet does not count along.
 */
export function effectiveFrom(on: WayCase): Instant | undefined {
  const { application, way, places, context } = on;
  if (opensAnyway(application) || application === undefined || way === undefined) return undefined;
  const openings = places.map((place) => place?.applications.find(({ id }) => id === application.id)?.since);
  const moments = [grantedSince(on), functionSince(on), activeSince(way), ...openings].filter(
    (moment) => moment !== undefined,
  );
  const last = moments.reduce<Instant | undefined>(
    (one, other) => (one === undefined ? other : latest(one, other)),
    undefined,
  );
  return last && plusMinutes(last, context.policy.effectDelayMinutes);
}

/** The earliest that suffices: for a manager who needs no grant his appointment, or a grant from before. */
function grantedSince(on: WayCase): Instant | undefined {
  const { application, way } = on;
  if (way?.kind === "office") return isImplicit(on) ? way.since : undefined;
  const granted = way?.assignment.applications.find(({ id }) => id === application?.id)?.since;
  const appointed = isImplicit(on) ? way?.assignment.roleSince : undefined;
  if (granted === undefined || appointed === undefined) return granted ?? appointed;
  return granted <= appointed ? granted : appointed;
}

function functionSince(on: WayCase): Instant | undefined {
  const moments = functionsThatCount(on).map(({ since }) => since);
  return moments.length === 0 ? undefined : moments.reduce((one, other) => (one <= other ? one : other));
}

function activeSince(way: Way): Instant | undefined {
  return way.kind === "assignment" ? way.assignment.activeSince : undefined;
}

/** A password that somebody else set counts only at and below his scope; else the means must reach the level. */
function isLoggedInWellEnough({ session, account, application, scope, context }: AccessCase): boolean {
  if (session === undefined) return true;
  const tied = account?.passwordTiedTo ?? null;
  if (session.means === "password" && tied !== null && !isAtOrBelow(scope, tied)) return false;
  const asked = application?.authenticationLevel;
  return asked === undefined || (authenticationLevel(context.catalogue, session.means) ?? 0) >= asked;
}
