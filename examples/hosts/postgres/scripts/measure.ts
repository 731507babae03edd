/** How many commands a second each way to keep writers apart carries out: `npm run measure:server`. */
import { performance } from "node:perf_hooks";
import { createHost, type Host, type Store } from "toegangsbeheer/host";
import type { Database } from "../src/database.js";
import { empty } from "../src/empty.js";
import { openDatabase } from "../src/open.js";
import { type Apart, postgresStore } from "../src/store.js";
import { newcomer, start, type Turn } from "./made-up.js";

const writers = 8;
const each = 60;

/** Counts how often a store is written, so that the attempts that failed show. */
function counting(store: Store): Store & { attempts: number } {
  const counted = {
    attempts: 0,
    load: store.load,
    write: (write: Parameters<Store["write"]>[0]) => {
      counted.attempts += 1;
      return store.write(write);
    },
  };
  return counted;
}

async function given(host: Host, [command, giving]: Turn): Promise<number> {
  const begin = performance.now();
  const answer = await host.give(command, giving);
  if (!answer.ok) throw new Error(`${command.type} is refused: ${JSON.stringify(answer.violations)}`);
  return performance.now() - begin;
}

async function measured(database: Database, apart: Apart, enterprises: number): Promise<string> {
  await empty(database);
  const store = counting(postgresStore(database, { apart }));
  const host = createHost(
    {
      store,
      registers: { facts: () => ({ permissive: true }) },
      hash: () => "no hash: hashing is not what is measured",
      digest: (text) => text,
    },
    { attempts: 1_000 },
  );
  for (let number = 0; number < enterprises; number += 1) {
    for (const turn of start(number)) await given(host, turn);
  }
  await database.script("analyze");
  store.attempts = 0;
  const begin = performance.now();
  const times = await Promise.all(
    Array.from({ length: writers }, async (_, writer) => {
      const own: number[] = [];
      for (let at = 0; at < each; at += 1) {
        own.push(await given(host, newcomer(writer % enterprises, writer * each + at)));
      }
      return own;
    }),
  );
  const seconds = (performance.now() - begin) / 1_000;
  const sorted = times.flat().sort((one, other) => one - other);
  const part = (share: number): string => (sorted[Math.floor(sorted.length * share)] ?? 0).toFixed(1);
  const rate = (sorted.length / seconds).toFixed(0);
  const again = (store.attempts / sorted.length).toFixed(2);
  return `${apart.padEnd(12)} ${String(enterprises).padStart(11)} ${rate.padStart(10)} ${part(0.5).padStart(9)} ${part(0.99).padStart(8)} ${again.padStart(8)}`;
}

const database = await openDatabase();
console.log(`${writers} writers, ${each} new users each; times in milliseconds`);
console.log("kept apart   enterprises commands/s    median     99th attempts");
for (const round of [1, 2]) {
  if (round === 2) console.log("again");
  for (const enterprises of [writers, 1]) {
    for (const apart of ["locks", "serializable"] as const) {
      console.log(await measured(database, apart, enterprises));
    }
  }
}
await database.close();
