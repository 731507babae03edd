import type { Domain } from "../aggregates/domain/state.js";
import type { Enterprise } from "../aggregates/enterprise/state.js";
import type { AccountId } from "../aggregates/shared/event.js";
import type { Site } from "../aggregates/site/state.js";
import type { Subdivision } from "../aggregates/subdivision/state.js";
import type { Account } from "../aggregates/user/state.js";
import type { Username } from "../credentials/username.js";
import type { Collection } from "../kernel/persistent-map.js";
import type { Registry } from "./registry.js";

/** A registry as plain JSON: the aggregates and the reserved user names, sorted; the indexes follow from them. */
export interface Snapshot {
  readonly version: 1;
  readonly enterprises?: readonly Enterprise[];
  readonly domains?: readonly Domain[];
  readonly subdivisions?: readonly Subdivision[];
  readonly sites?: readonly Site[];
  readonly accounts?: readonly Account[];
  readonly usernames?: readonly ReservedUsername[];
}

/** A user name, and the account that has it or had it. */
export interface ReservedUsername {
  readonly username: Username;
  readonly account: AccountId;
}

/** The registry as one JSON value, which `restore` reads; equal registries give equal snapshots. */
export function snapshot(registry: Registry): Required<Snapshot> {
  if (registry.loaded !== null) throw new TypeError("a slice does not know enough for a snapshot");
  return {
    version: 1,
    enterprises: sortedValues(registry.enterprises),
    domains: sortedValues(registry.domains),
    subdivisions: sortedValues(registry.subdivisions),
    sites: sortedValues(registry.sites),
    accounts: sortedValues(registry.accounts),
    usernames: sortedKeys(registry.usernames).map((username) => ({
      username,
      account: registry.usernames.get(username) as AccountId,
    })),
  };
}

/** The same in parts of at most that many entries, for a registry too large for one text; `restore` reads a list of them. */
export function* snapshotChunks(registry: Registry, entries = 10_000): Generator<Snapshot> {
  const { version, ...lists } = snapshot(registry);
  for (const [name, list] of Object.entries(lists)) {
    for (let at = 0; at < list.length; at += entries) yield { version, [name]: list.slice(at, at + entries) };
  }
}

function sortedKeys<K extends string>(collection: Collection<K, unknown>): readonly K[] {
  return [...collection.keys()].sort();
}

function sortedValues<K extends string, V>(collection: Collection<K, V>): readonly V[] {
  return sortedKeys(collection).map((key) => collection.get(key) as V);
}
