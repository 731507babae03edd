import type { Email } from "../../credentials/contact.js";
import type { Scope } from "../../scope/scope.js";
import type { EventOf } from "../common/event.js";
import type { AppointedManager, Manager } from "../common/manager.js";

/** A domain opened; its manager follows in a `ManagerAppointed`. */
export type DomainActivated = EventOf<
  "DomainActivated",
  {
    readonly scope: Scope;
    readonly email: Email | null;
    readonly applications: readonly string[];
    readonly fields: Readonly<Record<string, string>>;
  }
>;

/** A domain's e-mail address changed. */
export type DomainUpdated = EventOf<"DomainUpdated", { readonly scope: Scope; readonly email: Email }>;

/** A subdivision was added; its manager follows in a `ManagerAppointed`. */
export type SubdivisionAdded = EventOf<
  "SubdivisionAdded",
  {
    readonly scope: Scope;
    readonly name: string;
    readonly email: Email;
    readonly applications: readonly string[];
  }
>;

/** A subdivision's e-mail address changed. */
export type SubdivisionUpdated = EventOf<
  "SubdivisionUpdated",
  { readonly scope: Scope; readonly email: Email }
>;

/** A subdivision was removed; its named manager's assignment ended with it. */
export type SubdivisionRemoved = EventOf<"SubdivisionRemoved", { readonly scope: Scope }>;

/** A site was added; its manager follows in a `ManagerAppointed`. */
export type SiteAdded = EventOf<
  "SiteAdded",
  {
    readonly scope: Scope;
    readonly name: string;
    readonly email: Email;
    readonly applications: readonly string[];
  }
>;

/** A site's e-mail address changed. */
export type SiteUpdated = EventOf<"SiteUpdated", { readonly scope: Scope; readonly email: Email }>;

/** A site was removed; its named manager's assignment ended with it. */
export type SiteRemoved = EventOf<"SiteRemoved", { readonly scope: Scope }>;

/** A place got its first manager; what he was there before is lifted, keeping what he holds. */
export type ManagerAppointed = EventOf<
  "ManagerAppointed",
  { readonly scope: Scope; readonly manager: AppointedManager }
>;

/** Another manager took over: a named predecessor's assignment there ends. */
export type ManagerReplaced = EventOf<
  "ManagerReplaced",
  { readonly scope: Scope; readonly manager: AppointedManager; readonly previous: Manager }
>;

/** A place's applications were chosen anew, as a whole. */
export type ApplicationsSet = EventOf<
  "ApplicationsSet",
  { readonly scope: Scope; readonly applications: readonly string[] }
>;

/** The events of domains, subdivisions and sites. */
export type PlaceEvent =
  | DomainActivated
  | DomainUpdated
  | SubdivisionAdded
  | SubdivisionUpdated
  | SubdivisionRemoved
  | SiteAdded
  | SiteUpdated
  | SiteRemoved
  | ManagerAppointed
  | ManagerReplaced
  | ApplicationsSet;
