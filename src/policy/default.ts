import { freeze } from "immer";
import { bothPasswordReadings } from "../credentials/password.js";
import type { Policy } from "./types.js";

/** The manuals' policy, and the safer reading where they are silent. */
export const defaultPolicy: Policy = /* @__PURE__ */ freeze(
  {
    passwords: { ...bothPasswordReadings },
    effectDelayMinutes: 20,
    limits: { users: 1_000, applications: 200, findings: 10_000, text: 10_000 },
    severities: {
      managerEligibility: "refuse",
      userEligibility: "warn",
      usersFirst: "warn",
      wrongLevel: "warn",
    },
  },
  true,
);
