import type { Email } from "../../credentials/contact.js";
import type { Scope } from "../../scope/scope.js";
import type { EventOf } from "../common/event.js";

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

/** The events of a domain alone. */
export type DomainEvent = DomainActivated | DomainUpdated;
