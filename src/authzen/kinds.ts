import type { ExplainedCondition } from "../access/explain.js";
import type { AnyContext } from "../context/context.js";
import type { Registry } from "../registry/registry.js";
import type { RuleViolation } from "../rules/index.js";
import type { Question, ResourceSearch, SubjectSearch } from "./request.js";
import type { ResourceEntity } from "./types.js";

/** What a question comes to: yes; or no, with what stands in the way. */
export type Verdict = { readonly ok: true } | Denial;

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
  /** The means by which a log-in would do where the one at hand is what stands in the way, the weakest first. */
  meansThatDo(registry: Registry, question: Question, context: AnyContext, denial: Denial): readonly string[];
  /** The accounts for which `judge` says yes, in no promised order. */
  subjects(registry: Registry, search: SubjectSearch, context: AnyContext): readonly string[];
  /** The resources for which `judge` says yes, in no promised order. */
  resources(registry: Registry, search: ResourceSearch, context: AnyContext): readonly ResourceEntity[];
}

/** Those for which the verdict is yes. */
export function allowed<T>(candidates: Iterable<T>, judge: (candidate: T) => Verdict): readonly T[] {
  return [...candidates].filter((candidate) => judge(candidate).ok);
}
