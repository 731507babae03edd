import { Pool, type QueryResultRow } from "pg";
import type { Answered, Database, Session } from "./database.js";

/** A PostgreSQL server, by its address. */
export function serverDatabase(address: string, connections = 10): Database {
  // Rows are found by their keys, whatever these are: planning that anew each time costs more than to find them.
  const options = "-c plan_cache_mode=force_generic_plan";
  const pool = new Pool({ connectionString: address, max: connections, options });
  // An idle connection that breaks is replaced; whoever uses one is told by his own statement.
  pool.on("error", () => {});
  return {
    ...sessionOf(pool),
    transaction: async (isolation, run, opening = "") => {
      const client = await pool.connect();
      let broken: Error | undefined;
      const breaks = (error: Error): void => {
        broken = error;
      };
      client.on("error", breaks);
      try {
        await client.query(`begin isolation level ${isolation};${opening}`);
        const answer = await run(sessionOf(client));
        await client.query("commit");
        return answer;
      } catch (error) {
        await client.query("rollback").catch(breaks);
        throw error;
      } finally {
        client.off("error", breaks);
        client.release(broken);
      }
    },
    script: async (statements) => {
      await pool.query(statements);
    },
    close: () => pool.end(),
  };
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
