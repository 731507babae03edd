import type { EventOf } from "../../aggregates/common/event.js";
import { email, ids, ownFields, scope } from "../../aggregates/common/stored.js";
import { newPlace, withEmail } from "../../aggregates/place/changes.js";
import type { Email } from "../../credentials/contact.js";
import { nullable } from "../../kernel/shape.js";
import { amend, openPlace } from "../../registry/amend.js";
import { endPlace } from "../../registry/ending.js";
import { levelOf, type Scope } from "../../scope/scope.js";
import type { EventsOf } from "../event.js";

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

/**
 * A domain closed, with everything in and below it: subdivisions and sites, every assignment, its sender and its routes.
 * Technical users' names stay reserved.
 */
export type DomainClosed = EventOf<"DomainClosed", { readonly scope: Scope }>;

/** The events of a domain alone. */
export type DomainEvent = DomainActivated | DomainUpdated | DomainClosed;

export const domainEvents: EventsOf<DomainEvent> = {
  DomainActivated: {
    data: { scope, email: nullable(email), applications: ids, fields: ownFields },
    change: ({ data, metadata: { at } }, write) =>
      openPlace(write, {
        level: "domain",
        ...newPlace(data, at),
        curatedUntil: null,
        fields: { ...data.fields },
      }),
  },
  DomainUpdated: {
    data: { scope, email },
    change: ({ data: { scope, email }, metadata: { at } }, write) =>
      amend(write, "places", scope, (place) => withEmail(place, email, at)),
  },
  DomainClosed: {
    hash: "forget",
    data: { scope },
    change: ({ data: { scope } }, write) => {
      if (levelOf(scope) !== "domain") write.stop(`${scope} is no domain`);
      endPlace(write, scope);
    },
  },
};
