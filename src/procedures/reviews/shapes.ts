import { isFindingId } from "../../aggregates/review/state.js";
import { scope } from "../../form/fields.js";
import { guarded, list } from "../../kernel/shape.js";
import type { ShapesOf } from "../shapes-of.js";
import type { ReviewCommand } from "./commands.js";

/** The shapes of the commands about reviews. */
export const reviewShapes: ShapesOf<ReviewCommand> = {
  ConfirmReview: { scope, findings: list<string>(guarded("id of a finding", isFindingId), "findings") },
};
