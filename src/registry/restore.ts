import { accountId, line, storageCaps, username } from "../aggregates/common/stored.js";
import { asEnterprise } from "../aggregates/enterprise/changes.js";
import { mandatesId } from "../aggregates/mandate/state.js";
import { asWholeAccount } from "../aggregates/user/changes.js";
import { type Result, unlessBroken } from "../kernel/result.js";
import {
  type FieldShapes,
  guarded,
  list,
  nullable,
  optional,
  readShape,
  record,
  type Shape,
  type ShapeViolation,
} from "../kernel/shape.js";
import { violation } from "../kernel/violation.js";
import { putAccount, putDigest, putPlace } from "./indexes.js";
import { invariantFaults } from "./invariants.js";
import { layouts } from "./layouts.js";
import { putMandates, putRequest, putRoutes } from "./mentions.js";
import type { Registry } from "./registry.js";
import type { FormerEntry, ReservedDigest, ReservedUsername, Snapshot } from "./snapshot.js";
import { type Writer, writerOnEmpty } from "./writer.js";

type ListName = Exclude<keyof Snapshot, "version">;
type EntryOf<Name extends ListName> = NonNullable<Snapshot[Name]>[number];

/** What each list holds, the key under which an entry is found, and how it comes into a registry. */
type Lists = {
  readonly [Name in ListName]: {
    readonly shape: Shape<EntryOf<Name>>;
    readonly id: (entry: EntryOf<Name>) => string;
    readonly enter: (write: Writer, entry: EntryOf<Name>) => void;
  };
};

const lists: Lists = {
  enterprises: {
    ...layouts.enterprise,
    enter: (write, one) => write.put("enterprises", one.number, asEnterprise(one)),
  },
  places: { ...layouts.place, enter: putPlace },
  accounts: { ...layouts.account, enter: (write, one) => putAccount(write, asWholeAccount(one)) },
  former: {
    shape: record<FormerEntry>({ account: accountId, former: layouts.former.shape }),
    id: ({ account }) => account,
    enter: (write, one) => write.put("former", one.account, one.former),
  },
  requests: { ...layouts.request, enter: putRequest },
  senders: { ...layouts.sender, enter: (write, one) => write.put("senders", one.domain, one) },
  routings: {
    ...layouts.routing,
    enter: (write, one) => {
      putRoutes(write, one.domain, one.routes);
      // One without routes is kept as it is, for the invariants to find.
      write.put("routings", one.domain, one);
    },
  },
  mandates: {
    ...layouts.mandates,
    enter: (write, one) => {
      putMandates(write, one);
      // Those without any are kept as they are, for the invariants to find.
      write.put("mandates", mandatesId(one.enterprise, one.mandatary), one);
    },
  },
  reviews: { ...layouts.review, enter: (write, one) => write.put("reviews", one.scope, one) },
  usernames: {
    shape: record<ReservedUsername>({ username, account: nullable(accountId) }),
    id: ({ username }) => username,
    enter: (write, one) => write.put("usernames", one.username, one.account),
  },
  digests: {
    shape: record<ReservedDigest>({ digest: line, account: accountId }),
    id: ({ digest }) => digest,
    enter: (write, one) => putDigest(write, one.digest, one.account),
  },
};

/** A snapshot, or a part of one. */
const part: Shape<Snapshot> = record<Snapshot>({
  version: guarded("version 1", (input): input is 1 => input === 1),
  ...(Object.fromEntries(
    Object.entries(lists).map(([name, { shape }]) => [
      name,
      optional(list(shape as Shape<unknown>, "entries")),
    ]),
  ) as unknown as Omit<FieldShapes<Snapshot>, "version">),
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
  return unlessBroken(registry, faults);
}

function registryOf(snapshots: readonly Snapshot[], faults: ShapeViolation[]): Registry {
  const write = writerOnEmpty();
  for (const name of Object.keys(lists) as ListName[]) {
    const { id, enter } = lists[name] as unknown as {
      id: (entry: unknown) => string;
      enter: (write: Writer, entry: unknown) => void;
    };
    const seen = new Set<string>();
    for (const entry of snapshots.flatMap((each): readonly unknown[] => each[name] ?? [])) {
      if (seen.has(id(entry))) {
        faults.push(violation("input.shape", [name, id(entry)], { expected: "entry-once" }));
      }
      seen.add(id(entry));
      enter(write, entry);
    }
  }
  return write.done();
}
