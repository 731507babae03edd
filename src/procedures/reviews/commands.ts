import type { OnPlace } from "../../form/room.js";
import type { ReviewDecision } from "../../words/findings.js";

/** What somebody decides of a finding, and why. */
export interface FindingToConfirm {
  /** Its id; it lies in the place or below it, and is not about whoever confirms. */
  readonly finding: string;
  /** `kept`, or to be withdrawn: `withdraw`. Nothing is withdrawn by it. */
  readonly decision: ReviewDecision;
  readonly reason: string;
}

/** Confirms what somebody looked at: the findings of a place's review. They replace those confirmed there before. */
export interface ConfirmReview extends OnPlace<"ConfirmReview"> {
  /** Of when the facts were that the review went by: a moment of the past, in any notation. */
  readonly factsAt: string;
  readonly findings: readonly FindingToConfirm[];
}

/** The commands about reviews. */
export type ReviewCommand = ConfirmReview;
