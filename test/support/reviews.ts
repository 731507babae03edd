import type { ConfirmReview } from "../../src/index.js";
import { minute } from "./world.js";

/** A finding that stays, or is to be withdrawn. */
export function decided(
  finding: string,
  decision: "kept" | "withdraw" = "kept",
  reason = "Looked at",
): ConfirmReview["findings"][number] {
  return { finding, decision, reason };
}

/** The review of a place is confirmed, by what was known in the first minute: all of these stay. */
export function confirmation(scope: string, ...findings: readonly string[]): ConfirmReview {
  return {
    type: "ConfirmReview",
    scope,
    factsAt: minute(0),
    findings: findings.map((finding) => decided(finding)),
  };
}
