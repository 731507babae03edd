import { type Held, holds } from "../aggregates/common/held.js";
import { findDomainKindAt, findFunction } from "../catalogue/find.js";
import type { DomainKind } from "../catalogue/types.js";
import { isValidAt } from "../credentials/certificate.js";
import { havePassed, type Instant, latest, plusMinutes } from "../kernel/instant.js";
import { isInForce } from "../permissions/office.js";
import { withinTie } from "../permissions/tie.js";
import { type ConditionCode, conditionCodes, logInConditions } from "../words/access.js";
import { leadsDomain } from "../words/roles.js";
import type { AccessCase, Way } from "./case.js";
import { logInFault, roleOf } from "./log-in.js";

/** Whether a condition holds; `"unjudged"` where the question leaves aside what it looks at. */
export type Holds = boolean | "unjudged";

/** Whether a condition holds for a person who comes by that way, or by none. */
type Condition = (on: AccessCase, way: Way | undefined) => Holds;

const accessConditions: Readonly<Record<ConditionCode, Condition>> = {
  "account.known": ({ account }) => account !== undefined,
  "application.known": ({ application }) => application !== undefined,
  "place.known": ({ isThere }) => isThere,
  "assignment.active": (on, way) => way !== undefined && isActive(on, way) && !way.isSuspended,
  "application.open-at-domain": (on) => isOpenAt(on, 0),
  "application.open-at-subdivision": (on) => isOpenAt(on, 1),
  "application.open-at-site": (on) => isOpenAt(on, 2),
  "application.granted": isGranted,
  "application.level": ({ application, level }) =>
    application?.level === undefined || application.level === level || opensAnyway(application),
  "function.held": (on, way) => !asksFunction(on) || functionsThatCount(on, way).length > 0,
  "access.effective": (on, way) => {
    const { policy, now } = on.context;
    const since = lastChange(on, way);
    return since === undefined || havePassed(policy.effectDelayMinutes, since, now);
  },
  "authentication.level": (on, way) =>
    on.session === "unjudged" ? "unjudged" : logInFault(on, roleOf(way, on.scope)) === undefined,
  "certificate.held": (on, way) => {
    const certificate = on.account?.certificate;
    if (on.application?.certificate !== true) return true;
    return !!certificate && isValidAt(certificate, on.context.now) && isCertificateWithin(on, way);
  },
};

const ofApplications: ReadonlySet<ConditionCode> = new Set([
  "application.open-at-domain",
  "application.open-at-subdivision",
  "application.open-at-site",
  "application.granted",
]);

/** True for a condition on an application or a place that nobody knows: that is told, and nothing further of it. */
export function isMoot({ application, isThere }: AccessCase, code: ConditionCode): boolean {
  if (ofApplications.has(code)) return application === undefined || !isThere;
  return code === "assignment.active" && !isThere;
}

function conditionHolds(on: AccessCase, code: ConditionCode, way: Way | undefined): Holds {
  return isMoot(on, code) || accessConditions[code](on, way);
}

/** The conditions that fail by one way, or without any, in their order. */
function failuresOf(on: AccessCase, way: Way | undefined): readonly ConditionCode[] {
  return conditionCodes.filter((code) => conditionHolds(on, code, way) === false);
}

const none: readonly ConditionCode[] = [];

/** The conditions that a question leaves aside, in their order. */
export function unjudgedIn({ session }: AccessCase): readonly ConditionCode[] {
  return session === "unjudged" ? logInConditions : none;
}

/** The way that comes nearest, and what still fails by it: an assignment before an office that comes as near. */
export function nearestWay(
  on: AccessCase,
  ways: readonly Way[],
): { readonly way: Way | undefined; readonly failed: readonly ConditionCode[] } {
  let [way] = ways;
  let failed = failuresOf(on, way);
  for (let at = 1; at < ways.length; at += 1) {
    const others = failuresOf(on, ways[at]);
    if (others.length < failed.length) [way, failed] = [ways[at], others];
  }
  return { way, failed };
}

/** True when nothing that is judged keeps whoever comes by that way out but the delay, or not even that. */
export function holdsSaveDelay(on: AccessCase, way: Way): boolean {
  return conditionCodes.every(
    (code) => code === "access.effective" || conditionHolds(on, code, way) !== false,
  );
}

/** Neither blocked nor past its last day; an office always is. */
function isActive({ context }: AccessCase, way: Way): boolean {
  return way.kind === "office" || isInForce(way.assignment, context.today);
}

/** True for an application that every active assignment or office opens: conditions on the application hold. */
export function opensAnyway(application: AccessCase["application"]): boolean {
  return application?.opensWithAnyAssignment === true;
}

/** Whether nothing keeps the application closed at the level of that depth. */
export function isOpenAt({ application, places }: AccessCase, depth: number): boolean {
  if (opensAnyway(application)) return true;
  // Below the scope nothing is asked; an enterprise has no applications of its own.
  if (depth >= places.length) return depth > 0;
  return application !== undefined && holds(places[depth]?.applications ?? [], application.id);
}

