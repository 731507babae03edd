/** Part 10 of the rule book. Users and their assignments. */
export const userRules = {
  "user.unknown": {
    statement: "The user has an assignment in that scope.",
    chosen: "No manual speaks of it",
    params: ["account"],
  },
  "user.credentials-required": {
    statement: "A person without an account needs user name, password, name and first name.",
    manual: "MyHandicap guide; Step-by-step guide, V.a; Heracles guide",
  },
  "user.credentials-fixed": {
    statement: "A person who has an account keeps user name, name and first name.",
    manual: "eHealth guide, step 6 (users); Step-by-step guide, IV",
  },
  "user.log-in-kept": {
    statement:
      "Whoever adds a person who has an account is told that he gets no new password: he logs in by other means, or asks the contact centre.",
    chosen:
      "A password that somebody else set may not count here; the same words whether one did, so that they tell nothing of it",
    weight: "warns",
  },
  "application.not-in-scope": {
    statement: "An application granted to a user is open at the scope of the assignment and above.",
    manual: "MyHandicap guide; Step-by-step guide, V.b",
    params: ["application"],
  },
  "status.already": {
    statement: "Only what is active is blocked, and only what is blocked is unblocked.",
    chosen: "No manual speaks of it",
    params: ["account", "status"],
  },
  "selection.empty": {
    statement: "An action on a group names at least one user.",
    chosen: "No manual speaks of it",
  },
  "person.repeated": {
    statement: "A list of new users names each person once.",
    chosen: "No manual speaks of it",
  },
  "selection.duplicate": {
    statement: "An action on a group names each user once.",
    chosen: "No manual speaks of it",
    params: ["account"],
  },
} as const;
