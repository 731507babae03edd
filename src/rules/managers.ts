/** Part 8 of the rule book. Who may do what, and the managers. */
export const managerRules = {
  "permission.denied": {
    statement: "The actor's role and its scope allow the action.",
    manual: "User management: roles",
    stages: ["standing"],
    params: ["action"],
  },
  "place.unknown": {
    statement: "The place is there.",
    chosen: "Told to whoever may do that there if it were: in his own scope nothing is kept from him",
    stages: ["standing"],
  },
  "permission.rank": {
    statement:
      "Only an assignment of a strictly lower rank is blocked, unblocked, removed, edited or given something.",
    manual: "User management: roles (a co-role does not manage co-roles); for every role: chosen",
    stages: ["standing"],
    params: ["account", "role"],
  },
  "account.held-elsewhere": {
    statement:
      "What touches the account itself asks that everything its owner holds, anywhere, lies within the actor's scope and below his rank.",
    chosen: "Else the manager of one site could take over the account of another enterprise's chief",
    stages: ["standing"],
    params: ["account"],
  },
  "manager.replace-only": {
    statement: "A role that exactly one person holds is replaced, never removed or blocked.",
    manual: "Step-by-step guide, IV.a; for all such roles, and no blocking: chosen",
    params: ["account", "role"],
  },
  "manager.already": {
    statement: "The person does not hold that role there already.",
    chosen: "No manual speaks of it",
    params: ["role"],
  },
  "account.id-taken": {
    statement: "An id given for a new account is new.",
    chosen: "Ids are made by the caller",
    params: ["account"],
  },
  "ticket.taken": {
    statement: "A ticket given for a new request is new.",
    chosen: "Tickets are made by the caller, as ids are",
    params: ["ticket"],
  },
  "assignment.exists": {
    statement:
      "A person holds at most one role in one scope. The curator of an enterprise gets no other role in it while he is in charge.",
    chosen: "No manual speaks of it",
    params: ["role"],
  },
  "assignment.blocked": {
    statement:
      "A blocked assignment is not lifted by becoming manager, except by a representative, the contact centre or the court.",
    chosen: "So that nobody blocks his successor",
    params: ["role"],
  },
  "self.forbidden": {
    statement: "Nobody blocks or removes himself, or confirms a finding of a review that is about himself.",
    chosen: "No manual speaks of it",
    stages: ["standing", "rules"],
  },
  "actor.unknown": {
    statement: "The actor has the role that he acts in.",
    manual: "User management: roles, chapter 2",
    stages: ["standing"],
  },
  "actor.blocked": {
    statement: "The role that the actor acts in is neither blocked nor past its last day.",
    chosen: "User management: roles, chapter 2 speaks of the role only",
    stages: ["standing"],
  },
  "assignment.elsewhere": {
    statement: "A manager who is replaced keeps his other roles: those within the actor's scope are counted.",
    chosen: "No manual speaks of it",
    weight: "warns",
    params: ["account", "count"],
  },
} as const;
