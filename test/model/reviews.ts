import type { By } from "../../src/aggregates/common/event.js";
import type { ConfirmReview } from "../../src/procedures/reviews/commands.js";
import type { ReviewConfirmed } from "../../src/procedures/reviews/events.js";
import type { Judging } from "./judging.js";
import { type ModelState, within } from "./state.js";

/** What was looked at of the review of a place. */
export interface ModelReview {
  scope: string;
  at: string;
  by: By;
  findings: string[];
}

export function judgeConfirmation(judging: Judging, { scope, findings }: ConfirmReview): void {
  const once: string[] = [];
  for (const [n, id] of findings.entries()) {
    const place = id.split("@")[1]?.split("#")[0] as string;
    if (!within(place, scope)) {
      judging.refuse("input.shape", ["findings", n], { expected: "finding-of-place" });
    }
    if (!once.includes(id)) once.push(id);
  }
  judging.emit("ReviewConfirmed", { scope, findings: once });
}

export function applyToReview(state: ModelState, { data, metadata }: ReviewConfirmed): void {
  const { scope, findings } = data;
  dropReview(state, scope);
  state.reviews.push({ scope, at: metadata.at, by: metadata.by, findings: [...findings] });
}

/** Nothing is kept of the review of a place that is there no more. */
export function dropReview(state: ModelState, scope: string): void {
  state.reviews = state.reviews.filter((one) => one.scope !== scope);
}
