import type { RuleTable } from "./table.js";

/** The codes of part 18. */
export type InputRuleCode = "input.shape" | "command.unknown";

/** Part 18 of the rule book. Commands that come from outside. */
export const inputRules: RuleTable<InputRuleCode> = {
  "input.shape": {
    code: "input.shape",
    part: 18,
    statement:
      "A command has the shape that its type says, without unknown keys; a domain's own fields are those that its kind asks for.",
    firmness: "chosen",
    source: "Commands may come from outside the program",
    stages: ["shape", "rules"],
    weight: "refuses",
    params: ["expected"],
  },
  "command.unknown": {
    code: "command.unknown",
    part: 18,
    statement: "The type is a known command.",
    firmness: "chosen",
    source: "Commands may come from outside the program",
    stages: ["shape"],
    weight: "refuses",
    params: [],
  },
};
