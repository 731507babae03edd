import type { Instant } from "../kernel/instant.js";
import type { RegistryEvent } from "../procedures/events.js";

/** What a host says of an event when it sends it on. */
export interface CloudEventOrigin {
  /** Names the event for ever, together with the source: a host's own number of it, for example. */
  readonly id: string;
  /** Where it happened, as a URI reference: a host's own name. */
  readonly source: string;
}

/** An event in the envelope of CloudEvents 1.0. */
export type CloudEvent = {
  readonly specversion: "1.0";
  readonly id: string;
  readonly source: string;
  /** `toegangsbeheer.` and the name of the event. */
  readonly type: `toegangsbeheer.${RegistryEvent["type"]}`;
  readonly time: Instant;
  readonly datacontenttype: "application/json";
  /** The `$id` of the event's JSON Schema in `toegangsbeheer/schemas`. */
  readonly dataschema: `urn:toegangsbeheer:event:${RegistryEvent["type"]}`;
  /** The event itself, which `decodeEvent` reads. */
  readonly data: RegistryEvent;
};

/**
 * Puts an event into the envelope of CloudEvents 1.0. No attribute speaks of a person; the data of the event types that
 * `personalEvents` names may.
 *
 * An id or a source that is no text, or blank, is a `TypeError`.
 */
export function toCloudEvent(event: RegistryEvent, { id, source }: CloudEventOrigin): CloudEvent {
  for (const [name, text] of Object.entries({ id, source })) {
    if (typeof text !== "string" || text.trim() === "") throw new TypeError(`${name}: expected text`);
  }
  return {
    specversion: "1.0",
    id,
    source,
    type: `toegangsbeheer.${event.type}`,
    time: event.metadata.at,
    datacontenttype: "application/json",
    dataschema: `urn:toegangsbeheer:event:${event.type}`,
    data: event,
  };
}
