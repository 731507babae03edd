import type { Shape } from "../../kernel/reading.js";
import { list, record } from "../../kernel/shape.js";
import { line, mandatary, scope, tagged } from "../common/stored.js";
import type { Recipient, Route, Routing } from "./state.js";

export const recipient: Shape<Recipient> = tagged<Recipient, "kind">("kind", {
  self: { channel: line },
  mandatary: { mandatary },
});

export const routing: Shape<Routing> = record<Routing>({
  domain: scope,
  routes: list(record<Route>({ declaration: line, recipient }), "entries"),
});
