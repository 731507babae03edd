import type { Route } from "../aggregates/routing/state.js";
import { type Context, judging } from "../context/context.js";
import { can } from "../engine/handle.js";
import { accepted, refused } from "../kernel/result.js";
import type { Answer } from "../registry/answer.js";
import { Inquiry } from "../registry/inquiry.js";
import { knownRegistry, type Registry } from "../registry/registry.js";
import { isRouteAlive } from "../registry/routes.js";
import { broken, type RuleViolation } from "../rules/index.js";
import { levelOf } from "../scope/scope.js";
import { type PlaceQuery, readPlace } from "./place-query.js";

/** A route of a domain, and whether it still counts. */
export interface RouteStatus extends Route {
  /** `route.broken` once its mandate or its channel lives no more; `null` for a route that counts. */
  readonly broken: RuleViolation | null;
}

const atDomain = { expected: "scope-at-level", levels: "domain" } as const;

/**
 * The routes of a domain, and which of them lead nowhere any more: a route counts only while its mandate or its channel
 * lives.
 *
 * Refused with `input.shape` (also for a place that is no domain); else with what `can` finds for `manage-routing`.
 *
 * Source: user management manual, 5.4; that a route ends with its mandate or channel is this library's choice.
 */
export function routes(
  registry: Registry,
  query: PlaceQuery,
  context: Context,
): Answer<readonly RouteStatus[]> {
  judging(context);
  knownRegistry(registry);
  const read = readPlace(query, context);
  if (!read.ok) return read;
  const { scope } = read.value;
  if (levelOf(scope) !== "domain") return refused(broken("input.shape", ["scope"], atDomain));
  const allowed = can(registry, { action: "manage-routing", scope }, context);
  if (!allowed.ok) return allowed;
  const inquiry = new Inquiry(registry, context);
  return accepted(
    (inquiry.routing(scope)?.routes ?? []).map((route) => ({
      ...route,
      broken: isRouteAlive(inquiry, scope, route)
        ? null
        : broken("route.broken", [], { declaration: route.declaration }),
    })),
  );
}
