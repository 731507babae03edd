import { parentScope, type Scope } from "../../scope/scope.js";
import { holdExactly } from "../common/held.js";
import type { SiteAdded } from "./events.js";
import type { Site } from "./state.js";

/** A copy of the one shape that all sites have: engines read what has one shape fastest. */
export function asSite(one: Site): Site {
  return {
    scope: one.scope,
    name: one.name,
    email: one.email,
    applications: one.applications,
    manager: one.manager,
    managedSince: one.managedSince,
    createdAt: one.createdAt,
  };
}

/** The site as it is added, managed by the office above until its manager is appointed. */
export function addedSite({ data, metadata }: SiteAdded): Site {
  return {
    scope: data.scope,
    name: data.name,
    email: data.email,
    applications: holdExactly([], data.applications, metadata.at),
    manager: { kind: "office", office: parentScope(data.scope) as Scope },
    managedSince: metadata.at,
    createdAt: metadata.at,
  };
}
