import { viewing } from "../access/scopes-managed-by.js";
import { type Held, holds } from "../aggregates/common/held.js";
import type { Chief, Enterprise } from "../aggregates/enterprise/state.js";
import type { Domain, Place, Site, Subdivision } from "../aggregates/place/state.js";
import { findDomainKindAt } from "../catalogue/find.js";
import type { Context } from "../context/context.js";
import type { Email } from "../credentials/contact.js";
import type { EnterpriseNumber } from "../identifiers/enterprise-number.js";
import type { Instant } from "../kernel/instant.js";
import { accepted } from "../kernel/result.js";
import type { Answer } from "../registry/answer.js";
import type { Inquiry, Reads } from "../registry/inquiry.js";
import type { Registry } from "../registry/registry.js";
import { enterpriseOf, levelOf, ownPart, type Scope, selfAndAbove } from "../scope/scope.js";
import type { Level } from "../words/levels.js";
import { type Asking, ask, type PlaceQuery, placeQuery, type ReadPlaceQuery } from "./ask.js";
import { placeOrder } from "./labels.js";
import {
  type CoManager,
  coManagersAt,
  managerNamed,
  type NamedPerson,
  type PlaceManager,
  personNamed,
} from "./people.js";

/** What there is to know of a place, by its level. */
export type Details = EnterpriseDetails | DomainDetails | SubdivisionDetails | SiteDetails;

/** An enterprise with its managers. */
export interface EnterpriseDetails {
  readonly level: "enterprise";
  readonly scope: Scope;
  readonly number: EnterpriseNumber;
  /** As the facts of the context tell it, else as it was at registration; the address likewise. */
  readonly name: string;
  /** `null` where no register told it. */
  readonly address: string | null;
  /** `null` only between the two events of a registration. */
  readonly chief: (NamedPerson & Pick<Chief, "email" | "phone">) | null;
  readonly coChiefs: readonly CoManager[];
  /** As the catalogue lists their kinds. */
  readonly domains: readonly Scope[];
  readonly curator: (NamedPerson & { readonly domains: readonly Scope[] }) | null;
  readonly registeredAt: Instant;
  /** How many assignments of role `user` there are in all its places. */
  readonly users: number;
}

/** What all places below an enterprise have in common. */
interface PlaceDetails {
  readonly scope: Scope;
  readonly kind: string;
  /** The number by which the place is known: what its scope ends with. */
  readonly identifier: string;
  readonly email: Email | null;
  /** `null` only while the first manager is not appointed yet. */
  readonly manager: PlaceManager | null;
  /** How many assignments of role `user` there are in it and below. */
  readonly users: number;
  readonly createdAt: Instant;
  /** When its address, its applications or who is in charge of it last changed. */
  readonly changedAt: Instant;
}

/** A subdivision or a site, as a list of its neighbours tells it. */
export interface PlaceBelow {
  readonly scope: Scope;
  readonly kind: string;
  readonly identifier: string;
  readonly name: string;
}

/** A domain. */
export interface DomainDetails extends PlaceDetails {
  readonly level: "domain";
  /** Its subdivisions, by scope. */
  readonly below: readonly PlaceBelow[];
  readonly applications: readonly Held[];
  /** What its kind asks beside, by the ids of its fields. */
  readonly fields: Readonly<Record<string, string>>;
  readonly coManagers: readonly CoManager[];
  /** The curator who is in charge of it in place of its own managers. */
  readonly curator: NamedPerson | null;
  /** True where it has a sender of structured messages. */
  readonly sender: boolean;
  /** The id of the system that manages its users and applications; `null` where they are managed here. */
  readonly managedElsewhere: string | null;
}

/** An application of a subdivision or a site. */
export interface PlaceApplication {
  readonly id: string;
  readonly since: Instant;
  /** False where it is closed above: then it is closed here too. */
  readonly effective: boolean;
}

interface NamedPlaceDetails extends PlaceDetails {
  readonly name: string;
  readonly applications: readonly PlaceApplication[];
}

/** A subdivision. */
export interface SubdivisionDetails extends NamedPlaceDetails {
  readonly level: "subdivision";
  /** Its sites, by scope. */
  readonly below: readonly PlaceBelow[];
}

/** A site. */
export interface SiteDetails extends NamedPlaceDetails {
  readonly level: "site";
}

