import type { RuleTable } from "./table.js";

/** The codes of part 15. */
export type MandateRuleCode =
  | "mandate.not-employer"
  | "mandate.managed-elsewhere"
  | "mandate.exists"
  | "mandate.unknown"
  | "mandate.period"
  | "curator.exists"
  | "curator.unknown"
  | "curator.not-bankrupt";

/** Part 15 of the rule book. Mandates and curators. */
export const mandateRules: RuleTable<MandateRuleCode> = {
  "mandate.not-employer": {
    code: "mandate.not-employer",
    part: 15,
    statement: "A social security mandate is given only by an employer subject to the NSSO.",
    firmness: "manual",
    source: "Step-by-step guide to the management of access managers (July 2018), VII",
    stages: ["rules"],
    weight: "refuses",
    params: ["enterprise"],
  },
  "mandate.managed-elsewhere": {
    code: "mandate.managed-elsewhere",
    part: 15,
    statement: "Mandates for tax, VAT and health care run in another service, which is named.",
    firmness: "manual",
    source: "Step-by-step guide to the management of access managers (July 2018), VII",
    stages: ["rules"],
    weight: "refuses",
    params: ["subject", "system"],
  },
  "mandate.exists": {
    code: "mandate.exists",
    part: 15,
    statement: "A mandatary has at most one mandate for one subject at a time.",
    firmness: "chosen",
    source: "No manual speaks of it",
    stages: ["rules"],
    weight: "refuses",
    params: ["subject"],
  },
  "mandate.unknown": {
    code: "mandate.unknown",
    part: 15,
    statement: "A mandate's subject is in the catalogue, and a mandate that is ended is there.",
    firmness: "chosen",
    source: "No manual speaks of it",
    stages: ["rules"],
    weight: "refuses",
    params: ["subject"],
  },
  "mandate.period": {
    code: "mandate.period",
    part: 15,
    statement: "A mandate does not end before it starts.",
    firmness: "chosen",
    source: "No manual speaks of it",
    stages: ["rules"],
    weight: "refuses",
    params: [],
  },
  "curator.exists": {
    code: "curator.exists",
    part: 15,
    statement: "An enterprise has at most one curator at a time.",
    firmness: "chosen",
    source: "No manual speaks of it",
    stages: ["rules"],
    weight: "refuses",
    params: ["account"],
  },
  "curator.unknown": {
    code: "curator.unknown",
    part: 15,
    statement: "Only a curator who was appointed is discharged.",
    firmness: "chosen",
    source: "No manual speaks of it",
    stages: ["rules"],
    weight: "refuses",
    params: ["enterprise"],
  },
  "curator.not-bankrupt": {
    code: "curator.not-bankrupt",
    part: 15,
    statement: "A curator is appointed only for an enterprise that was declared bankrupt.",
    firmness: "manual",
    source: "User management: roles, lexicon",
    stages: ["rules"],
    weight: "refuses",
    params: ["enterprise"],
  },
};
