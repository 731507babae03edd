import type { PersonInput } from "../../form/person.js";
import type { OnPlace } from "../../form/room.js";

/** What a new user is to hold in a place. */
export interface RightsInput {
  readonly applications?: readonly string[];
  readonly functions?: readonly string[];
}

/** Adds a person as a user of a place, with what he is to hold. */
export interface AddUser extends OnPlace<"AddUser">, RightsInput {
  readonly person: PersonInput;
}

/** A person of a list, with what he is to hold. */
export interface NewUser extends PersonInput, RightsInput {}

/** Adds every person of a list as a user of one place, or none of them. */
export interface AddUsers extends OnPlace<"AddUsers"> {
  readonly users: readonly NewUser[];
}

/** Changes the details of a person's assignment in a place. */
export interface UpdateUser extends OnPlace<"UpdateUser"> {
  readonly account: string;
  readonly title?: string | null;
  readonly language?: string | null;
  readonly email?: string;
  readonly localEmail?: string | null;
  readonly lastDay?: string | null;
}

interface OnUsers<Type extends string> extends OnPlace<Type> {
  readonly accounts: readonly string[];
}

/** Makes the assignments of these persons count no longer. */
export interface BlockUsers extends OnUsers<"BlockUsers"> {}
/** Makes the blocked assignments of these persons count again. */
export interface UnblockUsers extends OnUsers<"UnblockUsers"> {}
/** Ends the assignments of these persons in a place. */
export interface RemoveUsers extends OnUsers<"RemoveUsers"> {}

/** Ends every assignment of a person at the scope or below it: a leaver. */
export interface RemovePersonEverywhere extends OnPlace<"RemovePersonEverywhere"> {
  readonly account: string;
}

/** Gives applications to users of a place. */
export interface GrantApplications extends OnUsers<"GrantApplications"> {
  readonly applications: readonly string[];
}

/** Takes applications from users of a place. */
export interface RevokeApplications extends OnUsers<"RevokeApplications"> {
  readonly applications: readonly string[];
}

/** Chooses the functions of a user in a place. */
export interface AssignFunctions extends OnPlace<"AssignFunctions"> {
  readonly account: string;
  /** The whole set. */
  readonly functions: readonly string[];
}

/** Chooses the whole set of functions of each of a group. */
export interface AssignFunctionsToUsers extends OnUsers<"AssignFunctionsToUsers"> {
  readonly functions: readonly string[];
}

/** Gives each of a group what another user of the place holds; they keep what they have. */
export interface CopyUserRights extends OnUsers<"CopyUserRights"> {
  /** The account whose applications and functions are copied. */
  readonly source: string;
}

/** Moves a user to another place of the same domain, whatever its level. */
export interface MoveUser extends OnPlace<"MoveUser"> {
  readonly account: string;
  /** The scope of the place to which he is moved. */
  readonly to: string;
}

/** Sets another password for a person. */
export interface ResetPassword extends OnPlace<"ResetPassword"> {
  readonly account: string;
  readonly password: string;
  readonly passwordConfirmation: string;
}

/** The commands about users. */
export type UserCommand =
  | AddUser
  | AddUsers
  | UpdateUser
  | BlockUsers
  | UnblockUsers
  | RemoveUsers
  | RemovePersonEverywhere
  | GrantApplications
  | RevokeApplications
  | AssignFunctions
  | AssignFunctionsToUsers
  | CopyUserRights
  | MoveUser
  | ResetPassword;
