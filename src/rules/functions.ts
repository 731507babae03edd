import type { RuleTable } from "./table.js";

/** The codes of part 11. */
export type FunctionRuleCode = "function.unknown" | "function.no-effect" | "application.companion-missing";

/** Part 11 of the rule book. Functions. */
export const functionRules: RuleTable<FunctionRuleCode> = {
  "function.unknown": {
    code: "function.unknown",
    part: 11,
    statement: "The domain's kind knows the function.",
    firmness: "manual",
    source: "Heracles guide for mammography units (2016), step 4.10",
    stages: ["rules"],
    weight: "refuses",
    params: ["function"],
  },
  "function.no-effect": {
    code: "function.no-effect",
    part: 11,
    statement: "A function given at another level than the one that counts opens nothing.",
    firmness: "manual",
    source: "Heracles guide for mammography units (2016), step 4.10",
    stages: ["rules"],
    weight: "warns",
    params: ["function", "level"],
  },
  "application.companion-missing": {
    code: "application.companion-missing",
    part: 11,
    statement:
      "Holders of some functions have a second application beside the first: physicians have eHealthBox beside Heracles.",
    firmness: "manual",
    source: "Heracles guide for mammography units (2016), last page",
    stages: ["rules"],
    weight: "warns",
    params: ["application", "companion"],
  },
};
