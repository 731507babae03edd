import type { EnterpriseNumber } from "../identifiers/enterprise-number.js";
import type { PersistentMap } from "../kernel/persistent-map.js";
import type { Key, KeyKind } from "./keys.js";
import { emptyRegistry, type Registry } from "./registry.js";

type CollectionName = Exclude<keyof Registry, "loaded">;

const collections: Readonly<Record<KeyKind, CollectionName>> = {
  enterprise: "enterprises",
  domain: "domains",
  subdivision: "subdivisions",
  site: "sites",
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
  digest: "digests",
};

/** A registry that knows nothing: not even whether something exists. */
export function nothingLoaded(): Registry {
  return { ...emptyRegistry(), loaded: new Set() };
}

/**
 * The part of a registry that these keys name. What it does not know it does not take for absent: a decision that
 * needs more answers with the keys that are missing.
 */
export function slice(registry: Registry, keys: Iterable<Key>): Registry {
  let part: Registry = emptyRegistry();
  const loaded = new Set<Key>();
  for (const key of keys) {
    loaded.add(key);
    part = withEntry(part, registry, key);
  }
  return { ...part, loaded };
}

function withEntry(part: Registry, whole: Registry, key: Key): Registry {
  const colon = key.indexOf(":");
  const name = collections[key.slice(0, colon) as KeyKind];
  const id = key.slice(colon + 1) as EnterpriseNumber;
  const value = (whole[name] as PersistentMap<EnterpriseNumber, unknown>).get(id);
  if (value === undefined) return part;
  return { ...part, [name]: (part[name] as PersistentMap<EnterpriseNumber, unknown>).set(id, value) };
}
