import type { AccountId } from "../aggregates/common/event.js";
import { holds } from "../aggregates/common/held.js";
import { findApplication, missingCompanions } from "../catalogue/find.js";
import type { Application } from "../catalogue/types.js";
import {
  chooseApplication,
  closeApplication,
  giveApplication,
  grantApplication,
  openApplication,
} from "../steps/applications.js";
import type { DraftStep } from "../steps/step.js";
import { assignFunction } from "../steps/users.js";
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
    subject: [member.account.id],
    since: member.assignment.createdAt,
    more: { level: wanted },
    remedies: leaving(at, member, on),
  }));
};

/** Users whom nothing opens: no application that counts there, and no function that some application asks there. */
export const noEffect: Check = (at, on) => {
  if (!at.isManagedHere) return [];
  const functions = countingFunctions(at, on);
  return users(at)
    .filter(({ usable }) => usable.length === 0)
    .filter(({ assignment }) => !functions.some((id) => holds(assignment.functions, id)))
    .map((member) => ({
      about: { account: member.account.id },
      subject: [member.account.id],
      remedies: [
        ...applicationChosen(at, member.account.id, useful(at, on), on),
        ...functionChosen(at, member, functions, on),
        ...leaving(at, member, on),
      ],
    }));
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
  return at.members.flatMap(({ account: { id }, assignment }) => {
    const applications = assignment.applications.map((held) => held.id);
    const functions = assignment.functions.map((held) => held.id);
    return missingCompanions(on.context.catalogue, applications, functions).map((lack) => ({
      about: { account: id, ...lack },
      subject: [id, lack.application, lack.companion],
      remedies: granted(at, id, lack.companion, on),
    }));
  });
}

function lackedByPlace(at: ReviewedPlace, on: ReviewCase): readonly Draft[] {
  const own = at.place?.applications ?? [];
  return own
    .filter(({ id }) => at.open.has(id))
    .flatMap(({ id, since }) =>
      companionsOf(findApplication(on.context.catalogue, id), at)
        .filter((companion) => !holds(own, companion))
        .map(
          (companion): Draft => ({
            about: { application: id, companion },
            subject: [id, companion],
            variant: "place",
            since,
            remedies: opened(at, companion, on),
          }),
        ),
    );
}

/** The companions of an application that the place's kind has too, each once. */
function companionsOf(application: Application | undefined, { kind }: ReviewedPlace): readonly string[] {
  const companions = (application?.companions ?? []).map((one) => one.application);
  return [...new Set(companions)].filter((id) => kind?.applications.includes(id));
}

/** One of these applications for somebody who has none that counts. */
function applicationChosen(
  { scope }: ReviewedPlace,
  account: AccountId,
  options: readonly string[],
  { counts }: ReviewCase,
): readonly DraftStep[] {
  return options.length === 0 ? [] : [chooseApplication({ scope, account, options, from: counts })];
}

/** One of these functions beside those that somebody has. */
function functionChosen(
  { scope }: ReviewedPlace,
  { account: { id }, assignment }: ReviewedMember,
  options: readonly string[],
  { counts }: ReviewCase,
): readonly DraftStep[] {
  const kept = assignment.functions.map((held) => held.id);
  return options.length === 0 ? [] : [assignFunction({ scope, account: id, kept, options, from: counts })];
}

/** An application for somebody, where it is open. */
function granted(
  { scope, open, kind }: ReviewedPlace,
  account: AccountId,
  application: string,
  { counts }: ReviewCase,
): readonly DraftStep[] {
  if (!open.has(application) || kind?.applications.includes(application) !== true) return [];
  return [grantApplication({ scope, account, application, from: counts })];
}

/** An application for a user of the place who needs it, where being given it is enough. */
function givenToSomebody(
  { scope, level, members, kind }: ReviewedPlace,
  { id, level: wanted, functions }: Application,
  { counts }: ReviewCase,
): readonly DraftStep[] {
  const isUseful = (wanted ?? level) === level && functions === undefined;
  const hasUsers = members.some(({ assignment }) => assignment.role === "user");
  if (!isUseful || !hasUsers || kind?.applications.includes(id) !== true) return [];
  return [giveApplication({ scope, application: id, from: counts })];
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
  return (place?.applications ?? []).map(({ id }) => id);
}

/** False where some of them are no longer of the place's kind: no command would be accepted that sets them. */
function areOfKind({ kind }: ReviewedPlace, applications: readonly string[]): boolean {
  return applications.every((id) => kind?.applications.includes(id));
}
