import type { ManagerInput } from "../../form/manager.js";
import type { PersonInput } from "../../form/person.js";
import type { OnPlace } from "../../form/room.js";

/** Appoints a co-chief of an enterprise. */
export interface AppointCoChiefAccessManager extends OnPlace<"AppointCoChiefAccessManager"> {
  readonly person: PersonInput;
}

/** Appoints a co-access manager of a domain. */
export interface AppointCoAccessManager extends OnPlace<"AppointCoAccessManager"> {
  readonly person: PersonInput;
}

interface ReplaceManager<Type extends string> extends OnPlace<Type> {
  readonly manager: ManagerInput;
}

/** Says who manages a domain from now on. */
export interface ReplaceAccessManager extends ReplaceManager<"ReplaceAccessManager"> {}
/** Says who manages a subdivision from now on. */
export interface ReplaceSubdivisionManager extends ReplaceManager<"ReplaceSubdivisionManager"> {}
/** Says who manages a site from now on. */
export interface ReplaceSiteManager extends ReplaceManager<"ReplaceSiteManager"> {}

/** The commands about managers beside and in the place of those who are there. */
export type ManagerCommand =
  | AppointCoChiefAccessManager
  | AppointCoAccessManager
  | ReplaceAccessManager
  | ReplaceSubdivisionManager
  | ReplaceSiteManager;
