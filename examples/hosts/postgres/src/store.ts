import type { Store, StoreWrite } from "toegangsbeheer/host";
import { type Database, isConflict, type Session } from "./database.js";
import { load } from "./load.js";
import { type Found, locksFor, writeAll } from "./write.js";

/** How two writers are kept apart. */
export type Apart = "locks" | "serializable";

/** How a store differs from what is usual. */
export interface StoreSettings {
  /** By a lock for each key, or by transactions that PostgreSQL puts in a row; locks where nothing is said. */
  readonly apart?: Apart;
  /** Called before each statement of a write, and before its commit: tests let it die there. */
  readonly before?: (session: Session) => Promise<void>;
}

/** A store of `toegangsbeheer/host` in PostgreSQL: one statement to load, one transaction to write. */
export function postgresStore(database: Database, settings: StoreSettings = {}): Store {
  return {
    load: (keys) => load(database, keys),
    write: (write) => written(database, write, settings),
  };
}

/** Thrown within a transaction so that nothing of it stays. */
class Conflict extends Error {}

async function written(
  database: Database,
  write: StoreWrite,
  { apart = "locks", before }: StoreSettings,
): Promise<Found> {
  const [isolation, opening] =
    apart === "locks" ? (["read committed", locksFor(write)] as const) : (["serializable", ""] as const);
  const run = async (transaction: Session): Promise<Found> => {
    const found = await writeAll(before === undefined ? transaction : heralded(transaction, before), write);
    if (found === "conflict") throw new Conflict();
    await before?.(transaction);
    return found;
  };
  try {
    return await database.transaction(isolation, run, opening);
  } catch (error) {
    if (error instanceof Conflict || isConflict(error)) return "conflict";
    throw error;
  }
}

/** A session that says when a statement is to come. */
function heralded(session: Session, before: (session: Session) => Promise<void>): Session {
  return {
    query: async (statement, parameters) => {
      await before(session);
      return session.query(statement, parameters);
    },
  };
}
