/** Part 14 of the rule book. Routing of declarations. */
export const routingRules = {
  "route.declaration-unknown": {
    statement: "Routing is for the declarations of the catalogue.",
    manual: "User management: roles, 5.4.1",
    params: ["declaration"],
  },
  "route.recipient-without-mandate": {
    statement: "A recipient other than the enterprise itself holds a mandate of it.",
    manual: "User management: roles, 5.4.1",
  },
  "route.channel": {
    statement:
      "The enterprise as recipient chooses its e-Box or an FTP or SFTP channel that its sender has; another recipient has no channel to choose.",
    manual: "User management: roles, 5.4.1",
  },
  "route.broken": {
    statement:
      "A route counts only while its mandate or its channel lives: a look at the routes tells of one that does not.",
    chosen: "The sources are silent; a route that leads nowhere must be seen",
    stages: [],
    weight: "warns",
    params: ["declaration"],
  },
} as const;
