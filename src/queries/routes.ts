import type { Route } from "../aggregates/routing/state.js";
import type { Context } from "../context/context.js";
import { scopeAt } from "../form/fields.js";
import { accepted } from "../kernel/result.js";
import { record } from "../kernel/shape.js";
import type { Answer } from "../registry/answer.js";
import type { Registry } from "../registry/registry.js";
import { isRouteAlive } from "../registry/routes.js";
import { broken, type RuleViolation } from "../rules/index.js";
import type { Scope } from "../scope/scope.js";
import { type Asking, ask, type PlaceQuery } from "./ask.js";

/** A route of a domain, and whether it still counts. */
export interface RouteStatus extends Route {
  /** `route.broken` once its mandate or its channel lives no more; `null` for a route that counts. */
  readonly broken: RuleViolation | null;
}

const asking: Asking<{ readonly scope: Scope }, readonly RouteStatus[]> = {
  shape: record<{ readonly scope: Scope }>({ scope: scopeAt("domain") }),
  permission: ({ scope }) => ({ action: "manage-routing", scope }),
  show: (inquiry, { scope }) =>
    accepted(
      (inquiry.routing(scope)?.routes ?? []).map((route) => ({
        ...route,
        broken: isRouteAlive(inquiry, scope, route)
          ? null
          : broken("route.broken", [], { declaration: route.declaration }),
      })),
    ),
};

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
  return ask(asking, registry, query, context);
}
