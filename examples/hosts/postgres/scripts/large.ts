/**
 * Imports made-up persons with progress, shows that indexes serve lists, and measures commands and questions beside plain
 * statements on the same rows: `npm run large:server`, or `npm run large:server -- 1000000 sizes` to compare transactions of
 * several sizes first.
 */
import assert from "node:assert/strict";
import { loadavg } from "node:os";
import { performance } from "node:perf_hooks";
import { importRegistry } from "toegangsbeheer";
import type { Database } from "../src/database.js";
import { migrate } from "../src/migrate.js";
import { serverDatabase } from "../src/server.js";
import { postgresStore } from "../src/store.js";
import { measureBesideRaw, measureThroughput, plansOf } from "./beside-raw.js";
import { hostOn } from "./host-on.js";
import { measureLists } from "./lists.js";
import { populationOf } from "./population.js";

const address = process.env.DATABASE_URL;
if (!address) throw new Error("this needs a server: DATABASE_URL");
const large = Number(process.argv[2] ?? 100_000);
const sizes = [1_000, large];
const usually = 500;
const now = "2026-03-02T09:00:00.000Z";
const server = serverDatabase(address, 1);

function load(): string {
  return `load of the machine ${loadavg()[0]?.toFixed(1)}`;
}

/** A database of the server, new or with the rows of another one, which nobody uses. */
async function opened(name: string, from?: string): Promise<Database> {
  await server.script(`create database ${name}${from === undefined ? "" : ` template ${from}`}`);
  const database = serverDatabase(new URL(name, address).href);
  await migrate(database);
  return database;
}

/** Imports persons, tells at each tenth how far it is, and at the end what it came to. */
async function imported(name: string, persons: number, atOnce: number, isTold = false): Promise<void> {
  const database = await opened(name);
  const begin = performance.now();
  const seconds = (): number => (performance.now() - begin) / 1_000;
  let told = 0;
  const answer = await hostOn(postgresStore(database)).importPopulation(
    (importer) => importRegistry(populationOf(persons), importer),
    {
      ...{ now, atOnce },
      onProgress: (done, of) => {
        if (!isTold || of === null || done < told + of / 10) return;
        told = done;
        console.log(`  ${done} of ${of} events, ${(done / seconds()).toFixed(0)} a second`);
      },
    },
  );
  assert.ok(answer.ok, JSON.stringify(answer).slice(0, 500));
  const time = seconds();
  const tables = ["rows", "items", "counts", "events", "subjects", "lines", "charges"];
  const sum = tables.map((table) => `(select count(*) from registry.${table})`).join(" + ");
  const { rows } = await database.query<{ readonly total: number }>(`select (${sum})::integer as total`);
  const total = rows[0]?.total ?? 0;
  console.log(
    `${persons} persons, ${atOnce} events a transaction: ${total} rows in ${time.toFixed(1)} s, ${(total / time).toFixed(0)} a second; ${load()}`,
  );
  await database.script("vacuum analyze");
  await database.close();
}

if (process.argv.includes("sizes")) {
  for (const atOnce of [100, usually, 2_000, 10_000]) await imported(`trial_${atOnce}`, 5_000, atOnce);
}
for (const persons of sizes) await imported(`persons_${persons}`, persons, usually, persons === large);
const pairs = [];
for (const persons of sizes) {
  const raw = await opened(`raw_${persons}`, `persons_${persons}`);
  const hosts = serverDatabase(new URL(`persons_${persons}`, address).href);
  pairs.push({ persons, hosts, raw });
}
for (const { persons, hosts } of pairs) {
  console.log(`lists among ${persons} persons; ${load()}`);
  await measureLists(hosts, persons >= 10_000);
}
await measureBesideRaw(pairs, 8);
for (const pair of pairs) if (pair.persons >= 10_000) await plansOf(pair);
for (const pair of pairs) await measureThroughput(pair, 5);
console.log(load());
for (const { hosts, raw } of pairs) for (const database of [hosts, raw]) await database.close();
await server.close();
