import { after, describe, test } from "node:test";
import { setTimeout as wait } from "node:timers/promises";
import { type ContractSubject, storeContract } from "toegangsbeheer/testing";
import type { Session } from "../src/database.js";
import { empty } from "../src/empty.js";
import { eventsIn, hashIn, rowsIn } from "../src/look.js";
import { openDatabase } from "../src/open.js";
import { type Apart, postgresStore } from "../src/store.js";

const database = await openDatabase();
const isServer = Boolean(process.env.DATABASE_URL);
after(() => database.close());

/** On a server the connection is killed; in this process there is none. */
async function die(session: Session): Promise<void> {
  if (isServer) await session.query("select pg_terminate_backend(pg_backend_pid())");
  throw new Error("it dies here");
}

async function emptied(apart: Apart): Promise<ContractSubject> {
  await empty(database);
  let left = Number.POSITIVE_INFINITY;
  const before = async (session: Session): Promise<void> => {
    left -= 1;
    if (left < 0) await die(session);
  };
  return {
    store: postgresStore(database, { apart, before }),
    rows: () => rowsIn(database),
    events: () => eventsIn(database),
    hashOf: (owner) => hashIn(database, owner),
    dieAt: (step) => {
      left = step;
    },
  };
}

for (const apart of ["locks", "serializable"] as const) {
  describe(`a store in PostgreSQL does what a store must, kept apart by ${apart}`, () => {
    const pause = () => wait(300);
    for (const { name, run } of storeContract(() => emptied(apart), { pause })) test(name, run);
  });
}
