/** Part 17 of the rule book. Life goes on: what a register must cope with in practice. */
export const lifeRules = {
  "person.number-unchanged": {
    statement: "A corrected INSZ differs from the present one.",
    chosen: "What a register must cope with in practice",
  },
  "person.number-taken": {
    statement:
      "A corrected INSZ that has an account already makes the two one, and the command says which of them stays.",
    chosen: "What a register must cope with in practice",
    params: ["account"],
  },
  "account.erased": {
    statement: "An account that is corrected or erased was not erased, nor merged into another.",
    chosen: "What a register must cope with in practice",
    params: ["account"],
  },
  "account.in-use": {
    statement: "A person's data are erased only when no role, open request or live mandate is left.",
    chosen: "What a register must cope with in practice",
    params: ["account"],
  },
  "period.order": {
    statement: "A last day is today or later.",
    chosen: "What a register must cope with in practice",
  },
} as const;
