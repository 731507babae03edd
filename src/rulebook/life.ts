import type { RuleTable } from "./table.js";

/** The codes of part 17. */
export type LifeRuleCode = "period.order";

/** Part 17 of the rule book. Life goes on: what a register must cope with in practice. */
export const lifeRules: RuleTable<LifeRuleCode> = {
  "period.order": {
    code: "period.order",
    part: 17,
    statement: "A last day is today or later.",
    firmness: "chosen",
    source: "What a register must cope with in practice",
    stages: ["rules"],
    weight: "refuses",
    params: [],
  },
};
