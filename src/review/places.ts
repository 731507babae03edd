import type { Account, Assignment } from "../aggregates/account/state.js";
import type { AccountId } from "../aggregates/common/event.js";
import { heldIds } from "../aggregates/common/held.js";
import type { Place } from "../aggregates/place/state.js";
import type { ConfirmedReview } from "../aggregates/review/state.js";
import { findDomainKindAt } from "../catalogue/find.js";
import { holderOf, isCurated, isInForce, isSuspended } from "../permissions/office.js";
import { placeOrder } from "../queries/labels.js";
import type { Inquiry } from "../registry/inquiry.js";
import { isAtOrBelow, levelOf, parentScope, type Scope } from "../scope/scope.js";
import type { Holder, LookedAt, ReviewedMember, ReviewedPlace } from "./case.js";
import { type Base, usableBy, usableByOffice } from "./usable.js";

/** What is known of a place from those above it. */
interface Setting {
  readonly chain: readonly (Place | undefined)[];
  readonly open: ReadonlySet<string>;
  readonly openAbove: ReadonlySet<string> | undefined;
  readonly confirmed: readonly LookedAt[];
}

/**
 * A place and every place below it, in the order of the tree, each with its members. Every account is looked at once,
 * with all its assignments, however many of the places it belongs to.
 */
export function reviewedPlaces(inquiry: Inquiry, root: Scope): readonly ReviewedPlace[] {
  const scopes = [...inTreeOrder(inquiry, root)];
  const assigned = assignedIn(inquiry, scopes);
  const settings = new Map<Scope, Setting>();
  const used = new Map<Scope, Set<string>>();
  const places = scopes.map((scope): ReviewedPlace => {
    const setting = settingOf(inquiry, scope, settings);
    const base = baseOf(inquiry, scope, setting);
    const { held = [], tied = [] } = assigned.get(scope) ?? {};
    const members = held.map((one) => memberOf(inquiry, base, one));
    const office = officeOf(inquiry, base);
    used.set(scope, usedBy(office === undefined ? members : [...members, office]));
    const own = { members, tied, office, used: used.get(scope) as Set<string> };
    return { ...described(inquiry, scope, setting), ...own };
  });
  // From below upwards: what is used in a place is used in the one above.
  for (const { scope, used: own } of [...places].reverse()) {
    const above = used.get(parentScope(scope) as Scope);
    for (const id of own) above?.add(id);
  }
  return places;
}

/** As the catalogue lists the kinds of domains, then by kind and number: each place before those below it. */
function* inTreeOrder(inquiry: Inquiry, scope: Scope): Generator<Scope> {
  yield scope;
  const level = levelOf(scope);
  if (level === "site") return;
  const order = level === "enterprise" ? placeOrder(inquiry.context.catalogue) : undefined;
  for (const child of [...inquiry.children(scope)].sort(order)) yield* inTreeOrder(inquiry, child);
}

interface Assigned {
  readonly account: Account;
  readonly assignment: Assignment;
}

/** Who belongs to a place: by an assignment there, and by the password that he got in a role of that place. */
interface Belonging {
  readonly held: Assigned[];
  readonly tied: Account[];
}

/** Who belongs to each of the places, by account id. */
function assignedIn(inquiry: Inquiry, scopes: readonly Scope[]): ReadonlyMap<Scope, Belonging> {
  const ids = new Set<AccountId>();
  const found = new Map<Scope, Belonging>();
  for (const scope of scopes) {
    found.set(scope, { held: [], tied: [] });
    for (const id of inquiry.members(scope)) ids.add(id);
  }
  for (const id of [...ids].sort()) {
    const account = inquiry.account(id);
    if (account === undefined) continue;
    const { assignments, passwordTiedTo: tie } = account;
    for (const assignment of assignments) found.get(assignment.scope)?.held.push({ account, assignment });
    if (tie === null || !assignments.some(({ scope }) => isAtOrBelow(scope, tie.scope))) continue;
    found.get(tie.scope)?.tied.push(account);
  }
  return found;
}

function settingOf(inquiry: Inquiry, scope: Scope, known: Map<Scope, Setting>): Setting {
  const found = known.get(scope);
  if (found !== undefined) return found;
  const parent = parentScope(scope);
  const above = parent && settingOf(inquiry, parent, known);
  const place = inquiry.place(scope);
  const chain = above === undefined ? [] : [...above.chain, place];
  const own = heldIds(place?.applications ?? []);
  const review = inquiry.review(scope);
  const openAbove = chain.length > 1 ? above?.open : undefined;
  const setting = {
    chain,
    open: new Set(openAbove === undefined ? own : own.filter((id) => openAbove.has(id))),
    openAbove,
    confirmed: [...(above?.confirmed ?? []), ...(review === undefined ? [] : [lookedAt(review)])],
  };
  known.set(scope, setting);
  return setting;
}

/** What the last confirmation says of how old things are. */
function lookedAt({ at, by, before, findings }: ConfirmedReview): LookedAt {
  const withdrawn = findings.flatMap((one) => (one.decision === "withdraw" ? one.finding : []));
  return { times: before === null ? [{ at, by }] : [{ at, by }, before], withdrawn: new Set(withdrawn) };
}

function baseOf(inquiry: Inquiry, scope: Scope, { chain }: Setting): Base {
  const level = levelOf(scope);
  return {
    reads: inquiry,
    ...{ context: inquiry.context, session: "unjudged", scope, level, places: chain, isThere: true },
    isCurated: level === "domain" && isCurated(inquiry, scope),
  };
}

function memberOf(inquiry: Inquiry, base: Base, { account, assignment }: Assigned): ReviewedMember {
  return {
    account,
    assignment,
    isInForce:
      isInForce(assignment, inquiry.context.today) &&
      !isSuspended(inquiry, { ...assignment, account: account.id }),
    usable: usableBy(base, account, assignment),
  };
}

function officeOf(inquiry: Inquiry, base: Base): Holder | undefined {
  const place = base.places[0];
  if (base.level !== "domain" || place?.manager.kind !== "office") return undefined;
  const holder = holderOf(inquiry, base.scope);
  const account = holder && inquiry.account(holder);
  if (account === undefined) return undefined;
  return { account, isInForce: !base.isCurated, usable: usableByOffice(base, account, place) };
}

function usedBy(holders: readonly Holder[]): Set<string> {
  return new Set(holders.flatMap(({ isInForce: inForce, usable }) => (inForce ? usable : [])));
}

function described(
  inquiry: Inquiry,
  scope: Scope,
  { chain, ...setting }: Setting,
): Omit<ReviewedPlace, "members" | "tied" | "office" | "used"> {
  const kind = findDomainKindAt(inquiry.context.catalogue, scope);
  const isManagedHere = kind !== undefined && kind.managedElsewhere === undefined;
  const place = chain[chain.length - 1];
  return { scope, level: levelOf(scope), place, kind, isManagedHere, ...setting };
}
