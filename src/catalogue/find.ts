import { domainOf, levelOf, ownPart, type Scope } from "../scope/scope.js";
import type {
  Application,
  AuthenticationMeans,
  Catalogue,
  ChannelKind,
  DeclarationKind,
  DomainKind,
  FunctionKind,
  MandateSubject,
  SiteKind,
  SubdivisionKind,
} from "./types.js";

const lists: WeakMap<readonly Named[], ReadonlyMap<string, Named>> = /* @__PURE__ */ new WeakMap();

interface Named {
  readonly id: string;
}

/** The entries of a list by id: built at the first question, and kept as long as the list lives. */
function byId<T extends Named>(list: readonly T[]): ReadonlyMap<string, T> {
  const known = lists.get(list) as ReadonlyMap<string, T> | undefined;
  if (known !== undefined) return known;
  const map = new Map(list.map((entry) => [entry.id, entry]));
  lists.set(list, map);
  return map;
}

/** The domain kind of that id. */
export function findDomainKind(catalogue: Catalogue, id: string): DomainKind | undefined {
  return byId(catalogue.domainKinds).get(id);
}

/** The kind of the domain that a scope lies in, when the catalogue still has it; none for an enterprise. */
export function findDomainKindAt(catalogue: Catalogue, scope: Scope): DomainKind | undefined {
  const domain = domainOf(scope);
  return domain && findDomainKind(catalogue, ownPart(domain).kind);
}

/** The application of that id. */
export function findApplication(catalogue: Catalogue, id: string): Application | undefined {
  return byId(catalogue.applications).get(id);
}

/** The channel kind of that id. */
export function findChannelKind(catalogue: Catalogue, id: string): ChannelKind | undefined {
  return byId(catalogue.channels).get(id);
}

/** The declaration of that id, when it can be routed. */
export function findDeclaration(catalogue: Catalogue, id: string): DeclarationKind | undefined {
  return byId(catalogue.declarations).get(id);
}

export function findMandateSubject(catalogue: Catalogue, id: string): MandateSubject | undefined {
  return byId(catalogue.mandateSubjects).get(id);
}

/** The kind of subdivision of that id, within a domain kind. */
export function findSubdivisionKind(kind: DomainKind, id: string): SubdivisionKind | undefined {
  return byId(kind.subdivisionKinds).get(id);
}

/** The kind of site of that id, within a kind of subdivision. */
export function findSiteKind(kind: SubdivisionKind, id: string): SiteKind | undefined {
  return byId(kind.siteKinds).get(id);
}

/** The kinds of subdivision or site that can be added in a place: none below a site, or where the catalogue lost its kind. */
export function findKindsBelow(catalogue: Catalogue, parent: Scope): readonly (SubdivisionKind | SiteKind)[] {
  const domain = findDomainKindAt(catalogue, parent);
  if (domain === undefined) return [];
  if (levelOf(parent) === "domain") return domain.subdivisionKinds;
  return findSubdivisionKind(domain, ownPart(parent).kind)?.siteKinds ?? [];
}

/** The function of that id, within a domain kind. */
export function findFunction(kind: DomainKind, id: string): FunctionKind | undefined {
  return byId(kind.functions).get(id);
}

/** The level of log-in from which a person is surely himself. */
export const sureLevel = 400;

export function meansByLevel(catalogue: Catalogue): readonly AuthenticationMeans[] {
  return [...catalogue.means].sort((one, other) => one.level - other.level);
}

/** The level of a means of log-in; `undefined` for a means that the catalogue does not know. */
export function authenticationLevel(catalogue: Catalogue, means: string): number | undefined {
  return byId(catalogue.means).get(means)?.level;
}

/** What of a log-in tells by which means it was; none for who acts without a session. */
type LogIn = { readonly means: string } | undefined;

/** True for a log-in by a password. None at all counts as one, and so does a means that the catalogue does not know. */
export function isByPassword(catalogue: Catalogue, session: LogIn): boolean {
  const means = session && byId(catalogue.means).get(session.means);
  return means === undefined || means.password === true;
}

/** True for a log-in by which a person is surely himself, and not somebody who knows his password. */
export function isSure(catalogue: Catalogue, session: LogIn): boolean {
  const means = session && byId(catalogue.means).get(session.means);
  return means !== undefined && means.password !== true && means.level >= sureLevel;
}

/** True for a log-in by an electronic identity card, or what counts as one. */
export function isByEid(catalogue: Catalogue, session: LogIn): boolean {
  return session !== undefined && byId(catalogue.means).get(session.means)?.eid === true;
}

/** An application with one that should be beside it. */
export interface MissingCompanion {
  readonly application: string;
  readonly companion: string;
}

/** Each application with one that should be beside it for a function, and is not. */
export function missingCompanions(
  catalogue: Catalogue,
  applications: readonly string[],
  functions: readonly string[],
): readonly MissingCompanion[] {
  return applications.flatMap((application) =>
    (findApplication(catalogue, application)?.companions ?? [])
      .filter((one) => !applications.includes(one.application))
      .filter((one) => one.functions.some((needed) => functions.includes(needed)))
      .map((one) => ({ application, companion: one.application })),
  );
}
