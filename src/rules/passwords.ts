import type { RuleTable } from "./table.js";

/** The codes of part 3. */
export type PasswordRuleCode =
  | "password.length"
  | "password.spaces"
  | "password.characters"
  | "password.variety"
  | "password.confirmation";

/** Part 3 of the rule book. Passwords: checked, then forgotten. */
export const passwordRules: RuleTable<PasswordRuleCode> = {
  "password.length": {
    code: "password.length",
    part: 3,
    statement: "A password has 10 to 15 characters, or as many as the policy says.",
    firmness: "manual",
    source: "User management: roles; Heracles guide for mammography units (2016)",
    stages: ["rules"],
    weight: "refuses",
    params: ["minimum", "maximum"],
  },
  "password.spaces": {
    code: "password.spaces",
    part: 3,
    statement: "A password holds no white space.",
    firmness: "manual",
    source: "User management: roles; Heracles guide for mammography units (2016)",
    stages: ["rules"],
    weight: "refuses",
    params: [],
  },
  "password.characters": {
    code: "password.characters",
    part: 3,
    statement: "A password holds only letters, digits and the special characters of the policy.",
    firmness: "manual",
    source:
      "User management: roles; Heracles guide for mammography units (2016); where they differ, the policy decides",
    stages: ["rules"],
    weight: "refuses",
    params: ["specialCharacters"],
  },
  "password.variety": {
    code: "password.variety",
    part: 3,
    statement: "A password holds as many characters that are not letters as the policy asks: 2 by default.",
    firmness: "manual",
    source:
      "Heracles guide for mammography units (2016); User management: roles words it so that letters count too: the policy decides",
    stages: ["rules"],
    weight: "refuses",
    params: ["minimum"],
  },
  "password.confirmation": {
    code: "password.confirmation",
    part: 3,
    statement: "A password is typed twice, both times the same, capitals included.",
    firmness: "manual",
    source:
      "MyHandicap user guide (2016); Step-by-step guide to the management of access managers (July 2018); Heracles guide for mammography units (2016)",
    stages: ["rules"],
    weight: "refuses",
    params: [],
  },
};
