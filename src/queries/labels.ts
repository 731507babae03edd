import type { Ending } from "../aggregates/enterprise/state.js";
import {
  findApplication,
  findDomainKindAt,
  findFunction,
  findSiteKind,
  findSubdivisionKind,
} from "../catalogue/find.js";
import type { Catalogue, Labels } from "../catalogue/types.js";
import { formatEnterpriseNumber } from "../identifiers/enterprise-number.js";
import { formatNssoNumber, type NssoNumber } from "../identifiers/nsso-number.js";
import { belgianDate } from "../kernel/instant.js";
import { belgianDay } from "../messages/moment.js";
import type { MessagePack } from "../messages/types.js";
import type { Registry } from "../registry/registry.js";
import { enterpriseOf, enterpriseScope, levelOf, ownPart, type Scope, scopeParts } from "../scope/scope.js";

/** A language, and a catalogue: without one, ids stand where names would. */
export interface Naming {
  readonly messages: Pick<MessagePack, "language">;
  readonly catalogue?: Catalogue | undefined;
}

/** The same, with all the labels of the language. */
export interface FullNaming {
  readonly messages: MessagePack;
}

/**
 * What people call a place: `Bakkerij Korenaar BV (0123.456.749)`, `Werkgever RSZ (1000321-22)`,
 * `Radiologie (Mammografische eenheid 40217)`. A domain shows no number that is its enterprise's own. A place that the
 * registry does not have is called by its kind and number.
 */
export function placeName(registry: Registry, scope: Scope, naming: Naming): string {
  const { enterprise } = scopeParts(scope);
  if (levelOf(scope) === "enterprise") {
    const name = registry.enterprises.get(enterprise)?.name;
    return named(name, formatEnterpriseNumber(enterprise));
  }
  const { kind, identifier } = ownPart(scope);
  const label = kindLabels(scope, naming.catalogue)?.[naming.messages.language] ?? kind;
  if (levelOf(scope) === "domain") {
    return identifier === enterprise ? label : named(label, domainNumber(scope, naming.catalogue));
  }
  const place = registry.places.get(scope);
  return named(place && "name" in place ? place.name : undefined, `${label} ${identifier}`);
}

/** What became of an enterprise that has ended, and when: with the name of the one into which it went. */
export function endingName(registry: Registry, { at, into }: Ending, { messages }: FullNaming): string {
  const { language, labels } = messages;
  const day = belgianDay(belgianDate(at), language);
  if (into === null) return filled(labels.tree.ceased, { day });
  return filled(labels.tree.merged, { day, name: placeName(registry, enterpriseScope(into), { messages }) });
}

/** A template of the tree with its values put in. */
export function filled(template: string, values: Readonly<Record<string, string>>): string {
  return template.replace(/\{([a-z]+)\}/g, (_, name: string) => values[name] ?? "");
}

/** What an application is called. */
export function applicationName(id: string, { catalogue, messages }: Naming): string {
  return (catalogue && findApplication(catalogue, id)?.labels[messages.language]) ?? id;
}

/** What a function is called in the domain of that scope. */
export function functionName(id: string, scope: Scope, { catalogue, messages }: Naming): string {
  const kind = catalogue && findDomainKindAt(catalogue, scope);
  return (kind && findFunction(kind, id)?.labels[messages.language]) ?? id;
}

/** Orders places by enterprise, then as the catalogue lists their domain kinds, then by kind and number. */
export function placeOrder(catalogue: Catalogue | undefined): (a: Scope, b: Scope) => number {
  const kinds = catalogue?.domainKinds.map(({ id }) => id) ?? [];
  const rank = (scope: Scope): number => {
    const at = kinds.indexOf(scopeParts(scope).domain?.kind ?? "");
    return at < 0 ? kinds.length : at;
  };
  const byText = (a: string, b: string): number => (a < b ? -1 : Number(a > b));
  return (a, b) => byText(enterpriseOf(a), enterpriseOf(b)) || rank(a) - rank(b) || byText(a, b);
}

function named(name: string | undefined, number: string): string {
  return name === undefined ? number : `${name} (${number})`;
}

function domainNumber(scope: Scope, catalogue: Catalogue | undefined): string {
  const { identifier } = ownPart(scope);
  const isNsso = catalogue && findDomainKindAt(catalogue, scope)?.identifiedBy === "nsso-number";
  return isNsso ? formatNssoNumber(identifier as NssoNumber) : identifier;
}

function kindLabels(scope: Scope, catalogue: Catalogue | undefined): Labels | undefined {
  const { subdivision, site } = scopeParts(scope);
  const kind = catalogue && findDomainKindAt(catalogue, scope);
  if (kind === undefined || subdivision === undefined) return kind?.labels;
  const below = findSubdivisionKind(kind, subdivision.kind);
  if (below === undefined || site === undefined) return below?.labels;
  return findSiteKind(below, site.kind)?.labels;
}
