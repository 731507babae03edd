import type { Account, FormerAccount } from "../aggregates/account/state.js";
import type { AccountId } from "../aggregates/common/event.js";
import type { Enterprise } from "../aggregates/enterprise/state.js";
import type { Mandates, MandatesId, PartyName } from "../aggregates/mandate/state.js";
import type { Place } from "../aggregates/place/state.js";
import type { AppointmentRequest, Ticket } from "../aggregates/request/state.js";
import type { ConfirmedReview } from "../aggregates/review/state.js";
import type { Routing } from "../aggregates/routing/state.js";
import type { Sender } from "../aggregates/sender/state.js";
import type { FactQuestion } from "../context/facts.js";
import type { Username } from "../credentials/username.js";
import type { EnterpriseNumber } from "../identifiers/enterprise-number.js";
import type { Insz } from "../identifiers/insz.js";
import { emptyMap, type PersistentMap } from "../kernel/persistent-map.js";
import type { Members, PersistentSet } from "../kernel/persistent-set.js";
import type { Scope } from "../scope/scope.js";
import { type ItemKey, idOfKey, itemParts, type Key, type KeyKind, kindOfKey, type SetKey } from "./keys.js";
import type { QueueName, Waiting } from "./waiting.js";

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
  /** The mandates of an enterprise to one mandatary, by both. */
  readonly mandates: PersistentMap<MandatesId, Mandates>;
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
  /**
   * Index: the open requests, the mandates and the routes that name a person by that INSZ, and the confirmed reviews with
   * a finding on that account.
   */
  readonly mentions: PersistentMap<Insz | AccountId, PersistentSet<Key>>;
  /** Index: the mandates that an enterprise gave, and those that it holds, by `partyName`. */
  readonly parties: PersistentMap<PartyName, PersistentSet<MandatesId>>;
  /** Index: what waits for an answer, the oldest first, by `QueueName`. */
  readonly queues: PersistentMap<QueueName, PersistentSet<Waiting>>;
}

export type CollectionName = keyof Registry;

/** The kinds of key under which something stands in a collection, and not in a set of one. */
export type CollectionKind = Exclude<KeyKind, "item" | "size">;

/** The collection in which each kind of key is found. */
export const collectionNames: Readonly<Record<CollectionKind, CollectionName>> = {
  enterprise: "enterprises",
  place: "places",
  account: "accounts",
  username: "usernames",
  insz: "numbers",
  members: "members",
  children: "children",
  tally: "tallies",
  former: "former",
  request: "requests",
  requests: "openRequests",
  sender: "senders",
  routing: "routings",
  mandates: "mandates",
  review: "reviews",
  mentions: "mentions",
  parties: "parties",
  queue: "queues",
  digest: "digests",
};

const kinds = /* @__PURE__ */ kindsByCollection();

function kindsByCollection(): Readonly<Record<CollectionName, CollectionKind>> {
  const pairs = Object.entries(collectionNames).map(([kind, name]) => [name, kind]);
  return Object.fromEntries(pairs) as Record<CollectionName, CollectionKind>;
}

/** The key of an entry of a collection. */
export function keyIn(name: CollectionName, id: string): Key {
  return `${kinds[name]}:${id}`;
}

/** Under it a registry says what it is, to every copy of this library that is asked. */
const identity: unique symbol = /* @__PURE__ */ Symbol.for("toegangsbeheer.registry");

/** Under it a view says whether it was asked for something that it does not know. */
const missing: unique symbol = /* @__PURE__ */ Symbol.for("toegangsbeheer.missing");

/** What a registry says of itself. A view is a part of one, asked as if it were whole: see `onSlice`. */
interface Identified {
  readonly [identity]?: "whole" | "view";
  readonly [missing]?: ViewNotes;
}

const Whole = /* @__PURE__ */ registryClass();

