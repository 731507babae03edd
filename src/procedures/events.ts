import { type ChiefEvent, chiefEvents } from "./chief/events.js";
import { type CodeEvent, codeEvents } from "./codes/events.js";
import { type CuratorEvent, curatorEvents } from "./curators/events.js";
import { type DomainEvent, domainEvents } from "./domains/events.js";
import { type EnterpriseEvent, enterpriseEvents } from "./enterprises/events.js";
import type { EventsOf, HashDuty } from "./event.js";
import { type ManagerEvent, managerEvents } from "./managers/events.js";
import { type MandateEvent, mandateEvents } from "./mandates/events.js";
import { type OwnDataEvent, ownDataEvents } from "./own-data/events.js";
import { type PersonEvent, personEvents } from "./persons/events.js";
import { type PlaceEvent, placeEvents } from "./places/events.js";
import { type RequestEvent, requestEvents } from "./requests/events.js";
import { type ReviewEvent, reviewEvents } from "./reviews/events.js";
import { type RouteEvent, routeEvents } from "./routes/events.js";
import { type SenderEvent, senderEvents } from "./senders/events.js";
import { type UserEvent, userEvents } from "./users/events.js";

/** Everything that can happen in a registry. */
export type RegistryEvent =
  | ChiefEvent
  | EnterpriseEvent
  | CuratorEvent
  | DomainEvent
  | PlaceEvent
  | ManagerEvent
  | UserEvent
  | CodeEvent
  | OwnDataEvent
  | PersonEvent
  | RequestEvent
  | SenderEvent
  | RouteEvent
  | MandateEvent
  | ReviewEvent;

/** The name of a kind of event. */
export type EventType = RegistryEvent["type"];

/** The event of that name. */
export type EventNamed<Type extends EventType> = Extract<RegistryEvent, { readonly type: Type }>;

/** What each event says of itself: all that is asked of events is a loop over this. */
export const eventTable: EventsOf<RegistryEvent> = {
  ...chiefEvents,
  ...enterpriseEvents,
  ...curatorEvents,
  ...domainEvents,
  ...placeEvents,
  ...managerEvents,
  ...userEvents,
  ...codeEvents,
  ...ownDataEvents,
  ...personEvents,
  ...requestEvents,
  ...senderEvents,
  ...routeEvents,
  ...mandateEvents,
  ...reviewEvents,
};

/**
 * What a host does with the hash of a password when something happens, in the transaction that keeps the event:
 *
 * - `keep` the hash of the password that the command carried, in place of any other, for the event's `account`, or for the
 *   technical user of its `domain` and `channel`; where the command carried none, nothing;
 * - `move`, when two accounts become one: the password is that of the user name that survives. Where that was the user
 *   name of `merged`, its hash becomes that of `account`; the other hash is forgotten;
 * - `forget` the hash of the event's `account`, of the `channel` of its `domain`, or of every channel of its `domain`, or of
 *   the domain that is its `scope`, or of every domain of its `enterprise`.
 *
 * Of all other events nothing.
 */
export const passwordEvents: Readonly<Partial<Record<EventType, HashDuty>>> = Object.fromEntries(
  Object.entries(eventTable).flatMap(([type, { hash }]) => (hash === undefined ? [] : [[type, hash]])),
);

/** The names of all events. */
export const eventTypes: readonly EventType[] = Object.keys(eventTable) as EventType[];

/**
 * The events that may carry personal data (an INSZ, a person's names, an address). All others speak of account
 * ids, so that a host can keep these few apart, under other keys and for another time.
 */
export const personalEvents: readonly EventType[] = eventTypes.filter((type) => "erase" in eventTable[type]);
