import { findingId } from "../aggregates/review/state.js";
import { findApplication } from "../catalogue/find.js";
import { isValidAt } from "../credentials/certificate.js";
import { dayInMinutes, havePassed, type Instant, plusDays, plusMinutes } from "../kernel/instant.js";
import { renewCertificate, uploadCertificate } from "../steps/certificates.js";
import { confirmReview } from "../steps/reviews.js";
import type { DraftStep } from "../steps/step.js";
import { extend, extendForGood } from "../steps/users.js";
import type { Check, Draft, Holder, ReviewCase, ReviewedMember, ReviewedPlace } from "./case.js";
import { touchedAt } from "./confirmed.js";
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
    const isExpired = !isValidAt(certificate, on.context.now);
    return [
      {
        about: { account: id, application },
        subject: [id],
        ...(isExpired && { variant: "expired", since: certificate.expiresAt }),
        more: { until: certificate.expiresAt },
        remedies: [uploadCertificate({ account: id, from: on.counts })],
      },
    ];
  });
}

function asksCertificate(id: string, { context }: ReviewCase): boolean {
  return findApplication(context.catalogue, id)?.certificate === true;
}

function ofChannels(at: ReviewedPlace, on: ReviewCase): readonly Draft[] {
  if (at.level !== "domain") return [];
  return (on.inquiry.sender(at.scope)?.channels ?? [])
    .filter(({ certificate }) => isNear(certificate.expiresAt, on))
    .map(({ kind: channel, certificate }): Draft => {
      const isExpired = !isValidAt(certificate, on.context.now);
      return {
        about: { channel },
        subject: ["channel", channel],
        variant: isExpired ? "channel-expired" : "channel",
        ...(isExpired && { since: certificate.expiresAt }),
        more: { until: certificate.expiresAt },
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
    return [{ about: { account: id, role }, subject: [id], since, more: { since }, remedies }];
  });
};

/** Assignments whose last day is near, or past. */
export const ending: Check = (at, on) => {
  const { today, policy } = on.context;
  const horizon = plusDays(today, policy.review.days.ending);
  return at.members.flatMap((member): readonly Draft[] => {
    const { lastDay } = member.assignment;
    if (lastDay === null || lastDay > horizon) return [];
    const isPast = lastDay < today;
    return [
      {
        about: { account: member.account.id },
        subject: [member.account.id],
        ...(isPast && { variant: "passed" }),
        more: { day: lastDay },
        remedies: [...extended(at, member, on), ...(isPast ? leaving(at, member, on) : [])],
      },
    ];
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
