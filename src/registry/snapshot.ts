import type { Account, FormerAccount } from "../aggregates/account/state.js";
import type { AccountId } from "../aggregates/common/event.js";
import type { Enterprise } from "../aggregates/enterprise/state.js";
import type { Mandates } from "../aggregates/mandate/state.js";
import type { Place } from "../aggregates/place/state.js";
import type { AppointmentRequest } from "../aggregates/request/state.js";
import type { ConfirmedReview } from "../aggregates/review/state.js";
import type { Routing } from "../aggregates/routing/state.js";
import type { Sender } from "../aggregates/sender/state.js";
import type { Username } from "../credentials/username.js";
import { sortedEntries, sortedValues } from "../kernel/sorted.js";
import { type Registry, wholeRegistry } from "./registry.js";

/** A registry as plain JSON: the aggregates and the reserved user names, sorted; the indexes follow from them. */
export interface Snapshot {
  readonly version: 1;
  readonly enterprises?: readonly Enterprise[];
  readonly places?: readonly Place[];
  readonly accounts?: readonly Account[];
  readonly former?: readonly FormerEntry[];
  readonly requests?: readonly AppointmentRequest[];
  readonly senders?: readonly Sender[];
  readonly routings?: readonly Routing[];
  readonly mandates?: readonly Mandates[];
  readonly reviews?: readonly ConfirmedReview[];
  readonly digests?: readonly ReservedDigest[];
  readonly usernames?: readonly ReservedUsername[];
}

/** A user name, and the account that has it or had it; `null` for a technical user's. */
export interface ReservedUsername {
  readonly username: Username;
  readonly account: AccountId | null;
}

/** The keyed digest of an erased person's user name. */
export interface ReservedDigest {
  readonly digest: string;
  readonly account: AccountId;
}

/** An account that is no more. */
export interface FormerEntry {
  readonly account: AccountId;
  readonly former: FormerAccount;
}

type ListName = Exclude<keyof Snapshot, "version">;

/** Each list of a snapshot, sorted. */
const lists: { readonly [Name in ListName]: (registry: Registry) => Required<Snapshot>[Name] } = {
  enterprises: (registry) => sortedValues(registry.enterprises),
  places: (registry) => sortedValues(registry.places),
  accounts: (registry) => sortedValues(registry.accounts),
  former: (registry) => sortedEntries(registry.former).map(([account, former]) => ({ account, former })),
  requests: (registry) => sortedValues(registry.requests),
  senders: (registry) => sortedValues(registry.senders),
  routings: (registry) => sortedValues(registry.routings),
  mandates: (registry) => sortedValues(registry.mandates),
  reviews: (registry) => sortedValues(registry.reviews),
  digests: (registry) => sortedEntries(registry.digests).map(([digest, account]) => ({ digest, account })),
  usernames: (registry) =>
    sortedEntries(registry.usernames).map(([username, account]) => ({ username, account })),
};

/** The registry as one JSON value, which `restore` reads; equal registries give equal snapshots. */
export function snapshot(registry: Registry): Required<Snapshot> {
  wholeRegistry(registry, "a snapshot");
  const filled = Object.entries(lists).map(([name, list]) => [name, list(registry)]);
  return { version: 1, ...(Object.fromEntries(filled) as Omit<Required<Snapshot>, "version">) };
}

/**
 * The same in parts of at most that many entries, for a registry too large for one text, each made when it is asked for.
 * `restore` reads a list of them, `restoring` one after the other.
 */
export function* snapshotChunks(registry: Registry, entries = 10_000): Generator<Snapshot> {
  wholeRegistry(registry, "a snapshot");
  for (const [name, listOf] of Object.entries(lists)) {
    const list = listOf(registry);
    for (let at = 0; at < list.length; at += entries) {
      yield { version: 1, [name]: list.slice(at, at + entries) };
    }
  }
}
