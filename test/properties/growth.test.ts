import {
  type Command,
  type Context,
  contextAt,
  decide,
  handle,
  importRegistry,
  type Key,
  keysOf,
  onSlice,
  type PersonInput,
  type Registry,
  type RegistryEvent,
  replay,
  slice,
} from "toegangsbeheer";
import { describe, expect, it, vi } from "vitest";
import { entryAt } from "../../src/registry/registry.js";
import { inszOf, withCheckDigits } from "../../src/testing/synthetic.js";
import { laterTurns } from "../support/events.js";
import { policyOf } from "../support/settings.js";
import {
  acting,
  by,
  context,
  domain,
  employer,
  factsWith,
  hospital,
  facts as known,
  newPerson,
  nsso,
  phone,
  played,
  site,
  type Turn,
  unit,
  world,
} from "../support/world.js";

const insz = (at: number): string =>
  inszOf({ year: 1940, month: 6, day: 1 + (at % 28), sequence: 1 + (at >> 4) });

function someone(at: number): PersonInput {
  const username = `grown${at}name`;
  const names = { firstName: "Sam", lastName: "Voorbeeld", username, usernameConfirmation: username };
  return {
    ...newPerson("outsider"),
    ...names,
    insz: insz(at),
    account: `grown${at}`,
    email: "s@example.org",
  };
}

const permissive = { facts: { permissive: true as const } };
const bankrupt = {
  facts: factsWith({
    enterprises: {
      [hospital]: { ...known.enterprises[hospital], name: "X", nssoNumbers: [nsso], bankrupt: true },
    },
  }),
};
const curator = acting("outsider", "curator", employer);
const underCurator: Turn[] = [
  [{ type: "AppointCurator", enterprise: hospital, person: newPerson("outsider") }, by.court, bankrupt],
];
const party = { firstName: "An", lastName: "Voorbeeld", email: "a@example.org", phone, capacity: "director" };

/** What one actor can do again and again, each time about something else. */
const repeatable: Readonly<
  Record<string, { readonly before?: readonly Turn[]; readonly turn: (at: number) => Turn }>
> = {
  "mandates to persons": {
    turn: (at) => [
      {
        type: "GrantMandate",
        enterprise: hospital,
        mandatary: { insz: insz(at) },
        subject: "social-security",
        from: "2026-03-02",
      },
      by.chief,
    ],
  },
  "mandates to enterprises": {
    turn: (at) => [
      {
        type: "GrantMandate",
        enterprise: hospital,
        mandatary: { enterprise: withCheckDigits(5_000_000 + at) },
        subject: "social-security",
        from: "2026-03-02",
      },
      by.chief,
      permissive,
    ],
  },
  users: {
    turn: (at) => [{ type: "AddUser", scope: site, person: someone(at) }, by.sitemanager, permissive],
  },
  "co-managers": {
    turn: (at) => [
      { type: "AppointCoAccessManager", scope: domain, person: someone(at) },
      by.chief,
      permissive,
    ],
  },
  "co-chiefs": {
    turn: (at) => [
      { type: "AppointCoChiefAccessManager", scope: hospital, person: someone(at) },
      by.chief,
      permissive,
    ],
  },
  sites: {
    turn: (at) => [
      {
        type: "AddSite",
        scope: unit,
        kind: "mammography-site",
        number: `${20_000 + at}`,
        name: "Site",
        email: "s@example.org",
        applications: [],
        manager: "self",
      },
      by.manager,
      permissive,
    ],
  },
  "requests for a chief": {
    turn: (at) => [
      {
        type: "RequestChiefAccessManager",
        ticket: `ticket-${at}`,
        enterprise: hospital,
        procedure: "signed-request",
        representative: party,
        chief: { ...party, insz: insz(at), mobile: phone },
        accessCodes: false,
        declaration: true,
      } as Command,
      { kind: "anyone", requester: "somebody" },
      permissive,
    ],
  },
};

