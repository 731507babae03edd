import {
  type Command,
  type Context,
  decide,
  type Key,
  keysOf,
  onSlice,
  type PersonInput,
  type Registry,
  slice,
} from "toegangsbeheer";
import { describe, expect, it } from "vitest";
import { entryAt } from "../../src/registry/registry.js";
import { inszOf, withCheckDigits } from "../../src/testing/synthetic.js";
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
