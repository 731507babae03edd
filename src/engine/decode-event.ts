import type { Metadata } from "../aggregates/common/event.js";
import { by, instant, storageCaps } from "../aggregates/common/stored.js";
import type { Result } from "../kernel/result.js";
import {
  type FieldShapes,
  guarded,
  oneOf,
  optional,
  readShape,
  record,
  type Shape,
  type ShapeViolation,
  variants,
} from "../kernel/shape.js";
import { eventTable, type RegistryEvent } from "../procedures/events.js";

const metadata = record<Metadata>({
  at: instant,
  by,
  permissiveFacts: optional(guarded("true", (input): input is true => input === true)),
});
const version = guarded("version 1", (input): input is 1 => input === 1);

/** Data that come in several shapes say so by one; those of any other event are a record of their fields. */
function shapeOf(data: Shape<object> | FieldShapes<object>): Shape<object> {
  return "read" in data && typeof data.read === "function"
    ? (data as Shape<object>)
    : record(data as FieldShapes<object>);
}

const anyEvent: Shape<RegistryEvent> = variants(
  "type",
  new Map(
    Object.entries(eventTable).map(([type, { data }]) => [
      type,
      record({
        type: oneOf(type),
        version,
        data: shapeOf(data),
        metadata,
      } as unknown as FieldShapes<RegistryEvent>),
    ]),
  ),
);

/**
 * Reads an event from where it was kept (parsed JSON, or anything at all) into a fresh, checked one. Never throws.
 *
 * Refused with every `input.shape` and `limit.exceeded`, each with its path: an unknown type or version, an
 * identifier that is not in canonical form, a key too many.
 */
export function decodeEvent(input: unknown): Result<RegistryEvent, ShapeViolation> {
  return readShape(anyEvent, input, storageCaps);
}
