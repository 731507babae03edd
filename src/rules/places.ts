import type { RuleTable } from "./table.js";

/** The codes of part 9. */
export type PlaceRuleCode =
  | "subdivision-kind.unknown"
  | "site-kind.unknown"
  | "subdivision.identifier-taken"
  | "site.identifier-taken"
  | "application.not-in-parent"
  | "application.restores"
  | "structure.users-first"
  | "user.wrong-level"
  | "scope.not-empty";

/** Part 9 of the rule book. Subdivisions and sites. */
export const placeRules: RuleTable<PlaceRuleCode> = {
  "subdivision-kind.unknown": {
    code: "subdivision-kind.unknown",
    part: 9,
    statement: "The domain's kind has such subdivisions.",
    firmness: "manual",
    source: "Heracles guide for mammography units (2016), step 3.3",
    stages: ["rules"],
    weight: "refuses",
    params: ["kind"],
  },
  "site-kind.unknown": {
    code: "site-kind.unknown",
    part: 9,
    statement: "The subdivision's kind has such sites.",
    firmness: "manual",
    source: "Heracles guide for mammography units (2016), step 3.6",
    stages: ["rules"],
    weight: "refuses",
    params: ["kind"],
  },
  "subdivision.identifier-taken": {
    code: "subdivision.identifier-taken",
    part: 9,
    statement: "A domain has one subdivision per number.",
    firmness: "manual",
    source: "Heracles guide for mammography units (2016), step 3",
    stages: ["rules"],
    weight: "refuses",
    params: ["identifier"],
  },
  "site.identifier-taken": {
    code: "site.identifier-taken",
    part: 9,
    statement: "A subdivision has one site per number.",
    firmness: "manual",
    source: "Heracles guide for mammography units (2016), step 3",
    stages: ["rules"],
    weight: "refuses",
    params: ["identifier"],
  },
  "application.not-in-parent": {
    code: "application.not-in-parent",
    part: 9,
    statement: "An application newly chosen for a subdivision or site is open at every level above it.",
    firmness: "manual",
    source:
      "Heracles guide for mammography units (2016), step 3.4; closing one later rewrites nothing below: chosen",
    stages: ["rules"],
    weight: "refuses",
    params: ["application"],
  },
  "application.restores": {
    code: "application.restores",
    part: 9,
    statement:
      "Opening an application again gives it back to the assignments there and below that still carry it.",
    firmness: "chosen",
    source: "Follows from not rewriting what lies below",
    stages: ["rules"],
    weight: "warns",
    params: ["application", "count"],
  },
  "structure.users-first": {
    code: "structure.users-first",
    part: 9,
    statement: "All subdivisions and sites come before the first user.",
    firmness: "manual",
    source: "Heracles guide for mammography units (2016), steps 3 and 4",
    stages: ["rules"],
    weight: "policy",
    params: [],
  },
  "user.wrong-level": {
    code: "user.wrong-level",
    part: 9,
    statement: "A domain kind can fix the level where its users belong.",
    firmness: "manual",
    source: "Heracles guide for mammography units (2016), step 4",
    stages: ["rules"],
    weight: "policy",
    params: ["level"],
  },
  "scope.not-empty": {
    code: "scope.not-empty",
    part: 9,
    statement:
      "A subdivision or site is removed only when it has no sites and no assignments but its manager's.",
    firmness: "manual",
    source: "Heracles guide for mammography units (2016), step 3.6; what must be gone first: chosen",
    stages: ["rules"],
    weight: "refuses",
    params: [],
  },
};
