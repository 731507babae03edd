import type { EventOf } from "../../aggregates/common/event.js";
import { email, ids, line, scope } from "../../aggregates/common/stored.js";
import { newPlace, withApplications } from "../../aggregates/place/changes.js";
import type { Email } from "../../credentials/contact.js";
import { amend, leave } from "../../registry/amend.js";
import { dropPlace, putPlace } from "../../registry/indexes.js";
import type { Writer } from "../../registry/writer.js";
import { parentScope, type Scope } from "../../scope/scope.js";
import type { EventsOf } from "../event.js";

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

/** A place's applications were chosen anew, as a whole. */
export type ApplicationsSet = EventOf<
  "ApplicationsSet",
  { readonly scope: Scope; readonly applications: readonly string[] }
>;

/** The events of subdivisions and sites, and of the applications of a place. */
export type PlaceEvent =
  | SubdivisionAdded
  | SubdivisionUpdated
  | SubdivisionRemoved
  | SiteAdded
  | SiteUpdated
  | SiteRemoved
  | ApplicationsSet;

const newPlaceData = { scope, name: line, email, applications: ids };

/** What each of them says of itself. */
export const placeEvents: EventsOf<PlaceEvent> = {
  SubdivisionAdded: {
    data: newPlaceData,
    change: ({ data, metadata: { at } }, write) =>
      putPlace(write, { level: "subdivision", ...newPlace(data, at), name: data.name, lastSiteAt: null }),
  },
  SubdivisionUpdated: { data: { scope, email }, change: withNewEmail },
  SubdivisionRemoved: { data: { scope }, change: withoutPlace },
  SiteAdded: {
    data: newPlaceData,
    change: ({ data, metadata: { at } }, write) => {
      amend(write, "places", parentScope(data.scope) as Scope, (above) =>
        above.level === "subdivision" ? { ...above, lastSiteAt: at } : above,
      );
      putPlace(write, { level: "site", ...newPlace(data, at), name: data.name });
    },
  },
  SiteUpdated: { data: { scope, email }, change: withNewEmail },
  SiteRemoved: { data: { scope }, change: withoutPlace },
  ApplicationsSet: {
    data: { scope, applications: ids },
    change: ({ data: { scope, applications }, metadata: { at } }, write) =>
      amend(write, "places", scope, (place) => withApplications(place, applications, at)),
  },
};

function withNewEmail({ data: { scope, email } }: SubdivisionUpdated | SiteUpdated, write: Writer): void {
  amend(write, "places", scope, (place) => ({ ...place, email }));
}

function withoutPlace({ data: { scope } }: SubdivisionRemoved | SiteRemoved, write: Writer): void {
  const manager = write.get("places", scope)?.manager;
  if (manager?.kind === "account") leave(write, manager.account, scope);
  dropPlace(write, scope);
}
