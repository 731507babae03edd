import { isSameMandatary, type Mandatary } from "../../aggregates/common/mandatary.js";
import type { MandateEvent } from "../../aggregates/mandate/events.js";
import type { Mandate, Mandates } from "../../aggregates/mandate/state.js";
import type { RoutingEvent } from "../../aggregates/routing/events.js";
import type { Route, Routing } from "../../aggregates/routing/state.js";
import type { EnterpriseNumber } from "../../identifiers/enterprise-number.js";
import type { Insz } from "../../identifiers/insz.js";
import type { Scope } from "../../scope/scope.js";
import type { EvolversOf } from "../amend.js";
import { withMention } from "../indexes.js";
import { idOfKey, type Key, type KeyKind, kindOfKey } from "../keys.js";
import type { Registry } from "../registry.js";

export const mandateEvolvers: EvolversOf<MandateEvent | RoutingEvent> = {
  MandateGranted: (registry, { data }) => {
    const { enterprise, mandatary, subject, from, until } = data;
    if (mandatary === null) return registry;
    return withGiven(registry, enterprise, [
      ...givenBy(registry, enterprise),
      { mandatary, subject, from, until },
    ]);
  },
  MandateRevoked: (registry, { data: { enterprise, mandatary, subject } }) => {
    if (mandatary === null) return registry;
    const given = givenBy(registry, enterprise).filter((mandate) => !isOf(mandate, mandatary, subject));
    return withGiven(registry, enterprise, given);
  },
  RouteSet: (registry, { data: { domain, declaration, recipient } }) => {
    const others = routesOf(registry, domain).filter((route) => route.declaration !== declaration);
    return withRoutes(
      registry,
      domain,
      recipient === null ? others : [...others, { declaration, recipient }],
    );
  },
  RouteCleared: (registry, { data: { domain, declaration } }) => {
    const others = routesOf(registry, domain).filter((route) => route.declaration !== declaration);
    return withRoutes(registry, domain, others);
  },
};

function isOf(mandate: Mandate, mandatary: Mandatary, subject: string): boolean {
  return mandate.subject === subject && isSameMandatary(mandate.mandatary, mandatary);
}

function givenBy(registry: Registry, enterprise: EnterpriseNumber): Mandates["given"] {
  return registry.mandates.get(enterprise)?.given ?? [];
}

/** The registry in which an enterprise gave exactly these mandates; whoever they name is found by his INSZ. */
export function withGiven(
  registry: Registry,
  enterprise: EnterpriseNumber,
  given: Mandates["given"],
): Registry {
  const before = givenBy(registry, enterprise).map(({ mandatary }) => mandatary);
  const after = given.map(({ mandatary }) => mandatary);
  const mandates =
    given.length === 0
      ? registry.mandates.delete(enterprise)
      : registry.mandates.set(enterprise, { enterprise, given });
  return mentioning({ ...registry, mandates }, `mandates:${enterprise}`, before, after);
}

/** The persons among these mandataries are found by their INSZ, and those before them no longer. */
function mentioning(
  registry: Registry,
  key: Key,
  before: readonly Mandatary[],
  after: readonly Mandatary[],
): Registry {
  const named = personsIn(after);
  return [...new Set([...personsIn(before), ...named])].reduce(
    (next, insz) => withMention(next, insz, key, named.includes(insz)),
    registry,
  );
}

function personsIn(mandataries: readonly Mandatary[]): readonly Insz[] {
  return mandataries.flatMap((one) => (one.kind === "person" ? [one.insz] : []));
}

function routesOf(registry: Registry, domain: Scope): readonly Route[] {
  return registry.routings.get(domain)?.routes ?? [];
}

/** The registry in which a domain has exactly these routes; whoever they lead to is found by his INSZ. */
export function withRoutes(registry: Registry, domain: Scope, routes: Routing["routes"]): Registry {
  const before = recipientsOf(routesOf(registry, domain));
  const routings =
    routes.length === 0
      ? registry.routings.delete(domain)
      : registry.routings.set(domain, { domain, routes });
  return mentioning({ ...registry, routings }, `routing:${domain}`, before, recipientsOf(routes));
}

function recipientsOf(routes: readonly Route[]): readonly Mandatary[] {
  return routes.flatMap(({ recipient }) => (recipient.kind === "self" ? [] : [recipient.mandatary]));
}

/**
 * The registry without the ended mandates that still name a person, and the routes to him: a route stays when its
 * mandate is revoked.
 */
export function withoutMentions(registry: Registry, numbers: readonly Insz[]): Registry {
  let next = registry;
  for (const enterprise of mandatesNaming(registry, numbers)) {
    const given = givenBy(next, enterprise).filter(({ mandatary }) => !isNamed(mandatary, numbers));
    next = withGiven(next, enterprise, given);
  }
  for (const domain of routingsTo(registry, numbers)) {
    const left = routesOf(next, domain).filter((route) => !leadsTo(route, numbers));
    next = withRoutes(next, domain, left);
  }
  return next;
}

/** The enterprises of which a mandate names a person by one of these numbers. */
export function mandatesNaming(registry: Registry, numbers: readonly Insz[]): readonly EnterpriseNumber[] {
  return mentionedIn(registry, numbers, "mandates") as readonly string[] as readonly EnterpriseNumber[];
}

/** The domains of which a route leads to a person by one of these numbers. */
export function routingsTo(registry: Registry, numbers: readonly Insz[]): readonly Scope[] {
  return mentionedIn(registry, numbers, "routing") as readonly string[] as readonly Scope[];
}

/** The ids of what names a person by one of these numbers, of that kind, each once. */
function mentionedIn(registry: Registry, numbers: readonly Insz[], kind: KeyKind): readonly string[] {
  const mentions = numbers.flatMap((insz) => [...(registry.mentions.get(insz) ?? [])]);
  return [...new Set(mentions)].filter((key) => kindOfKey(key) === kind).map(idOfKey);
}

function leadsTo({ recipient }: Route, numbers: readonly Insz[]): boolean {
  return recipient.kind !== "self" && isNamed(recipient.mandatary, numbers);
}

function isNamed(mandatary: Mandatary, numbers: readonly Insz[]): boolean {
  return mandatary.kind === "person" && numbers.includes(mandatary.insz);
}
