import assert from "node:assert/strict";
import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { after, before, test } from "node:test";
import { setTimeout as wait } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { invariantFaults, replay, rowsOf } from "toegangsbeheer";
import { type GivenAnswer, memoryStore } from "toegangsbeheer/host";
import { type Cluster, newCluster } from "../../scripts/cluster.js";
import { hostOn } from "../../scripts/host-on.js";
import { newcomer, start, type Turn } from "../../scripts/made-up.js";
import type { Database } from "../../src/database.js";
import { empty } from "../../src/empty.js";
import { eventsIn, rowsIn } from "../../src/look.js";
import { migrate } from "../../src/migrate.js";
import { serverDatabase } from "../../src/server.js";
import { postgresStore } from "../../src/store.js";

let cluster: Cluster;
let database: Database;

before(async () => {
  cluster = await newCluster();
  database = serverDatabase(cluster.address);
  await migrate(database);
});

after(async () => {
  await database.close();
  await cluster.remove();
});

const enterprises = 4;

async function begun(): Promise<void> {
  await empty(database);
  const host = hostOn(postgresStore(database));
  for (let number = 0; number < enterprises; number += 1) {
    for (const [command, giving] of start(number)) assert.ok((await host.give(command, giving)).ok);
  }
}

/** Whatever died: what is there hangs together, and rows and events tell the same. */
async function isWhole(): Promise<void> {
  const registry = replay(await eventsIn(database));
  assert.deepEqual(invariantFaults(registry), []);
  const plain = (rows: Iterable<{ readonly key: string; readonly value: unknown }>): readonly string[] =>
    [...rows].map(({ key, value }) => JSON.stringify([key, value])).sort();
  assert.deepEqual(plain(await rowsIn(database)), plain(rowsOf(registry)));
  const { rows } = await database.query<{ readonly found: number }>(
    `select count(*)::integer as found from registry.lines full join registry.items
    on set_key = 'members:' || scope and item = account
    where (set_key is null) <> (account is null) and (set_key is null or set_key like 'members:%')`,
  );
  assert.equal(rows[0]?.found, 0);
}

const writers = 8;

test("a server that is killed under load keeps each command that was answered, and none by half", async () => {
  await begun();
  const answered = new Map<string, GivenAnswer>();
  const host = hostOn(postgresStore(database));
  let isOver = false;
  let failures = 0;
  const write = async (writer: number): Promise<void> => {
    for (let at = 0; !isOver; at += 1) {
      const [command, giving] = newcomer(writer % enterprises, writer * 1_000 + at);
      const id = `${writer}-${at}`;
      // Whoever got no answer gives the same again.
      for (let isAnswered = false; !isAnswered; ) {
        try {
          const answer = await host.give(command, { ...giving, id });
          assert.ok(answer.ok, JSON.stringify(answer));
          answered.set(id, answer);
          isAnswered = true;
        } catch (error) {
          if (error instanceof assert.AssertionError) throw error;
          failures += 1;
          await wait(50);
        }
      }
    }
  };
  const working = Promise.all(Array.from({ length: writers }, (_, writer) => write(writer)));
  for (let death = 1; death <= 5; death += 1) {
    const enough = answered.size + 30 + death;
    while (answered.size < enough) await wait(5);
    const failed = failures;
    await cluster.kill();
    await cluster.start();
    assert.ok(failures > failed, "nobody was cut off");
  }
  isOver = true;
  await working;
  await isWhole();
  const { rows } = await database.query<{ readonly id: string; readonly answer: string }>(
    "select id, answer from registry.commands where id like '%-%'",
  );
  assert.deepEqual(
    new Map(rows.map(({ id, answer }) => [id, JSON.parse(answer)])),
    new Map([...answered].map(([id, answer]) => [id, JSON.parse(JSON.stringify(answer))])),
  );
  const people = new Set((await rowsIn(database)).map(({ key }) => key));
  for (const id of answered.keys()) {
    const [writer, at] = id.split("-").map(Number);
    assert.ok(people.has(`account:account-${(writer ?? 0) * 1_000 + (at ?? 0)}`));
  }
  console.log(`# ${answered.size} commands answered, ${failures} attempts cut off by 5 deaths of the server`);
});

const racer = fileURLToPath(new URL("../../scripts/dying.ts", import.meta.url));

/** A process that gives a command and dies before the step of that number; `null` where it ended by itself. */
async function diedAt(step: number): Promise<NodeJS.Signals | null> {
  const child: ChildProcess = fork(racer, [String(step)], {
    env: { ...process.env, DATABASE_URL: cluster.address },
  });
  const [code, signal] = (await once(child, "exit")) as [number | null, NodeJS.Signals | null];
  assert.ok(code === 0 || signal === "SIGKILL", `the process ended with ${code}`);
  return signal;
}

test("a process that is killed at any step of a command leaves all of it or nothing", async () => {
  await begun();
  const [command, giving]: Turn = newcomer(0, 1);
  const again = hostOn(postgresStore(database));
  const kept = async (): Promise<string> =>
    JSON.stringify([await rowsIn(database), await eventsIn(database)]);
  const nothing = await kept();
  const steps: string[] = [];
  for (let step = 0; (await diedAt(step)) === "SIGKILL"; step += 1) {
    const found = await kept();
    if (found === nothing) {
      steps.push("nothing");
      continue;
    }
    // It died behind its commit and before its answer: whoever gives the command again is told what happened.
    steps.push("all");
    await isWhole();
    const answer = await again.give(command, { ...giving, id: "the same" });
    assert.ok(answer.ok);
    assert.equal(await kept(), found);
    await begun();
  }
  assert.deepEqual(steps, ["nothing", "nothing", "nothing", "all"]);
  await isWhole();
  const expected = hostOn(memoryStore());
  for (let number = 0; number < enterprises; number += 1) {
    for (const [first, by] of start(number)) await expected.give(first, by);
  }
  assert.deepEqual(
    JSON.stringify(await again.give(command, { ...giving, id: "the same" })),
    JSON.stringify(await expected.give(command, giving)),
  );
});
