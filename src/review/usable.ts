import type { AccessCase, Way } from "../access/case.js";
import { nearestWay } from "../access/conditions.js";
import type { Account, Assignment } from "../aggregates/account/state.js";
import { heldIds } from "../aggregates/common/held.js";
import type { Place } from "../aggregates/place/state.js";
import { findApplication, findFunction } from "../catalogue/find.js";
import type { Application } from "../catalogue/types.js";
import type { ConditionCode } from "../words/access.js";
import type { ReviewCase, ReviewedPlace } from "./case.js";

/** What is looked up of a place for all the applications and people in it. */
export type Base = Omit<AccessCase, "account" | "application">;

/** What passes by itself, or is no matter of what somebody carries in a place. */
const passing: ReadonlySet<ConditionCode> = new Set([
  "assignment.active",
  "access.effective",
  "authentication.level",
  "certificate.held",
]);

/** No curator, now or before. */
const atWork = { isSuspended: false, suspendedUntil: undefined } as const;

/** The applications that count for somebody by his assignment: those that he was given, and what goes with his role. */
export function usableBy(base: Base, account: Account, assignment: Assignment): readonly string[] {
  const open = assignment.role === "user" ? [] : openAt(base);
  const ids = new Set([...heldIds(assignment.applications), ...open]);
  return counting(base, account, { kind: "assignment", assignment, ...atWork }, ids);
}

/** The applications that count for whoever manages a domain by office. */
export function usableByOffice(base: Base, account: Account, place: Place): readonly string[] {
  const office = place.manager.kind === "office" ? place.manager.office : place.scope;
  return counting(
    base,
    account,
    { kind: "office", office, since: place.managedSince, ...atWork },
    openAt(base),
  );
}

function openAt({ places }: Base): readonly string[] {
  return heldIds(places[places.length - 1]?.applications ?? []);
}

function counting(base: Base, account: Account, way: Way, ids: Iterable<string>): readonly string[] {
  return [...ids].filter((id) => {
    const application = findApplication(base.context.catalogue, id);
    if (application === undefined || application.opensWithAnyAssignment === true) return false;
    return nearestWay({ ...base, account, application }, [way]).failed.every((name) => passing.has(name));
  });
}

/** The functions of a place's domain that some application asks for and that count at its level. */
export function countingFunctions(at: ReviewedPlace, on: ReviewCase): readonly string[] {
  const { kind, level } = at;
  const asked = new Set(applicationsAt(at, on).flatMap(({ functions }) => functions ?? []));
  return [...asked].filter((id) => kind && findFunction(kind, id)?.level === level);
}

/** The applications of a place's kind that can count at its level. */
export function applicationsAt(
  { kind, level }: ReviewedPlace,
  { context }: ReviewCase,
): readonly Application[] {
  return (kind?.applications ?? []).flatMap((id) => {
    const application = findApplication(context.catalogue, id);
    const counts = application !== undefined && (application.level ?? level) === level;
    return counts && application.opensWithAnyAssignment !== true ? [application] : [];
  });
}
