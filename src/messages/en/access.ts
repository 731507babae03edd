import type { ConditionSentences, ObstacleSentences, StepSentences } from "../types.js";

/** What to say in English of each condition of an access. */
export const conditions: ConditionSentences = {
  "account.known": {
    holds: "{account} has an account.",
    fails: "{account} has no account yet. Add this person as a user.",
  },
  "application.known": {
    holds: "The application “{application}” exists.",
    fails: "The application “{application}” does not exist. Choose another one.",
  },
  "place.known": {
    holds: "This place exists.",
    fails: "This place does not exist. Add it first.",
  },
  "assignment.active": {
    holds: "{account} has an active role here.",
    fails: "{account} has no role here. Add this person here as a user.",
    blocked: "The role of {account} is blocked here. Unblock this person.",
    ended: "The role of {account} has ended here. Choose a later last day.",
    suspended: "A curator acts here in place of {account}. Wait until the court ends the curator’s task.",
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
    fails:
      "{account} has not been granted the application “{application}” here yet. Grant it to this person.",
  },
  "application.level": {
    holds: "The application “{application}” has effect at the level “{level}”.",
    fails: "The application “{application}” has effect only at the level “{level}”. Add the user there.",
  },
  "function.held": {
    holds: "{account} lacks no function for “{application}” here.",
    fails:
      "For “{application}”, {account} lacks a function here. At the level where it has effect, assign one of: {functions}.",
  },
  "access.effective": {
    holds: "No delay is running for “{application}”.",
    fails:
      "A change takes effect only after some time: “{application}” is accessible from {until}. Try again then.",
  },
  "authentication.level": {
    holds: "The level of the digital key suffices for “{application}”.",
    fails:
      "The level of the digital key does not suffice for “{application}”. Ask {account} to log in again with a key of a higher level, for example the eID.",
    "password-tied":
      "Somebody else set the password of {account}, so it is not valid here yet. Ask this person to log in with eID, itsme or a code by mobile app and to change the password.",
    "password-outdated":
      "The password of {account} was changed after this log-in. Ask this person to log in again.",
    "session-missing": "No valid log-in of {account} is known. Ask this person to log in.",
    unjudged: "The log-in was not checked.",
  },
  "certificate.held": {
    holds: "No certificate is missing for “{application}”.",
    fails:
      "The application “{application}” asks for a valid personal certificate. Ask {account} to add one to the personal data.",
  },
};

/** What to say in English of each step that opens an access, or puts a finding right. */
export const steps: StepSentences = {
  "add-user": "Add {account} here as a user of “{application}”.",
  "appoint-co-access-manager": "Appoint {account} as co-access manager of this domain.",
  "appoint-co-chief": "Appoint {account} as co-chief access manager of this enterprise.",
  "discharge-curator": "Wait until the court ends the curator’s task.",
  unblock: "Unblock {account}.",
  extend: "Choose a later last day for {account}.",
  "open-at-domain": "Open “{application}” for the domain.",
  "open-at-subdivision": "Open “{application}” for the subdivision.",
  "open-at-site": "Open “{application}” for the site.",
  grant: "Grant “{application}” to {account}.",
  "assign-function": "Assign {account} a function, one of: {functions}.",
  "upload-certificate": "Ask {account} to add a valid personal certificate.",
  "log-in": "Ask {account} to log in again with a digital key, one of: {means}.",
  wait: "Wait until {until}.",
  "add-co-access-manager": "Appoint a co-access manager for this domain.",
  "add-co-chief": "Appoint a co-chief access manager for this enterprise.",
  "appoint-chief": "Have a legal representative appoint another chief access manager.",
  "change-password": "Ask {account} to log in without a password and to choose a new one.",
  "choose-application": "Grant {account} an application, one of: {applications}.",
  "clear-route": "Clear the routing of “{declaration}”.",
  "close-application": "Close “{application}” in this place.",
  "confirm-review": "Confirm what is still right.",
  "give-application": "Grant “{application}” to a user who needs it.",
  "issue-codes": "Issue access codes to {account}.",
  "no-last-day": "Remove the end date of the role of {account}.",
  remove: "Remove the role of {account} in this place.",
  "remove-everywhere": "Remove the role of {account} in every place of this review.",
  "renew-certificate": "Renew the certificate of “{channel}”.",
  "replace-manager": "Appoint somebody else for this role: {role}.",
  "reset-password": "Reset the password of {account}.",
  "route-to-e-box": "Choose the enterprise’s e-Box for “{declaration}”.",
  "sign-request": "Have the request with ticket number {ticket} signed by a legal representative.",
  "update-place": "Fill in the e-mail address of this place.",
  "withdraw-request": "Withdraw the request with ticket number {ticket}.",
};

/** What to say in English where no step can help. */
export const obstacles: ObstacleSentences = {
  "account.name": "“{account}” cannot be an account. Check the name of the account.",
  "account.erased": "The data of this person were erased. Open a new account.",
  "account.merged": "This account was merged with another one. Use that one: {account}.",
  "application.unknown": "The application “{application}” does not exist. Choose another one.",
  "application.not-in-kind": "“{application}” does not belong to this domain. Choose another domain.",
  "application.level":
    "“{application}” has effect only at the level “{level}”. Choose a place at that level.",
  "application.not-at-enterprise":
    "“{application}” cannot be opened at the level of the enterprise. Choose a domain.",
  "function.unknown": "“{application}” asks for a function that this domain does not have at this level.",
  "kind.unknown": "This kind of domain no longer exists: nothing can be opened here any more.",
  "kind.managed-elsewhere":
    "The users and applications of this domain are managed in “{system}”. Go on there.",
  "means.none": "No digital key has a level that suffices for “{application}”.",
  "nobody.may": "At present nobody has the role needed to help {account} here.",
  "place.unknown": "This place does not exist. Add it first.",
  "user.level": "Users of this domain belong at the level “{level}”. Choose a place at that level.",
};
