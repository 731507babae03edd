import { randomUUID } from "node:crypto";
import { subjectsOf } from "toegangsbeheer";
import type { StoreWrite } from "toegangsbeheer/host";
import { chargeColumns, type Derived, derivedFrom, lineColumns } from "./derived.js";
import { type Cell, Given, type Sent } from "./given.js";
import { isSet, itemParts, tableOf } from "./load.js";

type Change = StoreWrite["changes"][number];
type ItemChange = Extract<Change, { readonly change: "add" | "remove" }>;

/** The part of a write that one table takes: its statement, or nothing where there is nothing to write. */
type Part = (
  write: StoreWrite & { readonly derived: Derived },
  given: Given,
  state: string,
) => string | undefined;

/**
 * One statement that writes everything: rows, sets, counts, events, hashes, the command and what lists are looked for by. It
 * looks at the tables as they were before, and stops the transaction as a conflict (`40001`) where a row is in another state
 * than the one in which it was seen; a claim that is taken does so as well (`23505`). What has nothing to write is not named in
 * it, so that there are some dozens of such statements.
 */
export function writing(write: StoreWrite): Sent {
  const given = new Given();
  const state = randomUUID();
  const whole = { ...write, derived: derivedFrom(write.changes) };
  const written = Object.entries(parts).flatMap(([name, part]) => {
    const statement = part(whole, given, state);
    return statement === undefined ? [] : [`${name} as (${statement})`];
  });
  const moved = [...movedRows(write, given), ...rowsNotThere(write, given)];
  const conflict =
    moved.length === 0
      ? "select 1"
      : `select registry.conflict() from (${moved.join(" union all ")}) as moved`;
  const statement = written.length === 0 ? conflict : `with ${written.join(",\n")}\n${conflict}`;
  return { statement, parameters: given.parameters };
}

/** True for what comes into a set or leaves it. */
export function isOfItem(one: Change): one is ItemChange {
  return one.change === "add" || one.change === "remove";
}

const parts: Readonly<Record<string, Part>> = {
  rows_gone: ({ changes }, given) => {
    const keys = changes.filter(({ change }) => change === "delete").map(({ key }) => key);
    return some(keys, () => `delete from registry.rows where key = any(${given.texts(keys)})`);
  },
  rows_added: ({ changes }, given, state) =>
    some(
      putsIn(changes, true),
      (rows) => `insert into registry.rows (key, version, value, state)
      select key, version::integer, value, ${given.text(state)} from ${given.table(rowColumns, rows)}`,
    ),
  rows_changed: ({ changes }, given, state) =>
    some(
      putsIn(changes, false),
      (rows) => `update registry.rows as kept
      set version = given.version::integer, value = given.value, state = ${given.text(state)}
      from ${given.table(rowColumns, rows)} where kept.key = given.key returning 1`,
    ),
  items_gone: ({ changes }, given) =>
    some(
      itemsIn(changes, "remove"),
      (items) => `delete from registry.items where (set_key, item) in (
      select set_key, item from ${given.table(["set_key", "item"], items)})`,
    ),
  items_added: ({ changes }, given, state) =>
    some(
      itemsIn(changes, "add"),
      (items) => `insert into registry.items (set_key, item, state)
      select set_key, item, ${given.text(state)} from ${given.table(["set_key", "item"], items)}`,
    ),
  counts_changed: ({ changes }, given, state) =>
    some(
      countsIn(changes),
      (counts) => `insert into registry.counts (key, count, state)
      select key, by::bigint, ${given.text(state)} from ${given.table(["key", "by"], counts)}
      on conflict (key) do update set count = counts.count + excluded.count, state = excluded.state`,
    ),
  events_added: ({ events, command }, given) =>
    some(
      events.map((event) => [event.type, JSON.stringify(event)]),
      (rows) => `insert into registry.events (type, body, command)
      select type, body, ${given.text(command?.id ?? null)}
      from ${given.table(["type", "body"], rows, " with ordinality")} order by place returning sequence`,
    ),
  // Numbers of events rise in the order in which these were written: the first one is that of the first event.
  subjects_added: ({ events }, given) =>
    some(
      events.flatMap((event, at) => namesIn(event).map((name) => [name, String(at + 1)])),
      (names) => `insert into registry.subjects (name, event) select name, sequence
      from (select sequence, row_number() over (order by sequence) as place from events_added) as added
      join ${given.table(["name", "at"], names)} on added.place = given.at::bigint`,
    ),
  commands_added: ({ command }, given, state) =>
    command === null
      ? undefined
      : `insert into registry.commands (id, digest, answer, state) values (${[
          ...[command.id, command.digest, JSON.stringify(command.answer), state].map((text) =>
            given.text(text),
          ),
        ].join(", ")})`,
  settings_changed: ({ settings }, given, state) =>
    settings === null
      ? undefined
      : `insert into registry.settings (fingerprint, state) values (${given.text(settings)}, ${given.text(state)})
      on conflict (is_only) do update set fingerprint = excluded.fingerprint, state = excluded.state`,
  lines_gone: ({ derived: { accounts, lines } }, given) =>
    some(
      accounts,
      () => `delete from registry.lines where account = any(${given.texts(accounts)}) and not exists (
      select from ${given.table(["account", "scope"], lines)}
      where given.account = lines.account and given.scope = lines.scope)`,
    ),
  lines_put: ({ derived: { lines } }, given) =>
    some(
      lines,
      () => `insert into registry.lines (${lineColumns.join(", ")})
      select ${lineColumns.map((column) => readAs[column] ?? column).join(", ")}
      from ${given.table(lineColumns, lines)}
      on conflict (account, scope) do update set ${renewed(lineColumns.slice(2))}`,
    ),
  charges_gone: ({ derived: { closed } }, given) =>
    some(closed, () => `delete from registry.charges where scope = any(${given.texts(closed)})`),
  charges_put: ({ derived: { charges } }, given) =>
    some(
      charges,
      () => `insert into registry.charges (${chargeColumns.join(", ")})
      select ${chargeColumns.join(", ")} from ${given.table(chargeColumns, charges)}
      on conflict (scope) do update set ${renewed(chargeColumns.slice(1))}`,
    ),
  hashes_kept: ({ passwords: { keep, forget } }, given) =>
    some(
      keep.filter(({ owner }) => !forget.includes(owner)).map(({ owner, hash }) => [owner, hash]),
      (hashes) => `insert into secrets.password_hashes (owner, hash)
      select owner, hash from ${given.table(["owner", "hash"], hashes)}
      on conflict (owner) do update set hash = excluded.hash`,
    ),
  hashes_gone: ({ passwords: { forget } }, given) =>
    some(forget, () => `delete from secrets.password_hashes where owner = any(${given.texts(forget)})`),
};

