import type { RuleTable } from "./table.js";

/** The codes of part 4. */
export type ContactRuleCode =
  | "field.required"
  | "person.name"
  | "email.format"
  | "phone.format"
  | "language.unknown"
  | "title.unknown"
  | "email.personal"
  | "limit.exceeded";

/** Part 4 of the rule book. Contact and personal data. */
export const contactRules: RuleTable<ContactRuleCode> = {
  "field.required": {
    code: "field.required",
    part: 4,
    statement: "A field with a star is filled in.",
    firmness: "manual",
    source: "Every form in the manuals",
    stages: ["rules"],
    weight: "refuses",
    params: [],
  },
  "person.name": {
    code: "person.name",
    part: 4,
    statement: "A name has 1 to 100 characters after trimming and no control characters.",
    firmness: "chosen",
    source: "No manual gives a limit",
    stages: ["rules"],
    weight: "refuses",
    params: [],
  },
  "email.format": {
    code: "email.format",
    part: 4,
    statement:
      "An e-mail address is one address as a browser's e-mail field takes it, at most 254 characters.",
    firmness: "chosen",
    source: "The field: manuals; its format: chosen, what browsers do",
    stages: ["rules"],
    weight: "refuses",
    params: [],
  },
  "phone.format": {
    code: "phone.format",
    part: 4,
    statement:
      "A phone number has 8 to 15 digits, with an optional leading plus sign and the usual separators.",
    firmness: "chosen",
    source: "The field: manuals; its format: chosen",
    stages: ["rules"],
    weight: "refuses",
    params: [],
  },
  "language.unknown": {
    code: "language.unknown",
    part: 4,
    statement: "A language is Dutch, French or German.",
    firmness: "manual",
    source:
      "eHealth guide, step 6 (users); Heracles guide for mammography units (2016) (the languages of the portal)",
    stages: ["rules"],
    weight: "refuses",
    params: [],
  },
  "title.unknown": {
    code: "title.unknown",
    part: 4,
    statement: "A title is Mr, Mrs or Miss.",
    firmness: "manual",
    source:
      "Step-by-step guide to the management of access managers (July 2018) (first and last); Mrs: chosen",
    stages: ["rules"],
    weight: "refuses",
    params: [],
  },
  "email.personal": {
    code: "email.personal",
    part: 4,
    statement:
      "A chief access manager's address is a general one, read when one person is away: it does not hold the chief's own name.",
    firmness: "manual",
    source: "Step-by-step guide to the management of access managers (July 2018), I.b",
    stages: ["rules"],
    weight: "warns",
    params: [],
  },
  "limit.exceeded": {
    code: "limit.exceeded",
    part: 4,
    statement: "A list or a text is no longer than the policy's limit.",
    firmness: "chosen",
    source: "No manual gives one; without it a command has no bounded cost",
    stages: ["shape", "rules"],
    weight: "refuses",
    params: ["limit"],
  },
};
