import type { RuleTable } from "./table.js";

/** The codes of part 2. */
export type UsernameRuleCode =
  | "username.length"
  | "username.characters"
  | "username.confirmation"
  | "username.taken"
  | "username.immutable"
  | "technical-username.prefix";

/** Part 2 of the rule book. User names of persons and of technical users. */
export const usernameRules: RuleTable<UsernameRuleCode> = {
  "username.length": {
    code: "username.length",
    part: 2,
    statement: "A user name has 8 to 30 characters.",
    firmness: "manual",
    source: "User management: roles, 4.1.3; Heracles guide for mammography units (2016)",
    stages: ["rules"],
    weight: "refuses",
    params: ["minimum", "maximum"],
  },
  "username.characters": {
    code: "username.characters",
    part: 2,
    statement: "A user name holds only the letters a to z and digits; capitals are folded.",
    firmness: "manual",
    source:
      "User management: roles; Heracles guide for mammography units (2016); folding: chosen, since the manuals' own screens show capitals",
    stages: ["rules"],
    weight: "refuses",
    params: [],
  },
  "username.confirmation": {
    code: "username.confirmation",
    part: 2,
    statement: "A user name is typed twice, both times the same.",
    firmness: "manual",
    source:
      "MyHandicap user guide (2016); Step-by-step guide to the management of access managers (July 2018), V.a; Heracles guide for mammography units (2016)",
    stages: ["rules"],
    weight: "refuses",
    params: [],
  },
  "username.taken": {
    code: "username.taken",
    part: 2,
    statement:
      "A user name is unique in the whole system, ignoring case; a removed user's name is never handed out again.",
    firmness: "manual",
    source: "Heracles guide for mammography units (2016); never handed out again: chosen",
    stages: ["rules"],
    weight: "refuses",
    params: [],
  },
  "username.immutable": {
    code: "username.immutable",
    part: 2,
    statement: "A user name, once given, never changes.",
    firmness: "manual",
    source: "Heracles guide for mammography units (2016)",
    stages: ["rules"],
    weight: "refuses",
    params: [],
  },
  "technical-username.prefix": {
    code: "technical-username.prefix",
    part: 2,
    statement: "A technical user's name starts with EXP and follows every other rule for user names.",
    firmness: "manual",
    source: "Step-by-step guide to the management of access managers (July 2018), VI",
    stages: ["rules"],
    weight: "refuses",
    params: ["prefix"],
  },
};
