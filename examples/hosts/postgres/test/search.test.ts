import assert from "node:assert/strict";
import { after, describe, test } from "node:test";
import fc from "fast-check";
import {
  type Actor,
  contextAt,
  type Key,
  type Registry,
  type Scope,
  type SetKey,
  searchUsers as searchWhole,
  type UserFilters,
  type UserQuery,
} from "toegangsbeheer";
import { createHost, type Giving } from "toegangsbeheer/host";
import { commandSequences, play } from "toegangsbeheer/testing";
import { empty } from "../src/empty.js";
import { partOf } from "../src/lists.js";
import { openDatabase } from "../src/open.js";
import { secretPorts } from "../src/ports.js";
import { searchUsers } from "../src/search.js";
import { postgresStore } from "../src/store.js";

const database = await openDatabase();
after(() => database.close());

const registers = { facts: () => ({}) };
const ports = { registers, ...secretPorts("a key for tests"), hash: () => "no hash" };
const now = "2031-01-01T00:00:00.000Z";

/** Plays commands on the store, as in memory. */
async function kept(sequence: Parameters<typeof play>[0]): Promise<Registry> {
  await empty(database);
  const turns: (readonly [Parameters<ReturnType<typeof createHost>["give"]>[0], Giving])[] = [];
  const registry = play(sequence, ({ command, context: { actor, now, facts }, answer }) => {
    if (answer.ok) turns.push([command, { actor, now, facts }]);
  });
  const host = createHost({ ...ports, store: postgresStore(database) });
  for (const [command, giving] of turns) assert.ok((await host.give(command, giving)).ok);
  return registry;
}

/** Whoever manages something, in the role that he has there; and somebody who does not. */
function actorsIn(registry: Registry): readonly Actor[] {
  const all = [...registry.accounts.values()].flatMap(({ id, assignments }) =>
    assignments.map(({ role, scope }): Actor => ({ kind: "account", account: id, role, scope })),
  );
  return [
    ...all.filter(({ role }: Actor & { role?: string }) => role !== "user").slice(0, 12),
    ...all.slice(-1),
  ];
}

/** Where he may look, and beside. */
function scopesFor(registry: Registry, actor: Actor): readonly string[] {
  const own = "scope" in actor ? actor.scope : "";
  const all = [...registry.enterprises.keys(), ...registry.places.keys()] as readonly string[];
  return [...all.filter((scope) => scope.startsWith(own)), ...all.slice(0, 1), "nowhere"];
}

function* filtersIn(registry: Registry, scope: string): Generator<UserFilters> {
  yield {};
  yield { username: "no user name" };
  for (const role of ["user", "access-manager", "site-manager"] as const) yield { role };
  for (const status of ["active", "blocked"] as const) yield { status };
  yield { title: "mrs" };
  yield { language: "fr" };
  const domain = [...registry.places.keys()].find(
    (place) => place.split("/").length === 2 && place.startsWith(`${scope}/`),
  );
  if (domain !== undefined) yield { domain, application: "ehealth-box" };
  else yield { application: "heracles" };
  for (const { assignments } of registry.accounts.values()) {
    const [held] = assignments.flatMap(({ functions }) => functions);
    if (held !== undefined) yield { function: held.id, ...(domain !== undefined && { domain }) };
  }
  for (const { lastName, firstName, username, insz, aliases, assignments } of [
    ...registry.accounts.values(),
  ].slice(0, 6)) {
    yield { lastName: ` ${lastName.slice(0, 2).toLowerCase()}` };
    yield { firstName, ...(username !== null && { username: username.toUpperCase() }) };
    yield { insz: aliases[0] ?? insz, ...(domain !== undefined && { domain }) };
    const email = assignments[0]?.email;
    if (email !== undefined) yield { email: email.slice(0, 3).toUpperCase(), lastName: "" };
  }
}

function* queriesIn(registry: Registry, actor: Actor): Generator<UserQuery> {
  for (const scope of scopesFor(registry, actor)) {
    for (const filters of filtersIn(registry, scope)) {
      yield { scope, filters };
      yield { scope, filters, below: true, page: 2, pageSize: 2 };
      yield { scope, filters, below: true, pageSize: 3 };
    }
    yield { scope, page: Number.MAX_SAFE_INTEGER, pageSize: 500 };
  }
}

/** Twenty of many, others for each turn. */
function some<T>(all: readonly T[], turn: number): readonly T[] {
  const step = Math.max(1, Math.floor(all.length / 20));
  return all.filter((_, at) => at % step === turn % step);
}

describe("what SQL finds is what the library finds in the whole registry", () => {
  const sequences = fc.sample(commandSequences({ maxLength: 25, start: "grown" }), {
    numRuns: Number(process.env.SEQUENCES ?? 2),
    seed: 20_261_129,
  });
  const found = { pages: 0, refused: 0, offices: 0, later: 0 };
  for (const [at, sequence] of sequences.entries()) {
    test(`sequence ${at + 1}: searches`, async () => {
      const registry = await kept(sequence);
      for (const [turn, actor] of actorsIn(registry).entries()) {
        const context = contextAt(now, actor);
        for (const query of some([...queriesIn(registry, actor)], turn)) {
          const expected = searchWhole(registry, query, context);
          const answer = await searchUsers(database, ports, query, { actor, now });
          assert.deepEqual(answer, JSON.parse(JSON.stringify(expected)), JSON.stringify([actor, query]));
          if (!expected.ok) found.refused += 1;
          else if (expected.value.rows.length > 0) {
            found.pages += 1;
            if (expected.value.rows.some(({ byOffice }) => byOffice)) found.offices += 1;
            if (expected.value.page > 1) found.later += 1;
          }
        }
      }
    });

    test(`sequence ${at + 1}: members, children and open requests, part by part`, async () => {
      const registry = await kept(sequence);
      const sets = [
        ...[...registry.members.entries()].map(([scope, items]) => [`members:${scope}`, items] as const),
        ...[...registry.children.entries()].map(([scope, items]) => [`children:${scope}`, items] as const),
        ...[...registry.openRequests.entries()].map(
          ([number, items]) => [`requests:${number}`, items] as const,
        ),
        ["members:nowhere", []] as const,
      ];
      for (const [set, items] of sets) {
        const expected = [...(items as Iterable<Key | Scope | string>)].sort();
        const told: string[] = [];
        for (let after = ""; ; after = told.at(-1) ?? "") {
          const part = await partOf(database, set as SetKey, { after, count: 2 });
          assert.equal(part.total, expected.length);
          if (part.items.length === 0) break;
          told.push(...part.items);
        }
        assert.deepEqual(told, expected);
      }
    });
  }

  test("of every kind there were some", () => {
    for (const [what, count] of Object.entries(found)) assert.ok(count > 0, what);
  });
});
