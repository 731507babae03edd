import { asWholeAccount } from "../aggregates/account/changes.js";
import { accountId, line, storageCaps, username } from "../aggregates/common/stored.js";
import { asEnterprise } from "../aggregates/enterprise/state.js";
import { mandatesId } from "../aggregates/mandate/state.js";
import { readShape, type Shape, type ShapeViolation } from "../kernel/reading.js";
import { nonEmpty, type Result, unlessBroken } from "../kernel/result.js";
import { type FieldShapes, guarded, list, nullable, optional, record } from "../kernel/shape.js";
import { under, violation } from "../kernel/violation.js";
import { putAccount, putDigest, putPlace } from "./indexes.js";
import { enteredFaults } from "./invariants.js";
import { layouts } from "./layouts.js";
import { putMandates, putRequest, putReview, putRoutes } from "./mentions.js";
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
  reviews: { ...layouts.review, enter: (write, one) => putReview(write, one.scope, one) },
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

const listNames = /* @__PURE__ */ Object.keys(lists) as readonly ListName[];

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

export const snapshotShape: Shape<readonly Snapshot[]> = {
  expected: "snapshot",
  made: { kind: "variants", shapes: [part, parts] },
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
  const read = readShape(snapshotShape, input, storageCaps);
  if (!read.ok) return read;
  const entering = new Entering();
  for (const each of read.value) entering.enter(each);
  return entering.done();
}

/** The reading of a snapshot part by part, as each comes out of a file or a store. */
export interface Restoring {
  /** Reads the next part, of which nothing but its entries is kept. Never throws, until `done` was asked. */
  add(part: unknown): void;
  /** What {@link restore} answers of the list of those parts. To be asked once. */
  done(): Result<Registry, ShapeViolation>;
}

/**
 * Restores a registry too large for one text, or for a list of parts in memory: give it the parts that `snapshotChunks`
 * made, one at a time and in any order. Events that came after the snapshot follow by `replay`, as many at a time as
 * suits: `registry = replay(batch, registry)`.
 */
export function restoring(): Restoring {
  const entering = new Entering();
  const faults: ShapeViolation[] = [];
  let parts = 0;
  return {
    add: (input) => {
      const read = readShape(part, input, storageCaps);
      if (read.ok) entering.enter(read.value);
      // There may be more of them than a call takes arguments.
      else for (const one of under([parts], read.violations)) faults.push(one);
      parts += 1;
    },
    done: () => {
      const registry = entering.done();
      return nonEmpty(faults) ? { ok: false, violations: faults } : registry;
    },
  };
}

class Entering {
  private readonly faults: ShapeViolation[] = [];
  private readonly seen = new Map<ListName, Set<string>>();
  /** The user names come last: those of accounts are entered with them, and must be the same. */
  private readonly usernames: ReservedUsername[] = [];
  private write: Writer | undefined = writerOnEmpty();

  enter({ usernames = [], ...others }: Snapshot): void {
    const { writer } = this;
    for (const name of listNames) this.list(writer, name, (others as Snapshot)[name] ?? []);
    for (const one of usernames) this.usernames.push(one);
  }

  done(): Result<Registry, ShapeViolation> {
    const { writer } = this;
    this.list(writer, "usernames", this.usernames);
    const registry = writer.done();
    this.write = undefined;
    const { faults } = this;
    for (const { code, path } of enteredFaults(registry)) {
      faults.push(violation("input.shape", path, { expected: code }));
    }
    return unlessBroken(registry, faults);
  }

  private list<Name extends ListName>(writer: Writer, name: Name, entries: readonly EntryOf<Name>[]): void {
    const { id, enter } = lists[name] as Lists[Name];
    const seen = this.seen.get(name) ?? new Set();
    this.seen.set(name, seen);
    for (const entry of entries) {
      if (seen.has(id(entry))) {
        this.faults.push(violation("input.shape", [name, id(entry)], { expected: "entry-once" }));
      }
      seen.add(id(entry));
      enter(writer, entry);
    }
  }

  private get writer(): Writer {
    if (this.write === undefined)
      throw new TypeError("the registry was restored: a new one begins by restoring");
    return this.write;
  }
}
