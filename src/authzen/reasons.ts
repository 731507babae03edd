import type { ExplainedCondition } from "../access/explain.js";
import type { AnyContext } from "../context/context.js";
import { message } from "../messages/message.js";
import { sentence } from "../messages/sentence.js";
import type { MessagePack } from "../messages/types.js";
import type { RuleViolation } from "../rules/index.js";
import type { Denial } from "./kinds.js";
import type { AuthzenOptions, Reason, ReasonTexts } from "./types.js";

/** Why something is denied, in codes and in the languages that the host gave. */
export function reasonsOf(
  { conditions = [], violations = [] }: Denial,
  { catalogue }: AnyContext,
  { packs = [] }: AuthzenOptions,
): readonly Reason[] {
  const fromCondition = (condition: ExplainedCondition): Reason => ({
    code: condition.code,
    params: condition.params,
    ...(packs.length > 0 && {
      reason_admin: texts(packs, (pack) => sentence(condition, pack, { catalogue })),
    }),
  });
  const fromViolation = (found: RuleViolation): Reason => ({
    code: found.code,
    ...(found.path.length > 0 && { path: found.path }),
    params: found.params,
    ...(packs.length > 0 && { reason_user: texts(packs, (pack) => message(found, pack, { catalogue })) }),
  });
  return [...conditions.map(fromCondition), ...violations.map(fromViolation)];
}

function texts(packs: readonly MessagePack[], tell: (pack: MessagePack) => string): ReasonTexts {
  return Object.fromEntries(packs.map((pack) => [pack.language, tell(pack)]));
}
