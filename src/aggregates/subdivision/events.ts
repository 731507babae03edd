import type { Email } from "../../credentials/contact.js";
import type { Scope } from "../../scope/scope.js";
import type { EventOf } from "../common/event.js";

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

/** The events of a subdivision alone. */
export type SubdivisionEvent = SubdivisionAdded | SubdivisionUpdated | SubdivisionRemoved;
