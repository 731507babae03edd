import type { Domain } from "../aggregates/domain/state.js";
import type { Chief, Enterprise } from "../aggregates/enterprise/state.js";
import type { Held } from "../aggregates/shared/held.js";
import type { Place } from "../aggregates/shared/place.js";
import type { Site } from "../aggregates/site/state.js";
import type { Subdivision } from "../aggregates/subdivision/state.js";
import type { Account, Assignment, AssignmentStatus } from "../aggregates/user/state.js";
import type { PersistentMap } from "../kernel/persistent-map.js";
import { accepted, type Result } from "../kernel/result.js";
import {
  type FieldShapes,
  guarded,
  list,
  nullable,
  oneOf,
  optional,
  readShape,
  record,
  type Shape,
  type ShapeViolation,
} from "../kernel/shape.js";
import { violation } from "../kernel/violation.js";
import { withChild, withNewAccount } from "./indexes.js";
import { invariantFaults } from "./invariants.js";
import { emptyRegistry, filling, type Registry, settled } from "./registry.js";
import {
  accountId,
  detailFields,
  email,
  enterpriseNumber,
  instant,
  insz,
  line,
  manager,
  ownFields,
  phone,
  role,
  scope,
  storageCaps,
  username,
} from "./shapes.js";
import type { ReservedUsername, Snapshot } from "./snapshot.js";

const held = list(record<Held>({ id: line, since: instant }), "held");
const placeFields: Omit<FieldShapes<Place>, "scope"> = {
  email: nullable(email),
  applications: held,
  manager,
  managedSince: instant,
  createdAt: instant,
};

const enterprise = record<Enterprise>({
  number: enterpriseNumber,
  name: line,
  registeredAt: instant,
  chief: nullable(record<Chief>({ account: accountId, email, phone })),
});
const domain = record<Domain>({ scope, ...placeFields, fields: ownFields });
const subdivision = record<Subdivision>({ scope, name: line, ...placeFields, lastSiteAt: nullable(instant) });
const site = record<Site>({ scope, name: line, ...placeFields });
const assignment = record<Assignment>({
  scope,
  role,
  status: oneOf<AssignmentStatus>("active", "blocked"),
  ...detailFields,
  applications: held,
  functions: held,
  createdAt: instant,
  changedAt: instant,
  roleSince: instant,
  activeSince: instant,
});
const account = record<Account>({
  id: accountId,
  insz,
  firstName: line,
  lastName: line,
  username: nullable(username),
  passwordTiedTo: nullable(scope),
  openedAt: instant,
  assignments: list(assignment, "assignments"),
});

const part = record<Snapshot>({
  version: guarded("version 1", (input): input is 1 => input === 1),
  enterprises: optional(list(enterprise, "entries")),
  domains: optional(list(domain, "entries")),
  subdivisions: optional(list(subdivision, "entries")),
  sites: optional(list(site, "entries")),
  accounts: optional(list(account, "entries")),
  usernames: optional(list(record<ReservedUsername>({ username, account: accountId }), "entries")),
});
const parts = list(part, "parts");
const oneOrMore: Shape<readonly Snapshot[]> = {
  expected: "snapshot",
  read: (input, reading) => (Array.isArray(input) ? parts.read(input, reading) : [part.read(input, reading)]),
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
  let registry = filling(emptyRegistry());
  const reserved = new Set<string>();
  const add = <K extends string, V>(
    name: string,
    collection: PersistentMap<K, V>,
    key: K,
    value: V,
  ): PersistentMap<K, V> => {
    if (collection.has(key)) {
      faults.push(violation("input.shape", [name, key], { expected: "entry once" }));
    }
    return collection.set(key, value);
  };
  for (const each of snapshots) {
    for (const one of each.enterprises ?? []) {
      registry = { ...registry, enterprises: add("enterprises", registry.enterprises, one.number, one) };
    }
    for (const one of each.domains ?? []) {
      registry = { ...registry, domains: add("domains", registry.domains, one.scope, one) };
      registry = withChild(registry, one.scope, true);
    }
    for (const one of each.subdivisions ?? []) {
      registry = { ...registry, subdivisions: add("subdivisions", registry.subdivisions, one.scope, one) };
      registry = withChild(registry, one.scope, true);
    }
    for (const one of each.sites ?? []) {
      registry = { ...registry, sites: add("sites", registry.sites, one.scope, one) };
      registry = withChild(registry, one.scope, true);
    }
    for (const one of each.accounts ?? []) {
      registry = withNewAccount(
        { ...registry, accounts: add("accounts", registry.accounts, one.id, one) },
        one,
      );
    }
    for (const { username: name, account: owner } of each.usernames ?? []) {
      if (reserved.has(name))
        faults.push(violation("input.shape", ["usernames", name], { expected: "entry once" }));
      reserved.add(name);
      registry = { ...registry, usernames: registry.usernames.set(name, owner) };
    }
  }
  return settled(registry);
}
