import type { RuleTable } from "./table.js";

/** The codes of part 12. */
export type SessionRuleCode = "session.stale" | "session.password-tied" | "access.pending";

/** Part 12 of the rule book. Sessions and delay. */
export const sessionRules: RuleTable<SessionRuleCode> = {
  "session.stale": {
    code: "session.stale",
    part: 12,
    statement: "What was made at or after the actor's log-in waits for a new log-in.",
    firmness: "manual",
    source: "Heracles guide for mammography units (2016), steps 2.11, 3.5, 3.6 and 4.9",
    stages: ["standing"],
    weight: "refuses",
    params: [],
  },
  "session.password-tied": {
    code: "session.password-tied",
    part: 12,
    statement:
      "A password that somebody else set counts only at and below the scope of whoever set it, until its owner changes it in a stronger session.",
    firmness: "chosen",
    source: "Else a manager could open an account for a stranger and walk in when he becomes chief elsewhere",
    stages: ["standing"],
    weight: "refuses",
    params: [],
  },
  "access.pending": {
    code: "access.pending",
    part: 12,
    statement: "A grant counts some minutes, 20 by default, after the latest change that it rests on.",
    firmness: "manual",
    source:
      "Heracles guide for mammography units (2016) (eHealth guide, step 6 (users) says at once); at once for less access: chosen",
    stages: [],
    weight: "refuses",
    params: ["until"],
  },
};
