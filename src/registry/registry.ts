import type { AccountId } from "../aggregates/common/event.js";
import type { Enterprise } from "../aggregates/enterprise/state.js";
import type { Mandates } from "../aggregates/mandate/state.js";
import type { Place } from "../aggregates/place/state.js";
import type { AppointmentRequest, Ticket } from "../aggregates/request/state.js";
import type { ConfirmedReview } from "../aggregates/review/state.js";
import type { Routing } from "../aggregates/routing/state.js";
import type { Sender } from "../aggregates/sender/state.js";
import type { Account, FormerAccount } from "../aggregates/user/state.js";
import type { Username } from "../credentials/username.js";
import type { EnterpriseNumber } from "../identifiers/enterprise-number.js";
import type { Insz } from "../identifiers/insz.js";
import { emptyMap, type PersistentMap } from "../kernel/persistent-map.js";
import type { PersistentSet } from "../kernel/persistent-set.js";
import type { Scope } from "../scope/scope.js";
import type { Key } from "./keys.js";

/**
 * The whole state: every aggregate by its natural key, and the indexes that follow from them. It never changes;
 * `handle` and `evolve` answer the next one, which shares almost everything with it.
 */
export interface Registry {
  readonly enterprises: PersistentMap<EnterpriseNumber, Enterprise>;
  /** The domains, subdivisions and sites. */
  readonly places: PersistentMap<Scope, Place>;
  readonly accounts: PersistentMap<AccountId, Account>;
  /** Accounts that are no more. */
  readonly former: PersistentMap<AccountId, FormerAccount>;
  readonly requests: PersistentMap<Ticket, AppointmentRequest>;
  /** The active senders, by domain. */
  readonly senders: PersistentMap<Scope, Sender>;
  /** The routes, by domain. */
  readonly routings: PersistentMap<Scope, Routing>;
  readonly mandates: PersistentMap<EnterpriseNumber, Mandates>;
  /** What was confirmed last of a review, by its place. */
  readonly reviews: PersistentMap<Scope, ConfirmedReview>;
  /** Index: who has, or ever had, a user name; `null` for a technical user's. */
  readonly usernames: PersistentMap<Username, AccountId | null>;
  /** The keyed digests of erased persons' user names. */
  readonly digests: PersistentMap<string, AccountId>;
  /** Index: whose account an INSZ opens. */
  readonly numbers: PersistentMap<Insz, AccountId>;
  /** Index: the accounts assigned in exactly that scope. */
  readonly members: PersistentMap<Scope, PersistentSet<AccountId>>;
  /** Index: the scopes one level below. */
  readonly children: PersistentMap<Scope, PersistentSet<Scope>>;
  /** Index: counts for a scope and all below it, by `tallyName`. */
  readonly tallies: PersistentMap<string, number>;
  /** Index: the tickets of an enterprise's open requests. */
  readonly openRequests: PersistentMap<EnterpriseNumber, PersistentSet<Ticket>>;
  /** Index: the open requests, the mandates and the routes that name a person by that INSZ. */
  readonly mentions: PersistentMap<Insz, PersistentSet<Key>>;
  /** What a slice was given to know; `null` for a registry that knows everything. */
  readonly loaded: ReadonlySet<Key> | null;
}

/** A registry in which nothing has happened yet. */
export function emptyRegistry(): Registry {
  return {
    enterprises: emptyMap(),
    places: emptyMap(),
    accounts: emptyMap(),
    former: emptyMap(),
    requests: emptyMap(),
    senders: emptyMap(),
    routings: emptyMap(),
    mandates: emptyMap(),
    reviews: emptyMap(),
    usernames: emptyMap(),
    digests: emptyMap(),
    numbers: emptyMap(),
    members: emptyMap(),
    children: emptyMap(),
    tallies: emptyMap(),
    openRequests: emptyMap(),
    mentions: emptyMap(),
    loaded: null,
  };
}

/** A copy of the one shape that all registries have: engines read what has one shape fastest. */
export function asRegistry(one: Registry): Registry {
  return {
    enterprises: one.enterprises,
    places: one.places,
    accounts: one.accounts,
    former: one.former,
    requests: one.requests,
    senders: one.senders,
    routings: one.routings,
    mandates: one.mandates,
    reviews: one.reviews,
    usernames: one.usernames,
    digests: one.digests,
    numbers: one.numbers,
    members: one.members,
    children: one.children,
    tallies: one.tallies,
    openRequests: one.openRequests,
    mentions: one.mentions,
    loaded: one.loaded,
  };
}
