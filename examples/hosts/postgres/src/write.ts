import { createHash } from "node:crypto";
import type { StoreWrite } from "toegangsbeheer/host";
import type { Sent } from "./given.js";
import { isSet, itemParts } from "./load.js";
import { isOfItem, writing } from "./writing.js";

/** A write of more keys than that keeps all others waiting: a server has room for some thousand locks. */
const mostLocks = 500;

/**
 * What locks all that a write rests on and changes until its transaction ends, in one order for all: a name for each key, so
 * that a row can be locked that is not there. What is only looked at is shared, and so is everything. Names are numbers.
 */
export function locksFor(write: StoreWrite): string {
  const locks = new Map<bigint, boolean>();
  for (const key of write.seen.keys()) locks.set(lockOf(key), false);
  for (const key of writtenKeys(write)) locks.set(lockOf(key), true);
  const isLarge = locks.size > mostLocks;
  const each = isLarge ? [] : [...locks].sort(([one], [other]) => (one < other ? -1 : 1));
  const sorted: typeof each = [[lockOf("everything"), isLarge], ...each];
  const taken = sorted.map(
    ([name, isWritten]) => `pg_advisory_xact_lock${isWritten ? "" : "_shared"}('${name}')`,
  );
  return `select ${taken.join(", ")}`;
}

/** The statements of a write, one after the other; see {@link writing}. Whoever is erased needs more of them. */
export function statementsOf(write: StoreWrite): readonly Sent[] {
  return [...write.passwords.move.flatMap(moving), writing(write)];
}

/** The list of a set is as its size says: both have one state, and one lock. */
function lockOf(key: string): bigint {
  const name = isSet(key) ? `size:${key}` : key;
  return createHash("sha256").update(name).digest().readBigInt64BE();
}

function writtenKeys({ changes, command, settings }: StoreWrite): readonly string[] {
  const sets = changes.filter(isOfItem).map(({ key }) => `size:${itemParts(key)[0]}`);
  const commands = command === null ? [] : [`command:${command.id}`];
  return [
    ...changes.map(({ key }) => key),
    ...sets,
    ...commands,
    ...(settings === null ? [] : ["settings:"]),
  ];
}

function moving({ from, to }: StoreWrite["passwords"]["move"][number]): readonly Sent[] {
  return [
    { statement: "delete from secrets.password_hashes where owner = $1::text", parameters: [to] },
    {
      statement: "update secrets.password_hashes set owner = $2::text where owner = $1::text",
      parameters: [from, to],
    },
  ];
}
