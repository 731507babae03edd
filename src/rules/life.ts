import type { RuleTable } from "./table.js";

/** The codes of part 17. */
export type LifeRuleCode =
  | "person.number-unchanged"
  | "person.number-taken"
  | "account.erased"
  | "account.in-use"
  | "period.order";

/** Part 17 of the rule book. Life goes on: what a register must cope with in practice. */
export const lifeRules: RuleTable<LifeRuleCode> = {
  "person.number-unchanged": {
    code: "person.number-unchanged",
    part: 17,
    statement: "A corrected INSZ differs from the present one.",
    firmness: "chosen",
    source: "What a register must cope with in practice",
    stages: ["rules"],
    weight: "refuses",
    params: [],
  },
  "person.number-taken": {
    code: "person.number-taken",
    part: 17,
    statement:
      "A corrected INSZ that has an account already makes the two one, and the command says which of them stays.",
    firmness: "chosen",
    source: "What a register must cope with in practice",
    stages: ["rules"],
    weight: "refuses",
    params: ["account"],
  },
  "account.erased": {
    code: "account.erased",
    part: 17,
    statement: "An account that is corrected or erased was not erased, nor merged into another.",
    firmness: "chosen",
    source: "What a register must cope with in practice",
    stages: ["rules"],
    weight: "refuses",
    params: ["account"],
  },
  "account.in-use": {
    code: "account.in-use",
    part: 17,
    statement: "A person's data are erased only when no role, open request or live mandate is left.",
    firmness: "chosen",
    source: "What a register must cope with in practice",
    stages: ["rules"],
    weight: "refuses",
    params: ["account"],
  },
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