/** The details of a place that exists: nobody is allowed to look at another. */
const detailsAt: Readonly<Record<Level, (inquiry: Inquiry, scope: Scope) => Details>> = {
  enterprise: enterpriseDetails,
  domain: domainDetails,
  subdivision: (reads, scope) => ({
    level: "subdivision",
    ...namedPlaceDetails(reads, scope),
    below: placesBelow(reads, scope),
  }),
  site: (reads, scope) => ({ level: "site", ...namedPlaceDetails(reads, scope) }),
};

const asking: Asking<ReadPlaceQuery, Details> = {
  shape: placeQuery,
  permission: ({ scope }) => ({ action: viewing[levelOf(scope)], scope }),
  show: (inquiry, { scope }) => accepted(detailsAt[levelOf(scope)](inquiry, scope)),
};

/**
 * The details of an enterprise, a domain, a subdivision or a site: its numbers and addresses, who manages it, which
 * applications are open, how many users there are, and which places lie right below it. People are named by account id and name, never by INSZ.
 *
 * The query may come from anywhere; nothing is thrown but for a broken context.
 *
 * Refused with `input.shape`; else with what `can` finds for `view-enterprise`, `view-domain`, `view-subdivision` or
 * `view-site`.
 *
 * Source: user management manual, 4.1.2 and 5.2; Heracles guide, 3.2 (the
 * list of subdivisions) and the details of a subdivision; what stands beside addresses and applications is this library's choice.
 */
export function details(registry: Registry, query: PlaceQuery, context: Context): Answer<Details> {
  return ask(asking, registry, query, context);
}

function enterpriseDetails(reads: Inquiry, scope: Scope): EnterpriseDetails {
  const { number, chief, curator, ...registered } = reads.enterprise(enterpriseOf(scope)) as Enterprise;
  const told = reads.facts.givenEnterprise(number);
  return {
    level: "enterprise",
    scope,
    number,
    name: told?.name ?? registered.name,
    address: told?.address ?? registered.address,
    chief: chief && { ...personNamed(reads, chief.account), email: chief.email, phone: chief.phone },
    coChiefs: coManagersAt(reads, scope, "co-chief-access-manager"),
    domains: [...reads.children(scope)].sort(placeOrder(reads.context.catalogue)),
    curator: curator && { ...personNamed(reads, curator.account), domains: curator.domains },
    registeredAt: registered.registeredAt,
    users: reads.tally(scope, "users"),
  };
}

function domainDetails(reads: Inquiry, scope: Scope): DomainDetails {
  const domain = reads.place(scope) as Domain;
  const curator = reads.enterprise(enterpriseOf(scope))?.curator;
  return {
    level: "domain",
    ...placeDetails(reads, domain),
    below: placesBelow(reads, scope),
    applications: domain.applications,
    fields: domain.fields,
    coManagers: coManagersAt(reads, scope, "co-access-manager"),
    curator: curator?.domains.includes(scope) ? personNamed(reads, curator.account) : null,
    sender: reads.sender(scope) !== undefined,
    managedElsewhere: findDomainKindAt(reads.context.catalogue, scope)?.managedElsewhere ?? null,
  };
}

function namedPlaceDetails(reads: Reads, scope: Scope): NamedPlaceDetails {
  const place = reads.place(scope) as Subdivision | Site;
  return {
    ...placeDetails(reads, place),
    name: place.name,
    applications: place.applications.map((held) => ({
      ...held,
      effective: isOpenAbove(reads, scope, held.id),
    })),
  };
}

function placeDetails(reads: Reads, { scope, email, manager, createdAt, changedAt }: Place): PlaceDetails {
  return {
    scope,
    ...ownPart(scope),
    email,
    manager: managerNamed(reads, scope, manager),
    users: reads.tally(scope, "users"),
    createdAt,
    changedAt,
  };
}

function placesBelow(reads: Reads, scope: Scope): readonly PlaceBelow[] {
  return [...reads.children(scope)].sort().flatMap((child) => {
    const place = reads.place(child);
    return place && "name" in place ? [{ scope: child, ...ownPart(child), name: place.name }] : [];
  });
}

function isOpenAbove(reads: Reads, scope: Scope, application: string): boolean {
  const above = selfAndAbove(scope).slice(1, -1);
  return above.every((place) => holds(reads.place(place)?.applications ?? [], application));
}
