import type { Shape } from "../../kernel/reading.js";
import { guarded, list, record } from "../../kernel/shape.js";
import { by, instant, scope } from "../common/stored.js";
import { type ConfirmedReview, type FindingId, isFindingId } from "./state.js";

/** The findings of a review, by their ids. */
export const findings: Shape<readonly FindingId[]> = list(guarded("finding-id", isFindingId), "entries");

/** What was confirmed of a review, as it is stored. */
export const review: Shape<ConfirmedReview> = record<ConfirmedReview>({ scope, at: instant, by, findings });
