import { Pool, type PoolClient, type QueryResultRow } from "pg";
import type { Answered, Database, Isolation, Session } from "./database.js";

/** A PostgreSQL server, by its address. */
export function serverDatabase(address: string, connections = 10): Database {
  // Rows are found by their keys, whatever these are: planning that anew each time costs more than to find them.
  const options = "-c plan_cache_mode=force_generic_plan";
  // What needs no answer of what came before is sent without waiting for one.
  const pool = new Pool({ connectionString: address, max: connections, options, pipeline: true });
  // An idle connection that breaks is replaced; whoever uses one is told by his own statement.
  pool.on("error", () => {});
  return {
    ...sessionOf(pool),
    transaction: (isolation, run, opening = "") =>
      withClient(pool, async (client) => {
        const begun = client.query(begin(isolation, opening));
        try {
          const answer = await first(begun, run(sessionOf(client)));
          await client.query("commit");
          return answer;
        } catch (error) {
          // A connection that broke undid it already.
          await client.query("rollback").catch(() => undefined);
          throw error;
        }
      }),
    batch: (isolation, statements, opening = "") =>
      withClient(pool, async (client) => {
        const session = sessionOf(client);
        const begun = client.query(begin(isolation, opening));
        const answers = statements.map(({ statement, parameters }) => session.query(statement, parameters));
        // Behind a statement that failed it undoes everything.
        await first(begun, ...answers, client.query("commit"));
      }),
    script: async (statements) => {
      await pool.query(statements);
    },
    close: () => pool.end(),
  };
}

function begin(isolation: Isolation, opening: string): string {
  return `begin isolation level ${isolation};${opening}`;
}

/** Lends a connection; one that breaks meanwhile is not used again. */
async function withClient<T>(pool: Pool, use: (client: PoolClient) => Promise<T>): Promise<T> {
  const client = await pool.connect();
  let broken: Error | undefined;
  const breaks = (error: Error): void => {
    broken = error;
  };
  client.on("error", breaks);
  try {
    return await use(client);
  } finally {
    client.off("error", breaks);
    client.release(broken);
  }
}

/** Waits for all, and answers what the last one does; of those that fail the first one tells why. */
async function first<T>(...all: [...Promise<unknown>[], Promise<T>]): Promise<T> {
  for (const outcome of await Promise.allSettled(all))
    if (outcome.status === "rejected") throw outcome.reason;
  return all.at(-1) as Promise<T>;
}

const names = new Map<string, string>();

/** Under its name each connection plans a statement once. There are some dozen of them. */
function nameOf(statement: string): string {
  const name = names.get(statement) ?? `statement ${names.size + 1}`;
  names.set(statement, name);
  return name;
}

function sessionOf(client: Pick<Pool, "query">): Session {
  return {
    query: async <R>(statement: string, parameters: readonly unknown[] = []): Promise<Answered<R>> => {
      const { rows, rowCount } = await client.query<QueryResultRow>({
        ...{ name: nameOf(statement), text: statement, values: [...parameters] },
      });
      return { rows: rows as R[], count: rowCount ?? 0 };
    },
  };
}
