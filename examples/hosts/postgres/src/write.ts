import { createHash } from "node:crypto";
import type { StoreWrite } from "toegangsbeheer/host";
import type { Session } from "./database.js";
import { eraseThePast } from "./erase.js";
import { isSet, itemParts, statesOf } from "./load.js";

type Change = StoreWrite["changes"][number];

/** What a transaction found: nothing stands in the way, or others wrote what it rests on. */
export type Found = "written" | "conflict";

/** A write of more keys than that keeps all others waiting: a server has room for some thousand locks. */
const mostLocks = 500;

/**
 * Locks what a write rests on and what it changes until its transaction ends, in one order for all: a name for each key, so
 * that a row can be locked that is not there. What is only looked at is shared, and so is everything.
 */
export async function lockFor(session: Session, write: StoreWrite): Promise<void> {
  const locks = new Map<bigint, boolean>();
  for (const key of write.seen.keys()) locks.set(lockOf(key), false);
  for (const key of writtenKeys(write)) locks.set(lockOf(key), true);
  const isLarge = locks.size > mostLocks;
  const each = isLarge ? [] : [...locks].sort(([one], [other]) => (one < other ? -1 : 1));
  const sorted: typeof each = [[lockOf("everything"), isLarge], ...each];
  await session.query(
    `select case when is_written then pg_advisory_xact_lock(name) else pg_advisory_xact_lock_shared(name) end
    from unnest($1::text[]::bigint[], $2::text[]::boolean[]) as locks (name, is_written)`,
    [sorted.map(([name]) => String(name)), sorted.map(([, isWritten]) => String(isWritten))],
  );
}

/** Writes everything within a transaction, unless a row is not as it was seen. A claim that is taken throws. */
export async function writeAll(session: Session, write: StoreWrite): Promise<Found> {
  const { seen, changes } = write;
  const states = await statesOf(session, [...seen.keys()]);
  for (const [key, state] of states) if (seen.get(key) !== state) return "conflict";
  if (!(await writeRows(session, changes))) return "conflict";
  await writeSets(session, changes);
  await writeCounts(session, changes);
  await appendEvents(session, write);
  await keepCommand(session, write);
  await changePasswords(session, write);
  await eraseThePast(session, write.erase);
  return "written";
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

function isOfItem(one: Change): one is Extract<Change, { change: "add" | "remove" }> {
  return one.change === "add" || one.change === "remove";
}

/** False where a row is gone that was to be changed. */
async function writeRows(session: Session, changes: readonly Change[]): Promise<boolean> {
  const puts = changes.filter((one) => one.change === "put");
  const [added, changed] = [puts.filter(({ isNew }) => isNew), puts.filter(({ isNew }) => !isNew)];
  const columns = (rows: typeof puts): readonly unknown[] => [
    rows.map(({ key }) => key),
    rows.map(({ version }) => String(version)),
    rows.map(({ value }) => JSON.stringify(value)),
  ];
  const gone = changes.filter(({ change }) => change === "delete").map(({ key }) => key);
  if (gone.length > 0) await session.query("delete from registry.rows where key = any($1::text[])", [gone]);
  if (added.length > 0) {
    await session.query(
      `insert into registry.rows (key, version, value)
      select key, version::integer, value::json
      from unnest($1::text[], $2::text[], $3::text[]) as added (key, version, value)`,
      columns(added),
    );
  }
  if (changed.length === 0) return true;
  const { count } = await session.query(
    `update registry.rows as kept
    set version = changed.version::integer, value = changed.value::json, state = pg_current_xact_id()
    from unnest($1::text[], $2::text[], $3::text[]) as changed (key, version, value)
    where kept.key = changed.key`,
    columns(changed),
  );
  return count === changed.length;
}

async function writeSets(session: Session, changes: readonly Change[]): Promise<void> {
  const parts = (change: Change["change"]): readonly unknown[] => {
    const items = changes.filter((one) => one.change === change).map(({ key }) => itemParts(key));
    return [items.map(([set]) => set), items.map(([, item]) => item)];
  };
  const has = (change: Change["change"]): boolean => changes.some((one) => one.change === change);
  if (has("remove")) {
    await session.query(
      `delete from registry.items where (set_key, item) in (select * from unnest($1::text[], $2::text[]))`,
      parts("remove"),
    );
  }
  if (has("add")) {
    await session.query(
      `insert into registry.items (set_key, item) select * from unnest($1::text[], $2::text[])`,
      parts("add"),
    );
  }
}

/** Counts go up and down where they stand; the size of a set is touched by whatever changes its list. */
async function writeCounts(session: Session, changes: readonly Change[]): Promise<void> {
  const counts = new Map<string, number>();
  for (const one of changes.filter(isOfItem)) counts.set(`size:${itemParts(one.key)[0]}`, 0);
  for (const one of changes) if (one.change === "count") counts.set(one.key, one.by);
  if (counts.size === 0) return;
  const keys = [...counts.keys()].sort();
  await session.query(
    `insert into registry.counts (key, count)
    select key, by::bigint from unnest($1::text[], $2::text[]) as changed (key, by)
    on conflict (key) do update set count = counts.count + excluded.count, state = pg_current_xact_id()`,
    [keys, keys.map((key) => String(counts.get(key)))],
  );
  if ([...counts.values()].some((by) => by < 0)) {
    await session.query("delete from registry.counts where key = any($1::text[]) and count = 0", [keys]);
  }
}

async function appendEvents(session: Session, { events }: StoreWrite): Promise<void> {
  await session.query(
    `insert into registry.events (type, body)
    select type, body::json from unnest($1::text[], $2::text[]) with ordinality as happened (type, body, place)
    order by place`,
    [events.map(({ type }) => type), events.map((event) => JSON.stringify(event))],
  );
}

async function keepCommand(session: Session, { command, settings }: StoreWrite): Promise<void> {
  if (command !== null) {
    await session.query(
      "insert into registry.commands (id, digest, answer) values ($1::text, $2::text, $3::text::json)",
      [command.id, command.digest, JSON.stringify(command.answer)],
    );
  }
  if (settings !== null) {
    await session.query(
      `insert into registry.settings (fingerprint) values ($1::text)
      on conflict (is_only) do update set fingerprint = excluded.fingerprint, state = pg_current_xact_id()`,
      [settings],
    );
  }
}

async function changePasswords(session: Session, { passwords }: StoreWrite): Promise<void> {
  for (const { from, to } of passwords.move) {
    await session.query("delete from secrets.password_hashes where owner = $1::text", [to]);
    await session.query("update secrets.password_hashes set owner = $2::text where owner = $1::text", [
      from,
      to,
    ]);
  }
  for (const { owner, hash } of passwords.keep) {
    await session.query(
      `insert into secrets.password_hashes (owner, hash) values ($1::text, $2::text)
      on conflict (owner) do update set hash = excluded.hash`,
      [owner, hash],
    );
  }
  if (passwords.forget.length > 0) {
    await session.query("delete from secrets.password_hashes where owner = any($1::text[])", [
      [...passwords.forget],
    ]);
  }
}
