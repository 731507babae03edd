import { BrokenStoreError, type StoredRow } from "toegangsbeheer/host";
import type { Session } from "./database.js";
import { Given, type Sent } from "./given.js";

/** Loads one row for each key, all in one statement: they are of one moment. */
export async function load(session: Session, keys: readonly string[]): Promise<readonly StoredRow[]> {
  const { statement, parameters } = loading(keys);
  const { rows } = await session.query<FoundRow>(statement, parameters);
  const found = new Map(rows.map((row) => [row.key, row]));
  return keys.map((key): StoredRow => {
    const { version = 1, value: text = null, seen = null } = found.get(key) ?? {};
    const value: unknown = text === null ? (isSet(key) ? [] : null) : parsed(key, text);
    // Sorted as the library sorts, whatever the order of the database is.
    return { key, version, value: Array.isArray(value) && isSet(key) ? value.sort() : value, seen };
  });
}

function parsed(key: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new BrokenStoreError(key, "is not JSON");
  }
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

/** What stands behind the first colon of a key. */
export function idOf(key: string): string {
  return key.slice(key.indexOf(":") + 1);
}

/** Where keys of each kind stand. */
export type Table = "rows" | "counts" | "items" | "sets" | "commands" | "settings";

/** Where what a key names stands. */
export function tableOf(key: string): Table {
  if (isSet(key)) return "sets";
  const kind = key.slice(0, key.indexOf(":"));
  return tables[kind] ?? "rows";
}

const tables: Readonly<Record<string, Table>> = {
  ...{ item: "items", size: "counts", tally: "counts", command: "commands", settings: "settings" },
};

interface FoundRow {
  readonly key: string;
  readonly version: number;
  readonly value: string | null;
  readonly seen: string | null;
}

/** How rows of these keys are selected from each table. */
const selects: Readonly<Record<Table, (keys: readonly string[], given: Given) => string>> = {
  rows: (keys, given) =>
    `select key, version, value, state from registry.rows where key = any(${given.texts(keys)})`,
  counts: (keys, given) =>
    `select key, 1, count::text, state from registry.counts where key = any(${given.texts(keys)})`,
  items: (keys, given) =>
    `select 'item:' || set_key || '#' || item, 1, 'true', state
    from registry.items join ${given.table(["set_key", "item"], keys.map(itemParts))} using (set_key, item)`,
  sets: (keys, given) =>
    `select given.set_key, 1, coalesce((json_agg(item) filter (where item is not null))::text, '[]'), max(counts.state)
    from ${given.table(
      ["set_key"],
      keys.map((key) => [key]),
    )}
    left join registry.items on items.set_key = given.set_key
    left join registry.counts on counts.key = 'size:' || given.set_key
    group by given.set_key`,
  commands: (keys, given) =>
    `select 'command:' || id, 1, json_build_object('id', id, 'digest', digest, 'answer', answer::json)::text, state
    from registry.commands where id = any(${given.texts(keys.map(idOf))})`,
  settings: () => "select 'settings:', 1, to_json(fingerprint)::text, state from registry.settings",
};

/** The statement that loads rows of these keys: it names only tables where some of them stand. */
export function loading(keys: readonly string[]): Sent {
  const given = new Given();
  const parts = (Object.keys(selects) as Table[]).flatMap((table) => {
    const own = keys.filter((key) => tableOf(key) === table);
    return own.length === 0 ? [] : [selects[table](own, given)];
  });
  const statement = `select * from (${parts.join(" union all ")}) as found (key, version, value, seen)`;
  return { statement, parameters: given.parameters };
}