function some<T>(items: readonly T[], statement: (items: readonly T[]) => string): string | undefined {
  return items.length === 0 ? undefined : statement(items);
}

function renewed(columns: readonly string[]): string {
  return columns.map((column) => `${column} = excluded.${column}`).join(", ");
}

const rowColumns = ["key", "version", "value"];

/** How columns are read that are no texts. */
const readAs: Readonly<Record<string, string>> = {
  last_name: "decode(last_name, 'hex')",
  first_name: "decode(first_name, 'hex')",
  applications: "array(select json_array_elements_text(applications::json))",
  functions: "array(select json_array_elements_text(functions::json))",
};

function putsIn(changes: readonly Change[], isNew: boolean): readonly (readonly string[])[] {
  return changes.flatMap((one) =>
    one.change === "put" && one.isNew === isNew
      ? [[one.key, String(one.version), JSON.stringify(one.value)]]
      : [],
  );
}

function itemsIn(changes: readonly Change[], change: ItemChange["change"]): readonly (readonly string[])[] {
  return changes.filter((one) => one.change === change).map(({ key }) => itemParts(key));
}

/** Counts go up and down where they stand, in one order; the size of a set is touched by whatever changes its list. */
function countsIn(changes: readonly Change[]): readonly (readonly string[])[] {
  const counts = new Map<string, number>();
  for (const { key } of changes.filter(isOfItem)) counts.set(`size:${itemParts(key)[0]}`, 0);
  for (const one of changes) if (one.change === "count") counts.set(one.key, one.by);
  return [...counts].sort(([one], [other]) => (one < other ? -1 : 1)).map(([key, by]) => [key, String(by)]);
}

/** Under what an event is found again when somebody is erased. */
function namesIn(event: StoreWrite["events"][number]): readonly string[] {
  const { accounts, numbers } = subjectsOf(event);
  return [...new Set<string>([...accounts, ...numbers])];
}

type Seen = readonly (readonly [key: string, state: Cell])[];

/** Selects a line where one of these rows is in another state than that. */
const moves: Readonly<
  Record<Exclude<ReturnType<typeof tableOf>, "sets">, (seen: Seen, given: Given) => string>
> = {
  rows: (seen, given) => movedIn("rows", ["key"], seen, given),
  counts: (seen, given) => movedIn("counts", ["key"], seen, given),
  items: (seen, given) =>
    movedIn(
      "items",
      ["set_key", "item"],
      seen.map(([key, state]) => [...itemParts(key), state]),
      given,
    ),
  commands: (seen, given) =>
    movedIn(
      "commands",
      ["id"],
      seen.map(([key, state]) => [key.slice("command:".length), state]),
      given,
    ),
  settings: (seen, given) =>
    `select 1 from ${given.table(["key", "seen"], seen)}
    where (select state from registry.settings) is distinct from given.seen`,
};

function movedIn(
  table: string,
  key: readonly string[],
  seen: readonly (readonly Cell[])[],
  given: Given,
): string {
  return `select 1 from ${given.table([...key, "seen"], seen)}
    left join registry.${table} as kept using (${key.join(", ")}) where kept.state is distinct from given.seen`;
}

/** The list of a set is in the state that its size is in. */
function movedRows({ seen }: StoreWrite, given: Given): readonly string[] {
  const states = Array.from(
    seen,
    ([key, state]) => [isSet(key) ? `size:${key}` : key, state as Cell] as const,
  );
  return (Object.keys(moves) as (keyof typeof moves)[]).flatMap((table) => {
    const own = states.filter(([key]) => tableOf(key) === table);
    return own.length === 0 ? [] : [moves[table](own, given)];
  });
}

/** A row that was to be changed and is gone: nothing tells of it but how many were changed. */
function rowsNotThere({ changes }: StoreWrite, given: Given): readonly string[] {
  const { length } = putsIn(changes, false);
  if (length === 0) return [];
  return [`select 1 where (select count(*) from rows_changed) <> ${given.text(String(length))}::bigint`];
}
