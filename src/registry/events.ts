import type { EnterpriseEvent } from "../aggregates/enterprise/events.js";
import type { MandateEvent } from "../aggregates/mandate/events.js";
import type { PlaceEvent } from "../aggregates/place/events.js";
import type { RequestEvent } from "../aggregates/request/events.js";
import type { ReviewEvent } from "../aggregates/review/events.js";
import type { RoutingEvent } from "../aggregates/routing/events.js";
import type { SenderEvent } from "../aggregates/sender/events.js";
import type { UserEvent } from "../aggregates/user/events.js";

/** Everything that can happen in a registry. */
export type RegistryEvent =
  | RequestEvent
  | SenderEvent
  | RoutingEvent
  | MandateEvent
  | EnterpriseEvent
  | PlaceEvent
  | UserEvent
  | ReviewEvent;

/** The name of a kind of event. */
export type EventType = RegistryEvent["type"];

/** The event of that name. */
export type EventNamed<Type extends EventType> = Extract<RegistryEvent, { readonly type: Type }>;

const personal = [
  "ChiefAccessManagerAppointed",
  "ChiefAccessManagerReplaced",
  "ConfirmationRequested",
  "ManagerAppointed",
  "ManagerReplaced",
  "AccountOpened",
  "AssignmentAdded",
  "AssignmentLifted",
  "AssignmentUpdated",
  "ChiefContactUpdated",
  "CuratorAppointed",
  "AppointmentRequested",
  "AppointmentRequestSigned",
  "AppointmentRequestRejected",
  "AccessCodesIssued",
  "AccountUpdated",
  "CertificateUploaded",
  "PersonNumberCorrected",
  "AccountsMerged",
  "SenderRegistered",
  "SenderContactUpdated",
  "ChannelOpened",
  "ChannelUpdated",
  "RouteSet",
  "MandateGranted",
  "MandateRevoked",
] as const;

/** The name of a kind of event that may carry personal data. */
export type PersonalEventType = (typeof personal)[number];

/**
 * The events that may carry personal data (an INSZ, a person's names, an address). All others speak of account
 * ids, so that a host can keep these few apart, under other keys and for another time.
 */
export const personalEvents: readonly EventType[] = personal;
