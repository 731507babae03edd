import { survivorOf } from "../aggregates/account/state.js";
import type { AccountId } from "../aggregates/common/event.js";
import { type Confirmation, type FindingId, findingId } from "../aggregates/review/state.js";
import { findApplication } from "../catalogue/find.js";
import { isValidAt } from "../credentials/certificate.js";
import { dayInMinutes, havePassed, type Instant, latest, plusDays, plusMinutes } from "../kernel/instant.js";
import type { Reads } from "../registry/inquiry.js";
import { renewCertificate, uploadCertificate } from "../steps/credentials.js";
import { confirmReview, updatePlace } from "../steps/places.js";
import type { DraftStep } from "../steps/step.js";
import { extend, extendForGood } from "../steps/users.js";
import type { Check, Draft, Holder, ReviewCase, ReviewedMember, ReviewedPlace } from "./case.js";
import { isEditable, leaving } from "./leaving.js";

/**
 * Certificates that expire within the days of the policy, or did: a person's, where an application that he may use asks
 * for one, and a channel's.
 */
export const certificateExpiring: Check = (at, on) => [...ofPersons(at, on), ...ofChannels(at, on)];

function ofPersons(at: ReviewedPlace, on: ReviewCase): readonly Draft[] {
  const office = at.members.some(({ account }) => account.id === at.office?.account.id) ? [] : [at.office];
  const holders = [...at.members, ...office].filter((one) => one?.isInForce === true) as readonly Holder[];
  return holders.flatMap(({ account: { id, certificate }, usable }): readonly Draft[] => {
    const application = usable.filter((one) => asksCertificate(one, on)).sort()[0];
    if (certificate === null || application === undefined || !isNear(certificate.expiresAt, on)) return [];
    const { expiresAt: until } = certificate;
    const expired = isValidAt(certificate, on.context.now)
      ? {}
      : ({ variant: "expired", since: until } as const);
    const remedies = [uploadCertificate({ account: id, from: on.counts })];
    return [{ about: { account: id, application }, ...expired, more: { until }, remedies }];
  });
}

function asksCertificate(id: string, { context }: ReviewCase): boolean {
  return findApplication(context.catalogue, id)?.certificate === true;
}

function ofChannels(at: ReviewedPlace, on: ReviewCase): readonly Draft[] {
  if (at.level !== "domain") return [];
  return (on.inquiry.sender(at.scope)?.channels ?? [])
    .filter(({ certificate }) => isNear(certificate.expiresAt, on))
    .map(({ kind: channel, certificate }) => {
      const isValid = isValidAt(certificate, on.context.now);
      const { expiresAt: until } = certificate;
      return {
        about: { channel },
        subject: ["channel", channel],
        variant: isValid ? "channel" : "channel-expired",
        since: isValid ? undefined : until,
        more: { until },
        remedies: [renewCertificate({ scope: at.scope, channel, from: on.context.now })],
      };
    });
}

function isNear(expiresAt: Instant, { context: { now, policy } }: ReviewCase): boolean {
  return expiresAt <= plusMinutes(now, policy.review.days.expiring * dayInMinutes);
}

/**
 * Assignments that were not changed for as long as the policy says, nor confirmed by somebody else in a review of a place
 * at or above.
 */
export const untouched: Check = (at, on) => {
  const { now, policy } = on.context;
  return at.members.flatMap((member): readonly Draft[] => {
    const { changedAt, role } = member.assignment;
    const { id } = member.account;
    const since = touchedAt(at, on, changedAt, findingId("review.untouched", at.scope, [id]), id);
    if (!havePassed(policy.review.days.untouched * dayInMinutes, since, now)) return [];
    const remedies = [confirmReview({ scope: on.root, from: now }), ...leaving(at, member, on)];
    return [{ about: { account: id, role }, since, more: { since }, remedies }];
  });
};

/**
 * Places without an e-mail address, and those of which nothing was changed for as long as the policy says, nor confirmed
 * in a review of that place or of one above.
 */
export const placeData: Check = (at, on) => {
  const { place } = at;
  if (place === undefined) return [];
  const { now, policy } = on.context;
  const { scope, level, email, changedAt } = place;
  const updated = updatePlace({ level, scope, from: now });
  if (email === null) return [{ about: {}, subject: ["email"], remedies: [updated] }];
  const since = touchedAt(at, on, changedAt, findingId("review.place-data", scope, ["data"]));
  if (!havePassed(policy.review.days.placeData * dayInMinutes, since, now)) return [];
  const remedies = [confirmReview({ scope: on.root, from: now }), updated];
  return [{ about: {}, subject: ["data"], variant: "old", since, more: { since }, remedies }];
};

/**
 * When something was changed or confirmed last, whichever was later: a review confirms neither what is to be withdrawn nor
 * what is about whoever confirms it.
 */
function touchedAt(
  { confirmed }: ReviewedPlace,
  { inquiry }: ReviewCase,
  changedAt: Instant,
  id: FindingId,
  account?: AccountId,
): Instant {
  return confirmed
    .filter(({ withdrawn }) => !withdrawn.has(id))
    .map(({ times }) => times.find(({ by }) => accountOf(by, inquiry) !== account)?.at ?? changedAt)
    .reduce(latest, changedAt);
}

/** Whose account it is now; nobody's where he has none. */
function accountOf(by: Confirmation["by"], inquiry: Reads): AccountId | null {
  return by.kind === "account" ? survivorOf(by.account, (id) => inquiry.former(id)) : null;
}

/** Assignments whose last day is near, or past. */
export const ending: Check = (at, on) => {
  const { today, policy } = on.context;
  const horizon = plusDays(today, policy.review.days.ending);
  return at.members.flatMap((member): readonly Draft[] => {
    const { lastDay } = member.assignment;
    if (lastDay === null || lastDay > horizon) return [];
    const isPast = lastDay < today;
    const about = { account: member.account.id };
    const remedies = [...extended(at, member, on), ...(isPast ? leaving(at, member, on) : [])];
    return [{ about, variant: isPast ? "passed" : undefined, more: { day: lastDay }, remedies }];
  });
};

/** A later last day for an assignment, or none. */
function extended(
  { scope }: ReviewedPlace,
  { account: { id }, assignment }: ReviewedMember,
  on: ReviewCase,
): readonly DraftStep[] {
  if (!isEditable(assignment.role, scope, on)) return [];
  const { now, policy, today } = on.context;
  const one = { scope, account: id, from: now };
  const earliest = plusDays(today, policy.review.days.ending + 1);
  return [extend({ ...one, earliest }), extendForGood(one)];
}
