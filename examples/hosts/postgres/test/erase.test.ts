import assert from "node:assert/strict";
import { after, test } from "node:test";
import { hostOn } from "../scripts/host-on.js";
import { enterpriseOf, inszOf, newcomer, start } from "../scripts/made-up.js";
import { empty } from "../src/empty.js";
import { openDatabase } from "../src/open.js";
import { postgresStore } from "../src/store.js";

const database = await openDatabase();
after(() => database.close());

test("nothing leads from the number of whoever was erased to what he did, and others are found as before", async () => {
  await empty(database);
  const host = hostOn(postgresStore(database));
  const one = newcomer(0, 1);
  const [, asChief] = one;
  const turns = [
    ...start(0),
    one,
    newcomer(0, 2),
    [{ type: "RemovePersonEverywhere", scope: enterpriseOf(0), account: "account-1" }, asChief],
    [
      { type: "ErasePerson", account: "account-1", digests: ["digest-1"] },
      { ...asChief, actor: { kind: "contact-centre" } },
    ],
  ] as const;
  for (const [command, giving] of turns) {
    const answer = await host.give(command, giving);
    assert.ok(answer.ok, JSON.stringify(answer));
  }
  const found = async (name: string): Promise<number> =>
    (await database.query("select from registry.subjects where name = $1", [name])).rows.length;
  assert.equal(await found(inszOf(1_001)), 0);
  assert.ok((await found("account-1")) > 0);
  assert.ok((await found(inszOf(1_002))) > 0);
});
