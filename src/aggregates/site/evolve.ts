import { parentScope, type Scope } from "../../scope/scope.js";
import { holdExactly } from "../common/held.js";
import type { SiteAdded } from "./events.js";
import type { Site } from "./state.js";

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
