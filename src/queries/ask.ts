import { type Context, judging } from "../context/context.js";
import { can } from "../engine/handle.js";
import { scope } from "../form/fields.js";
import { readShape, type Shape } from "../kernel/reading.js";
import { record } from "../kernel/shape.js";
import type { PermissionQuestion } from "../permissions/question.js";
import type { Answer } from "../registry/answer.js";
import { Inquiry } from "../registry/inquiry.js";
import { knownRegistry, type Registry } from "../registry/registry.js";
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

/** A question about what is there: all that tells one from another. */
export interface Asking<Query, Shown> {
  readonly shape: Shape<Query>;
  /** What `can` is asked of the actor. */
  readonly permission: (query: Query, context: Context) => PermissionQuestion;
  /** What is shown to whoever may see it. */
  readonly show: (inquiry: Inquiry, query: Query, registry: Registry) => Answer<Shown>;
}

/**
 * Asks, the one way for all such questions: the query, which may come from anywhere, is read by its shape, the actor is
 * judged as `can` judges him, and only then is anything looked at. Nothing is thrown but for a broken context or registry.
 */
export function ask<Query, Shown>(
  { shape, permission, show }: Asking<Query, Shown>,
  registry: Registry,
  query: unknown,
  context: Context,
): Answer<Shown> {
  judging(context);
  knownRegistry(registry);
  const read = readShape(shape, query, { ...context.policy.limits });
  if (!read.ok) return read;
  const allowed = can(registry, permission(read.value, context), context);
  return allowed.ok ? show(new Inquiry(registry, context), read.value, registry) : allowed;
}
