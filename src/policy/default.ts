import { bothPasswordReadings } from "../credentials/password.js";
import { asPolicy } from "./mark.js";
import type { Policy } from "./types.js";

/** The manuals' policy, and the safer reading where they are silent. */
export const defaultPolicy: Policy = /* @__PURE__ */ asPolicy({
  passwords: { ...bothPasswordReadings },
  effectDelayMinutes: 20,
  limits: { users: 1_000, applications: 200, findings: 10_000, mandates: 1_000, text: 10_000 },
  severities: {
    managerEligibility: "refuse",
    userEligibility: "warn",
    nameDiffers: "refuse",
    passwordGiver: "refuse",
    usersFirst: "warn",
    wrongLevel: "warn",
  },
  review: {
    days: { expiring: 60, untouched: 365, ending: 30, codesRequested: 7, placeData: 365 },
    severities: {
      "review.leaver": "high",
      "review.manager-not-eligible": "high",
      "review.route-broken": "high",
      "review.certificate-expiring": "medium",
      "review.codes-requested": "medium",
      "review.companion-missing": "medium",
      "review.ending": "medium",
      "review.password-of-former": "medium",
      "review.request-unsigned": "medium",
      "review.single-person": "medium",
      "review.wrong-level": "medium",
      "review.no-effect": "low",
      "review.nobody-holds": "low",
      "review.place-data": "low",
      "review.untouched": "low",
    },
  },
});
