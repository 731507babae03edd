import type { Metadata } from "../aggregates/common/event.js";
import { by, instant, storageCaps } from "../aggregates/common/stored.js";
import { type Reading, readShape, type Shape, type ShapeViolation } from "../kernel/reading.js";
import type { Result } from "../kernel/result.js";
import { type FieldShapes, guarded, oneOf, optional, record, variants } from "../kernel/shape.js";
import { violation } from "../kernel/violation.js";
import { type EventType, eventTable, eventTypes, type RegistryEvent } from "../procedures/events.js";
import { shown } from "../registry/writer.js";

/** What the data of each event look like, by its name. */
export const dataShapes: ReadonlyMap<string, Shape<object>> = new Map(
  Object.entries(eventTable).map(([type, { data }]) => [type, shapeOf(data)]),
);

/** Data that come in several shapes say so by one; those of any other event are a record of their fields. */
function shapeOf(data: Shape<object> | FieldShapes<object>): Shape<object> {
  return "read" in data && typeof data.read === "function"
    ? (data as Shape<object>)
    : record(data as FieldShapes<object>);
}

const metadata = record<Metadata>({
  at: instant,
  by,
  permissiveFacts: optional(guarded("true", (input): input is true => input === true)),
});
const version: Shape<1> = {
  expected: "version 1",
  read: (input, reading) => (input === 1 ? 1 : unknownTo("version 1", input, reading)),
};

/** A fault that names what was found. */
function unknownTo(expected: string, found: unknown, reading: Reading): never {
  const params = { expected, found: shown(found) };
  reading.faults.push(violation("input.shape", [...reading.path], params));
  return undefined as never;
}

export const eventShapes: Readonly<Record<EventType, Shape<RegistryEvent>>> = Object.fromEntries(
  [...dataShapes].map(([type, data]) => [
    type,
    record({ type: oneOf(type), version, data, metadata } as unknown as FieldShapes<RegistryEvent>),
  ]),
) as Record<EventType, Shape<RegistryEvent>>;

const anyEvent: Shape<RegistryEvent> = variants(
  "type",
  new Map(Object.entries(eventShapes)),
  (reading, found) => unknownTo(eventTypes.join(" or "), found, reading),
);

/**
 * Reads an event from where it was kept (parsed JSON, or anything at all) into a fresh, checked one. Never throws.
 *
 * Refused with every `input.shape` and `limit.exceeded`, each with its path: an unknown type or version, an
 * identifier that is not in canonical form, a key too many. Of an unknown type or version, `params.found` is the one
 * that was found, cut short. Fields keep their order: an event that was kept as the library gave it has the same JSON.
 */
export function decodeEvent(input: unknown): Result<RegistryEvent, ShapeViolation> {
  return readShape(anyEvent, input, storageCaps, true);
}
