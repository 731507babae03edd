import type { PersonInput } from "../form/person-input.js";
import type { MandateCommand } from "./mandates/commands.js";
import type { PersonalCommand } from "./own-data/commands.js";
import type { RequestCommand } from "./requests/commands.js";
import type { ReviewCommand } from "./reviews/commands.js";
import type { SenderCommand } from "./senders/commands.js";

export type * from "../form/person-input.js";
export type * from "./mandates/commands.js";
export type * from "./own-data/commands.js";
export type * from "./requests/commands.js";
export type * from "./reviews/commands.js";
export type * from "./senders/commands.js";
export type { MandateCommand, PersonalCommand, RequestCommand, ReviewCommand, SenderCommand };

/**
 * The commands, as plain JSON: text as the form gave it. Who gives a command, when, and what is known beside comes in
 * the context. In commands that update, an absent field stays as it was and `null` clears it.
 */

/** Who is to manage a place: the one who says it, or a person. */
export type ManagerInput = "self" | PersonInput;

/** An e-mail address and a phone number. */
export interface ContactInput {
  readonly email: string;
  readonly phone: string;
}

/** The standard procedure: registers the enterprise the first time, and replaces the chief after. */
export interface AppointChiefAccessManager {
  readonly type: "AppointChiefAccessManager";
  readonly enterprise: string;
  readonly chief: ContactInput & {
    /** `self`, or the INSZ of somebody else. */
    readonly insz: string;
    /** The id of the account to open; not used for a person who has one. */
    readonly account?: string;
  };
  /** Where the one who asks is reached; needed when he appoints somebody else. */
  readonly requester?: ContactInput;
  /** The INSZ of the legal representative for whom the contact centre acts. */
  readonly representative?: string;
  /** That the data are correct and complete. */
  readonly declaration: boolean;
}

export interface AppointCoChiefAccessManager {
  readonly type: "AppointCoChiefAccessManager";
  readonly scope: string;
  readonly person: PersonInput;
}

export interface AppointCoAccessManager {
  readonly type: "AppointCoAccessManager";
  readonly scope: string;
  readonly person: PersonInput;
}

export interface ActivateDomain {
  readonly type: "ActivateDomain";
  readonly enterprise: string;
  readonly kind: string;
  /** The NSSO number for a kind that is identified by one; else the enterprise number, or absent. */
  readonly identifier?: string;
  readonly email: string;
  /** Absent: all of the kind's. */
  readonly applications?: readonly string[];
  /** What the kind asks beside, by the ids of its fields. */
  readonly fields?: Readonly<Record<string, string>>;
  readonly manager: ManagerInput;
}

interface OnPlace<Type extends string> {
  readonly type: Type;
  readonly scope: string;
}

interface Update<Type extends string> extends OnPlace<Type> {
  readonly email: string;
}

export interface UpdateDomain extends Update<"UpdateDomain"> {}
export interface UpdateSubdivision extends Update<"UpdateSubdivision"> {}
export interface UpdateSite extends Update<"UpdateSite"> {}

interface SetApplications<Type extends string> extends OnPlace<Type> {
  /** The whole set: what is not in it closes. */
  readonly applications: readonly string[];
}

export interface SetDomainApplications extends SetApplications<"SetDomainApplications"> {}
export interface SetSubdivisionApplications extends SetApplications<"SetSubdivisionApplications"> {}
export interface SetSiteApplications extends SetApplications<"SetSiteApplications"> {}

interface ReplaceManager<Type extends string> extends OnPlace<Type> {
  readonly manager: ManagerInput;
}

export interface ReplaceAccessManager extends ReplaceManager<"ReplaceAccessManager"> {}
export interface ReplaceSubdivisionManager extends ReplaceManager<"ReplaceSubdivisionManager"> {}
export interface ReplaceSiteManager extends ReplaceManager<"ReplaceSiteManager"> {}

/** `scope` is the place above. */
interface AddPlace<Type extends string> extends OnPlace<Type> {
  readonly kind: string;
  readonly number: string;
  /** Needed where the institution register does not know it. */
  readonly name?: string;
  readonly email: string;
  /** Absent: all that are open above. */
  readonly applications?: readonly string[];
  readonly manager: ManagerInput;
}

export interface AddSubdivision extends AddPlace<"AddSubdivision"> {}
export interface AddSite extends AddPlace<"AddSite"> {}

export interface RemoveSubdivision extends OnPlace<"RemoveSubdivision"> {}
export interface RemoveSite extends OnPlace<"RemoveSite"> {}

export interface AddUser extends OnPlace<"AddUser"> {
  readonly person: PersonInput;
  readonly applications?: readonly string[];
  readonly functions?: readonly string[];
}

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

export interface BlockUsers extends OnUsers<"BlockUsers"> {}
export interface UnblockUsers extends OnUsers<"UnblockUsers"> {}
export interface RemoveUsers extends OnUsers<"RemoveUsers"> {}

/** Ends every assignment of a person at the scope or below it: a leaver. */
export interface RemovePersonEverywhere extends OnPlace<"RemovePersonEverywhere"> {
  readonly account: string;
}

export interface GrantApplications extends OnUsers<"GrantApplications"> {
  readonly applications: readonly string[];
}

export interface RevokeApplications extends OnUsers<"RevokeApplications"> {
  readonly applications: readonly string[];
}

export interface AssignFunctions extends OnPlace<"AssignFunctions"> {
  readonly account: string;
  /** The whole set. */
  readonly functions: readonly string[];
}

export interface ResetPassword extends OnPlace<"ResetPassword"> {
  readonly account: string;
  readonly password: string;
  readonly passwordConfirmation: string;
}

/** Everything that can be asked of a registry. */
export type Command =
  | RequestCommand
  | SenderCommand
  | MandateCommand
  | PersonalCommand
  | ReviewCommand
  | AppointChiefAccessManager
  | AppointCoChiefAccessManager
  | AppointCoAccessManager
  | ActivateDomain
  | UpdateDomain
  | UpdateSubdivision
  | UpdateSite
  | SetDomainApplications
  | SetSubdivisionApplications
  | SetSiteApplications
  | ReplaceAccessManager
  | ReplaceSubdivisionManager
  | ReplaceSiteManager
  | AddSubdivision
  | AddSite
  | RemoveSubdivision
  | RemoveSite
  | AddUser
  | UpdateUser
  | BlockUsers
  | UnblockUsers
  | RemoveUsers
  | RemovePersonEverywhere
  | GrantApplications
  | RevokeApplications
  | AssignFunctions
  | ResetPassword;

/** The name of a command. */
export type CommandType = Command["type"];

/** The command of that name. */
export type CommandNamed<Type extends CommandType> = Extract<Command, { readonly type: Type }>;
