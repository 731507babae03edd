import type { Store, StoreWrite } from "toegangsbeheer/host";
import { type Database, isConflict, type Session } from "./database.js";
import { eraseThePast } from "./erase.js";
import { load } from "./load.js";
import { locksFor, statementsOf } from "./write.js";

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
    atOneMoment: (read) => atOneMoment(database, read),
    write: (write) => written(database, write, settings),
  };
}

/** Thrown where a question looks a second time: two statements by themselves are of two moments. */
class LooksAgain extends Error {}

/** Most questions look once, and one statement is of one moment. Whoever looks again begins anew, in a snapshot. */
async function atOneMoment<T>(database: Database, read: (load: Store["load"]) => Promise<T>): Promise<T> {
  let rounds = 0;
  const once: Store["load"] = (keys) => {
    rounds += 1;
    if (rounds > 1) throw new LooksAgain();
    return load(database, keys);
  };
  try {
    return await read(once);
  } catch (error) {
    if (!(error instanceof LooksAgain)) throw error;
  }
  return database.transaction("repeatable read, read only", (session) => read((keys) => load(session, keys)));
}

async function written(
  database: Database,
  write: StoreWrite,
  { apart = "locks", before }: StoreSettings,
): Promise<"written" | "conflict"> {
  const [isolation, opening] =
    apart === "locks" ? (["read committed", locksFor(write)] as const) : (["serializable", ""] as const);
  const statements = statementsOf(write);
  const oneByOne = async (session: Session): Promise<void> => {
    for (const { statement, parameters } of statements) {
      await before?.(session);
      await session.query(statement, parameters);
    }
    await eraseThePast(before === undefined ? session : heralded(session, before), write.erase);
    await before?.(session);
  };
  try {
    if (before === undefined && write.erase.length === 0)
      await database.batch(isolation, statements, opening);
    else await database.transaction(isolation, oneByOne, opening);
    return "written";
  } catch (error) {
    if (isConflict(error)) return "conflict";
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
