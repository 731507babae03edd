import type { EventOf } from "../../aggregates/common/event.js";
import { email, ids, line, scope } from "../../aggregates/common/stored.js";
import { newPlace, withApplications, withEmail } from "../../aggregates/place/changes.js";
import type { Email } from "../../credentials/contact.js";
import { latest } from "../../kernel/instant.js";
import { amend, leave, openPlace } from "../../registry/amend.js";
import { dropPlace, expectNothingLeft } from "../../registry/indexes.js";
import type { Writer } from "../../registry/writer.js";
import { levelOf, parentScope, type Scope } from "../../scope/scope.js";
import type { Level } from "../../words/levels.js";
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

export const placeEvents: EventsOf<PlaceEvent> = {
  SubdivisionAdded: {
    data: newPlaceData,
    change: ({ data, metadata: { at } }, write) =>
      openPlace(write, { level: "subdivision", ...newPlace(data, at), name: data.name, lastSiteAt: null }),
  },
  SubdivisionUpdated: { data: { scope, email }, change: withNewEmail },
  SubdivisionRemoved: {
    data: { scope },
    change: ({ data }, write) => withoutPlace(write, data.scope, "subdivision"),
  },
  SiteAdded: {
    data: newPlaceData,
    change: ({ data, metadata: { at } }, write) => {
      if (!openPlace(write, { level: "site", ...newPlace(data, at), name: data.name })) return;
      amend(write, "places", parentScope(data.scope) as Scope, (above) =>
        above.level === "subdivision" ? { ...above, lastSiteAt: latest(above.lastSiteAt ?? at, at) } : above,
      );
    },
  },
  SiteUpdated: { data: { scope, email }, change: withNewEmail },
  SiteRemoved: { data: { scope }, change: ({ data }, write) => withoutPlace(write, data.scope, "site") },
  ApplicationsSet: {
    data: { scope, applications: ids },
    change: ({ data: { scope, applications }, metadata: { at } }, write) =>
      amend(write, "places", scope, (place) => withApplications(place, applications, at)),
  },
};

function withNewEmail(
  { data: { scope, email }, metadata: { at } }: SubdivisionUpdated | SiteUpdated,
  write: Writer,
): void {
  amend(write, "places", scope, (place) => withEmail(place, email, at));
}

/** A place is no more, and its named manager is none; one that is not there stays away. */
function withoutPlace(write: Writer, scope: Scope, level: Level): void {
  if (levelOf(scope) !== level) write.stop(`${scope} is no ${level}`);
  const place = write.get("places", scope);
  if (place === undefined) return;
  write.drop("places", scope);
  if (place.manager.kind === "account") leave(write, place.manager.account, scope);
  dropPlace(write, scope);
  expectNothingLeft(write, scope);
}
