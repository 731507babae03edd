import { type FindingId, isFindingId, scopeOfFinding } from "../../aggregates/review/state.js";
import { scope } from "../../form/fields.js";
import type { CommandRoom } from "../../form/room.js";
import { asSet } from "../../kernel/sets.js";
import { guarded, list } from "../../kernel/shape.js";
import { isAtOrBelow } from "../../scope/scope.js";
import type { ConfirmReview } from "./commands.js";

/** Keeps which findings of a place were looked at. Whether they are findings now is not judged. */
export const confirmReview: CommandRoom<ConfirmReview> = {
  action: "review",
  shape: { scope, findings: list<FindingId>(guarded("finding-id", isFindingId), "findings") },

  judge: (form) => {
    const { scope: place, findings } = form.value;
    form.at("findings").each((finding) => {
      if (isAtOrBelow(scopeOfFinding(finding.value), place)) return;
      finding.refuse("input.shape", { expected: "finding-of-place" });
    });
    form.emit("ReviewConfirmed", { scope: place, findings: asSet(findings) });
  },
};
