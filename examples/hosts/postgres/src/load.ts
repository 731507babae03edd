import type { StoredRow } from "toegangsbeheer/host";
import type { Session } from "./database.js";

/** Loads one row for each key, all in one statement: they are of one moment. */
export async function load(session: Session, keys: readonly string[]): Promise<readonly StoredRow[]> {
  const { rows } = await session.query<FoundRow>(loading, parametersOf(keys));
  const found = new Map(rows.map((row) => [row.key, row]));
  return keys.map((key): StoredRow => {
    const { version = 1, value: text = null, seen = null } = found.get(key) ?? {};
    const value: unknown = text === null ? null : JSON.parse(text);
    // Sorted as the library sorts, whatever the order of the database is.
    return { key, version, value: Array.isArray(value) && isSet(key) ? value.sort() : value, seen };
  });
}

/** The key of a set: its list is the range of its items. */
export function isSet(key: string): boolean {
  return /^(?:children|members|mentions|parties|queue|requests):/.test(key);
}

/** The parts of the key of an item, `item:<set>#<item>`: no name of a set has a `#` in it. */
export function itemParts(key: string): readonly [set: string, item: string] {
  const hash = key.indexOf("#");
  return [key.slice("item:".length, hash), key.slice(hash + 1)];
}

interface FoundRow {
  readonly key: string;
  readonly version: number;
  readonly value: string | null;
  readonly seen: string | null;
}

/** The keys by the table where they stand: what `statement` asks for. */
export function parametersOf(keys: readonly string[]): readonly unknown[] {
  const at = (test: (key: string) => boolean): string[] => keys.filter(test);
  const items = at((key) => key.startsWith("item:")).map(itemParts);
  return [
    at((key) => !isSet(key) && !/^(?:item|size|tally|command|settings):/.test(key)),
    at((key) => /^(?:size|tally):/.test(key)),
    items.map(([set]) => set),
    items.map(([, item]) => item),
    at(isSet),
    at((key) => key.startsWith("command:")).map((key) => key.slice("command:".length)),
    keys.includes("settings:") ? ["settings:"] : [],
  ];
}

/** Every kind of key from the table where it stands, by seven parameters; without values where only states are asked. */
export function statement(isWhole: boolean): string {
  const value = (expression: string): string => (isWhole ? expression : "null");
  return `
    select key, version, ${value("value")} as value, state as seen
    from registry.rows where key = any($1::text[])
    union all
    select key, 1, ${value("count::text")}, state
    from registry.counts where key = any($2::text[])
    union all
    select 'item:' || set_key || '#' || item, 1, ${value("'true'")}, state
    from registry.items join unnest($3::text[], $4::text[]) as asked (set_key, item) using (set_key, item)
    union all
    select asked.set_key, 1, ${value("coalesce((json_agg(item) filter (where item is not null))::text, '[]')")}, max(counts.state)
    from unnest($5::text[]) as asked (set_key)
    left join registry.items on items.set_key = asked.set_key
    left join registry.counts on counts.key = 'size:' || asked.set_key
    group by asked.set_key
    union all
    select 'command:' || id, 1, ${value(
      "json_build_object('id', id, 'digest', digest, 'answer', answer::json)::text",
    )}, state
    from registry.commands where id = any($6::text[])
    union all
    select key, 1, ${value("to_json(fingerprint)::text")}, state
    from registry.settings, unnest($7::text[]) as asked (key)`;
}

const loading = statement(true);
