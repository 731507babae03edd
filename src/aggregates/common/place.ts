import type { Email } from "../../credentials/contact.js";
import type { Instant } from "../../kernel/instant.js";
import type { Scope } from "../../scope/scope.js";
import type { EventOf } from "./event.js";
import { type Held, holdExactly } from "./held.js";
import type { AppointedManager, Manager } from "./manager.js";

/** What a domain, a subdivision and a site have in common. */
export interface Place {
  readonly scope: Scope;
  /** `null` for a domain that opened by itself and got no address yet. */
  readonly email: Email | null;
  readonly applications: readonly Held[];
  /** The office one level above, until somebody else is appointed. */
  readonly manager: Manager;
  /** Since when that person or that office is in charge. */
  readonly managedSince: Instant;
  readonly createdAt: Instant;
}

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

/** The events that speak of a domain, a subdivision or a site alike. */
export type PlaceEvent = ManagerAppointed | ManagerReplaced | ApplicationsSet;

/** The place under its new manager. */
export function managedBy<P extends Place>(place: P, manager: AppointedManager, since: Instant): P {
  const named: Manager =
    manager.kind === "office"
      ? { kind: "office", office: manager.office }
      : { kind: "account", account: manager.account };
  return { ...place, manager: named, managedSince: since };
}

/** The place with exactly these applications; those that stay keep the moment from which they are open. */
export function withApplications<P extends Place>(place: P, event: ApplicationsSet): P {
  const applications = holdExactly(place.applications, event.data.applications, event.metadata.at);
  return { ...place, applications };
}

/** The place with another e-mail address. */
export function withEmail<P extends Place>(place: P, email: Email): P {
  return { ...place, email };
}
