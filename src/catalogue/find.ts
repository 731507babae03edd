import { domainOf, levelOf, ownPart, type Scope } from "../scope/scope.js";
import type {
  Application,
  AuthenticationMeans,
  Catalogue,
  ChannelKind,
  DeclarationKind,
  DomainKind,
  FunctionKind,
  ManagingSystem,
  MandateSubject,
  SiteKind,
  SubdivisionKind,
} from "./types.js";

/** A catalogue's entries by id. */
export interface CatalogueIndex {
  readonly systems: ReadonlyMap<string, ManagingSystem>;
  readonly applications: ReadonlyMap<string, Application>;
  readonly domainKinds: ReadonlyMap<string, DomainKind>;
  readonly channels: ReadonlyMap<string, ChannelKind>;
  readonly declarations: ReadonlyMap<string, DeclarationKind>;
  readonly mandateSubjects: ReadonlyMap<string, MandateSubject>;
  /** The weakest first. */
  readonly means: ReadonlyMap<string, AuthenticationMeans>;
}

interface Named {
  readonly id: string;
}

const indexes: WeakMap<Catalogue, CatalogueIndex> = /* @__PURE__ */ new WeakMap();
const lists: WeakMap<readonly Named[], ReadonlyMap<string, Named>> = /* @__PURE__ */ new WeakMap();

/** A catalogue's entries by id, built at the first question and kept as long as the catalogue lives. */
export function catalogueIndex(catalogue: Catalogue): CatalogueIndex {
  const known = indexes.get(catalogue);
  if (known !== undefined) return known;
  const index: CatalogueIndex = {
    systems: byId(catalogue.systems),
    applications: byId(catalogue.applications),
    domainKinds: byId(catalogue.domainKinds),
    channels: byId(catalogue.channels),
    declarations: byId(catalogue.declarations),
    mandateSubjects: byId(catalogue.mandateSubjects),
    means: byId([...catalogue.means].sort((one, other) => one.level - other.level)),
  };
  indexes.set(catalogue, index);
  return index;
}

/** The domain kind of that id. */
export function findDomainKind(catalogue: Catalogue, id: string): DomainKind | undefined {
  return catalogueIndex(catalogue).domainKinds.get(id);
}

/** The kind of the domain that a scope lies in, when the catalogue still has it; none for an enterprise. */
export function findDomainKindAt(catalogue: Catalogue, scope: Scope): DomainKind | undefined {
  const domain = domainOf(scope);
  return domain && findDomainKind(catalogue, ownPart(domain).kind);
}

/** The application of that id. */
export function findApplication(catalogue: Catalogue, id: string): Application | undefined {
  return catalogueIndex(catalogue).applications.get(id);
}

/** The channel kind of that id. */
export function findChannelKind(catalogue: Catalogue, id: string): ChannelKind | undefined {
  return catalogueIndex(catalogue).channels.get(id);
}

/** The declaration of that id, when it can be routed. */
export function findDeclaration(catalogue: Catalogue, id: string): DeclarationKind | undefined {
  return catalogueIndex(catalogue).declarations.get(id);
}

/** The subject of mandates of that id. */
export function findMandateSubject(catalogue: Catalogue, id: string): MandateSubject | undefined {
  return catalogueIndex(catalogue).mandateSubjects.get(id);
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

/** The means of log-in of that id. */
function findMeans(catalogue: Catalogue, id: string): AuthenticationMeans | undefined {
  return catalogueIndex(catalogue).means.get(id);
}

/** The means of log-in, the weakest first. */
export function meansByLevel(catalogue: Catalogue): readonly AuthenticationMeans[] {
  return [...catalogueIndex(catalogue).means.values()];
}

/** The level of a means of log-in; `undefined` for a means that the catalogue does not know. */
export function authenticationLevel(catalogue: Catalogue, means: string): number | undefined {
  return findMeans(catalogue, means)?.level;
}

/** What of a log-in tells by which means it was; none for who acts without a session. */
type LogIn = { readonly means: string } | undefined;

/** True for a log-in by a password. None at all counts as one, and so does a means that the catalogue does not know. */
export function isByPassword(catalogue: Catalogue, session: LogIn): boolean {
  const means = session && findMeans(catalogue, session.means);
  return means === undefined || means.password === true;
}

/** True for a log-in by which a person is surely himself, and not somebody who knows his password. */
export function isSure(catalogue: Catalogue, session: LogIn): boolean {
  const means = session && findMeans(catalogue, session.means);
  return means !== undefined && means.password !== true && means.level >= sureLevel;
}

/** True for a log-in by an electronic identity card, or what counts as one. */
export function isByEid(catalogue: Catalogue, session: LogIn): boolean {
  return session !== undefined && findMeans(catalogue, session.means)?.eid === true;
}

function byId<T extends Named>(list: readonly T[]): ReadonlyMap<string, T> {
  const known = lists.get(list) as ReadonlyMap<string, T> | undefined;
  if (known !== undefined) return known;
  const map = new Map(list.map((entry) => [entry.id, entry]));
  lists.set(list, map);
  return map;
}
