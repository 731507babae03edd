import type { Params } from "../kernel/violation.js";
import type { ConditionCode, ConditionFailure, ObstacleCode, StepCode } from "../words/access.js";
import type { FindingCode, FindingVariant } from "../words/findings.js";
import { fill, type MessageOptions, own } from "./message.js";
import type { MessagePack } from "./types.js";

/** A condition of an access, as far as its sentence tells of it: every condition of an explanation is one. */
export interface TellableCondition {
  readonly name: ConditionCode;
  readonly holds: boolean;
  /** Why it fails, where that has a sentence of its own. */
  readonly failure?: ConditionFailure | undefined;
  readonly params: Params;
}

/** A step that helps, as far as its sentence tells of it: every step of a remedy is one. */
export interface TellableStep {
  readonly step: StepCode;
  readonly params: Params;
}

/** A reason why nothing helps, as far as its sentence tells of it. */
export interface TellableObstacle {
  readonly obstacle: ObstacleCode;
  readonly params: Params;
}

/** A finding of a review, as far as its sentence tells of it: every finding is one. */
export interface TellableFinding {
  readonly finding: FindingCode;
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
  const [name, template] = templateOf(told, pack);
  return fill(template ?? pack.otherwise, told.params, name, pack, options);
}

function templateOf(told: Tellable, pack: MessagePack): readonly [string, string | undefined] {
  if ("step" in told) return [told.step, own(pack.steps, told.step)];
  if ("obstacle" in told) return [told.obstacle, own(pack.obstacles, told.obstacle)];
  if ("finding" in told) {
    const sentences: Readonly<Record<string, string>> | undefined = own(pack.findings, told.finding);
    return [told.finding, own(sentences, told.variant ?? "found") ?? own(sentences, "found")];
  }
  const { name, holds, failure } = told;
  const sentences: Readonly<Record<string, string>> | undefined = own(pack.conditions, name);
  return [name, own(sentences, holds ? "holds" : (failure ?? "fails")) ?? own(sentences, "fails")];
}
