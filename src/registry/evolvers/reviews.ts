import type { ReviewEvent } from "../../aggregates/review/events.js";
import type { EvolversOf } from "../amend.js";

export const reviewEvolvers: EvolversOf<ReviewEvent> = {
  ReviewConfirmed: (registry, { data: { scope, findings }, metadata: { at, by } }) => ({
    ...registry,
    reviews: registry.reviews.set(scope, { scope, at, by, findings }),
  }),
};
