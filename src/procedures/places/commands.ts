import type { ManagerInput } from "../../form/manager.js";
import type { OnPlace } from "../../form/room.js";

interface Update<Type extends string> extends OnPlace<Type> {
  readonly email: string;
}

/** Changes the e-mail address of a domain. */
export interface UpdateDomain extends Update<"UpdateDomain"> {}
/** Changes the e-mail address of a subdivision. */
export interface UpdateSubdivision extends Update<"UpdateSubdivision"> {}
/** Changes the e-mail address of a site. */
export interface UpdateSite extends Update<"UpdateSite"> {}

interface SetApplications<Type extends string> extends OnPlace<Type> {
  /** The whole set: what is not in it closes. */
  readonly applications: readonly string[];
}

/** Chooses which applications are open at a domain. */
export interface SetDomainApplications extends SetApplications<"SetDomainApplications"> {}
/** Chooses which of its domain's applications are open at a subdivision. */
export interface SetSubdivisionApplications extends SetApplications<"SetSubdivisionApplications"> {}
/** Chooses which of its subdivision's applications are open at a site. */
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

/** Adds a subdivision to a domain, and says who manages it. */
export interface AddSubdivision extends AddPlace<"AddSubdivision"> {}
/** Adds a site to a subdivision, and says who manages it. */
export interface AddSite extends AddPlace<"AddSite"> {}

/** Removes a subdivision. */
export interface RemoveSubdivision extends OnPlace<"RemoveSubdivision"> {}
/** Removes a site. */
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
