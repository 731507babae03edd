import type { Database } from "./database.js";

/** Throws everything away: for tests and measurements. */
export function empty(database: Database): Promise<void> {
  return database.script(
    `truncate registry.rows, registry.items, registry.counts, registry.events, registry.subjects, registry.commands,
    registry.settings, registry.lines, registry.charges, secrets.password_hashes restart identity`,
  );
}
