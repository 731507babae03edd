import { PGlite } from "@electric-sql/pglite";
import { type Answered, type Database, oneByOne, type Session } from "./database.js";

/** A PostgreSQL in this process: in memory, or in a folder. */
export async function embeddedDatabase(folder?: string): Promise<Database> {
  const database = await PGlite.create(folder);
  const transaction: Database["transaction"] = (isolation, run, opening = "") =>
    database.transaction(async (begun) => {
      await begun.exec(`set transaction isolation level ${isolation};${opening}`);
      return run(sessionOf(begun));
    });
  return {
    ...sessionOf(database),
    transaction,
    batch: oneByOne(transaction),
    script: async (statements) => {
      await database.exec(statements);
    },
    close: () => database.close(),
  };
}

function sessionOf(database: Pick<PGlite, "query">): Session {
  return {
    query: async <R>(statement: string, parameters: readonly unknown[] = []): Promise<Answered<R>> => {
      const { rows, affectedRows = 0 } = await database.query<R>(statement, [...parameters]);
      return { rows, count: affectedRows };
    },
  };
}
