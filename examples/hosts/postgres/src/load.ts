import type { StoredRow } from "toegangsbeheer/host";
import type { Session } from "./database.js";

/** Loads one row for each key, all in one statement: they are of one moment. */
export async function load(session: Session, keys: readonly string[]): Promise<readonly StoredRow[]> {
  const { rows } = await session.query<FoundRow>(statement(true), parametersOf(keys));
  const found = new Map(rows.map((row) => [row.key, row]));
  return keys.map((key): StoredRow => {
    const { version = 1, value = null, seen = null } = found.get(key) ?? {};
    // Sorted as the library sorts, whatever the order of the database is.
    return { key, version, value: Array.isArray(value) && isSet(key) ? value.sort() : value, seen };
  });
}

/** In which state each of these rows is; `null` for what is not there. */
export async function statesOf(
  session: Session,
  keys: readonly string[],
): Promise<ReadonlyMap<string, string | null>> {
  const { rows } = await session.query<FoundRow>(statement(false), parametersOf(keys));
  const found = new Map(rows.map(({ key, seen }) => [key, seen]));
  return new Map(keys.map((key) => [key, found.get(key) ?? null]));
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
  readonly value: unknown;
  readonly seen: string | null;
}

function parametersOf(keys: readonly string[]): readonly unknown[] {
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

/** Every kind of key from the table where it stands; without values where only states are asked. */
function statement(isWhole: boolean): string {
  const value = (expression: string): string => (isWhole ? expression : "null::json");
  return `
    select key, version, ${value("value")} as value, state::text as seen
    from registry.rows where key = any($1::text[])
    union all
    select key, 1, ${value("to_json(count)")}, state::text
    from registry.counts where key = any($2::text[])
    union all
    select 'item:' || set_key || '#' || item, 1, ${value("to_json(true)")}, state::text
    from registry.items join unnest($3::text[], $4::text[]) as asked (set_key, item) using (set_key, item)
    union all
    select set_key, 1, ${value(
      "(select coalesce(json_agg(item), '[]') from registry.items where items.set_key = asked.set_key)",
    )}, (select state::text from registry.counts where key = 'size:' || set_key)
    from unnest($5::text[]) as asked (set_key)
    union all
    select 'command:' || id, 1, ${value("json_build_object('id', id, 'digest', digest, 'answer', answer)")}, state::text
    from registry.commands where id = any($6::text[])
    union all
    select key, 1, ${value("to_json(fingerprint)")}, state::text
    from registry.settings, unnest($7::text[]) as asked (key)`;
}
