import type { Context } from "../context/context.js";
import { scope } from "../form/fields.js";
import { readShape, type Shape, type ShapeViolation } from "../kernel/reading.js";
import type { Result } from "../kernel/result.js";
import { record } from "../kernel/shape.js";
import type { Scope } from "../scope/scope.js";

/** The place that a question is about. */
export interface PlaceQuery {
  readonly scope: string;
}

/** The same, read. */
export interface ReadPlaceQuery {
  readonly scope: Scope;
}

/** A place, whatever its level. */
export const placeQuery: Shape<ReadPlaceQuery> = record<ReadPlaceQuery>({ scope });

/** Reads the place from what may come from anywhere. */
export function readPlace(query: PlaceQuery, { policy }: Context): Result<ReadPlaceQuery, ShapeViolation> {
  return readShape(placeQuery, query, { ...policy.limits });
}
