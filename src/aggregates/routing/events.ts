import type { Scope } from "../../scope/scope.js";
import type { EventOf } from "../common/event.js";
import type { Recipient } from "./state.js";

export type RouteSet = EventOf<
  "RouteSet",
  { readonly domain: Scope; readonly declaration: string; readonly recipient: Recipient | null }
>;

export type RouteCleared = EventOf<"RouteCleared", { readonly domain: Scope; readonly declaration: string }>;

/** The events of a domain's routes. */
export type RoutingEvent = RouteSet | RouteCleared;
