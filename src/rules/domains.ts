import type { RuleTable } from "./table.js";

/** The codes of part 7. */
export type DomainRuleCode =
  | "domain-kind.unknown"
  | "domain.already-active"
  | "domain.identifier"
  | "domain.managed-elsewhere"
  | "application.not-in-catalogue";

/** Part 7 of the rule book. Domains. */
export const domainRules: RuleTable<DomainRuleCode> = {
  "domain-kind.unknown": {
    code: "domain-kind.unknown",
    part: 7,
    statement: "The domain kind is in the catalogue.",
    firmness: "manual",
    source: "User management: roles, 4.1.1",
    stages: ["rules"],
    weight: "refuses",
    params: ["kind"],
  },
  "domain.already-active": {
    code: "domain.already-active",
    part: 7,
    statement: "An enterprise opens a domain kind once per identifier.",
    firmness: "chosen",
    source: "No manual speaks of it",
    stages: ["rules"],
    weight: "refuses",
    params: ["kind", "identifier"],
  },
  "domain.identifier": {
    code: "domain.identifier",
    part: 7,
    statement:
      "A domain is identified as its kind says: by the enterprise number, or by an NSSO number of the enterprise.",
    firmness: "manual",
    source:
      "Step-by-step guide to the management of access managers (July 2018); Heracles guide for mammography units (2016)",
    stages: ["rules"],
    weight: "refuses",
    params: ["kind"],
  },
  "domain.managed-elsewhere": {
    code: "domain.managed-elsewhere",
    part: 7,
    statement:
      "Where another system manages a domain kind, its users and applications are managed there and only its managers here.",
    firmness: "manual",
    source:
      "Step-by-step guide to the management of access managers (July 2018), I.b; eHealth guide, step 6 (users); Heracles guide for mammography units (2016), step 2.4",
    stages: ["rules"],
    weight: "refuses",
    params: ["kind", "system"],
  },
  "application.not-in-catalogue": {
    code: "application.not-in-catalogue",
    part: 7,
    statement: "An application opened for a domain belongs to its kind.",
    firmness: "manual",
    source: "Heracles guide for mammography units (2016)",
    stages: ["rules"],
    weight: "refuses",
    params: ["application", "kind"],
  },
};
