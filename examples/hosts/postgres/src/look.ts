import type { RegistryEvent } from "toegangsbeheer";
import type { PasswordOwner, StoredRow } from "toegangsbeheer/host";
import type { Session } from "./database.js";

/** The rows of the registry, sorted by key. */
export async function rowsIn(session: Session): Promise<readonly StoredRow[]> {
  const { rows } = await session.query<StoredRow & { readonly value: string }>(
    `select key, version, value from registry.rows
    union all select key, 1, count::text from registry.counts where count <> 0
    union all select 'item:' || set_key || '#' || item, 1, 'true' from registry.items`,
  );
  return rows
    .map((row) => ({ ...row, value: JSON.parse(row.value) }))
    .sort((one, other) => (one.key < other.key ? -1 : 1));
}

/** All that happened, in order. */
export async function eventsIn(session: Session): Promise<readonly RegistryEvent[]> {
  const { rows } = await session.query<{ readonly body: string }>(
    "select body from registry.events order by sequence",
  );
  return rows.map(({ body }) => JSON.parse(body));
}

/** The hash that is kept of a password. */
export async function hashIn(session: Session, owner: PasswordOwner): Promise<string | undefined> {
  const { rows } = await session.query<{ readonly hash: string }>(
    "select hash from secrets.password_hashes where owner = $1::text",
    [owner],
  );
  return rows[0]?.hash;
}
