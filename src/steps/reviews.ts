import type { CountingAt, DraftStep } from "./step.js";

/** Confirms the review of a place: the ids of its findings are to be filled in. */
export function confirmReview({ scope, from }: CountingAt): DraftStep {
  return {
    code: "confirm-review",
    command: {
      type: "ConfirmReview",
      scope,
      factsAt: from,
      findings: [{ finding: "", decision: "kept", reason: "" }],
    },
    holes: [{ path: ["findings"], asks: "findings" }],
    from,
    params: {},
  };
}
