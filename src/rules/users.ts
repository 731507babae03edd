import type { RuleTable } from "./table.js";

/** The codes of part 10. */
export type UserRuleCode =
  | "user.unknown"
  | "user.credentials-required"
  | "user.credentials-fixed"
  | "application.not-in-scope"
  | "status.already"
  | "selection.empty"
  | "selection.duplicate";

/** Part 10 of the rule book. Users and their assignments. */
export const userRules: RuleTable<UserRuleCode> = {
  "user.unknown": {
    code: "user.unknown",
    part: 10,
    statement: "The user has an assignment in that scope.",
    firmness: "chosen",
    source: "No manual speaks of it",
    stages: ["rules"],
    weight: "refuses",
    params: ["account"],
  },
  "user.credentials-required": {
    code: "user.credentials-required",
    part: 10,
    statement: "A person without an account needs user name, password, name and first name.",
    firmness: "manual",
    source:
      "MyHandicap user guide (2016); Step-by-step guide to the management of access managers (July 2018), V.a; Heracles guide for mammography units (2016)",
    stages: ["rules"],
    weight: "refuses",
    params: [],
  },
  "user.credentials-fixed": {
    code: "user.credentials-fixed",
    part: 10,
    statement: "A person who has an account keeps user name, name and first name.",
    firmness: "manual",
    source:
      "eHealth guide, step 6 (users); Step-by-step guide to the management of access managers (July 2018), IV",
    stages: ["rules"],
    weight: "refuses",
    params: [],
  },
  "application.not-in-scope": {
    code: "application.not-in-scope",
    part: 10,
    statement: "An application granted to a user is open at the scope of the assignment and above.",
    firmness: "manual",
    source:
      "MyHandicap user guide (2016); Step-by-step guide to the management of access managers (July 2018), V.b",
    stages: ["rules"],
    weight: "refuses",
    params: ["application"],
  },
  "status.already": {
    code: "status.already",
    part: 10,
    statement: "Only what is active is blocked, and only what is blocked is unblocked.",
    firmness: "chosen",
    source: "No manual speaks of it",
    stages: ["rules"],
    weight: "refuses",
    params: ["account", "status"],
  },
  "selection.empty": {
    code: "selection.empty",
    part: 10,
    statement: "An action on a group names at least one user.",
    firmness: "chosen",
    source: "No manual speaks of it",
    stages: ["rules"],
    weight: "refuses",
    params: [],
  },
  "selection.duplicate": {
    code: "selection.duplicate",
    part: 10,
    statement: "An action on a group names each user once.",
    firmness: "chosen",
    source: "No manual speaks of it",
    stages: ["rules"],
    weight: "refuses",
    params: ["account"],
  },
};
