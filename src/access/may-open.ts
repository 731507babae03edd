import { Reads } from "../registry/inquiry.js";
import type { Key } from "../registry/keys.js";
import type { Registry } from "../registry/registry.js";
import { isScope } from "../scope/scope.js";
import {
  type AccessCase,
  type AccessConditionName,
  type AccessContext,
  type AccessQuestion,
  accessCase,
  accessConditionNames,
  accessConditions,
  type Way,
  waysOf,
} from "./conditions.js";

/** Whether a person may open an application in a place; else every condition that fails, in their order. */
export type AccessDecision =
  | { readonly allowed: true }
  | { readonly allowed: false; readonly failed: readonly AccessConditionName[] }
  | { readonly allowed: false; readonly missing: readonly Key[] };

/**
 * Whether the person may open the application in the place now. The host's own question: it sees everything, and
 * judges no actor. A person who comes to it by several ways may open it when one of them suffices; the conditions
 * that are told are those of the way that comes nearest.
 *
 * A scope that can't be read is a place that is not there. A slice that does not know enough names the keys.
 */
export function mayOpen(
  registry: Registry,
  question: AccessQuestion,
  context: AccessContext,
): AccessDecision {
  const reads = new Reads(registry);
  const failed = failures(reads, question, context);
  if (reads.missing.size > 0) return { allowed: false, missing: [...reads.missing] };
  return failed.length === 0 ? { allowed: true } : { allowed: false, failed };
}

function failures(
  reads: Reads,
  question: AccessQuestion,
  context: AccessContext,
): readonly AccessConditionName[] {
  if (!isScope(question.scope)) return nowhere(reads, question);
  const on = accessCase(reads, question, context, question.scope);
  const ways = waysOf(on);
  let nearest = failuresOf(on, ways[0]);
  for (const way of ways.slice(1)) {
    const failed = failuresOf(on, way);
    if (failed.length < nearest.length) nearest = failed;
  }
  return nearest;
}

/** The conditions that fail by one way, or without any. */
export function failuresOf(on: AccessCase, way: Way | undefined): readonly AccessConditionName[] {
  const withWay = { ...on, way };
  return accessConditionNames.filter((name) => !accessConditions[name](withWay));
}

function nowhere(reads: Reads, { account }: AccessQuestion): readonly AccessConditionName[] {
  const known = reads.account(account) !== undefined;
  return [
    ...(known ? [] : (["account.known"] as const)),
    "assignment.active",
    "application.open-at-domain",
    "application.granted",
  ];
}
