/** Part 18 of the rule book. Commands that come from outside. */
export const inputRules = {
  "input.shape": {
    statement:
      "A command has the shape that its type says, without unknown keys; a domain's own fields are those that its kind asks for. Whatever was expected is told by its codes, each that would have done.",
    chosen: "Commands may come from outside the program",
    stages: ["shape", "rules"],
    params: ["expected"],
  },
  "command.unknown": {
    statement: "The type is a known command.",
    chosen: "Commands may come from outside the program",
    stages: ["shape"],
  },
} as const;
