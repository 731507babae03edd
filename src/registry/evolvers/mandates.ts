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
import { idOfKey, kindOfKey } from "../keys.js";
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
  const before = personsIn(givenBy(registry, enterprise));
  const after = personsIn(given);
  const mandates =
    given.length === 0
      ? registry.mandates.delete(enterprise)
      : registry.mandates.set(enterprise, { enterprise, given });
  return [...new Set([...before, ...after])].reduce(
    (next, insz) => withMention(next, insz, `mandates:${enterprise}`, after.includes(insz)),
    { ...registry, mandates },
  );
}

function personsIn(given: Mandates["given"]): readonly Insz[] {
  return given.flatMap(({ mandatary }) => (mandatary.kind === "person" ? [mandatary.insz] : []));
}

function routesOf(registry: Registry, domain: Scope): readonly Route[] {
  return registry.routings.get(domain)?.routes ?? [];
}

function withRoutes(registry: Registry, domain: Scope, routes: Routing["routes"]): Registry {
  const routings =
    routes.length === 0
      ? registry.routings.delete(domain)
      : registry.routings.set(domain, { domain, routes });
  return { ...registry, routings };
}

/**
 * The registry without the ended mandates that still name a person, and the routes to him: a route stays when its
 * mandate is revoked, so all of them are looked through.
 */
export function withoutMentions(registry: Registry, numbers: readonly Insz[]): Registry {
  let next = registry;
  for (const enterprise of mandatesNaming(registry, numbers)) {
    const given = givenBy(next, enterprise).filter(({ mandatary }) => !isNamed(mandatary, numbers));
    next = withGiven(next, enterprise, given);
  }
  for (const { domain, routes } of routingsTo(registry, numbers)) {
    const left = routes.filter((route) => !leadsTo(route, numbers));
    next = withRoutes(next, domain, left);
  }
  return next;
}

/** The enterprises of which a mandate names a person by one of these numbers. */
export function mandatesNaming(registry: Registry, numbers: readonly Insz[]): readonly EnterpriseNumber[] {
  const mentions = numbers.flatMap((insz) => [...(registry.mentions.get(insz) ?? [])]);
  return [...new Set(mentions)]
    .filter((key) => kindOfKey(key) === "mandates")
    .map((key) => idOfKey(key) as EnterpriseNumber);
}

/** The routings with a route to a person of one of these numbers: no index finds them, so all are looked through. */
export function routingsTo(registry: Registry, numbers: readonly Insz[]): readonly Routing[] {
  return [...registry.routings.values()].filter(({ routes }) =>
    routes.some((route) => leadsTo(route, numbers)),
  );
}

function leadsTo({ recipient }: Route, numbers: readonly Insz[]): boolean {
  return recipient.kind !== "self" && isNamed(recipient.mandatary, numbers);
}

function isNamed(mandatary: Mandatary, numbers: readonly Insz[]): boolean {
  return mandatary.kind === "person" && numbers.includes(mandatary.insz);
}
