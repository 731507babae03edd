import { parentScope, type Scope } from "../../scope/scope.js";
import { holdExactly } from "../common/held.js";
import type { DomainActivated } from "./events.js";
import type { Domain } from "./state.js";

/** A copy of the one shape that all domains have: engines read what has one shape fastest. */
export function asDomain(one: Domain): Domain {
  return {
    scope: one.scope,
    email: one.email,
    applications: one.applications,
    manager: one.manager,
    managedSince: one.managedSince,
    createdAt: one.createdAt,
    fields: one.fields,
  };
}

/** The domain as it opens, managed by the chief's office until its manager is appointed. */
export function activatedDomain({ data, metadata }: DomainActivated): Domain {
  return {
    scope: data.scope,
    email: data.email,
    applications: holdExactly([], data.applications, metadata.at),
    manager: { kind: "office", office: parentScope(data.scope) as Scope },
    managedSince: metadata.at,
    createdAt: metadata.at,
    fields: { ...data.fields },
  };
}
