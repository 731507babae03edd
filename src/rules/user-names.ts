/** Part 2 of the rule book. User names of persons and of technical users. */
export const usernameRules = {
  "username.length": {
    statement: "A user name has 8 to 30 characters.",
    manual: "User management: roles, 4.1.3; Heracles guide",
    params: ["minimum", "maximum"],
  },
  "username.characters": {
    statement: "A user name holds only the letters a to z and digits; capitals are folded.",
    manual:
      "User management: roles; Heracles guide; folding: chosen, since the manuals' own screens show capitals",
  },
  "username.confirmation": {
    statement: "A user name is typed twice, both times the same.",
    manual: "MyHandicap guide; Step-by-step guide, V.a; Heracles guide",
  },
  "username.taken": {
    statement:
      "A user name is unique in the whole system, ignoring case; a removed user's name is never handed out again.",
    manual: "Heracles guide; never handed out again: chosen",
  },
  "username.immutable": {
    statement: "A user name, once given, never changes.",
    manual: "Heracles guide",
  },
  "technical-username.prefix": {
    statement: "A technical user's name starts with EXP and follows every other rule for user names.",
    manual: "Step-by-step guide, VI",
    params: ["prefix"],
  },
} as const;
