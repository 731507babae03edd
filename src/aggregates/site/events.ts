import type { Email } from "../../credentials/contact.js";
import type { Scope } from "../../scope/scope.js";
import type { EventOf } from "../common/event.js";

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

/** The events of a site alone. */
export type SiteEvent = SiteAdded | SiteUpdated | SiteRemoved;
