import type { Params } from "../kernel/violation.js";
import { fill, type MessageOptions, own } from "./message.js";
import type { ConditionFailure, ConditionName, MessagePack } from "./types.js";

/** A condition of an access, as far as its sentence tells of it: every condition of an explanation is one. */
export interface TellableCondition {
  readonly name: ConditionName;
  readonly holds: boolean;
  /** Why it fails, where that has a sentence of its own. */
  readonly failure?: ConditionFailure | undefined;
  readonly params: Params;
}

/**
 * What a condition of an access comes to, for a manager to read: what is so, and where it fails what to do. Fills in
 * values as `message` does, and never throws: a condition that the pack does not know gives its general sentence.
 */
export function sentence(
  condition: TellableCondition,
  pack: MessagePack,
  options: MessageOptions = {},
): string {
  const { name, holds, failure, params } = condition;
  const sentences: Readonly<Record<string, string>> | undefined = own(pack.conditions, name);
  const template = own(sentences, holds ? "holds" : (failure ?? "fails")) ?? own(sentences, "fails");
  return fill(template ?? pack.otherwise, params, name, pack, options);
}
