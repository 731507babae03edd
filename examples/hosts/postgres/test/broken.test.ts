import assert from "node:assert/strict";
import { after, beforeEach, describe, test } from "node:test";
import { defaultPolicy, definePolicy, review } from "toegangsbeheer";
import { createHost, type Registers } from "toegangsbeheer/host";
import { hostOn } from "../scripts/host-on.js";
import { enterpriseOf, newcomer, start } from "../scripts/made-up.js";
import { empty } from "../src/empty.js";
import { eventsIn, hashIn, rowsIn } from "../src/look.js";
import { openDatabase } from "../src/open.js";
import { secretPorts } from "../src/ports.js";
import { postgresStore } from "../src/store.js";

const database = await openDatabase();
after(() => database.close());

const scope = `${enterpriseOf(0)}/ehealth-care:${enterpriseOf(0)}`;
const [command, giving] = newcomer(0, 1);

async function held(): Promise<string> {
  const { rows } = await database.query("select key, version, value, state from registry.rows order by key");
  return JSON.stringify([rows, await eventsIn(database), await hashIn(database, "account:account-1")]);
}

/** Gives a command that is to fail so, and to leave everything as it was. */
async function fails(host: ReturnType<typeof hostOn>, error: object): Promise<void> {
  const before = await held();
  await assert.rejects(host.give(command, { ...giving, id: "command-1" }), error);
  assert.equal(await held(), before);
}

beforeEach(async () => {
  await empty(database);
  for (const [one, by] of start(0)) assert.ok((await hostOn(postgresStore(database)).give(one, by)).ok);
});

describe("rows that somebody spoiled are told by their keys, and nothing is written", () => {
  const spoils: Readonly<Record<string, readonly [key: string, statement: string]>> = {
    "of another shape": ["account:chief-0", `update registry.rows set value = '{"id":5}' where key = $1`],
    "no JSON": ["account:chief-0", "update registry.rows set value = 'Sam' where key = $1"],
    "of a later version": [`place:${scope}`, "update registry.rows set version = 2 where key = $1"],
    "of another key": [
      "account:chief-0",
      `update registry.rows set value = replace(value, '"chief-0"', '"chief-1"') where key = $1`,
    ],
  };
  for (const [name, [key, statement]] of Object.entries(spoils)) {
    test(name, async () => {
      await database.query(statement, [key]);
      await fails(hostOn(postgresStore(database)), { name: "BrokenStoreError", key });
    });
  }
});

test("registers that are down come through, of commands and of questions; a host of another policy is told so", async () => {
  const ports = { store: postgresStore(database), ...secretPorts("a key for tests") };
  const facts: Registers["facts"] = () => {
    throw new Error("down");
  };
  await fails(createHost({ ...ports, registers: { facts } }), { message: "down" });
  const asked = createHost({ ...ports, registers: { facts } }).ask(
    (registry, context) => review(registry, { scope: enterpriseOf(0) }, context),
    { actor: giving.actor, now: giving.now },
  );
  await assert.rejects(asked, { message: "down" });
  const policy = definePolicy({ ...defaultPolicy, effectDelayMinutes: 5 });
  assert.ok(policy.ok);
  const registers = { facts: () => ({ permissive: true }) };
  await fails(createHost({ ...ports, registers }, { policy: policy.value }), {
    ...{ name: "OtherSettingsError", key: "settings:" },
  });
  assert.ok((await rowsIn(database)).length > 0);
});
