import { randomUUID } from "node:crypto";
import { itemParts } from "toegangsbeheer";
import type { StoreWrite } from "toegangsbeheer/host";
import type { Database } from "../src/database.js";
import { derivedFrom, lineColumns } from "../src/derived.js";
import { loading } from "../src/load.js";

/** A select of these rows, in one statement. */
export async function rawSelect(database: Database, keys: readonly string[]): Promise<void> {
  const { statement, parameters } = loading(keys);
  await database.query(statement, parameters);
}

/**
 * What somebody writes by hand for the same rows: one select of all that is looked at, then one transaction with a plain
 * statement for each table that changes. No lock, no look at whether others came between, no decision.
 */
export async function rawCommand(
  database: Database,
  keys: readonly string[],
  { changes, events, command }: StoreWrite,
): Promise<void> {
  await rawSelect(database, keys);
  const state = randomUUID();
  const puts = changes.filter((one) => one.change === "put");
  const [added, changed] = [puts.filter(({ isNew }) => isNew), puts.filter(({ isNew }) => !isNew)];
  const items = changes.filter(({ change }) => change === "add").map(({ key }) => itemParts(key as never));
  const counts = changes.filter((one) => one.change === "count");
  await database.transaction("read committed", async (session) => {
    const columns = (rows: typeof puts): readonly unknown[] => [
      rows.map(({ key }) => key),
      rows.map(({ value }) => JSON.stringify(value)),
      state,
    ];
    if (added.length > 0) {
      await session.query(
        `insert into registry.rows (key, version, value, state)
        select key, 1, value, $3::text from unnest($1::text[], $2::text[]) as added (key, value)`,
        columns(added),
      );
    }
    if (changed.length > 0) {
      await session.query(
        `update registry.rows as kept set value = changed.value, state = $3::text
        from unnest($1::text[], $2::text[]) as changed (key, value) where kept.key = changed.key`,
        columns(changed),
      );
    }
    if (items.length > 0) {
      await session.query(
        `insert into registry.items (set_key, item, state)
        select set_key, item, $3::text from unnest($1::text[], $2::text[]) as added (set_key, item)`,
        [items.map(({ set }) => set), items.map(({ item }) => item), state],
      );
    }
    if (counts.length > 0) {
      await session.query(
        `insert into registry.counts (key, count, state)
        select key, by::bigint, $3::text from unnest($1::text[], $2::text[]) as changed (key, by)
        on conflict (key) do update set count = counts.count + excluded.count, state = excluded.state`,
        [counts.map(({ key }) => key), counts.map(({ by }) => String(by)), state],
      );
    }
    await session.query(
      "insert into registry.events (type, body) select type, body from unnest($1::text[], $2::text[]) as e (type, body)",
      [events.map(({ type }) => type), events.map((event) => JSON.stringify(event))],
    );
    if (command !== null) {
      await session.query(
        "insert into registry.commands (id, digest, answer, state) values ($1::text, $2::text, $3::text, $4::text)",
        [command.id, command.digest, JSON.stringify(command.answer), state],
      );
    }
    const { lines } = derivedFrom(changes);
    if (lines.length === 0) return;
    await session.query(
      `insert into registry.lines
      (account, scope, last_name, first_name, role, status, title, language, email, applications, functions)
      select account, scope, decode(last_name, 'hex'), decode(first_name, 'hex'), role, status, title, language, email,
        array(select json_array_elements_text(applications::json)),
        array(select json_array_elements_text(functions::json))
      from unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::text[], $6::text[], $7::text[], $8::text[],
        $9::text[], $10::text[], $11::text[])
        as put (account, scope, last_name, first_name, role, status, title, language, email, applications, functions)
      on conflict (account, scope) do update set status = excluded.status, applications = excluded.applications`,
      lineColumns.map((_, column) => lines.map((line) => line[column])),
    );
  });
}