describe("what somebody repeats as often as he likes makes no later command look at more", () => {
  it.each(Object.entries(repeatable))("%s", (_, { before = [], turn }) => {
    const few = readBy(turn(900), played([...before, ...turns(turn, 5)]));
    const many = readBy(turn(900), played([...before, ...turns(turn, 60)]));
    expect(many.keys).toEqual(few.keys);
    expect(many.characters).toBeLessThanOrEqual(few.characters + 20);
  });

  it("a curator appoints no more co-managers than a group holds, whom his discharge ends at once", () => {
    const turn = (at: number): Turn => [
      { type: "AppointCoAccessManager", scope: employer, person: someone(at) },
      curator,
      permissive,
    ];
    const full = played([...underCurator, ...turns(turn, 3)]);
    const [command, actor] = turn(900);
    const answer = decide(
      full,
      command,
      context(actor, { ...permissive, policy: policyOf({ limits: { users: 3 } }) }),
    );
    expect(answer).toMatchObject({ ok: false, violations: [{ code: "limit.exceeded", path: ["person"] }] });
    expect(decide(full, command, context(actor, permissive)).ok).toBe(true);
  });
});

describe("a command asks as little of native Maps among many as among few", () => {
  it("in a history that has every event", () => {
    const [few, many] = [operationsIn(world()), operationsIn(replay(strangers(2_000), world()))];
    few.forEach(({ type, count }, at) => {
      expect(many[at]?.count, type).toBeLessThanOrEqual(count);
    });
  });
});

/** How many operations on native Maps each command of a history takes, given to a registry that was changed once since. */
function operationsIn(start: Registry): readonly { readonly type: string; readonly count: number }[] {
  let registry = start;
  return laterTurns.map(([command, actor, more]) => {
    const asked = context(actor, more);
    handle(registry, command, asked);
    let after = registry;
    const count = mapOperationsIn(() => {
      const answer = handle(registry, command, asked);
      if (!answer.ok) throw new Error(command.type);
      after = answer.registry;
    });
    registry = after;
    return { type: command.type, count };
  });
}

/** Each `set` of a collection looks first, so those are not counted: the copy of a collection is made of them. */
function mapOperationsIn(act: () => void): number {
  const spies = (["get", "has", "delete"] as const).map((name) => vi.spyOn(Map.prototype, name));
  try {
    act();
    return spies.reduce((sum, spy) => sum + spy.mock.calls.length, 0);
  } finally {
    for (const spy of spies) spy.mockRestore();
  }
}

/** Another enterprise with that many users, whom none of the commands is about. */
function strangers(count: number): readonly RegistryEvent[] {
  const number = withCheckDigits(5_999_303);
  const scope = `${number}/social-welfare:${number}`;
  const email = "s@example.org";
  const ids = Array.from({ length: count }, (_, at) => `stranger${at}`);
  const built = importRegistry(
    {
      enterprises: [{ number, name: "Strangers", email, phone }],
      domains: [{ scope, email }],
      accounts: ids.map((id, at) => ({
        ...{ id, firstName: "Sam", lastName: "Voorbeeld", username: `strangers${at}` },
        insz: inszOf({ year: 1941 + (at % 40), month: 7, day: 1 + (at % 28), sequence: 1 + (at % 900) }),
      })),
      assignments: ids.map((account, at) => ({
        ...{ account, email, scope: at === 0 ? number : scope },
        role: at === 0 ? "chief-access-manager" : "user",
      })),
    },
    contextAt("2026-01-01T09:00:00Z", { kind: "import" }),
  );
  if (!built.ok) throw new Error(JSON.stringify(built.violations.slice(0, 3)));
  return built.value;
}

function turns(turn: (at: number) => Turn, count: number): readonly Turn[] {
  return Array.from({ length: count }, (_, at) => turn(at));
}

/** The keys that a decision reads, and how long their entries are, sets aside: those are asked by item. */
function readBy(
  [command, actor, more]: Turn,
  registry: Registry,
): { readonly keys: number; readonly characters: number } {
  const asked: Context = context(actor, more);
  const keys = new Set<Key>();
  for (;;) {
    const missing = keysOf(slice(registry, keys), command, asked);
    if (missing.length === 0) break;
    for (const key of missing) keys.add(key);
  }
  const decided = onSlice(slice(registry, keys), (view) => decide(view, command, asked));
  expect(decided).toMatchObject({ ok: true, value: { ok: true } });
  const characters = [...keys].map((key) => JSON.stringify(entryAt(registry, key) ?? null).length);
  return { keys: keys.size, characters: characters.reduce((sum, one) => sum + one, 0) };
}
