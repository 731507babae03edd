/** Part 12 of the rule book. Sessions and delay. */
export const sessionRules = {
  "session.stale": {
    statement:
      "What was made at or after the actor's log-in waits for a new log-in; a log-in by a password that was set since is none.",
    manual: "Heracles guide, steps 2.11, 3.5, 3.6 and 4.9",
    stages: ["standing"],
  },
  "session.password-tied": {
    statement:
      "A password that somebody else set opens only roles below the rank, and at or below the place, in which he set it, while that place is the same one and, save for users, he still has such a role; until its owner changes it in a stronger session.",
    chosen:
      "Else a manager could open an account for a stranger and walk in when that person becomes chief, there or elsewhere",
    stages: ["standing", "rules"],
  },
  "access.pending": {
    statement:
      "A grant counts some minutes, 20 by default, after the latest change that it rests on; for a manager after his appointment, unless he had as much before it without a break. What a block, a last day or a curator had stopped counts anew when it comes back.",
    manual: "Heracles guide (eHealth guide, step 6 (users) says at once); at once for less access: chosen",
    stages: [],
    params: ["until"],
  },
} as const;
