import { enableMapSet, produce as immer, setAutoFreeze } from "immer";
import { Map as ImmutableMap } from "immutable";
import { create as mutative } from "mutative";
import { evolve, replay } from "../../src/engine/evolve.js";
import type { RegistryEvent } from "../../src/procedures/events.js";
import { type Account, emptyMutableRegistry, type MutableRegistry } from "../by-hand.js";
import { fold } from "../fold-by-hand.js";
import { assertSame, compared, interleaved, type Row } from "../measure.js";
import { Population } from "../population.js";

/**
 * One change of a registry, and a replay, beside the packages that people use to change state without changing it: the
 * same fold, on drafts of native Maps. An old state stays valid on either side.
 */

enableMapSet();
// Freezing a state deeply at each change is not what is measured.
setAutoFreeze(false);

const accounts = 20_000;
const changes = 50;

type Accounts = ImmutableMap<string, Account>;

interface Change {
  readonly event: Extract<RegistryEvent, { type: "AssignmentBlocked" }>;
  readonly account: string;
  readonly scope: string;
}

/** Events that each block somebody whom nobody has blocked. */
function changesOf({ accounts: all }: MutableRegistry): readonly Change[] {
  const found: Change[] = [];
  for (const { id, assignments } of all.values()) {
    const open = assignments.find(({ status, role }) => status === "active" && role === "user");
    if (open === undefined) continue;
    const data = { account: id, scope: open.scope };
    const metadata = { at: "2026-11-21T09:00:00.000Z", by: { kind: "import" } };
    const event = { type: "AssignmentBlocked", version: 1, data, metadata } as Change["event"];
    found.push({ event, account: id, scope: open.scope });
    if (found.length === 5 * changes) return found;
  }
  return found;
}

function blocked(account: Account, { scope, event }: Change): Account {
  return {
    ...account,
    assignments: account.assignments.map((one) =>
      one.scope === scope ? { ...one, status: "blocked", changedAt: event.metadata.at } : one,
    ),
  };
}

const plain = (account: unknown, like: object): unknown =>
  Object.fromEntries(Object.keys(like).map((key) => [key, (account as Record<string, unknown>)[key]]));

/** Each change on the state before it, which stays. */
function oneChange(events: readonly RegistryEvent[]): readonly Row[] {
  const registry = replay(events);
  const maps = fold(events);
  const immutable: Accounts = ImmutableMap(maps.accounts);
  const all = changesOf(maps);
  const sides = {
    library: (change: Change): object | undefined =>
      evolve(registry, change.event).accounts.get(change.account as never),
    immer: (change: Change) =>
      immer(maps, (draft) => void fold([change.event], draft as MutableRegistry)).accounts.get(
        change.account,
      ),
    mutative: (change: Change) =>
      mutative(maps, (draft) => void fold([change.event], draft as MutableRegistry)).accounts.get(
        change.account,
      ),
    immutable: (change: Change) =>
      immutable.update(change.account, (account) => blocked(account as Account, change)).get(change.account),
  };
  for (const change of all.slice(0, 20)) {
    const expected = blocked(maps.accounts.get(change.account) as Account, change);
    for (const [name, run] of Object.entries(sides)) assertSame(name, plain(run(change), expected), expected);
  }
  const [library = 0, ...others] = interleaved(
    25,
    (round) => all.slice((round % 5) * changes, ((round % 5) + 1) * changes),
    Object.values(sides).map((run) => (batch: readonly Change[]) => batch.map(run)),
  );
  return others.map((other, at) =>
    compared(
      `one change among ${accounts} accounts, beside ${Object.keys(sides)[at + 1]}`,
      [library, other],
      changes,
      1,
    ),
  );
}

/** All events at once, from nothing. */
function replays(events: readonly RegistryEvent[]): readonly Row[] {
  const onDraft = (draft: unknown): void => void fold(events, draft as MutableRegistry);
  const sides = {
    library: () => replay(events),
    immer: () => immer(emptyMutableRegistry(), onDraft),
    mutative: () => mutative(emptyMutableRegistry(), onDraft),
    "immutable, accounts alone": () => ({ accounts: immutableAccounts(events) }),
  };
  const expected = fold(events);
  for (const [name, run] of Object.entries(sides)) {
    const found = run().accounts;
    assertSame(`${name}: size`, found.size, expected.accounts.size);
    for (const [id, account] of expected.accounts) {
      assertSame(`${name} ${id}`, plain(found.get(id as never), account), account);
    }
  }
  const [library = 0, ...others] = interleaved(
    5,
    () => globalThis.gc?.(),
    Object.values(sides).map((run) => () => run()),
  );
  return others.map((other, at) =>
    compared(
      `replay of ${events.length} events, an event, beside ${Object.keys(sides)[at + 1]}`,
      [library, other],
      events.length,
      1,
    ),
  );
}

/** Accounts in a map of `immutable`: whoever gets one to change it gets a copy, which takes the place of the other. */
class PersistentAccounts {
  readonly all = ImmutableMap<string, Account>().asMutable();

  get(id: string): Account | undefined {
    const before = this.all.get(id);
    if (before === undefined) return undefined;
    const assignments = before.assignments.map((one) => ({ ...one, applications: [...one.applications] }));
    const after = { ...before, assignments };
    this.all.set(id, after);
    return after;
  }

  set(id: string, account: Account): void {
    this.all.set(id, account);
  }
}

/** The same fold, whose indexes stay native Maps. */
function immutableAccounts(events: readonly RegistryEvent[]): Accounts {
  const accounts = new PersistentAccounts();
  fold(events, { ...emptyMutableRegistry(), accounts: accounts as unknown as MutableRegistry["accounts"] });
  return accounts.all.asImmutable();
}

/** One change and a replay, beside each package. */
export async function compare(): Promise<readonly Row[]> {
  const events = [...new Population(accounts).events()];
  return [...oneChange(events), ...replays(events)];
}
