import type { AccessStepCode } from "../words/access.js";
import type { ObstacleSentences, Templates } from "./types.js";

/** What to say in English of each step that opens an access. */
export const enSteps: Templates<AccessStepCode> = {
  "add-user": "Add {account} here as a user of “{application}”.",
  "appoint-co-access-manager": "Appoint {account} as co-access manager of this domain.",
  "appoint-co-chief": "Appoint {account} as co-chief access manager of this enterprise.",
  "discharge-curator": "Wait until the court ends the curator’s task.",
  unblock: "Unblock {account}.",
  extend: "Choose a later last day for {account}.",
  "open-at-domain": "Open “{application}” for the domain.",
  "open-at-subdivision": "Open “{application}” for the subdivision.",
  "open-at-site": "Open “{application}” for the site.",
  grant: "Give “{application}” to {account}.",
  "assign-function": "Give {account} one of these functions: {functions}.",
  "upload-certificate": "Ask {account} to add a valid personal certificate.",
  "log-in": "Ask {account} to log in again by one of these means: {means}.",
  wait: "Wait until {until}.",
};

/** What to say in English where no step can help. */
export const enObstacles: ObstacleSentences = {
  "account.name": "“{account}” cannot be an account. Check the name of the account.",
  "account.erased": "The data of this person were erased. Open a new account.",
  "account.merged": "This account was merged with another one. Use that one: {account}.",
  "application.unknown": "The application “{application}” does not exist. Choose another one.",
  "application.not-in-kind": "“{application}” does not belong to this domain. Choose another domain.",
  "application.level": "“{application}” counts only at the level “{level}”. Choose a place at that level.",
  "application.not-at-enterprise":
    "“{application}” does not open at the level of the enterprise. Choose a domain.",
  "function.unknown": "“{application}” asks for a function that this domain does not have at this level.",
  "kind.unknown": "This kind of domain no longer exists: nothing opens here any more.",
  "kind.managed-elsewhere":
    "The users and applications of this domain are managed in “{system}”. Please ask there.",
  "means.none": "No means of log-in suffices for “{application}”.",
  "nobody.may": "Nobody has the role to help {account} here now.",
  "place.unknown": "This place does not exist. Add it first.",
  "user.level": "Users of this domain belong at the level “{level}”. Choose a place at that level.",
};
