import type { RuleTable } from "./table.js";

/** The codes of part 5. */
export type FactRuleCode =
  | "facts.missing"
  | "enterprise.unknown"
  | "enterprise.ceased"
  | "person.not-legal-representative"
  | "person.not-eligible"
  | "domain.not-entitled"
  | "institution.not-owned";

/** Part 5 of the rule book. Facts from other registers. */
export const factRules: RuleTable<FactRuleCode> = {
  "facts.missing": {
    code: "facts.missing",
    part: 5,
    statement: "A fact that the command needs is given: an answer is never guessed.",
    firmness: "chosen",
    source: "The manuals' system asks the registers itself",
    stages: ["standing", "rules"],
    weight: "refuses",
    params: ["fact"],
  },
  "enterprise.unknown": {
    code: "enterprise.unknown",
    part: 5,
    statement: "The enterprise register knows the enterprise.",
    firmness: "manual",
    source:
      "Step-by-step guide to the management of access managers (July 2018); Heracles guide for mammography units (2016)",
    stages: ["rules"],
    weight: "refuses",
    params: ["enterprise"],
  },
  "enterprise.ceased": {
    code: "enterprise.ceased",
    part: 5,
    statement: "An enterprise that ceased gets nothing new.",
    firmness: "chosen",
    source: "No manual speaks of it",
    stages: ["rules"],
    weight: "refuses",
    params: ["enterprise"],
  },
  "person.not-legal-representative": {
    code: "person.not-legal-representative",
    part: 5,
    statement:
      "The person holds a legal function in the enterprise, in the register, valid at the moment of the command.",
    firmness: "manual",
    source: "Step-by-step guide to the management of access managers (July 2018), I.a",
    stages: ["standing", "rules"],
    weight: "refuses",
    params: ["enterprise"],
  },
  "person.not-eligible": {
    code: "person.not-eligible",
    part: 5,
    statement:
      "A chief access manager is an employee or a legal representative; any other manager an employee, director, managing director, business manager or founder; a user may also be a partner or a member.",
    firmness: "manual",
    source:
      "Step-by-step guide to the management of access managers (July 2018), I.a; User management: roles, lexicon (in principle); for co-managers and the managers of subdivisions and sites: chosen",
    stages: ["rules"],
    weight: "policy",
    params: ["role"],
  },
  "domain.not-entitled": {
    code: "domain.not-entitled",
    part: 5,
    statement: "The enterprise belongs in the domain kind that it opens.",
    firmness: "manual",
    source: "User management: roles, 4.1.1; Heracles guide for mammography units (2016), step 2.7",
    stages: ["rules"],
    weight: "refuses",
    params: ["kind"],
  },
  "institution.not-owned": {
    code: "institution.not-owned",
    part: 5,
    statement: "The institution number of a subdivision or site is one of the enterprise's.",
    firmness: "manual",
    source: "Heracles guide for mammography units (2016), step 3.3",
    stages: ["rules"],
    weight: "refuses",
    params: ["number"],
  },
};
