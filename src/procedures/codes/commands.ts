/** Asks for a user name and a password for oneself: a chief asks the contact centre, a manager his chief. */
export interface RequestAccessCodes {
  readonly type: "RequestAccessCodes";
  readonly account: string;
}

/** Gives a person a user name and a password; a user name that he has stays. */
export interface IssueAccessCodes {
  readonly type: "IssueAccessCodes";
  readonly account: string;
  readonly username?: string;
  readonly usernameConfirmation?: string;
  readonly password: string;
  readonly passwordConfirmation: string;
}

/** The commands about access codes. */
export type CodeCommand = RequestAccessCodes | IssueAccessCodes;
