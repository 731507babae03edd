import type { OnPlace } from "../../form/room.js";

/** Confirms what somebody looked at: the findings of a place's review. They replace those confirmed there before. */
export interface ConfirmReview extends OnPlace<"ConfirmReview"> {
  /** The ids of the findings, in the place or below it. */
  readonly findings: readonly string[];
}

/** The commands about reviews. */
export type ReviewCommand = ConfirmReview;
