import type { Shape } from "../kernel/reading.js";
import { type FieldShapes, record } from "../kernel/shape.js";
import { eventTable } from "../procedures/events.js";

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
