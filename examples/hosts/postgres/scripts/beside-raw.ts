import assert from "node:assert/strict";
import { performance } from "node:perf_hooks";
import { type Command, mayOpen } from "toegangsbeheer";
import type { Host, Store, StoreWrite } from "toegangsbeheer/host";
import type { Database } from "../src/database.js";
import { past } from "../src/erase.js";
import { loading } from "../src/load.js";
import { postgresStore } from "../src/store.js";
import { statementsOf } from "../src/write.js";
import { hostOn } from "./host-on.js";
import { servedByIndex } from "./lists.js";
import { enterpriseOf, newcomer, type Turn } from "./made-up.js";
import { domainOf, enterprisesOf, personIn, personsIn } from "./population.js";
import { rawCommand, rawSelect } from "./raw.js";
import { share } from "./times.js";

const now = "2026-03-02T12:00:00.000Z";
const batch = 20;
/** How many batches go before those that count: until then a process works slowly. */
const warmingUp = 8;

/** Two databases of the same rows: a host works on the one, plain statements on the other. */
export interface Pair {
  readonly persons: number;
  readonly hosts: Database;
  readonly raw: Database;
}

/** What a host asked of its store for one piece of work. */
interface Noted {
  readonly keys: readonly string[];
  readonly write: StoreWrite | undefined;
}

/** A host that notes what each piece of work asked of its store. */
class NotingHost {
  private keys: string[] = [];
  private write: StoreWrite | undefined;
  readonly host: Host;

  constructor(database: Database) {
    const store = postgresStore(database);
    const noting: Store = {
      load: (keys) => {
        this.keys.push(...keys);
        return store.load(keys);
      },
      write: (write) => {
        this.write = write;
        return store.write(write);
      },
    };
    this.host = hostOn(noting);
  }

  noted(): Noted {
    const { keys, write } = this;
    [this.keys, this.write] = [[], undefined];
    return { keys, write };
  }
}

let given = 0;

/** By the chief of an enterprise, about one of its persons: every fortieth is in the largest enterprise. */
function byChief(persons: number, at: number, command: (scope: string, account: string) => Command): Turn {
  const enterprise = at % Math.min(enterprisesOf(persons), 40);
  const person = Math.floor(at / 40) % personsIn(enterprise, persons);
  const actor = { kind: "account", account: `chief-${enterprise}`, role: "chief-access-manager" } as const;
  return [
    command(domainOf(enterprise), personIn(enterprise, person)),
    { actor: { ...actor, scope: enterpriseOf(enterprise) }, now },
  ];
}

/** What is given, one after the other: what one does to somebody, the next undoes. */
const kinds: Readonly<Record<string, (persons: number, at: number) => Turn>> = {
  AddUser: (persons, at) => newcomer(at % Math.min(enterprisesOf(persons), 40), 10_000 + at),
  "BlockUsers, UnblockUsers": (persons, at) =>
    byChief(persons, at >> 1, (scope, account) => ({
      ...{ type: at % 2 === 0 ? "BlockUsers" : "UnblockUsers", scope, accounts: [account] },
    })),
  "GrantApplications, RevokeApplications": (persons, at) =>
    byChief(persons, at >> 1, (scope, account) => ({
      ...{ type: at % 2 === 0 ? "GrantApplications" : "RevokeApplications", scope, accounts: [account] },
      applications: ["ehealth-box"],
    })),
};

interface Times {
  readonly host: number[];
  readonly raw: number[];
}

async function timed(times: number[], run: () => Promise<unknown>): Promise<void> {
  const begin = performance.now();
  await run();
  times.push(performance.now() - begin);
}

/** A batch of commands by the host, and behind each the statements that it came to by hand: in turns, or one side runs hot. */
async function commandsIn(pair: Pair, kind: string, times: Times): Promise<void> {
  const noting = new NotingHost(pair.hosts);
  const kindOf = kinds[kind] as (typeof kinds)[string];
  for (const end = given + batch; given < end; given += 1) {
    const [command, giving] = kindOf(pair.persons, given);
    await timed(times.host, async () => {
      const answer = await noting.host.give(command, { ...giving, id: `${kind} ${given}` });
      assert.ok(answer.ok, JSON.stringify([command, answer]));
    });
    const { keys, write } = noting.noted();
    assert.ok(write, kind);
    await timed(times.raw, () => rawCommand(pair.raw, keys, write));
  }
}

