import { startsWithCheckedNumber } from "../identifiers/crossroads.js";
import { type EnterpriseNumber, parseEnterpriseNumber } from "../identifiers/enterprise-number.js";
import { parseNssoNumber } from "../identifiers/nsso-number.js";
import type { Brand } from "../kernel/brand.js";
import { accepted, type Result, refused } from "../kernel/result.js";
import { type Violation, violation } from "../kernel/violation.js";
import { type Level, levels } from "../words/levels.js";

/**
 * A place in the tree, as the path of its natural keys: the enterprise number, then `kind:identifier` for the
 * domain, the subdivision and the site, joined by `/`. It never changes, so it names its own ancestors:
 * `0412398765/mammography-screening:0412398765/mammography-unit:12817/mammography-site:12818`.
 */
export type Scope = Brand<"Scope">;

/** What tells one place from its siblings: its kind in the catalogue, and its identifier in canonical form. */
export interface ScopePart {
  readonly kind: string;
  readonly identifier: string;
}

/** A scope taken apart. A deeper part is there only when every part above it is. */
export interface ScopeParts {
  readonly enterprise: EnterpriseNumber;
  readonly domain?: ScopePart;
  readonly subdivision?: ScopePart;
  readonly site?: ScopePart;
}

const kindLayout = /^[a-z][a-z0-9-]{0,63}$/;
// One expression for the whole: a decision reads several scopes, and taking one apart costs ten times as much.
const scopeLayout = /^[01]\d{9}(?:\/[a-z][a-z0-9-]{0,63}:[0-9A-Z]{1,20}){0,3}$/;
const identifierLayout = /^[0-9A-Z]{1,20}$/;
const numberLength = 10;
const longestScope = numberLength + 3 * (1 + 64 + 1 + 20);
// White space around a number, and its groups, make it longer.
const longestWritten = 2 * longestScope;
const slash = 47;

/** True for a domain, subdivision or site kind's name: a small letter, then at most 63 small letters, digits, hyphens. */
export function isKindName(input: string): boolean {
  return kindLayout.test(input);
}

/**
 * Reads a scope. The numbers of the enterprise and of the domain may stand there in any notation that their parsers read,
 * as in `0412.398.765/social-welfare:0412.398.765`; the answer is the canonical text. Anything else gives `input.shape`.
 */
export function parseScope(input: unknown): Result<Scope, Violation<"input.shape">> {
  const scope = readScope(input);
  return scope === undefined ? refused(violation("input.shape", [], { expected: "scope" })) : accepted(scope);
}

/** The canonical text of what {@link parseScope} reads as a scope, and of nothing else. */
export function readScope(input: unknown): Scope | undefined {
  return isScope(input) ? input : rewritten(input);
}

function rewritten(input: unknown): Scope | undefined {
  if (typeof input !== "string" || input.length > longestWritten) return undefined;
  const [first, domain, ...below] = input.split("/");
  const enterprise = parseEnterpriseNumber(first);
  if (!enterprise.ok) return undefined;
  const places = domain === undefined ? [] : [canonicalDomain(domain), ...below];
  const scope = [enterprise.value, ...places].join("/");
  return isScope(scope) ? scope : undefined;
}

/** The part of a domain, its number in the canonical notation. */
function canonicalDomain(part: string): string {
  const { kind, identifier } = scopePart(part);
  if (identifierLayout.test(identifier)) return part;
  for (const parse of [parseEnterpriseNumber, parseNssoNumber]) {
    const number = parse(identifier);
    if (number.ok) return `${kind}:${number.value}`;
  }
  return part;
}

/** True for the canonical text of a scope, whether or not any registry has it. */
export function isScope(input: unknown): input is Scope {
  return (
    typeof input === "string" &&
    input.length <= longestScope &&
    scopeLayout.test(input) &&
    startsWithCheckedNumber(input)
  );
}

/** Writes the parts of a scope as its canonical text. */
export function formatScope(parts: ScopeParts): Scope {
  const below = [parts.domain, parts.subdivision, parts.site]
    .filter((part) => part !== undefined)
    .map((part) => `${part.kind}:${part.identifier}`);
  return [parts.enterprise, ...below].join("/") as Scope;
}

/** Takes a scope apart. */
export function scopeParts(scope: Scope): ScopeParts {
  const [enterprise = "", ...below] = scope.split("/");
  const [domain, subdivision, site] = below.map(scopePart);
  return {
    enterprise: enterprise as EnterpriseNumber,
    ...(domain && { domain }),
    ...(subdivision && { subdivision }),
    ...(site && { site }),
  };
}

function scopePart(text: string): ScopePart {
  const colon = text.indexOf(":");
  return { kind: text.slice(0, colon), identifier: text.slice(colon + 1) };
}

/** The scope of an enterprise: its number. */
export function enterpriseScope(enterprise: EnterpriseNumber): Scope {
  return enterprise as string as Scope;
}

/** The scope one level below, in that place. */
export function childScope(parent: Scope, part: ScopePart): Scope {
  return `${parent}/${part.kind}:${part.identifier}` as Scope;
}

/** The scope one level above; `undefined` above an enterprise. */
export function parentScope(scope: Scope): Scope | undefined {
  if (scope.length <= numberLength) return undefined;
  // From left to right: a search for the last one is slower, and every question goes up from its scope.
  let end = numberLength;
  for (let at = nextSlash(scope, end); at >= 0; at = nextSlash(scope, at)) end = at;
  return scope.slice(0, end) as Scope;
}

/** The last part of a domain's, subdivision's or site's scope. */
export function ownPart(scope: Scope): ScopePart {
  return scopePart(scope.slice(scope.lastIndexOf("/") + 1));
}

/** True for the scope of an enterprise. */
export function isEnterpriseScope(scope: Scope): boolean {
  return scope.length <= numberLength;
}

/** The level that a scope stands at. */
export function levelOf(scope: Scope): Level {
  if (scope.length <= numberLength) return "enterprise";
  let depth = 1;
  for (let at = nextSlash(scope, numberLength); at >= 0; at = nextSlash(scope, at)) depth += 1;
  return levels[depth] as Level;
}

function nextSlash(scope: Scope, after: number): number {
  return scope.indexOf("/", after + 1);
}

/** The number of the enterprise that a scope belongs to. */
export function enterpriseOf(scope: Scope): EnterpriseNumber {
  return scope.slice(0, numberLength) as EnterpriseNumber;
}

/** The scope of the domain that a scope lies in; `undefined` for an enterprise. */
export function domainOf(scope: Scope): Scope | undefined {
  const start = scope.indexOf("/");
  if (start < 0) return undefined;
  const end = scope.indexOf("/", start + 1);
  return end < 0 ? scope : (scope.slice(0, end) as Scope);
}

/** True when the scope is the other one, or lies somewhere below it. */
export function isAtOrBelow(scope: Scope, other: Scope): boolean {
  return scope === other || (scope.charCodeAt(other.length) === slash && scope.startsWith(other));
}

/** The scope itself and every scope above it, nearest first, up to the enterprise. */
export function selfAndAbove(scope: Scope): readonly Scope[] {
  const chain: Scope[] = [];
  for (let at: Scope | undefined = scope; at !== undefined; at = parentScope(at)) chain.push(at);
  return chain;
}
