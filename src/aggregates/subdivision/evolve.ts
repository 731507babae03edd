import type { Instant } from "../../kernel/instant.js";
import { parentScope, type Scope } from "../../scope/scope.js";
import { holdExactly } from "../common/held.js";
import type { SubdivisionAdded } from "./events.js";
import type { Subdivision } from "./state.js";

/** A copy of the one shape that all subdivisions have: engines read what has one shape fastest. */
export function asSubdivision(one: Subdivision): Subdivision {
  return {
    scope: one.scope,
    name: one.name,
    email: one.email,
    applications: one.applications,
    manager: one.manager,
    managedSince: one.managedSince,
    createdAt: one.createdAt,
    lastSiteAt: one.lastSiteAt,
  };
}

/** The subdivision as it is added, managed by the office above until its manager is appointed. */
export function addedSubdivision({ data, metadata }: SubdivisionAdded): Subdivision {
  return {
    scope: data.scope,
    name: data.name,
    email: data.email,
    applications: holdExactly([], data.applications, metadata.at),
    manager: { kind: "office", office: parentScope(data.scope) as Scope },
    managedSince: metadata.at,
    createdAt: metadata.at,
    lastSiteAt: null,
  };
}

/** The subdivision after a site was added to it. */
export function withSiteAdded(subdivision: Subdivision, at: Instant): Subdivision {
  return { ...subdivision, lastSiteAt: at };
}
