import { type AnyContext, known } from "../context/context.js";
import { type NonEmpty, nonEmpty } from "../kernel/result.js";
import { Reads } from "../registry/inquiry.js";
import type { Registry } from "../registry/registry.js";
import type { ConditionCode } from "../words/access.js";
import { type AccessQuestion, accessCase, waysOf } from "./case.js";
import { nearestWay, unjudgedIn } from "./conditions.js";

/**
 * Whether a person may open an application in a place; else every condition that fails, in their order. In both cases
 * the conditions that the question left aside: none where all were judged.
 */
export type AccessDecision =
  | { readonly allowed: true; readonly unjudged: readonly ConditionCode[] }
  | {
      readonly allowed: false;
      readonly failed: NonEmpty<ConditionCode>;
      readonly unjudged: readonly ConditionCode[];
    };

/**
 * Whether the person may open the application in the place now. The host's own question: it sees everything, and
 * judges no actor. A person who comes to it by several ways may open it when one of them suffices; the conditions
 * that are told are those of the way that comes nearest.
 *
 * A scope that can't be read is a place that is not there.
 */
export function mayOpen(registry: Registry, question: AccessQuestion, context: AnyContext): AccessDecision {
  known(context);
  const reads = new Reads(registry);
  const on = accessCase(reads, question, context);
  const { failed } = nearestWay(on, waysOf(reads, on));
  const unjudged = unjudgedIn(on);
  return nonEmpty(failed) ? { allowed: false, failed, unjudged } : { allowed: true, unjudged };
}
