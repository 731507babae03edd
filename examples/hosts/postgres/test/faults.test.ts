import assert from "node:assert/strict";
import { after, describe, test } from "node:test";
import { setTimeout as wait } from "node:timers/promises";
import { type ContractSubject, storeContract } from "toegangsbeheer/testing";
import { type Database, oneByOne, type Session } from "../src/database.js";
import { empty } from "../src/empty.js";
import { eventsIn, hashIn, rowsIn } from "../src/look.js";
import { openDatabase } from "../src/open.js";
import { postgresStore } from "../src/store.js";

const database = await openDatabase();
after(() => database.close());

/** Mistakes in a statement, as whoever changes one may make them: a piece of it, and what stands there in its place. */
const faults: Readonly<Record<string, readonly [piece: string, mistake: string]>> = {
  "looks at nothing that was seen": ["registry.conflict()", "0"],
  "leaves what is deleted": ["delete from registry.rows where", "delete from registry.rows where false and"],
  "never takes an item out of a set": [
    "delete from registry.items where",
    "delete from registry.items where false and",
  ],
  "counts anew each time": ["counts.count + excluded.count", "excluded.count"],
  "writes down of nobody that an event speaks of him": ["added.place = given.at::bigint", "false"],
  "forgets which command an event is of": [
    "command from registry.events",
    "null as command from registry.events",
  ],
  "leaves the answers of commands as they were": ["where kept.id = rewritten.id", "where false"],
  "gives items in a state that changes": ["1, 'true', state", "1, 'true', 'another'"],
  "loses a password that moves": ["set owner = $2::text where", "set owner = $2::text where false and"],
};

function withMistake(session: Session, [piece, mistake]: readonly [string, string]): Session {
  return {
    query: (statement, parameters) => session.query(statement.replaceAll(piece, mistake), parameters),
  };
}

function faulty(fault: readonly [string, string]): Database {
  const transaction: Database["transaction"] = (isolation, run, opening) =>
    database.transaction(isolation, (session) => run(withMistake(session, fault)), opening);
  return {
    ...database,
    ...withMistake(database, fault),
    transaction,
    batch: oneByOne(transaction),
  };
}

/** What the first case says that fails on a store; nothing where all pass. */
async function caughtIn(open: () => Promise<ContractSubject>): Promise<string | undefined> {
  for (const { name, run } of storeContract(open, { sequences: 3, pause: () => wait(100) })) {
    const passes = await run().then(
      () => true,
      () => false,
    );
    if (!passes) return name;
  }
  return undefined;
}

describe("the contract catches a store in PostgreSQL that", () => {
  const opened = (on: Database) => async () => {
    await empty(database);
    return {
      store: postgresStore(on),
      rows: () => rowsIn(database),
      events: () => eventsIn(database),
      hashOf: (owner: Parameters<typeof hashIn>[1]) => hashIn(database, owner),
    };
  };

  for (const [name, fault] of Object.entries(faults)) {
    test(name, async () => {
      assert.ok(await caughtIn(opened(faulty(fault))));
    });
  }

  // In this process one transaction ends before the next begins.
  test("reads one question in several snapshots", { skip: !process.env.DATABASE_URL }, async () => {
    const of = (run: Database["transaction"]): Database => ({ ...database, transaction: run });
    const apart = of((isolation, run, opening) =>
      database.transaction(isolation.startsWith("repeatable") ? "read committed" : isolation, run, opening),
    );
    assert.match((await caughtIn(opened(apart))) ?? "", /of one moment/);
  });
});
