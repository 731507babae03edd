import { type Account, assignmentAt } from "../aggregates/account/state.js";
import type { Enterprise } from "../aggregates/enterprise/state.js";
import type { Place } from "../aggregates/place/state.js";
import { isSame } from "../kernel/same.js";
import { holderOf } from "../permissions/office.js";
import { officeHolder, placesIn } from "../permissions/places.js";
import type { AggregateKind, Difference } from "../registry/changes.js";
import type { Reads } from "../registry/inquiry.js";
import { enterpriseScope, type Scope } from "../scope/scope.js";
import { isSingleRole } from "../words/roles.js";
import type { Spot } from "./opened.js";

/** Who may open more or less, and where, once an aggregate changed: as one of the two registries tells it. */
type Finder<Entry> = (was: Entry | undefined, is: Entry | undefined, reads: Reads) => Iterable<Spot>;

const nowhere = (): readonly Spot[] => [];

const finders: Readonly<Record<AggregateKind, Finder<never>>> = {
  enterprise: spotsOfEnterprise,
  place: spotsOfPlace,
  account: spotsOfAccount,
  former: nowhere,
  request: nowhere,
  sender: nowhere,
  routing: nowhere,
  mandates: nowhere,
  review: nowhere,
};

/**
 * Everybody, in every place, whose access these differences may change: those who were there before, and those who are
 * there after; by person, then by place. What a person may open somewhere depends on nothing else.
 */
export function spotsOf(
  differences: readonly Difference[],
  ...registries: readonly Reads[]
): readonly Spot[] {
  const spots = new Map<string, Spot>();
  for (const { kind, was, is } of differences) {
    for (const reads of registries) {
      for (const spot of (finders[kind] as Finder<unknown>)(was, is, reads)) {
        spots.set(`${spot.account} ${spot.scope}`, spot);
      }
    }
  }
  // A blank sorts before whatever an id or a scope is made of.
  return [...spots.keys()].sort().map((name) => spots.get(name) as Spot);
}

/** A chief's office reaches every place that was left to it; a curator stands in the way of a domain's managers. */
function* spotsOfEnterprise(
  was: Enterprise | undefined,
  is: Enterprise | undefined,
  reads: Reads,
): Iterable<Spot> {
  const chiefs = [was?.chief, is?.chief].map((chief) => chief && [chief.account, chief.led]);
  if (!isSame(chiefs[0], chiefs[1])) {
    yield* officesUnder(reads, enterpriseScope(((is ?? was) as Enterprise).number));
  }
  const curated = [was?.curator?.domains ?? [], is?.curator?.domains ?? []] as const;
  for (const domain of new Set(curated.flat())) {
    if (curated[0].includes(domain) && curated[1].includes(domain)) continue;
    yield* peopleIn(reads, domain);
    yield* officesUnder(reads, domain);
  }
}

/** What is open at a place concerns everybody at or below it; its manager, whatever was left to his office. */
function* spotsOfPlace(was: Place | undefined, is: Place | undefined, reads: Reads): Iterable<Spot> {
  const { scope } = (is ?? was) as Place;
  if (!isSame(was?.applications, is?.applications)) {
    for (const place of placesIn(reads, { root: scope, below: true })) yield* peopleIn(reads, place);
  }
  if (curatedUntil(was) !== curatedUntil(is)) yield* peopleIn(reads, scope);
  if (!isSame(was?.manager, is?.manager) || was?.managedSince !== is?.managedSince) {
    yield* officesUnder(reads, scope);
  }
}

function curatedUntil(place: Place | undefined): string | null {
  return place?.level === "domain" ? place.curatedUntil : null;
}

/** An assignment concerns its place, and what was left to the office that it fills; the account itself, all of them. */
function* spotsOfAccount(was: Account | undefined, is: Account | undefined, reads: Reads): Iterable<Spot> {
  const { id: account } = (is ?? was) as Account;
  const isWhole = was === undefined || is === undefined || !isSame(was.certificate, is.certificate);
  const scopes = [was, is].flatMap((one) => (one?.assignments ?? []).map(({ scope }) => scope));
  for (const scope of new Set(scopes)) {
    const [before, after] = [was, is].map((one) => one && assignmentAt(one, scope));
    if (!isWhole && isSame(before, after)) continue;
    yield { account, scope };
    const fillsOffice = [before, after].some((one) => one !== undefined && isSingleRole(one.role));
    if (fillsOffice && (isWhole || before?.roleSince !== after?.roleSince)) yield* officesUnder(reads, scope);
  }
}

/** Everybody who is something in a place, by assignment or by office. */
function* peopleIn(reads: Reads, scope: Scope): Iterable<Spot> {
  for (const account of reads.members(scope)) yield { account, scope };
  const account = officeHolder(reads, scope);
  if (account !== undefined) yield { account, scope };
}

/** The places at or below one that the holder of its office manages by office, through however many others. */
function* officesUnder(reads: Reads, office: Scope): Iterable<Spot> {
  const account = holderOf(reads, office);
  if (account === undefined) return;
  for (const scope of placesIn(reads, { root: office, below: true })) {
    if (officeHolder(reads, scope) === account) yield { account, scope };
  }
}
