import type { RuleTable } from "./table.js";

/** The codes of part 6. */
export type ChiefRuleCode =
  | "authentication.eid-required"
  | "chief.self-reappointment"
  | "chief.exists"
  | "co-chiefs.remain"
  | "declaration.required"
  | "exception.eid-available"
  | "request.unknown"
  | "request.closed"
  | "request.signature"
  | "request.unsigned";

/** Part 6 of the rule book. The chief access manager and his appointment. */
export const chiefRules: RuleTable<ChiefRuleCode> = {
  "authentication.eid-required": {
    code: "authentication.eid-required",
    part: 6,
    statement: "The standard procedure is carried out after log-in with an eID.",
    firmness: "manual",
    source: "Step-by-step guide to the management of access managers (July 2018), I.a",
    stages: ["standing"],
    weight: "refuses",
    params: [],
  },
  "chief.self-reappointment": {
    code: "chief.self-reappointment",
    part: 6,
    statement:
      "Whoever is chief access manager already does not appoint himself again; he may appoint another.",
    firmness: "manual",
    source: "Step-by-step guide to the management of access managers (July 2018), I.b",
    stages: ["rules"],
    weight: "refuses",
    params: [],
  },
  "chief.exists": {
    code: "chief.exists",
    part: 6,
    statement: "The enterprise is registered already and has a chief access manager.",
    firmness: "manual",
    source: "Step-by-step guide to the management of access managers (July 2018), I.b",
    stages: ["rules"],
    weight: "warns",
    params: ["account"],
  },
  "co-chiefs.remain": {
    code: "co-chiefs.remain",
    part: 6,
    statement: "Co-chiefs stay when the chief access manager is replaced: the new one is told how many.",
    firmness: "chosen",
    source:
      "Heracles guide for mammography units (2016), step 1.10 says that managers, users and rights stay; of co-chiefs no manual speaks",
    stages: ["rules"],
    weight: "warns",
    params: ["count"],
  },
  "declaration.required": {
    code: "declaration.required",
    part: 6,
    statement: "The declaration that the data are correct is confirmed.",
    firmness: "manual",
    source:
      "Step-by-step guide to the management of access managers (July 2018); Heracles guide for mammography units (2016)",
    stages: ["rules"],
    weight: "refuses",
    params: [],
  },
  "exception.eid-available": {
    code: "exception.eid-available",
    part: 6,
    statement:
      "The exception procedure is only for an enterprise none of whose representatives has an eID or an electronic foreigner's card.",
    firmness: "manual",
    source: "Step-by-step guide to the management of access managers (July 2018), II.a",
    stages: ["rules"],
    weight: "refuses",
    params: [],
  },
  "request.unknown": {
    code: "request.unknown",
    part: 6,
    statement: "A request is found by its ticket.",
    firmness: "manual",
    source:
      "Step-by-step guide to the management of access managers (July 2018), II; Heracles guide for mammography units (2016)",
    stages: ["rules"],
    weight: "refuses",
    params: ["ticket"],
  },
  "request.closed": {
    code: "request.closed",
    part: 6,
    statement: "A request that is signed, granted, rejected or withdrawn is still open.",
    firmness: "manual",
    source:
      "Step-by-step guide to the management of access managers (July 2018), II; Heracles guide for mammography units (2016); the withdrawal: chosen",
    stages: ["rules"],
    weight: "refuses",
    params: ["ticket"],
  },
  "request.signature": {
    code: "request.signature",
    part: 6,
    statement:
      "A legal representative with signing authority signs: by hand on the original, or by eID in the document of a signed request that names him by his INSZ. A fax, a copy or a scan is no signature.",
    firmness: "manual",
    source:
      "Step-by-step guide to the management of access managers (July 2018), II.b; Heracles guide for mammography units (2016), steps 1.6 and 1.8",
    stages: ["rules"],
    weight: "refuses",
    params: [],
  },
  "request.unsigned": {
    code: "request.unsigned",
    part: 6,
    statement: "Only a signed request is granted.",
    firmness: "manual",
    source: "Heracles guide for mammography units (2016)",
    stages: ["rules"],
    weight: "refuses",
    params: [],
  },
};
