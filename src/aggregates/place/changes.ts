import type { Email } from "../../credentials/contact.js";
import type { Instant } from "../../kernel/instant.js";
import { parentScope, type Scope } from "../../scope/scope.js";
import { holdExactly } from "../common/held.js";
import type { AppointedManager, Manager } from "../common/manager.js";
import type { Domain, Place, Site, Subdivision } from "./state.js";

/** A copy of the one layout that all places of its level have: engines read what has one layout fastest. */
export function asPlace(one: Place): Place {
  if (one.level === "domain") return asDomain(one);
  return one.level === "subdivision" ? asSubdivision(one) : asSite(one);
}

function asDomain(one: Domain): Domain {
  return {
    level: one.level,
    scope: one.scope,
    email: one.email,
    applications: one.applications,
    manager: one.manager,
    managedSince: one.managedSince,
    createdAt: one.createdAt,
    curatedUntil: one.curatedUntil,
    changedAt: one.changedAt,
    fields: one.fields,
  };
}

function asSubdivision(one: Subdivision): Subdivision {
  return {
    level: one.level,
    scope: one.scope,
    email: one.email,
    applications: one.applications,
    manager: one.manager,
    managedSince: one.managedSince,
    createdAt: one.createdAt,
    changedAt: one.changedAt,
    name: one.name,
    lastSiteAt: one.lastSiteAt,
  };
}

function asSite(one: Site): Site {
  return {
    level: one.level,
    scope: one.scope,
    email: one.email,
    applications: one.applications,
    manager: one.manager,
    managedSince: one.managedSince,
    createdAt: one.createdAt,
    changedAt: one.changedAt,
    name: one.name,
  };
}

interface Opened {
  readonly scope: Scope;
  readonly email: Place["email"];
  readonly applications: readonly string[];
}

/** What any place has as it opens: it is managed by the office above until its manager is appointed. */
export function newPlace({ scope, email, applications }: Opened, at: Instant): Omit<Place, "level"> {
  return {
    scope,
    email,
    applications: holdExactly([], applications, at),
    manager: { kind: "office", office: parentScope(scope) as Scope },
    managedSince: at,
    createdAt: at,
    changedAt: at,
  };
}

/** The place under its new manager, appointed at that moment. */
export function managedBy(place: Place, manager: AppointedManager, at: Instant): Place {
  const named: Manager =
    manager.kind === "office"
      ? { kind: "office", office: manager.office }
      : { kind: "account", account: manager.account };
  return { ...place, manager: named, managedSince: at, changedAt: at };
}

/** The place with exactly these applications; those that stay keep the moment from which they are open. */
export function withApplications(place: Place, ids: readonly string[], at: Instant): Place {
  return { ...place, applications: holdExactly(place.applications, ids, at), changedAt: at };
}

export function withEmail(place: Place, email: Email, at: Instant): Place {
  return { ...place, email, changedAt: at };
}
