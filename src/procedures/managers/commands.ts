import type { ManagerInput } from "../../form/manager.js";
import type { PersonInput } from "../../form/person-fields.js";
import type { OnPlace } from "../../form/room.js";

export interface AppointCoChiefAccessManager extends OnPlace<"AppointCoChiefAccessManager"> {
  readonly person: PersonInput;
}

export interface AppointCoAccessManager extends OnPlace<"AppointCoAccessManager"> {
  readonly person: PersonInput;
}

interface ReplaceManager<Type extends string> extends OnPlace<Type> {
  readonly manager: ManagerInput;
}

export interface ReplaceAccessManager extends ReplaceManager<"ReplaceAccessManager"> {}
export interface ReplaceSubdivisionManager extends ReplaceManager<"ReplaceSubdivisionManager"> {}
export interface ReplaceSiteManager extends ReplaceManager<"ReplaceSiteManager"> {}

/** The commands about managers beside and in the place of those who are there. */
export type ManagerCommand =
  | AppointCoChiefAccessManager
  | AppointCoAccessManager
  | ReplaceAccessManager
  | ReplaceSubdivisionManager
  | ReplaceSiteManager;