async function questionsIn(pair: Pair, times: Times): Promise<void> {
  const noting = new NotingHost(pair.hosts);
  for (let at = 0; at < batch; at += 1) {
    const enterprise = (given++ * 7) % enterprisesOf(pair.persons);
    const question = {
      ...{
        account: personIn(enterprise, given % personsIn(enterprise, pair.persons)),
        application: "ehealth-box",
      },
      ...{ scope: domainOf(enterprise), session: "unjudged" as const },
    };
    await timed(times.host, () =>
      noting.host.askAsHost((registry, context) => mayOpen(registry, question, context), now),
    );
    const { keys } = noting.noted();
    await timed(times.raw, () => rawSelect(pair.raw, keys));
  }
}

/** Both in turn, in one run, for each size: medians, 99ths, and their ratio. */
export async function measureBesideRaw(pairs: readonly Pair[], rounds: number): Promise<void> {
  console.log("| work | persons | host, median | 99th | raw, median | 99th | ratio |");
  console.log("| --- | --: | --: | --: | --: | --: | --: |");
  for (const kind of [...Object.keys(kinds), "mayOpen"]) {
    const measured = pairs.map((pair) => ({ pair, times: { host: [], raw: [] } as Times }));
    for (let round = -warmingUp; round < rounds; round += 1) {
      for (const { pair, times } of measured) {
        const into: Times = round < 0 ? { host: [], raw: [] } : times;
        await (kind === "mayOpen" ? questionsIn(pair, into) : commandsIn(pair, kind, into));
      }
    }
    for (const { pair, times } of measured) {
      const [host, raw] = [share(times.host, 0.5), share(times.raw, 0.5)];
      const cells = [host, share(times.host, 0.99), raw, share(times.raw, 0.99)].map(
        (time) => `${time.toFixed(2)} ms`,
      );
      console.log(`| ${kind} | ${pair.persons} | ${cells.join(" | ")} | ${(host / raw).toFixed(2)} |`);
    }
  }
  for (const { hosts, raw } of pairs) assert.equal(await sumOf(raw), await sumOf(hosts));
}

/** Fails where a command, or the past of whoever is erased, takes a statement that goes through a table. */
export async function plansOf({ hosts, persons }: Pair): Promise<void> {
  const noting = new NotingHost(hosts);
  for (const kindOf of Object.values(kinds)) {
    given += 2;
    const [command, giving] = kindOf(persons, given);
    assert.ok((await noting.host.give(command, { ...giving, id: `plan ${given}` })).ok);
    const { keys, write } = noting.noted();
    assert.ok(write);
    for (const { statement, parameters } of [loading(keys), ...statementsOf(write)]) {
      await servedByIndex(hosts, statement, parameters);
    }
  }
  await servedByIndex(hosts, past, [["person-0-1"]]);
}

/** Eight writers at once, beside eight connections that make the same plain statements: commands a second. */
export async function measureThroughput({ persons, hosts, raw }: Pair, rounds: number): Promise<void> {
  const writers = 8;
  const [host, plain] = [0, 0].map((): number[] => []) as [number[], number[]];
  for (let round = 0; round < rounds; round += 1) {
    const works: Noted[][] = [];
    const all = async (run: (writer: number) => Promise<void>): Promise<number> => {
      const begin = performance.now();
      await Promise.all(Array.from({ length: writers }, (_, writer) => run(writer)));
      return (writers * batch) / ((performance.now() - begin) / 1_000);
    };
    host.push(
      await all(async (writer) => {
        const noting = new NotingHost(hosts);
        const own: Noted[] = [];
        for (let at = 0; at < batch; at += 1) {
          const [command, giving] = newcomer(writer % enterprisesOf(persons), 10_000 + given++);
          assert.ok((await noting.host.give(command, { ...giving, id: `many ${given}` })).ok);
          own.push(noting.noted());
        }
        works[writer] = own;
      }),
    );
    plain.push(
      await all(async (writer) => {
        for (const { keys, write } of works[writer] ?? []) if (write) await rawCommand(raw, keys, write);
      }),
    );
  }
  const [one, other] = [share(host, 0.5), share(plain, 0.5)];
  console.log(
    `${writers} writers who add users, ${persons} persons: ${one.toFixed(0)} commands a second, plain statements ${other.toFixed(0)}, ratio ${(other / one).toFixed(2)}`,
  );
}

/** A sum over all rows and counts: both sides keep the same. */
async function sumOf(database: Database): Promise<string | undefined> {
  const { rows } = await database.query<{ readonly sum: string }>(
    `select md5(string_agg(row, '' order by row)) as sum from (
      select key || value as row from registry.rows
      union all select key || count from registry.counts where count <> 0
      union all select set_key || item from registry.items
    ) as all_rows`,
  );
  return rows[0]?.sum;
}
