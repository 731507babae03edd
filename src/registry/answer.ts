import type { Result } from "../kernel/result.js";
import type { RuleViolation } from "../rules/index.js";

/** What a question that judges the actor answers: the value, or every violation. */
export type Answer<T> = Result<T, RuleViolation>;
