import { CloudEvent } from "cloudevents";
import { decodeEvent, personalEvents, type RegistryEvent, toCloudEvent } from "toegangsbeheer";
import { events as schemas } from "toegangsbeheer/schemas";
import { describe, expect, it } from "vitest";
import { eventOfEachType } from "../support/events.js";

const origin = { id: "42", source: "https://access.example.org/registry" };

describe("an event in the envelope of CloudEvents", () => {
  it.each([...eventOfEachType().values()])("holds $type as it is, and is valid", (event: RegistryEvent) => {
    const envelope = toCloudEvent(event, origin);
    expect(new CloudEvent(envelope).validate()).toBe(true);
    const read = decodeEvent(JSON.parse(JSON.stringify(envelope)).data);
    expect(read).toEqual({ ok: true, value: event });
    expect(envelope.time).toBe(event.metadata.at);
    expect(schemas[event.type].$id).toBe(envelope.dataschema);
  });

  it("speaks of nobody outside its data", () => {
    for (const event of eventOfEachType().values()) {
      const { data: _, ...attributes } = toCloudEvent(event, origin);
      expect(JSON.stringify(attributes)).not.toMatch(/\d{11}/);
    }
    expect(personalEvents.length).toBeGreaterThan(0);
  });

  it.each(["", " ", 5, null, undefined])("has no id and no source that is %j", (wrong) => {
    const [event] = eventOfEachType().values();
    for (const field of ["id", "source"]) {
      expect(() => toCloudEvent(event as RegistryEvent, { ...origin, [field]: wrong })).toThrow(
        new TypeError(`${field}: expected text`),
      );
    }
  });
});
