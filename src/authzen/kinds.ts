import type { ExplainedCondition } from "../access/explain.js";
import type { AnyContext } from "../context/context.js";
import { accepted } from "../kernel/result.js";
import { type Incomplete, incomplete, type Known } from "../registry/answer.js";
import type { Key } from "../registry/keys.js";
import type { Registry } from "../registry/registry.js";
import type { RuleViolation } from "../rules/index.js";
import type { Question, ResourceSearch, SubjectSearch } from "./request.js";
import type { ResourceEntity } from "./types.js";

/** What a question comes to: yes; no, with what stands in the way; or what a slice lacks. */
export type Verdict = { readonly ok: true } | Denial | Incomplete;

/** A no: the conditions that fail, or the rules that are broken, in their order; at least one. */
export interface Denial {
  readonly ok: false;
  readonly conditions?: readonly ExplainedCondition[];
  readonly violations?: readonly RuleViolation[];
}

/** A type of resource: what can be done with it, who may, and with which ones somebody may. */
export interface ResourceKind {
  readonly actions: ReadonlySet<string>;
  judge(registry: Registry, question: Question, context: AnyContext): Verdict;
  /** The accounts for which `judge` says yes, in no promised order. */
  subjects(registry: Registry, search: SubjectSearch, context: AnyContext): Known<readonly string[]>;
  /** The resources for which `judge` says yes, in no promised order. */
  resources(
    registry: Registry,
    search: ResourceSearch,
    context: AnyContext,
  ): Known<readonly ResourceEntity[]>;
}

/** Those for which the verdict is yes, or what a slice lacks to tell. */
export function allowed<T>(candidates: Iterable<T>, judge: (candidate: T) => Verdict): Known<readonly T[]> {
  const lacking: Key[] = [];
  const found = [...candidates].filter((candidate) => {
    const verdict = judge(candidate);
    if ("missing" in verdict) lacking.push(...verdict.missing);
    return verdict.ok;
  });
  return incomplete(lacking) ?? accepted(found);
}
