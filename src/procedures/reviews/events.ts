import type { EventOf } from "../../aggregates/common/event.js";
import { scope } from "../../aggregates/common/stored.js";
import { type FindingId, scopeOfFinding } from "../../aggregates/review/state.js";
import { findings } from "../../aggregates/review/stored.js";
import { expectPlace } from "../../registry/agreement.js";
import { isAtOrBelow, type Scope } from "../../scope/scope.js";
import type { EventsOf } from "../event.js";

/** A manager looked at the findings of a place's review: they take the place of those that were confirmed before. */
export type ReviewConfirmed = EventOf<
  "ReviewConfirmed",
  { readonly scope: Scope; readonly findings: readonly FindingId[] }
>;

/** The events of reviews. */
export type ReviewEvent = ReviewConfirmed;

/** What each of them says of itself. */
export const reviewEvents: EventsOf<ReviewEvent> = {
  ReviewConfirmed: {
    data: { scope, findings },
    change: ({ data: { scope, findings }, metadata: { at, by } }, write) => {
      expectPlace(write, scope);
      const isWithin = findings.every((id) => isAtOrBelow(scopeOfFinding(id), scope));
      if (!isWithin || new Set(findings).size < findings.length) {
        write.stop(`findings are not those of the review of ${scope}`);
      }
      write.put("reviews", scope, { scope, at, by, findings });
    },
  },
};
