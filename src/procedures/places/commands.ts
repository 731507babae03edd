import type { ManagerInput } from "../../form/manager.js";
import type { OnPlace } from "../../form/room.js";

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

/** The commands about domains, subdivisions and sites. */
export type PlaceCommand =
  | UpdateDomain
  | UpdateSubdivision
  | UpdateSite
  | SetDomainApplications
  | SetSubdivisionApplications
  | SetSiteApplications
  | AddSubdivision
  | AddSite
  | RemoveSubdivision
  | RemoveSite;