/** The class of all whole registries: engines read what has one shape fastest. */
function registryClass(): new (one: Registry) => Registry {
  class WholeRegistry implements Registry {
    readonly enterprises: Registry["enterprises"];
    readonly places: Registry["places"];
    readonly accounts: Registry["accounts"];
    readonly former: Registry["former"];
    readonly requests: Registry["requests"];
    readonly senders: Registry["senders"];
    readonly routings: Registry["routings"];
    readonly mandates: Registry["mandates"];
    readonly reviews: Registry["reviews"];
    readonly usernames: Registry["usernames"];
    readonly digests: Registry["digests"];
    readonly numbers: Registry["numbers"];
    readonly members: Registry["members"];
    readonly children: Registry["children"];
    readonly tallies: Registry["tallies"];
    readonly openRequests: Registry["openRequests"];
    readonly mentions: Registry["mentions"];
    readonly parties: Registry["parties"];
    readonly queues: Registry["queues"];

    constructor(one: Registry) {
      this.enterprises = one.enterprises;
      this.places = one.places;
      this.accounts = one.accounts;
      this.former = one.former;
      this.requests = one.requests;
      this.senders = one.senders;
      this.routings = one.routings;
      this.mandates = one.mandates;
      this.reviews = one.reviews;
      this.usernames = one.usernames;
      this.digests = one.digests;
      this.numbers = one.numbers;
      this.members = one.members;
      this.children = one.children;
      this.tallies = one.tallies;
      this.openRequests = one.openRequests;
      this.mentions = one.mentions;
      this.parties = one.parties;
      this.queues = one.queues;
    }
  }
  Object.defineProperty(WholeRegistry.prototype, identity, { value: "whole" });
  return WholeRegistry;
}

const View = /* @__PURE__ */ viewClass();

/** The class of all views, of which each question makes some. */
function viewClass(): new (one: Registry, notes: ViewNotes) => Registry {
  class RegistryView extends Whole {
    readonly #notes: ViewNotes;

    constructor(one: Registry, notes: ViewNotes) {
      super(one);
      this.#notes = notes;
    }

    get [missing](): ViewNotes {
      return this.#notes;
    }
  }
  Object.defineProperty(RegistryView.prototype, identity, { value: "view" });
  return RegistryView;
}

/** A registry in which nothing has happened yet. */
export function emptyRegistry(): Registry {
  const nothing = Object.keys(kinds).map((name) => [name, emptyMap()]);
  return new Whole(Object.fromEntries(nothing) as Registry);
}

/** A copy of the one shape that all registries have. */
export function asRegistry(one: Registry): Registry {
  return new Whole(one);
}

/** What a view notes of an answer. */
export interface ViewNotes {
  /** True once it was asked for something that it does not know. */
  readonly hasMissed: boolean;
  /** Told of each fact that was asked for and not given. */
  readonly hears?: ((question: FactQuestion) => void) | undefined;
}

export function asView(collections: Registry, notes: ViewNotes): Registry {
  return new View(collections, notes);
}

/** These collections as a registry of the same kind as another: whole, or a view that lacks what that one lacks. */
export function alike(registry: Registry, collections: Registry): Registry {
  const notes = notesOf(registry);
  return notes ? asView(collections, notes) : asRegistry(collections);
}

/** What a view notes; nothing of a whole registry. */
export function notesOf(registry: Registry): ViewNotes | undefined {
  return (registry as Identified)[missing];
}

/** True once a view was asked for something that it does not know; never of a whole registry. */
export function hasMissed(registry: Registry): boolean {
  return notesOf(registry)?.hasMissed === true;
}

/** The registry, whole or a view: anything else in its place is a mistake in the host's program. */
export function knownRegistry(registry: Registry): Registry {
  const known = (registry as Identified | null | undefined)?.[identity];
  if (known === undefined) {
    throw new TypeError(
      "this is no registry: one comes from emptyRegistry, handle, evolve, replay, restore or importRegistry; a slice is asked by onSlice",
    );
  }
  return registry;
}

/** The registry, which must be whole: a view knows too little for what is asked. */
export function wholeRegistry(registry: Registry, purpose: string): Registry {
  const { [identity]: known } = knownRegistry(registry) as Identified;
  if (known !== "whole") throw new TypeError(`a view of a slice does not know enough for ${purpose}`);
  return registry;
}

export function isView(registry: Registry): boolean {
  return (registry as Identified)[identity] === "view";
}

/** What a registry has under a key; `undefined` for nothing, for an empty set and for a size of 0. */
export function entryAt(registry: Registry, key: Key): unknown {
  const kind = kindOfKey(key);
  if (kind === "size") return setAt(registry, idOfKey(key) as SetKey)?.size || undefined;
  if (kind !== "item") return collectionOf(registry, kind).get(idOfKey(key));
  const { set, item } = itemParts(key as ItemKey);
  return setAt(registry, set)?.has(item) || undefined;
}

function setAt(registry: Registry, key: SetKey): Members<string> | undefined {
  return entryAt(registry, key) as Members<string> | undefined;
}

/** Everything that a registry has under keys of one kind. */
export function collectionOf(registry: Registry, kind: CollectionKind): PersistentMap<string, unknown> {
  return registry[collectionNames[kind]] as PersistentMap<string, unknown>;
}
