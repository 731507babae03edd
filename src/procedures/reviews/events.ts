import type { EventOf } from "../../aggregates/common/event.js";
import { instant, scope } from "../../aggregates/common/stored.js";
import {
  accountOfFinding,
  confirmedReview,
  type DecidedFinding,
  scopeOfFinding,
} from "../../aggregates/review/state.js";
import { findings } from "../../aggregates/review/stored.js";
import type { Instant } from "../../kernel/instant.js";
import { expectPlace } from "../../registry/agreement.js";
import { putReview } from "../../registry/mentions.js";
import { isAtOrBelow, type Scope } from "../../scope/scope.js";
import { type EventsOf, isHis } from "../event.js";

/**
 * A manager looked at the findings of a place's review, by the facts of that moment: they take the place of those that
 * were confirmed before, save those about himself.
 */
export type ReviewConfirmed = EventOf<
  "ReviewConfirmed",
  { readonly scope: Scope; readonly factsAt: Instant; readonly findings: readonly DecidedFinding[] }
>;

/** The events of reviews. */
export type ReviewEvent = ReviewConfirmed;

export const reviewEvents: EventsOf<ReviewEvent> = {
  ReviewConfirmed: {
    data: { scope, factsAt: instant, findings },
    erase: (data, person) => {
      const erased = data.findings.map((one) => {
        const account = accountOfFinding(one.finding);
        return account !== undefined && isHis(account, person) ? { ...one, reason: null } : one;
      });
      return erased.some((one, n) => one !== data.findings[n]) ? { ...data, findings: erased } : data;
    },
    change: ({ data: { scope, factsAt, findings }, metadata: { at, by } }, write) => {
      expectPlace(write, scope);
      const ids = findings.map(({ finding }) => finding);
      if (!ids.every((id) => isAtOrBelow(scopeOfFinding(id), scope)) || new Set(ids).size < ids.length) {
        write.stop(`findings are not those of the review of ${scope}`);
      }
      const decided = findings.map((one) => ({ ...one, at, by, factsAt }));
      const last = write.get("reviews", scope);
      putReview(write, scope, confirmedReview(last, { scope, at, by, findings: decided }));
    },
  },
};
