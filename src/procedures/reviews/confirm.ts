import { type FindingId, scopeOfFinding } from "../../aggregates/review/state.js";
import { asSet } from "../../form/applications.js";
import type { Decision } from "../../form/decision.js";
import { isAtOrBelow, type Scope } from "../../scope/scope.js";
import type { ConfirmReview } from "./commands.js";

/** Keeps which findings of a place were looked at. Whether they are findings now is not judged. */
export const confirmReview: Decision<ConfirmReview> = {
  judge: (command, _inquiry, judgement) => {
    const scope = command.scope as Scope;
    const findings = command.findings as readonly FindingId[];
    findings.forEach((id, at) => {
      if (isAtOrBelow(scopeOfFinding(id), scope)) return;
      judgement.refuse("input.shape", ["findings", at], { expected: "finding in the place or below it" });
    });
    judgement.emit("ReviewConfirmed", { scope, findings: asSet(findings) });
  },
};
