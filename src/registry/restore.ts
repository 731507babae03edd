import { asEnterprise } from "../aggregates/enterprise/evolve.js";
import { asAccount, asAssignment } from "../aggregates/user/evolve.js";
import { accepted, type Result } from "../kernel/result.js";
import { readShape, type Shape, type ShapeViolation } from "../kernel/shape.js";
import { violation } from "../kernel/violation.js";
import { withGiven, withRoutes } from "./evolvers/mandates.js";
import { withDigest } from "./evolvers/persons.js";
import { withPlace } from "./evolvers/places.js";
import { withRequest } from "./evolvers/requests.js";
import { withNewAccount } from "./indexes.js";
import { invariantFaults } from "./invariants.js";
import { asRegistry, emptyRegistry, type Registry } from "./registry.js";
import { storageCaps } from "./shapes.js";
import type { Snapshot } from "./snapshot.js";
import { partShape, partsShape } from "./snapshot-shapes.js";

type ListName = Exclude<keyof Snapshot, "version">;
type EntryOf<Name extends ListName> = NonNullable<Snapshot[Name]>[number];

/** How an entry of each list comes into a registry, and the key under which it is found there. */
type Entering = {
  readonly [Name in ListName]: {
    readonly key: (entry: EntryOf<Name>) => string;
    readonly enter: (registry: Registry, entry: EntryOf<Name>) => Registry;
  };
};

const entering: Entering = {
  enterprises: {
    key: ({ number }) => number,
    enter: (registry, one) => ({
      ...registry,
      enterprises: registry.enterprises.set(one.number, asEnterprise(one)),
    }),
  },
  places: { key: ({ scope }) => scope, enter: withPlace },
  accounts: {
    key: ({ id }) => id,
    enter: (registry, one) =>
      withNewAccount(
        registry,
        asAccount({ ...one, assignments: one.assignments.map((held) => asAssignment(held)) }),
      ),
  },
  former: {
    key: ({ account }) => account,
    enter: (registry, one) => ({ ...registry, former: registry.former.set(one.account, one.former) }),
  },
  requests: { key: ({ ticket }) => ticket, enter: withRequest },
  senders: {
    key: ({ domain }) => domain,
    enter: (registry, one) => ({ ...registry, senders: registry.senders.set(one.domain, one) }),
  },
  routings: {
    key: ({ domain }) => domain,
    // One without routes is kept as it is, for the invariants to find.
    enter: (registry, one) => ({
      ...withRoutes(registry, one.domain, one.routes),
      routings: registry.routings.set(one.domain, one),
    }),
  },
  mandates: {
    key: ({ enterprise }) => enterprise,
    enter: (registry, one) => withGiven(registry, one.enterprise, one.given),
  },
  reviews: {
    key: ({ scope }) => scope,
    enter: (registry, one) => ({ ...registry, reviews: registry.reviews.set(one.scope, one) }),
  },
  usernames: {
    key: ({ username }) => username,
    enter: (registry, one) => ({
      ...registry,
      usernames: registry.usernames.set(one.username, one.account),
    }),
  },
  digests: {
    key: ({ digest }) => digest,
    enter: (registry, one) => withDigest(registry, one.digest, one.account),
  },
};

const oneOrMore: Shape<readonly Snapshot[]> = {
  expected: "snapshot",
  read: (input, reading) =>
    Array.isArray(input) ? partsShape.read(input, reading) : [partShape.read(input, reading)],
};

/**
 * Reads a snapshot, or the list of its parts, from where it was kept (parsed JSON, or anything at all), checks every
 * invariant, and answers the registry. Never throws.
 *
 * Refused with every `input.shape`, each with its path in the input; an entry that is there twice and a broken
 * invariant are `input.shape` too, with the path of the collection and the key.
 */
export function restore(input: unknown): Result<Registry, ShapeViolation> {
  const read = readShape(oneOrMore, input, storageCaps);
  if (!read.ok) return read;
  const faults: ShapeViolation[] = [];
  const registry = registryOf(read.value, faults);
  for (const { code, path } of invariantFaults(registry)) {
    faults.push(violation("input.shape", path, { expected: code }));
  }
  return faults.length === 0 ? accepted(registry) : { ok: false, violations: faults };
}

function registryOf(snapshots: readonly Snapshot[], faults: ShapeViolation[]): Registry {
  let registry = emptyRegistry();
  for (const name of Object.keys(entering) as ListName[]) {
    const { key, enter } = entering[name] as {
      key: (entry: unknown) => string;
      enter: (registry: Registry, entry: unknown) => Registry;
    };
    const seen = new Set<string>();
    for (const entry of snapshots.flatMap((each): readonly unknown[] => each[name] ?? [])) {
      if (seen.has(key(entry))) {
        faults.push(violation("input.shape", [name, key(entry)], { expected: "entry once" }));
      }
      seen.add(key(entry));
      registry = enter(registry, entry);
    }
  }
  return asRegistry(registry);
}
