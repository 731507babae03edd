/** Two processes race for a thousand user names, and one of them is killed five times on the way: `npm run race:server`. */
import assert from "node:assert/strict";
import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { invariantFaults, replay, rowsOf } from "toegangsbeheer";
import type { Database } from "../src/database.js";
import { empty } from "../src/empty.js";
import { eventsIn, rowsIn } from "../src/look.js";
import { openDatabase } from "../src/open.js";
import { postgresStore } from "../src/store.js";
import { hostOn } from "./host-on.js";
import { newcomer, start } from "./made-up.js";

const races = 1_000;

/** One racer: his own person for each name, under an id that stays the same when he begins anew. */
async function race(database: Database, racer: number): Promise<void> {
  const host = hostOn(postgresStore(database));
  for (let at = 0; at < races; at += 1) {
    const go = once(process, "message");
    process.send?.(at);
    await go;
    const name = `naam${String(at).padStart(4, "0")}`;
    const [command, giving] = newcomer(0, 2 * at + racer, name);
    const answer = await host.give(command, { ...giving, id: `${racer}-${at}` });
    if (answer.ok) continue;
    const codes = answer.violations.map(({ code }) => code);
    assert.deepEqual(codes, ["username.taken"]);
  }
  process.disconnect();
}

/** Starts both, lets them go for each name together, and kills the first while he is at some of them. */
async function raced(): Promise<void> {
  const killedAt = new Set([100, 300, 500, 700, 900]);
  const waiting = new Map<number, number>();
  const racers = new Map<number, ChildProcess>();
  const ends: Promise<number | null>[] = [];
  const go = (racer: number): void => {
    waiting.delete(racer);
    racers.get(racer)?.send("go");
  };
  const arrived = (racer: number, at: number): void => {
    waiting.set(racer, at);
    const [one = -1, other = -1] = [waiting.get(0), waiting.get(1)];
    if (one < 0 || other < 0) return;
    if (one <= other) go(0);
    if (other <= one) go(1);
    if (one !== other || !killedAt.delete(one)) return;
    setTimeout(() => {
      racers.get(0)?.kill("SIGKILL");
      waiting.delete(0);
      begin(0);
    }, one % 17);
  };
  const begin = (racer: number): void => {
    const process = fork(fileURLToPath(import.meta.url), [String(racer)]);
    racers.set(racer, process);
    process.on("message", (at) => arrived(racer, Number(at)));
    ends.push(once(process, "exit").then(([code]) => code as number | null));
  };
  begin(0);
  begin(1);
  // Whoever is killed begins anew: more ends come while one waits.
  for (let at = 0; at < ends.length; at += 1) assert.notEqual(await ends[at], 1);
  assert.equal(killedAt.size, 0);
}

/** Whatever came between: each name is one person's, and rows and events tell the same. */
async function judge(database: Database): Promise<void> {
  const registry = replay(await eventsIn(database));
  assert.deepEqual(invariantFaults(registry), []);
  const plain = (rows: Iterable<{ readonly key: string; readonly value: unknown }>): unknown =>
    [...rows].map(({ key, value }) => JSON.stringify([key, value])).sort();
  assert.deepEqual(plain(await rowsIn(database)), plain(rowsOf(registry)));
  const names = [...registry.accounts.values()].flatMap(({ username }) => username ?? []);
  assert.equal(new Set(names).size, races);
  assert.equal(names.length, races);
  const first = [...registry.accounts.values()].filter(({ id }) => /^account-\d*[02468]$/.test(id)).length;
  console.log(
    `${races} races: the first won ${first}, the second ${races - first}; nothing is lost or there twice`,
  );
}

const [racer] = process.argv.slice(2);
const database = await openDatabase();
try {
  if (racer !== undefined) await race(database, Number(racer));
  else {
    await empty(database);
    for (const [command, giving] of start(0))
      assert.ok((await hostOn(postgresStore(database)).give(command, giving)).ok);
    await raced();
    await judge(database);
  }
} finally {
  await database.close();
}
