import { findDomainKind, findSiteKind, findSubdivisionKind } from "../catalogue/find.js";
import { placeReaders } from "../catalogue/place-readers.js";
import type { Catalogue, DomainKind, SiteKind, SubdivisionKind } from "../catalogue/types.js";
import { type EnterpriseNumber, parseEnterpriseNumber } from "../identifiers/enterprise-number.js";
import { parseNssoNumber } from "../identifiers/nsso-number.js";
import { accepted, type Result, refused } from "../kernel/result.js";
import { violation } from "../kernel/violation.js";
import type { RuleViolation } from "../rules/index.js";
import { childScope, enterpriseScope, type Scope, type ScopePart } from "../scope/scope.js";

type ReadScope = Result<Scope, RuleViolation>;

const notAScope: ReadScope = refused(violation("input.shape", [], { expected: "scope" }));

/**
 * Reads scopes in which people wrote the numbers, in any notation, by the kinds of a catalogue: the canonical scope,
 * or what is wrong with it. Many entries name the same place: each text is read once.
 */
export function scopeReader(catalogue: Catalogue): (text: string) => ReadScope {
  const known = new Map<string, ReadScope>();
  return (text) => {
    const read = known.get(text) ?? readScope(catalogue, text);
    known.set(text, read);
    return read;
  };
}

function readScope(catalogue: Catalogue, text: string): ReadScope {
  const [first = "", ...rest] = text.split("/");
  const parts = rest.map(partOf);
  if (parts.length > 3 || parts.includes(undefined)) return notAScope;
  const [domain, subdivision, site] = parts;
  const number = parseEnterpriseNumber(first);
  if (!number.ok) return number;
  const enterprise = enterpriseScope(number.value);
  if (domain === undefined) return accepted(enterprise);
  const kind = findDomainKind(catalogue, domain.kind);
  if (kind === undefined) return unknownKind("domain-kind.unknown", domain);
  const identifier = readDomainIdentifier(number.value, kind, domain.identifier);
  if (!identifier.ok) return identifier;
  const inDomain = childScope(enterprise, { kind: kind.id, identifier: identifier.value });
  if (subdivision === undefined) return accepted(inDomain);
  const subdivisionKind = findSubdivisionKind(kind, subdivision.kind);
  if (subdivisionKind === undefined) return unknownKind("subdivision-kind.unknown", subdivision);
  const inSubdivision = below(inDomain, subdivisionKind, subdivision);
  if (!inSubdivision.ok || site === undefined) return inSubdivision;
  const siteKind = findSiteKind(subdivisionKind, site.kind);
  if (siteKind === undefined) return unknownKind("site-kind.unknown", site);
  return below(inSubdivision.value, siteKind, site);
}

function partOf(text: string): ScopePart | undefined {
  const colon = text.indexOf(":");
  return colon < 0 ? undefined : { kind: text.slice(0, colon).trim(), identifier: text.slice(colon + 1) };
}

function readDomainIdentifier(
  enterprise: EnterpriseNumber,
  kind: DomainKind,
  text: string,
): Result<string, RuleViolation> {
  if (kind.identifiedBy === "nsso-number") return parseNssoNumber(text);
  const own = parseEnterpriseNumber(text);
  if (!own.ok || own.value === enterprise) return own;
  return refused(violation("domain.identifier", [], { kind: kind.id }));
}

function below(parent: Scope, kind: SubdivisionKind | SiteKind, { identifier }: ScopePart): ReadScope {
  const read = placeReaders[kind.identifiedBy](identifier);
  return read.ok ? accepted(childScope(parent, { kind: kind.id, identifier: read.value })) : read;
}

function unknownKind(
  code: "domain-kind.unknown" | "subdivision-kind.unknown" | "site-kind.unknown",
  { kind }: ScopePart,
): ReadScope {
  return refused(violation(code, [], { kind: kind.slice(0, 64) }));
}
