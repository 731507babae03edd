import type { EventOf } from "../../aggregates/common/event.js";
import { line, scope } from "../../aggregates/common/stored.js";
import type { Recipient } from "../../aggregates/routing/state.js";
import { recipient } from "../../aggregates/routing/stored.js";
import { nullable } from "../../kernel/shape.js";
import { expectDomain } from "../../registry/agreement.js";
import { putRoutes, routesOf } from "../../registry/mentions.js";
import type { Scope } from "../../scope/scope.js";
import { type EventsOf, isMandatary } from "../event.js";

/** A declaration of a domain goes there from now on. */
export type RouteSet = EventOf<
  "RouteSet",
  { readonly domain: Scope; readonly declaration: string; readonly recipient: Recipient | null }
>;

/** A route ended. */
export type RouteCleared = EventOf<"RouteCleared", { readonly domain: Scope; readonly declaration: string }>;

/** The events of a domain's routes. */
export type RouteEvent = RouteSet | RouteCleared;

export const routeEvents: EventsOf<RouteEvent> = {
  RouteSet: {
    data: { domain: scope, declaration: line, recipient: nullable(recipient) },
    erase: (data, person) => {
      const { recipient } = data;
      const isTo = recipient?.kind === "mandatary" && isMandatary(recipient.mandatary, person);
      return isTo ? { ...data, recipient: null } : data;
    },
    change: ({ data: { domain, declaration, recipient } }, write) => {
      expectDomain(write, domain);
      const others = routesOf(write, domain).filter((route) => route.declaration !== declaration);
      putRoutes(write, domain, recipient === null ? others : [...others, { declaration, recipient }]);
    },
  },
  RouteCleared: {
    data: { domain: scope, declaration: line },
    change: ({ data: { domain, declaration } }, write) => {
      const others = routesOf(write, domain).filter((route) => route.declaration !== declaration);
      putRoutes(write, domain, others);
    },
  },
};
