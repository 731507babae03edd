import { survivorOf } from "../aggregates/account/state.js";
import type { AccountId } from "../aggregates/common/event.js";
import type { Confirmation, ConfirmedReview, FindingId } from "../aggregates/review/state.js";
import { type Instant, latest } from "../kernel/instant.js";
import type { Reads } from "../registry/inquiry.js";
import type { LookedAt, ReviewCase, ReviewedPlace } from "./case.js";

/** What was last confirmed says that. */
export function lookedAt({ at, by, before, findings }: ConfirmedReview): LookedAt {
  const withdrawn = findings.flatMap((one) => (one.decision === "withdraw" ? one.finding : []));
  return { times: before === null ? [{ at, by }] : [{ at, by }, before], withdrawn: new Set(withdrawn) };
}

/**
 * When something was changed or confirmed last, whichever was later: a review confirms neither what is to be withdrawn nor
 * what is about whoever confirms it.
 */
export function touchedAt(
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
