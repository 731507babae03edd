import type { Sent } from "./given.js";

/** What a statement answers: its rows, and how many it wrote. */
export interface Answered<R> {
  readonly rows: readonly R[];
  readonly count: number;
}

/** Whoever runs statements: a database, each in a transaction of its own, or one transaction. */
export interface Session {
  query<R = unknown>(statement: string, parameters?: readonly unknown[]): Promise<Answered<R>>;
}

/** How a transaction is kept apart from others. */
export type Isolation = "read committed" | "repeatable read, read only" | "serializable";

/** A PostgreSQL, wherever it runs. */
export interface Database extends Session {
  /** Commits what was done, or throws and leaves nothing of it. What opens it, without parameters, comes with its beginning. */
  transaction<T>(isolation: Isolation, run: (session: Session) => Promise<T>, opening?: string): Promise<T>;
  /** A transaction of statements that are known beforehand: all is sent together, its commit as well. */
  batch(isolation: Isolation, statements: readonly Sent[], opening?: string): Promise<void>;
  /** Runs several statements as one text, without parameters. */
  script(statements: string): Promise<void>;
  close(): Promise<void>;
}

/** A batch on a database that can send no more than one statement at a time. */
export function oneByOne(transaction: Database["transaction"]): Database["batch"] {
  return (isolation, statements, opening) =>
    transaction(
      isolation,
      async (session) => {
        for (const { statement, parameters } of statements) await session.query(statement, parameters);
      },
      opening,
    );
}

const comesAgain = new Set(["23505", "40001", "40P01"]);

/** True where others came between: a key that is taken, a transaction that cannot be put in a row, a deadlock. */
export function isConflict(error: unknown): boolean {
  return comesAgain.has(String((error as { readonly code?: unknown } | null)?.code));
}
