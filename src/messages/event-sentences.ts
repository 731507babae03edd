import type { ChiefEvent } from "../procedures/chief/events.js";
import type { CodeEvent } from "../procedures/codes/events.js";
import type { CuratorEvent } from "../procedures/curators/events.js";
import type { DomainEvent } from "../procedures/domains/events.js";
import type { EnterpriseEvent } from "../procedures/enterprises/events.js";
import type { EventType } from "../procedures/events.js";
import type { AssignmentLifted, ManagerEvent } from "../procedures/managers/events.js";
import type { MandateEvent } from "../procedures/mandates/events.js";
import type { OwnDataEvent } from "../procedures/own-data/events.js";
import type { PersonEvent } from "../procedures/persons/events.js";
import type { PlaceEvent } from "../procedures/places/events.js";
import type { RequestEvent } from "../procedures/requests/events.js";
import type { ReviewEvent } from "../procedures/reviews/events.js";
import type { RouteEvent } from "../procedures/routes/events.js";
import type { SenderEvent } from "../procedures/senders/events.js";
import type { UserEvent } from "../procedures/users/events.js";
import type { MessageLanguage } from "../words/languages.js";
import type { UnstoredActor } from "../words/roles.js";
import type { MessageLabels } from "./types.js";

// What is said of events. Sentences know of an event nothing but its type: they are loaded without the rules.

/** What is said of something that happened. */
export interface EventSentence {
  /** To an auditor: when, who did what, to whom and where. */
  readonly told: string;
  /** On the screen of whoever did it. */
  readonly done: string;
  /** Where something about it needs another sentence. */
  readonly variants?: Readonly<Record<string, EventSentence>>;
}

/** What some events are told by, beside the usual, where that needs another sentence. */
export interface EventVariants {
  /** With some applications, with some functions, with both. */
  readonly AssignmentAdded: "applications" | "functions" | "rights";
  /** With an empty list. */
  readonly ApplicationsSet: "none";
  readonly FunctionsAssigned: "none";
  /** To an office, not to a person by name. */
  readonly ManagerAppointed: "office";
  readonly ManagerReplaced: "office";
  /** Because another one was granted; because its enterprise ended. */
  readonly AppointmentRequestRejected: "superseded" | "enterprise-ended";
  /** To the enterprise itself; to a person. */
  readonly RouteSet: "self" | "person";
  /** To a person, whom nothing but his INSZ names. */
  readonly MandateGranted: "person";
  readonly MandateRevoked: "person";
}

/** The sentences of these events: one that lacks its own does not compile. */
export type EventSentences<Type extends EventType = EventType> = {
  readonly [Name in Type]: EventSentence &
    (Name extends keyof EventVariants
      ? { readonly variants: Readonly<Record<EventVariants[Name], EventSentence>> }
      : unknown);
};

type Lifted = AssignmentLifted["type"];

/** Those of enterprises, their chiefs and curators, and requests for a chief. */
export type EnterprisesSentences = EventSentences<
  (EnterpriseEvent | ChiefEvent | RequestEvent | CuratorEvent)["type"]
>;

/** Those of places, and of who manages and reviews them. */
export type PlacesSentences = EventSentences<
  Exclude<(DomainEvent | PlaceEvent | ManagerEvent | ReviewEvent)["type"], Lifted>
>;

/** Those of people: their roles, and their accounts. */
export type PeopleSentences = EventSentences<
  (UserEvent | CodeEvent | OwnDataEvent | PersonEvent)["type"] | Lifted
>;

/** Those of senders, routes and mandates. */
export type ExchangeSentences = EventSentences<(SenderEvent | RouteEvent | MandateEvent)["type"]>;

/** What is said of every event, in one language. */
export interface EventPack {
  readonly language: MessageLanguage;
  /** Of an event that the pack does not know, as one of a newer version may be. */
  readonly otherwise: EventSentence;
  readonly events: EventSentences;
  /** Whoever did it without an account, as he stands in a sentence. */
  readonly doers: Readonly<Record<UnstoredActor, string>>;
  readonly labels: MessageLabels;
}
