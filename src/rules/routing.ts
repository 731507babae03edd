import type { RuleTable } from "./table.js";

/** The codes of part 14. */
export type RoutingRuleCode =
  | "route.declaration-unknown"
  | "route.recipient-without-mandate"
  | "route.channel"
  | "route.broken";

/** Part 14 of the rule book. Routing of declarations. */
export const routingRules: RuleTable<RoutingRuleCode> = {
  "route.declaration-unknown": {
    code: "route.declaration-unknown",
    part: 14,
    statement: "Routing is for the declarations of the catalogue.",
    firmness: "manual",
    source: "User management: roles, 5.4.1",
    stages: ["rules"],
    weight: "refuses",
    params: ["declaration"],
  },
  "route.recipient-without-mandate": {
    code: "route.recipient-without-mandate",
    part: 14,
    statement: "A recipient other than the enterprise itself holds a mandate of it.",
    firmness: "manual",
    source: "User management: roles, 5.4.1",
    stages: ["rules"],
    weight: "refuses",
    params: [],
  },
  "route.channel": {
    code: "route.channel",
    part: 14,
    statement:
      "The enterprise as recipient chooses its e-Box or an FTP or SFTP channel that its sender has; another recipient has no channel to choose.",
    firmness: "manual",
    source: "User management: roles, 5.4.1",
    stages: ["rules"],
    weight: "refuses",
    params: [],
  },
  "route.broken": {
    code: "route.broken",
    part: 14,
    statement:
      "A route counts only while its mandate or its channel lives: a look at the routes tells of one that does not.",
    firmness: "chosen",
    source: "The sources are silent; a route that leads nowhere must be seen",
    stages: [],
    weight: "warns",
    params: ["declaration"],
  },
};
