import { heldIds, holds } from "../aggregates/common/held.js";
import { findApplication, missingCompanions } from "../catalogue/find.js";
import type { Application } from "../catalogue/types.js";
import { closeApplication, openApplication } from "../steps/places.js";
import type { DraftStep } from "../steps/step.js";
import { assignFunction, chooseApplication, giveApplication, grantApplication } from "../steps/users.js";
import type { Check, Draft, ReviewCase, ReviewedMember, ReviewedPlace } from "./case.js";
import { leaving } from "./leaving.js";
import { applicationsAt, countingFunctions } from "./usable.js";

const users = ({ members }: ReviewedPlace): readonly ReviewedMember[] =>
  members.filter(({ assignment }) => assignment.role === "user");

/** Users at another level than the one at which their kind wants them. */
export const wrongLevel: Check = (at, on) => {
  const wanted = at.kind?.usersBelongAt;
  if (wanted === undefined || wanted === at.level) return [];
  return users(at).map((member) => ({
    about: { account: member.account.id },
    since: member.assignment.createdAt,
    more: { level: wanted },
    remedies: leaving(at, member, on),
  }));
};

/** Users whom nothing opens: no application that counts there, and no function that some application asks there. */
export const noEffect: Check = (at, on) => {
  if (!at.isManagedHere) return [];
  const applications = useful(at, on);
  const functions = countingFunctions(at, on);
  return users(at)
    .filter(({ usable }) => usable.length === 0)
    .filter(({ assignment }) => !functions.some((id) => holds(assignment.functions, id)))
    .map((member) => {
      const one = { scope: at.scope, account: member.account.id, from: on.counts };
      const kept = heldIds(member.assignment.functions);
      const remedies = [
        ...(applications.length > 0 ? [chooseApplication({ ...one, options: applications })] : []),
        ...(functions.length > 0 ? [assignFunction({ ...one, kept, options: functions })] : []),
        ...leaving(at, member, on),
      ];
      return { about: { account: one.account }, remedies };
    });
};

/** What would count at once for somebody without any function that counts. */
function useful(at: ReviewedPlace, on: ReviewCase): readonly string[] {
  return applicationsAt(at, on)
    .filter(({ id, functions }) => at.open.has(id) && functions === undefined)
    .map(({ id }) => id);
}

/** Applications that are open in a place, there and above, and that nobody there or below may use. */
export const nobodyHolds: Check = (at, on) => {
  if (!at.isManagedHere) return [];
  return (at.place?.applications ?? [])
    .filter(({ id }) => at.open.has(id) && !at.used.has(id))
    .flatMap(({ id, since }): readonly Draft[] => {
      const application = findApplication(on.context.catalogue, id);
      if (application === undefined || application.opensWithAnyAssignment === true) return [];
      const remedies = [...givenToSomebody(at, application, on), ...closed(at, id, on)];
      return [{ about: { application: id }, subject: [id], since, remedies }];
    });
};

/**
 * Holders of a function who lack an application that goes with another one, and places where that other one is open
 * without it.
 */
export const companionMissing: Check = (at, on) =>
  at.isManagedHere ? [...lackedByMembers(at, on), ...lackedByPlace(at, on)] : [];

function lackedByMembers(at: ReviewedPlace, on: ReviewCase): readonly Draft[] {
  const { scope, open } = at;
  return at.members.flatMap(({ account: { id: account }, assignment }) => {
    const held = [heldIds(assignment.applications), heldIds(assignment.functions)] as const;
    return missingCompanions(on.context.catalogue, ...held).map((lack) => {
      const { application, companion } = lack;
      const canBeGiven = open.has(companion) && areOfKind(at, [companion]);
      const grant = grantApplication({ scope, account, application: companion, from: on.counts });
      return {
        about: { account, ...lack },
        subject: [account, application, companion],
        remedies: canBeGiven ? [grant] : [],
      };
    });
  });
}

function lackedByPlace(at: ReviewedPlace, on: ReviewCase): readonly Draft[] {
  const own = at.place?.applications ?? [];
  return own
    .filter(({ id }) => at.open.has(id))
    .flatMap(({ id, since }) =>
      companionsOf(findApplication(on.context.catalogue, id), at)
        .filter((companion) => !holds(own, companion))
        .map((companion) => ({
          about: { application: id, companion },
          subject: [id, companion],
          variant: "place",
          since,
          remedies: opened(at, companion, on),
        })),
    );
}

/** The companions of an application that the place's kind has too, each once. */
function companionsOf(application: Application | undefined, { kind }: ReviewedPlace): readonly string[] {
  const companions = (application?.companions ?? []).map((one) => one.application);
  return [...new Set(companions)].filter((id) => kind?.applications.includes(id));
}

/** An application for a user of the place who needs it, where being given it is enough. */
function givenToSomebody(at: ReviewedPlace, one: Application, on: ReviewCase): readonly DraftStep[] {
  const isUseful = (one.level ?? at.level) === at.level && one.functions === undefined;
  if (!isUseful || users(at).length === 0 || !areOfKind(at, [one.id])) return [];
  return [giveApplication({ scope: at.scope, application: one.id, from: on.counts })];
}

/** An application closed in a place; what else is open there stays. */
function closed(at: ReviewedPlace, application: string, { context }: ReviewCase): readonly DraftStep[] {
  const { scope, level } = at;
  const applications = stillOpen(at).filter((id) => id !== application);
  if (level === "enterprise" || !areOfKind(at, applications)) return [];
  return [closeApplication({ level, scope, application, applications, from: context.now })];
}

/** An application opened in a place, where it is open above. */
function opened(at: ReviewedPlace, application: string, { counts }: ReviewCase): readonly DraftStep[] {
  const { scope, level } = at;
  const applications = stillOpen(at);
  const isOpenAbove = at.openAbove?.has(application) ?? true;
  if (level === "enterprise" || !isOpenAbove || !areOfKind(at, [...applications, application])) return [];
  return [openApplication({ level, scope, application, applications, from: counts })];
}

function stillOpen({ place }: ReviewedPlace): readonly string[] {
  return heldIds(place?.applications ?? []);
}

/** False where some of them are no longer of the place's kind: no command would be accepted that sets them. */
function areOfKind({ kind }: ReviewedPlace, applications: readonly string[]): boolean {
  return applications.every((id) => kind?.applications.includes(id));
}
