import type { DomainEvent } from "../aggregates/domain/events.js";
import type { EnterpriseEvent } from "../aggregates/enterprise/events.js";
import type { PlaceEvent } from "../aggregates/shared/place.js";
import type { SiteEvent } from "../aggregates/site/events.js";
import type { SubdivisionEvent } from "../aggregates/subdivision/events.js";
import type { UserEvent } from "../aggregates/user/events.js";

/** Everything that can happen in a registry. */
export type RegistryEvent =
  | EnterpriseEvent
  | PlaceEvent
  | DomainEvent
  | SubdivisionEvent
  | SiteEvent
  | UserEvent;

/** The name of a kind of event. */
export type EventType = RegistryEvent["type"];

/** The event of that name. */
export type EventNamed<Type extends EventType> = Extract<RegistryEvent, { readonly type: Type }>;

/**
 * The events that may carry personal data (an INSZ, a person's names, an address). All others speak of account
 * ids, so that a host can keep these few apart, under other keys and for another time.
 */
export const personalEvents: readonly EventType[] = [
  "ChiefAccessManagerAppointed",
  "ChiefAccessManagerReplaced",
  "ConfirmationRequested",
  "ManagerAppointed",
  "ManagerReplaced",
  "AccountOpened",
  "AssignmentAdded",
  "AssignmentLifted",
  "AssignmentUpdated",
];
