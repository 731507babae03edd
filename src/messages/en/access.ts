import type { ConditionSentences } from "../types.js";

/** What to say in English of each condition of an access. */
export const enConditions: ConditionSentences = {
  "account.known": {
    holds: "{account} has an account.",
    fails: "{account} has no account yet. Add this person as a user.",
  },
  "assignment.active": {
    holds: "{account} has an active role here.",
    fails: "{account} has no role here. Add this person here as a user.",
    blocked: "The role of {account} is blocked here. Unblock this person.",
    ended: "The role of {account} has ended here. Choose a later last day.",
  },
  "application.open-at-domain": {
    holds: "At the level of the domain, nothing keeps “{application}” closed.",
    fails: "The application “{application}” is not open for the domain. Have it opened there.",
  },
  "application.open-at-subdivision": {
    holds: "At the level of the subdivision, nothing keeps “{application}” closed.",
    fails: "The application “{application}” is not open for the subdivision. Have it opened there.",
  },
  "application.open-at-site": {
    holds: "At the level of the site, nothing keeps “{application}” closed.",
    fails: "The application “{application}” is not open for the site. Have it opened there.",
  },
  "application.granted": {
    holds: "{account} may use “{application}” here.",
    fails: "{account} has not been given the application “{application}” here yet. Give it to this person.",
  },
  "application.level": {
    holds: "The application “{application}” counts at the level “{level}”.",
    fails: "The application “{application}” counts only at the level “{level}”. Add the user there.",
  },
  "function.held": {
    holds: "{account} lacks no function for “{application}” here.",
    fails:
      "For “{application}”, {account} lacks a function here. Give one of these functions at the level where it counts: {functions}.",
  },
  "access.effective": {
    holds: "No delay is running for “{application}”.",
    fails: "A change counts only after some time: “{application}” opens from {until}. Try again then.",
  },
  "authentication.level": {
    holds: "The log-in suffices for “{application}”.",
    fails:
      "The log-in is not strong enough for “{application}”. Ask {account} to log in again by stronger means, for example with the eID.",
    "password-tied":
      "Somebody else set the password of {account}, so it does not count here yet. Ask this person to log in with eID, itsme or a code by mobile app and to change the password.",
  },
  "certificate.held": {
    holds: "No certificate is missing for “{application}”.",
    fails:
      "The application “{application}” asks for a valid personal certificate. Ask {account} to add one to the personal data.",
  },
};
