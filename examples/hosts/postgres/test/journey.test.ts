import assert from "node:assert/strict";
import { after, test } from "node:test";
import { rowsOf } from "toegangsbeheer";
import { createHost } from "toegangsbeheer/host";
import { screeningUsers } from "../../../j7-users.js";
import { empty } from "../src/empty.js";
import { playJourney } from "../src/journey.js";
import { eventsIn, rowsIn } from "../src/look.js";
import { openDatabase } from "../src/open.js";
import { secretPorts } from "../src/ports.js";
import { postgresStore } from "../src/store.js";

const database = await openDatabase();
after(() => database.close());

test("the mammography journey leaves the rows, and answers, that it does in memory", async () => {
  await empty(database);
  const { stories } = await playJourney(postgresStore(database), "a key for tests");
  const told = screeningUsers();
  assert.deepEqual(
    stories.at(-1)?.steps.map((step) => ("opens" in step ? step.explanation : outcomeOf(step))),
    told.steps.map((step) => ("opens" in step ? step.explanation : outcomeOf(step))),
  );
  assert.deepEqual(
    (await rowsIn(database)).map(({ key, value }) => ({ key, value })),
    JSON.parse(JSON.stringify([...rowsOf(told.registry)]))
      .map(({ key, value }: { key: string; value: unknown }) => ({ key, value }))
      .sort((one: { key: string }, other: { key: string }) => (one.key < other.key ? -1 : 1)),
  );
});

test("the events lead to the same rows when these are written anew", async () => {
  const rows = await rowsIn(database);
  const events = await eventsIn(database);
  await database.script(
    "truncate registry.rows, registry.items, registry.counts, registry.lines, registry.charges",
  );
  const registers = { facts: () => ({}) };
  const host = createHost({ store: postgresStore(database), registers, ...secretPorts("a key for tests") });
  assert.equal(await host.rebuild(events, { now: "2026-04-09T07:00:00.000Z" }), events.length);
  assert.deepEqual(await rowsIn(database), rows);
});

test("no password stands in what is kept, but its hash", async () => {
  const { rows } = await database.query<{ readonly hash: string }>(
    "select hash from secrets.password_hashes",
  );
  assert.ok(rows.length > 0);
  for (const { hash } of rows) assert.match(hash, /^scrypt\$/);
  const { rows: kept } = await database.query<{ readonly found: number }>(
    `select count(*)::integer as found from registry.commands, registry.events
    where strpos(answer || body, 'Eerste-Keer26') > 0`,
  );
  assert.equal(kept[0]?.found, 0);
});

function outcomeOf(step: object): unknown {
  const { outcome } = step as { readonly outcome: { readonly ok: boolean; readonly events?: unknown } };
  return outcome.ok ? outcome.events : outcome;
}