/** True when the way carries every application of the domain without a grant. */
function isImplicit({ application, level }: AccessCase, way: Way): boolean {
  if (level !== "domain" || application?.implicitForManagers !== true) return false;
  return way.kind === "office" || leadsDomain(way.assignment.role);
}

function isGranted(on: AccessCase, way: Way | undefined): boolean {
  return opensAnyway(on.application) || (way !== undefined && grantedSince(on, way) !== undefined);
}

/** Since when the way carries the application: the earlier of its grant, and the appointment that needs none. */
export function grantedSince(on: AccessCase, way: Way): Instant | undefined {
  const appointed = isImplicit(on, way) ? roleSince(way) : undefined;
  const granted = way.kind === "assignment" ? heldSince(way.assignment.applications, on) : undefined;
  return earlier(granted, appointed);
}

/** Since when the person is, in that place, what he is there. */
function roleSince(way: Way): Instant {
  return way.kind === "office" ? way.since : way.assignment.roleSince;
}

/** Since when the way has counted without a break: a block, a last day or a curator. */
export function activeSince(way: Way): Instant {
  const since = way.kind === "assignment" ? way.assignment.activeSince : way.since;
  return way.suspendedUntil === undefined ? since : latest(since, way.suspendedUntil);
}

/** Since when a list has the application. */
export function heldSince(
  held: readonly Held[] | undefined,
  { application }: AccessCase,
): Instant | undefined {
  return application && held?.find(({ id }) => id === application.id)?.since;
}

/** True when the application asks for a function. */
export function asksFunction({ application }: AccessCase): boolean {
  return application?.functions !== undefined && !opensAnyway(application);
}

/** The functions of the way that the application asks for and that count at this level. */
export function functionsThatCount(on: AccessCase, way: Way | undefined): readonly Held[] {
  if (on.application?.functions === undefined || way?.kind !== "assignment") return [];
  const kind = domainKindOf(on);
  return way.assignment.functions.filter(({ id }) => counts(on, kind, id));
}

/** The functions any one of which would do at this level, in the order of the application. */
export function functionsThatWouldDo(on: AccessCase): readonly string[] {
  const kind = domainKindOf(on);
  return (on.application?.functions ?? []).filter((id) => counts(on, kind, id));
}

/** True for a function that the application asks for and that the kind has at this level. */
function counts({ application, level }: AccessCase, kind: DomainKind | undefined, id: string): boolean {
  if (application?.functions?.includes(id) !== true || kind === undefined) return false;
  return findFunction(kind, id)?.level === level;
}

/** The kind of the domain that the question is about, when the catalogue has it. */
export function domainKindOf({ scope, context }: AccessCase): DomainKind | undefined {
  return findDomainKindAt(context.catalogue, scope);
}

/** Since when the person has a function that suffices: the earliest of them. */
export function functionSince(on: AccessCase, way: Way | undefined): Instant | undefined {
  const moments = functionsThatCount(on, way).map(({ since }) => since);
  return moments.reduce<Instant | undefined>(earlier, undefined);
}

/**
 * When what the person needs was last added to: the latest of grant (or appointment), function, return (unblocking, a
 * later last day, a curator's discharge), and opening at each level. What is not there yet does not count along; the delay of the policy runs from then.
 */
export function lastChange(on: AccessCase, way: Way | undefined): Instant | undefined {
  const { application, places } = on;
  if (way === undefined || application === undefined || opensAnyway(application)) return undefined;
  let last = later(later(carriedSince(on, way), functionSince(on, way)), way.suspendedUntil);
  for (const place of places) last = later(last, heldSince(place?.applications, on));
  return last;
}

/**
 * Since when the way carries the application without a break: the earlier of its grant, or its return to what was granted,
 * and the appointment that needs none. Where it carries nothing, since when it would.
 */
function carriedSince(on: AccessCase, way: Way): Instant | undefined {
  const appointed = isImplicit(on, way) ? roleSince(way) : undefined;
  if (way.kind === "office") return appointed;
  const { applications, activeSince } = way.assignment;
  const granted = heldSince(applications, on);
  if (granted === undefined) return appointed ?? activeSince;
  return earlier(latest(granted, activeSince), appointed);
}

/** From when what the person has counts: the delay of the policy after the last change. */
export function effectiveFrom(on: AccessCase, way: Way | undefined): Instant | undefined {
  const last = lastChange(on, way);
  return last && plusMinutes(last, on.context.policy.effectDelayMinutes);
}

function earlier(one: Instant | undefined, other: Instant | undefined): Instant | undefined {
  return one === undefined || other === undefined ? (one ?? other) : one <= other ? one : other;
}

function later(one: Instant | undefined, other: Instant | undefined): Instant | undefined {
  return one === undefined || other === undefined ? (one ?? other) : latest(one, other);
}

/** A certificate that was uploaded in a tied session counts for what that session could open, and no further. */
function isCertificateWithin(on: AccessCase, way: Way | undefined): boolean {
  return withinTie(on, on.account?.certificateTiedTo ?? null, roleOf(way, on.scope), on.scope);
}
