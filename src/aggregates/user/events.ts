import type { Username } from "../../credentials/username.js";
import type { Insz } from "../../identifiers/insz.js";
import type { Scope } from "../../scope/scope.js";
import type { AccountId, EventOf } from "../shared/event.js";
import type { AssignmentDetails } from "../shared/manager.js";
import type { Role } from "./role.js";

/** A person got an account. The host keeps the hash of the password that the command carried, if it carried one. */
export type AccountOpened = EventOf<
  "AccountOpened",
  {
    readonly account: AccountId;
    readonly insz: Insz;
    readonly firstName: string;
    readonly lastName: string;
    readonly username: Username | null;
    /** The scope of whoever set the password; `null` where there is none. */
    readonly passwordTiedTo: Scope | null;
  }
>;

/** A person got a role in a place where he had none. */
export type AssignmentAdded = EventOf<
  "AssignmentAdded",
  {
    readonly account: AccountId;
    readonly scope: Scope;
    readonly role: Role;
    readonly details: AssignmentDetails;
    readonly applications: readonly string[];
    readonly functions: readonly string[];
  }
>;

/** A person got a higher role in a place where he had one: what he holds there stays, with its moments. */
export type AssignmentLifted = EventOf<
  "AssignmentLifted",
  {
    readonly account: AccountId;
    readonly scope: Scope;
    readonly role: Role;
    readonly details: AssignmentDetails;
  }
>;

/** An assignment's details changed; an absent one stayed as it was. */
export type AssignmentUpdated = EventOf<
  "AssignmentUpdated",
  { readonly account: AccountId; readonly scope: Scope; readonly changes: Partial<AssignmentDetails> }
>;

type OnAssignment = { readonly account: AccountId; readonly scope: Scope };

/** An assignment counts no longer until it is unblocked. */
export type AssignmentBlocked = EventOf<"AssignmentBlocked", OnAssignment>;

/** An assignment counts again. */
export type AssignmentUnblocked = EventOf<"AssignmentUnblocked", OnAssignment>;

/** An assignment ended; the account stays. */
export type AssignmentRemoved = EventOf<"AssignmentRemoved", OnAssignment>;

/** A user was given applications that he did not have. */
export type ApplicationsGranted = EventOf<
  "ApplicationsGranted",
  OnAssignment & { readonly applications: readonly string[] }
>;

/** Applications that a user had were taken from him. */
export type ApplicationsRevoked = EventOf<
  "ApplicationsRevoked",
  OnAssignment & { readonly applications: readonly string[] }
>;

/** A user's functions in a place were chosen anew, as a whole. */
export type FunctionsAssigned = EventOf<
  "FunctionsAssigned",
  OnAssignment & { readonly functions: readonly string[] }
>;

/** Somebody set a person's password for him. The host keeps the new hash. */
export type PasswordReset = EventOf<
  "PasswordReset",
  { readonly account: AccountId; readonly passwordTiedTo: Scope | null }
>;

/** The events of an account and its assignments alone. */
export type UserEvent =
  | AccountOpened
  | AssignmentAdded
  | AssignmentLifted
  | AssignmentUpdated
  | AssignmentBlocked
  | AssignmentUnblocked
  | AssignmentRemoved
  | ApplicationsGranted
  | ApplicationsRevoked
  | FunctionsAssigned
  | PasswordReset;
