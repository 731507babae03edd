import assert from "node:assert/strict";
import { performance } from "node:perf_hooks";
import { type Actor, type UserQuery, userSearch } from "toegangsbeheer";
import type { Database } from "../src/database.js";
import { partOf } from "../src/lists.js";
import { searchUsers, statementsOf } from "../src/search.js";
import { postgresStore } from "../src/store.js";
import { hostOn } from "./host-on.js";
import { enterpriseOf, inszOf } from "./made-up.js";
import { domainOf } from "./population.js";
import { share } from "./times.js";

const now = "2026-03-02T12:00:00.000Z";
const ports = { registers: { facts: () => ({}) }, hash: () => "", digest: (text: string) => text };

const scope = domainOf(0);

const queries: readonly UserQuery[] = [
  { scope },
  { scope, page: 1_000 },
  { scope, filters: { lastName: "peeters 1" } },
  { scope, filters: { lastName: "wouters 77", firstName: "sam 8" } },
  { scope, filters: { insz: inszOf(200_017) } },
  { scope, filters: { status: "blocked" } },
  { scope, filters: { application: "ehealth-box" }, below: true },
  { scope: enterpriseOf(0) },
  { scope: enterpriseOf(0), filters: { role: "access-manager" } },
  { scope: domainOf(1) },
];

function chiefOf(query: UserQuery): Actor {
  const [enterprise = ""] = query.scope.split("/");
  const account = enterprise === enterpriseOf(0) ? "chief-0" : "chief-1";
  return { kind: "account", account, role: "chief-access-manager", scope: enterprise };
}

/** Searches in the largest place and elsewhere: what each costs, and that an index serves it. */
export async function measureLists(database: Database, isLarge: boolean): Promise<void> {
  const host = hostOn(postgresStore(database));
  for (const query of queries) {
    const occasion = { actor: chiefOf(query), now };
    const times: number[] = [];
    let total = 0;
    for (let round = 0; round < 9; round += 1) {
      const begin = performance.now();
      const answer = await searchUsers(database, ports, query, occasion);
      times.push(performance.now() - begin);
      assert.ok(answer.ok, JSON.stringify(answer));
      total = answer.value.total;
    }
    const judged = await host.ask((registry, context) => userSearch(registry, query, context), occasion);
    assert.ok(judged.ok);
    const statements = await statementsOf(database, judged.value);
    assert.ok(statements);
    const { counting, listing, parameters } = statements;
    if (isLarge) await servedByIndex(database, counting, parameters);
    if (isLarge) await servedByIndex(database, listing, [...parameters, 10, 0]);
    const { scope: at, ...asked } = query;
    const where =
      at === scope ? "the largest place" : at === domainOf(1) ? "a place of fifty" : "its enterprise";
    console.log(`  ${share(times, 0.5).toFixed(1)} ms: ${total} lines in ${where}, ${JSON.stringify(asked)}`);
  }
  const begin = performance.now();
  const { total } = await partOf(database, `members:${scope}`, { after: "person-0-3", count: 10 });
  console.log(`  ${(performance.now() - begin).toFixed(1)} ms: ten members behind one, of ${total}`);
}

/** Fails where a statement goes through a whole table; settings are one row. */
export async function servedByIndex(
  database: Database,
  sql: string,
  parameters: readonly unknown[],
): Promise<void> {
  const { rows } = await database.query<{ readonly "QUERY PLAN": string }>(`explain ${sql}`, parameters);
  const plan = rows.map((row) => row["QUERY PLAN"]).join("\n");
  assert.ok(!/Seq Scan on (?!settings)/.test(plan), plan);
}
