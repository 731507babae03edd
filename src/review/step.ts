import type { DraftStep, Hole } from "../access/steps.js";
import { plusMinutes } from "../kernel/instant.js";
import type { Params } from "../kernel/violation.js";
import type { Command } from "../procedures/commands.js";
import type { CommandStepCode } from "../words/access.js";

import type { ReviewCase } from "./case.js";

/** What there is to say of a step beside its command. */
interface More {
  readonly holes?: readonly Hole[];
  readonly params?: Params;
  readonly question?: DraftStep["question"];
}

/** A step that counts at once. */
export function step(on: ReviewCase, code: CommandStepCode, command: Command, more: More = {}): DraftStep {
  const { holes = [], params = {}, question } = more;
  return { code, command, holes, params, from: on.context.now, ...(question && { question }) };
}

/** A step that gives something: it counts after the delay of the policy. */
export function giving(on: ReviewCase, code: CommandStepCode, command: Command, more?: More): DraftStep {
  const { now, policy } = on.context;
  return { ...step(on, code, command, more), from: plusMinutes(now, policy.effectDelayMinutes) };
}
