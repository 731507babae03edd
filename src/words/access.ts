/** The codes of the conditions of an access, in the order in which they are told. */
export const conditionCodes = [
  "account.known",
  "application.known",
  "place.known",
  "assignment.active",
  "application.open-at-domain",
  "application.open-at-subdivision",
  "application.open-at-site",
  "application.granted",
  "application.level",
  "function.held",
  "access.effective",
  "authentication.level",
  "certificate.held",
] as const;

/** What must hold, all of it, for a person to open an application in a place. */
export type ConditionCode = (typeof conditionCodes)[number];

/** The conditions on the log-in: not judged where a question leaves that aside. */
export const logInConditions = ["authentication.level"] as const;

/** Why some of them fail, where there is more than one reason. */
export interface ConditionFailures {
  readonly "assignment.active": "blocked" | "ended" | "suspended";
  readonly "authentication.level": "session-missing" | "password-tied" | "password-outdated";
}

/** Why a condition fails, where that says more than its code. */
export type ConditionFailure = ConditionFailures[keyof ConditionFailures];

/** What a step does that opens an access or puts a finding right: a command to give, a log-in, or a moment to wait for. */
export type StepCode =
  | "add-user"
  | "appoint-co-access-manager"
  | "appoint-co-chief"
  | "discharge-curator"
  | "unblock"
  | "extend"
  | "open-at-domain"
  | "open-at-subdivision"
  | "open-at-site"
  | "grant"
  | "assign-function"
  | "upload-certificate"
  | "log-in"
  | "wait"
  | "add-co-access-manager"
  | "add-co-chief"
  | "appoint-chief"
  | "change-password"
  | "choose-application"
  | "clear-route"
  | "close-application"
  | "confirm-review"
  | "give-application"
  | "issue-codes"
  | "no-last-day"
  | "remove"
  | "remove-everywhere"
  | "renew-certificate"
  | "replace-manager"
  | "reset-password"
  | "route-to-e-box"
  | "sign-request"
  | "update-place"
  | "withdraw-request";

/** What a step that is a command does; its sentence goes by this name. */
export type CommandStepCode = Exclude<StepCode, "log-in" | "wait">;

/** What only people can fill in. */
export type HoleName =
  | "account"
  | "account-id"
  | "application"
  | "certificate"
  | "email"
  | "findings"
  | "first-name"
  | "function"
  | "insz"
  | "last-day"
  | "last-name"
  | "means"
  | "password"
  | "phone"
  | "statement"
  | "username";

/** Why no step can open an access. */
export type ObstacleCode =
  | "account.name"
  | "account.erased"
  | "account.merged"
  | "application.unknown"
  | "application.not-in-kind"
  | "application.level"
  | "application.not-at-enterprise"
  | "function.unknown"
  | "kind.unknown"
  | "kind.managed-elsewhere"
  | "means.none"
  | "nobody.may"
  | "place.unknown"
  | "user.level";
