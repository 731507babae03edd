import type { Shape } from "../../kernel/reading.js";
import { type FieldShapes, nullable } from "../../kernel/shape.js";
import { email, held, instant, line, manager, ownFields, scope, tagged } from "../common/stored.js";
import type { Place } from "./state.js";

const ofAny: FieldShapes<Omit<Place, "level">> = {
  scope,
  email: nullable(email),
  applications: held,
  manager,
  managedSince: instant,
  createdAt: instant,
  changedAt: instant,
};

export const place: Shape<Place> = tagged<Place, "level">("level", {
  domain: { ...ofAny, curatedUntil: nullable(instant), fields: ownFields },
  subdivision: { ...ofAny, name: line, lastSiteAt: nullable(instant) },
  site: { ...ofAny, name: line },
});
