import type { Params } from "../kernel/violation.js";
import type { ConditionCode, ConditionFailure, ObstacleCode, StepCode } from "../words/access.js";
import type { FindingCode, FindingVariant } from "../words/findings.js";
import { fill, type MessageOptions, own } from "./message.js";
import type { MessagePack } from "./types.js";

/** A condition of an access, as far as its sentence tells of it: every condition of an explanation is one. */
export interface TellableCondition {
  readonly code: ConditionCode;
  readonly holds: boolean | "unjudged";
  /** Why it fails, where that has a sentence of its own. */
  readonly failure?: ConditionFailure | undefined;
  readonly params: Params;
}

/** A step that helps, as far as its sentence tells of it: every step of a remedy is one. */
export interface TellableStep {
  readonly code: StepCode;
  readonly params: Params;
}

/** A reason why nothing helps, as far as its sentence tells of it. */
export interface TellableObstacle {
  readonly code: ObstacleCode;
  readonly params: Params;
}

/** A finding of a review, as far as its sentence tells of it: every finding is one. */
export interface TellableFinding {
  readonly code: FindingCode;
  /** What it is about beside the usual, where that has a sentence of its own. */
  readonly variant?: FindingVariant | undefined;
  readonly params: Params;
}

/** Everything about an access or a review that has a sentence. */
export type Tellable = TellableCondition | TellableStep | TellableObstacle | TellableFinding;

/**
 * What a condition of an access comes to, what a step asks somebody to do, why nothing helps, or what a review found,
 * for a manager to read: what is so, and where it is not well what to do. Fills in values as `message` does, and never
 * throws: what the pack does not know gives its general sentence.
 */
export function sentence(told: Tellable, pack: MessagePack, options: MessageOptions = {}): string {
  const telling = { code: told.code, table: pack, options };
  return fill(templateOf(told, pack) ?? pack.otherwise, told.params, telling);
}

/** Conditions say whether they hold; the codes of all others are told apart by their tables. */
function templateOf(told: Tellable, pack: MessagePack): string | undefined {
  if ("holds" in told) {
    const { code, holds, failure } = told;
    const sentences: Readonly<Record<string, string>> | undefined = own(pack.conditions, code);
    const form = holds === false ? (failure ?? "fails") : holds === true ? "holds" : holds;
    return own(sentences, form) ?? own(sentences, "fails");
  }
  const { code } = told;
  const variant = "variant" in told ? told.variant : undefined;
  const sentences: Readonly<Record<string, string>> | undefined = own(pack.findings, code);
  return (
    own(pack.steps, code) ??
    own(pack.obstacles, code) ??
    own(sentences, variant ?? "found") ??
    own(sentences, "found")
  );
}
