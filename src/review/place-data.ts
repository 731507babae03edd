import { findingId } from "../aggregates/review/state.js";
import { dayInMinutes, havePassed } from "../kernel/instant.js";
import { updatePlace } from "../steps/places.js";
import { confirmReview } from "../steps/reviews.js";
import type { Check } from "./case.js";
import { touchedAt } from "./confirmed.js";

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
