/** How many commands a second each way to keep writers apart carries out: `npm run measure:server`. */
import { performance } from "node:perf_hooks";
import type { Command } from "toegangsbeheer";
import { createHost, type Giving, type Host, type Store } from "toegangsbeheer/host";
import type { Database } from "../src/database.js";
import { empty } from "../src/empty.js";
import { openDatabase } from "../src/open.js";
import { type Apart, postgresStore } from "../src/store.js";

const writers = 8;
const each = 60;
const now = "2026-03-02T09:00:00.000Z";
const email = "sam@example.org";

type Turn = readonly [Command, Giving];

function padded(number: number, length: number): string {
  return String(number).padStart(length, "0");
}

/** A made-up number: somebody born in 1960 or later, each day some hundreds. */
function inszOf(person: number): string {
  const day = Math.floor(person / 400);
  const nine = `6${day % 10}${padded(1 + (Math.floor(day / 10) % 12), 2)}17${padded(1 + (person % 400), 3)}`;
  return nine + padded(97 - (Number(nine) % 97), 2);
}

function enterpriseOf(number: number): string {
  const eight = 4_120_000 + number;
  return padded(eight, 8) + padded(97 - (eight % 97), 2);
}

/** An enterprise with a chief, who opens a domain that he manages himself. */
function start(number: number): readonly Turn[] {
  const enterprise = enterpriseOf(number);
  const account = `chief-${number}`;
  const contact = { email, phone: "025550123" };
  const session = { means: "eid", loggedInAt: "2026-03-02T08:55:00.000Z" };
  return [
    [
      {
        ...{ type: "AppointChiefAccessManager", enterprise, requester: contact, declaration: true },
        chief: { insz: inszOf(number), account, ...contact },
      },
      { actor: { kind: "legal-representative", insz: inszOf(90_000 + number), session }, now },
    ],
    [
      { type: "ActivateDomain", enterprise, kind: "ehealth-care", email, manager: "self" },
      { actor: { kind: "account", account, role: "chief-access-manager", scope: enterprise }, now },
    ],
  ];
}

function newcomer(enterpriseNumber: number, person: number): Turn {
  const enterprise = enterpriseOf(enterpriseNumber);
  const username = `persoon${person}`;
  const password = "Example-2026";
  return [
    {
      type: "AddUser",
      scope: `${enterprise}/ehealth-care:${enterprise}`,
      person: {
        ...{ insz: inszOf(1_000 + person), account: `account-${person}`, firstName: "Sam", email },
        ...{ lastName: "Voorbeeld", username, usernameConfirmation: username },
        ...{ password, passwordConfirmation: password },
      },
    },
    {
      actor: {
        kind: "account",
        account: `chief-${enterpriseNumber}`,
        role: "chief-access-manager",
        scope: enterprise,
      },
      now,
    },
  ];
}

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
