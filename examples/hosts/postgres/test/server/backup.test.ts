import assert from "node:assert/strict";
import { test } from "node:test";
import { mayOpen, replay, rowsOf } from "toegangsbeheer";
import { newCluster } from "../../scripts/cluster.js";
import { hostOn } from "../../scripts/host-on.js";
import { enterpriseOf, newcomer, start } from "../../scripts/made-up.js";
import type { Database } from "../../src/database.js";
import { eventsIn, rowsIn } from "../../src/look.js";
import { migrate } from "../../src/migrate.js";
import { searchUsers } from "../../src/search.js";
import { serverDatabase } from "../../src/server.js";
import { postgresStore } from "../../src/store.js";

const now = "2026-03-02T12:00:00.000Z";
const scope = `${enterpriseOf(0)}/ehealth-care:${enterpriseOf(0)}`;

/** What a store holds, and what it answers. */
async function told(database: Database): Promise<unknown> {
  const host = hostOn(postgresStore(database));
  const open = (account: string) =>
    host.askAsHost(
      (registry, context) =>
        mayOpen(registry, { account, application: "access-management", scope, session: "unjudged" }, context),
      now,
    );
  const { rows: hashes } = await database.query(
    "select owner, hash from secrets.password_hashes order by owner",
  );
  const { rows: commands } = await database.query("select * from registry.commands order by id");
  const actor = {
    kind: "account",
    account: "chief-0",
    role: "chief-access-manager",
    scope: enterpriseOf(0),
  } as const;
  const ports = { registers: { facts: () => ({}) }, hash: () => "", digest: (text: string) => text };
  return {
    ...{ hashes, commands, rows: await rowsIn(database), events: await eventsIn(database) },
    opens: [await open("chief-0"), await open("account-1"), await open("nobody")],
    found: await searchUsers(database, ports, { scope, page: 2 }, { actor, now }),
  };
}

function inKeyOrder(rows: readonly { readonly key: string; readonly value: unknown }[]): string {
  return JSON.stringify([...rows].sort((one, other) => (one.key < other.key ? -1 : 1)));
}

test("a backup that was taken while commands came in is restored with equal rows and answers", async () => {
  const [first, second] = [await newCluster(), await newCluster()];
  const [one, other] = [serverDatabase(first.address), serverDatabase(second.address)];
  try {
    await migrate(one);
    const host = hostOn(postgresStore(one));
    for (const [command, giving] of start(0)) assert.ok((await host.give(command, giving)).ok);
    const give = async (person: number): Promise<void> => {
      const [command, giving] = newcomer(0, person);
      assert.ok((await host.give(command, { ...giving, id: `person ${person}` })).ok);
    };
    for (let person = 0; person < 40; person += 1) await give(person);
    // Behind the moment of the backup others may come in: it has all of a command or nothing.
    const more = Promise.all(Array.from({ length: 8 }, (_, at) => give(40 + at)));
    const backup = await first.run("pg_dump", ["postgres"]);
    await more;
    await second.run("psql", ["-v", "ON_ERROR_STOP=1", "-q", "postgres"], backup);
    const restored = await eventsIn(other);
    const rows = [...rowsOf(replay(restored))].map(({ key, value }) => ({ key, value }));
    const kept = (await rowsIn(other)).map(({ key, value }) => ({ key, value }));
    assert.equal(inKeyOrder(kept), inKeyOrder(rows));
    // What came in since is given again: the same ids, and what was carried out is not carried out twice.
    const again = hostOn(postgresStore(other));
    for (let person = 0; person < 48; person += 1) {
      const [command, giving] = newcomer(0, person);
      assert.ok((await again.give(command, { ...giving, id: `person ${person}` })).ok);
    }
    assert.ok(restored.length >= 4 + 2 * 40);
    const withoutStates = (all: unknown): unknown =>
      JSON.parse(JSON.stringify(all, (name, value) => (name === "state" ? undefined : value)));
    const [here, there] = [withoutStates(await told(one)), withoutStates(await told(other))] as {
      readonly events: unknown[];
    }[];
    // Those at the end came in another order.
    for (const each of [here, there])
      each?.events.sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
    assert.deepEqual(there, here);
  } finally {
    for (const database of [one, other]) await database.close();
    for (const cluster of [first, second]) await cluster.remove();
  }
});
