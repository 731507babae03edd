import type { RuleTable } from "./table.js";

/** The codes of part 8. */
export type ManagerRuleCode =
  | "permission.denied"
  | "permission.rank"
  | "account.held-elsewhere"
  | "manager.replace-only"
  | "manager.already"
  | "account.id-taken"
  | "ticket.taken"
  | "assignment.exists"
  | "assignment.blocked"
  | "self.forbidden"
  | "actor.unknown"
  | "actor.blocked"
  | "assignment.elsewhere";

/** Part 8 of the rule book. Who may do what, and the managers. */
export const managerRules: RuleTable<ManagerRuleCode> = {
  "permission.denied": {
    code: "permission.denied",
    part: 8,
    statement: "The actor's role and its scope allow the action.",
    firmness: "manual",
    source: "User management: roles",
    stages: ["standing"],
    weight: "refuses",
    params: ["action"],
  },
  "permission.rank": {
    code: "permission.rank",
    part: 8,
    statement:
      "Only an assignment of a strictly lower rank is blocked, unblocked, removed, edited or given something.",
    firmness: "manual",
    source: "User management: roles (a co-role does not manage co-roles); for every role: chosen",
    stages: ["standing"],
    weight: "refuses",
    params: ["account", "role"],
  },
  "account.held-elsewhere": {
    code: "account.held-elsewhere",
    part: 8,
    statement:
      "What touches the account itself asks that everything its owner holds, anywhere, lies within the actor's scope and below his rank.",
    firmness: "chosen",
    source: "Else the manager of one site could take over the account of another enterprise's chief",
    stages: ["standing"],
    weight: "refuses",
    params: ["account"],
  },
  "manager.replace-only": {
    code: "manager.replace-only",
    part: 8,
    statement: "A role that exactly one person holds is replaced, never removed or blocked.",
    firmness: "manual",
    source:
      "Step-by-step guide to the management of access managers (July 2018), IV.a; for all such roles, and no blocking: chosen",
    stages: ["rules"],
    weight: "refuses",
    params: ["account", "role"],
  },
  "manager.already": {
    code: "manager.already",
    part: 8,
    statement: "The person does not hold that role there already.",
    firmness: "chosen",
    source: "No manual speaks of it",
    stages: ["rules"],
    weight: "refuses",
    params: ["role"],
  },
  "account.id-taken": {
    code: "account.id-taken",
    part: 8,
    statement: "An id given for a new account is new.",
    firmness: "chosen",
    source: "Ids are made by the caller",
    stages: ["rules"],
    weight: "refuses",
    params: ["account"],
  },
  "ticket.taken": {
    code: "ticket.taken",
    part: 8,
    statement: "A ticket given for a new request is new.",
    firmness: "chosen",
    source: "Tickets are made by the caller, as ids are",
    stages: ["rules"],
    weight: "refuses",
    params: ["ticket"],
  },
  "assignment.exists": {
    code: "assignment.exists",
    part: 8,
    statement: "A person holds at most one role in one scope.",
    firmness: "chosen",
    source: "No manual speaks of it",
    stages: ["rules"],
    weight: "refuses",
    params: ["role"],
  },
  "assignment.blocked": {
    code: "assignment.blocked",
    part: 8,
    statement:
      "A blocked assignment is not lifted by becoming manager, except by a representative, the contact centre or the court.",
    firmness: "chosen",
    source: "So that nobody blocks his successor",
    stages: ["rules"],
    weight: "refuses",
    params: ["role"],
  },
  "self.forbidden": {
    code: "self.forbidden",
    part: 8,
    statement: "Nobody blocks or removes himself.",
    firmness: "chosen",
    source: "No manual speaks of it",
    stages: ["standing"],
    weight: "refuses",
    params: [],
  },
  "actor.unknown": {
    code: "actor.unknown",
    part: 8,
    statement: "The actor has the role that he acts in.",
    firmness: "manual",
    source: "User management: roles, chapter 2",
    stages: ["standing"],
    weight: "refuses",
    params: [],
  },
  "actor.blocked": {
    code: "actor.blocked",
    part: 8,
    statement: "The role that the actor acts in is neither blocked nor past its last day.",
    firmness: "chosen",
    source: "User management: roles, chapter 2 speaks of the role only",
    stages: ["standing"],
    weight: "refuses",
    params: [],
  },
  "assignment.elsewhere": {
    code: "assignment.elsewhere",
    part: 8,
    statement: "A manager who is replaced keeps his other roles: those within the actor's scope are counted.",
    firmness: "chosen",
    source: "No manual speaks of it",
    stages: ["rules"],
    weight: "warns",
    params: ["account", "count"],
  },
};
