import { createHash, randomUUID } from "node:crypto";
import type { StoreWrite } from "toegangsbeheer/host";
import type { Session } from "./database.js";
import { derivedFrom } from "./derived.js";
import { eraseThePast } from "./erase.js";
import { isSet, itemParts, parametersOf, statement } from "./load.js";

type Change = StoreWrite["changes"][number];

/** What a transaction found: nothing stands in the way, or others wrote what it rests on. */
export type Found = "written" | "conflict";

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

/**
 * Writes everything within a transaction: rows, sets, counts, events, hashes and the command in one statement, which tells in what
 * state it found all that was seen. Whoever finds another one undoes it. A claim that is taken throws.
 */
export async function writeAll(session: Session, write: StoreWrite): Promise<Found> {
  for (const move of write.passwords.move) await moveHash(session, move);
  const { rows } = await session.query<{ readonly key: string; readonly seen: string }>(
    writing,
    parametersOfWrite(write),
  );
  const found = new Map(rows.map(({ key, seen }) => [key, seen]));
  for (const [key, state] of write.seen) if ((found.get(key) ?? null) !== state) return "conflict";
  const changed = write.changes.filter((one) => one.change === "put" && !one.isNew);
  if (found.get(rowsChanged) !== String(changed.length)) return "conflict";
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

/** Under it the statement tells how many of the rows were there that it was to change. */
const rowsChanged = "rows changed";

/** Each part looks at the tables as they were before; the parameters are those of {@link parametersOfWrite}. */
const writing = `
  with rows_gone as (delete from registry.rows where key = any($8::text[])),
  rows_added as (
    insert into registry.rows (key, version, value, state)
    select key, version::integer, value, $27::text
    from unnest($9::text[], $10::text[], $11::text[]) as added (key, version, value)
  ),
  rows_changed as (
    update registry.rows as kept set version = changed.version::integer, value = changed.value, state = $27::text
    from unnest($12::text[], $13::text[], $14::text[]) as changed (key, version, value)
    where kept.key = changed.key returning 1
  ),
  items_gone as (
    delete from registry.items
    where (set_key, item) in (select set_key, item from unnest($15::text[], $16::text[]) as gone (set_key, item))
  ),
  items_added as (
    insert into registry.items (set_key, item, state)
    select set_key, item, $27::text from unnest($17::text[], $18::text[]) as added (set_key, item)
  ),
  counts_changed as (
    insert into registry.counts (key, count, state)
    select key, by::bigint, $27::text from unnest($19::text[], $20::text[]) as changed (key, by)
    on conflict (key) do update set count = counts.count + excluded.count, state = excluded.state
  ),
  events_added as (
    insert into registry.events (type, body)
    select type, body from unnest($21::text[], $22::text[]) with ordinality as happened (type, body, place)
    order by place
  ),
  commands_added as (
    insert into registry.commands (id, digest, answer, state)
    select id, digest, answer, $27::text from unnest($23::text[], $24::text[], $25::text[]) as given (id, digest, answer)
  ),
  settings_changed as (
    insert into registry.settings (fingerprint, state)
    select fingerprint, $27::text from unnest($26::text[]) as changed (fingerprint)
    on conflict (is_only) do update set fingerprint = excluded.fingerprint, state = excluded.state
  ),
  lines_gone as (
    delete from registry.lines where account = any($28::text[])
    and not exists (
      select from unnest($29::text[], $30::text[]) as kept (account, scope)
      where kept.account = lines.account and kept.scope = lines.scope
    )
  ),
  lines_put as (
    insert into registry.lines
    (account, scope, last_name, first_name, role, status, title, language, email, applications, functions)
    select account, scope, decode(last_name, 'hex'), decode(first_name, 'hex'), role, status, title, language, email,
      array(select json_array_elements_text(applications::json)),
      array(select json_array_elements_text(functions::json))
    from unnest(
      $29::text[], $30::text[], $31::text[], $32::text[], $33::text[], $34::text[], $35::text[], $36::text[],
      $37::text[], $38::text[], $39::text[]
    ) as put (account, scope, last_name, first_name, role, status, title, language, email, applications, functions)
    on conflict (account, scope) do update set
      last_name = excluded.last_name, first_name = excluded.first_name, role = excluded.role,
      status = excluded.status, title = excluded.title, language = excluded.language, email = excluded.email,
      applications = excluded.applications, functions = excluded.functions
  ),
  charges_gone as (delete from registry.charges where scope = any($40::text[])),
  charges_put as (
    insert into registry.charges (scope, account, office)
    select scope, account, office from unnest($41::text[], $42::text[], $43::text[]) as put (scope, account, office)
    on conflict (scope) do update set account = excluded.account, office = excluded.office
  ),
  hashes_kept as (
    insert into secrets.password_hashes (owner, hash)
    select owner, hash from unnest($44::text[], $45::text[]) as kept (owner, hash)
    on conflict (owner) do update set hash = excluded.hash
  ),
  hashes_gone as (delete from secrets.password_hashes where owner = any($46::text[]))
  select key, seen from (${statement(false)}) as found
  union all select '${rowsChanged}', count(*)::text from rows_changed`;

function parametersOfWrite(write: StoreWrite): readonly unknown[] {
  const { seen, changes, events, command, settings, passwords } = write;
  const puts = changes.filter((one) => one.change === "put");
  const counts = [...countsIn(changes)].sort(([one], [other]) => (one < other ? -1 : 1));
  const given = command === null ? [] : [command];
  const kept = passwords.keep.filter(({ owner }) => !passwords.forget.includes(owner));
  return [
    ...parametersOf([...seen.keys()]),
    changes.filter(({ change }) => change === "delete").map(({ key }) => key),
    ...rowColumns(puts.filter(({ isNew }) => isNew)),
    ...rowColumns(puts.filter(({ isNew }) => !isNew)),
    ...itemColumns(changes, "remove"),
    ...itemColumns(changes, "add"),
    counts.map(([key]) => key),
    counts.map(([, by]) => String(by)),
    events.map(({ type }) => type),
    events.map((event) => JSON.stringify(event)),
    given.map(({ id }) => id),
    given.map(({ digest }) => digest),
    given.map(({ answer }) => JSON.stringify(answer)),
    settings === null ? [] : [settings],
    randomUUID(),
    ...derivedFrom(changes),
    kept.map(({ owner }) => owner),
    kept.map(({ hash }) => hash),
    [...passwords.forget],
  ];
}

function rowColumns(rows: readonly Extract<Change, { change: "put" }>[]): readonly (readonly string[])[] {
  return [
    rows.map(({ key }) => key),
    rows.map(({ version }) => String(version)),
    rows.map(({ value }) => JSON.stringify(value)),
  ];
}

function itemColumns(changes: readonly Change[], change: Change["change"]): readonly (readonly string[])[] {
  const items = changes.filter((one) => one.change === change).map(({ key }) => itemParts(key));
  return [items.map(([set]) => set), items.map(([, item]) => item)];
}

/** Counts go up and down where they stand; the size of a set is touched by whatever changes its list. */
function countsIn(changes: readonly Change[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { key } of changes.filter(isOfItem)) counts.set(`size:${itemParts(key)[0]}`, 0);
  for (const one of changes) if (one.change === "count") counts.set(one.key, one.by);
  return counts;
}

async function moveHash(
  session: Session,
  { from, to }: StoreWrite["passwords"]["move"][number],
): Promise<void> {
  await session.query("delete from secrets.password_hashes where owner = $1::text", [to]);
  await session.query("update secrets.password_hashes set owner = $2::text where owner = $1::text", [
    from,
    to,
  ]);
}
