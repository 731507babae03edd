import { describe, expect, it } from "vitest";
import {
  decide,
  emptyRegistry,
  invariantFaults,
  type Path,
  replay,
  restore,
  restoring,
  type Snapshot,
  snapshot,
  snapshotChunks,
} from "../../src/index.js";
import { earlierEvents, laterEvents } from "../support/events.js";
import {
  counted,
  droppedAt,
  expectNothingPolluted,
  hostileAt,
  replacedAt,
  valuesIn,
  violationsOf,
  withProtoKey,
} from "../support/spoil.js";
import { by, context, domain, holding, hospital, inszOfName, site, unit, world } from "../support/world.js";

const full = replay(laterEvents(), world());
const plain: Snapshot = JSON.parse(JSON.stringify(snapshot(replay(earlierEvents(), world()))));
const kept: Required<Snapshot> = JSON.parse(JSON.stringify(snapshot(full)));

/** A snapshot with the richest entry of each list alone; it breaks invariants, but its shape is right. */
const slim: Required<Snapshot> = JSON.parse(JSON.stringify(kept), (_, value: unknown) =>
  Array.isArray(value) && value.length > 1
    ? [[...value].sort((a, b) => JSON.stringify(b).length - JSON.stringify(a).length)[0]]
    : value,
);
const at = (violations: readonly { code: string; path: Path }[]) =>
  violations.map(({ code, path }) => [code, path]);
const shapeFaults = (input: unknown, from: unknown = slim) => {
  const usual = new Set(at(violationsOf(restore(from))).map((one) => JSON.stringify(one)));
  return at(violationsOf(restore(input))).filter((one) => !usual.has(JSON.stringify(one)));
};

/** Where a fault shows: what tells variants apart stands for the whole. */
const shownAt = (path: Path): Path =>
  path.slice(-2).join(".") === "by.account" ? [...path.slice(0, -1), "kind"] : path;

/** A tie hangs on another one only where there is one. */
const mayBeAbsent = (path: Path) => path.at(-1) === "under";

/** The objects whose keys are not the library's. */
const isOpen = (path: Path) => path[2] === "fields" || path[2] === "preferred";

describe("restore", () => {
  it.each([
    ["nothing", emptyRegistry()],
    ["the world", world()],
    ["a richer world", full],
  ])("gives back the registry of %s", (_, registry) => {
    const sent: unknown = JSON.parse(JSON.stringify(snapshot(registry)));
    const before = structuredClone(sent);
    const answer = holding(restore(sent));
    expect(snapshot(answer.value)).toEqual(snapshot(registry));
    expect(invariantFaults(answer.value)).toEqual([]);
    expect(sent).toEqual(before);
    expect(Object.isFrozen(sent)).toBe(false);
    const command = { type: "BlockUsers", scope: site, accounts: ["user2"] } as const;
    const decided = (from: typeof registry) => decide(from, command, context(by.sitemanager));
    expect(decided(answer.value)).toEqual(decided(registry));
  });

  it("reads the parts of a large one, in any order", () => {
    const parts = [...snapshotChunks(full, 2)];
    expect(Math.max(...parts.map((part) => Object.values(part).flat().length))).toBe(3);
    for (const order of [parts, [...parts].reverse()]) {
      const answer = restore(JSON.parse(JSON.stringify(order)));
      expect(answer.ok && snapshot(answer.value)).toEqual(snapshot(full));
    }
    expect(restore([])).toMatchObject({ ok: true });
  });

  it("reads them one after the other, each made and read before the next one", () => {
    let made = 0;
    const parts = (function* () {
      for (const part of snapshotChunks(full, 2)) {
        made += 1;
        yield JSON.stringify(part);
      }
    })();
    const reading = restoring();
    let read = 0;
    for (const part of parts) {
      reading.add(JSON.parse(part));
      read += 1;
      expect(made).toBe(read);
    }
    const answer = reading.done();
    expect(answer.ok && snapshot(answer.value)).toEqual(snapshot(full));
    expect(() => reading.add({ version: 1 })).toThrow(TypeError);
    expect(() => reading.done()).toThrow(TypeError);
  });

  it("refuses one after the other what it refuses together", () => {
    const parts: readonly unknown[] = JSON.parse(JSON.stringify([...snapshotChunks(full, 2)]));
    const [first] = parts;
    const claimed = { version: 1, usernames: [{ username: "user1login", account: "user2" }] };
    const tampered = [
      [...parts, first],
      [7, ...parts, { version: 2 }],
      [claimed, ...parts],
      parts.slice(1),
      [...parts.slice(0, 3), null, ...parts.slice(3)],
    ];
    for (const some of [parts, ...tampered]) {
      for (const order of [some, [...some].reverse()]) {
        const reading = restoring();
        for (const part of order) reading.add(part);
        const [answer, together] = [reading.done(), restore(order)];
        expect(answer.ok).toBe(some === parts);
        expect(answer.ok || answer.violations).toEqual(together.ok || together.violations);
      }
    }
  });

  it("tells all that is wrong with a part, however much it is", () => {
    const reading = restoring();
    reading.add({ version: 1, accounts: Array.from({ length: 200_000 }, () => 5) });
    const answer = reading.done();
    expect(answer.ok || answer.violations.length).toBe(200_000);
  });

  it("reads each field at most once", () => {
    const counts = new Map<string, number>();
    expect(restore(counted(kept, counts)).ok).toBe(true);
    expect([...counts].filter(([, count]) => count > 1)).toEqual([]);
  });

  it("misses each field of an entry, and takes no unknown one", () => {
    for (const { path, value } of valuesIn(slim)) {
      if (
        typeof path.at(-1) === "string" &&
        path.length > 1 &&
        path[3] !== undefined &&
        !isOpen(path) &&
        !mayBeAbsent(path)
      ) {
        expect(shapeFaults(droppedAt(slim, path))).toEqual([["input.shape", shownAt(path)]]);
      }
      if (typeof value !== "object" || value === null || Array.isArray(value) || isOpen(path)) continue;
      const surplus = replacedAt(slim, path, { ...value, surplus: 1 });
      expect(shapeFaults(surplus)).toEqual([["input.shape", [...path, "surplus"]]]);
      expect(shapeFaults(replacedAt(slim, path, withProtoKey(value)))).toEqual([
        ["input.shape", [...path, "__proto__"]],
      ]);
    }
    expectNothingPolluted();
  });

  it("wants each value to be of its type", () => {
    for (const { path, value } of valuesIn(slim)) {
      for (const wrong of [7, true, Symbol("x"), "\ud800"]) {
        if (value === wrong) continue;
        expect(at(violationsOf(restore(replacedAt(slim, path, wrong))))).toEqual([["input.shape", path]]);
      }
    }
  });

  it("takes nothing hostile anywhere", () => {
    for (const { path } of valuesIn(slim)) {
      for (const [, hostile] of hostileAt(path)) {
        const answer = restore(replacedAt(slim, path, hostile));
        if (!answer.ok) violationsOf(answer);
      }
    }
    for (const [, hostile] of hostileAt([])) {
      const answer = restore([kept, hostile]);
      if (!answer.ok) violationsOf(answer);
    }
    expectNothingPolluted();
  });
});

describe("a snapshot that breaks an invariant", () => {
  const broken = (change: (copy: Mutable) => void) => {
    const copy = structuredClone(plain) as unknown as Mutable;
    change(copy);
    return violationsOf(restore(copy)).map(({ code, path, params }) => [
      code,
      path.join(" "),
      params.expected,
    ]);
  };
  type Entry = Record<string, never> & { assignments: Entry[] };
  type Mutable = Record<"enterprises" | "places" | "accounts" | "usernames", Entry[]>;
  const find = (copy: Mutable, id: string): Entry =>
    Object.values(copy)
      .filter(Array.isArray)
      .flat()
      .find((one) => one.id === id || one.scope === id || one.number === id) as Entry;
  const fault = (path: string, expected: string) => ["input.shape", path, expected];

  it.each([
    [
      "an entry twice",
      (copy: Mutable) => copy.places.push(find(copy, site)),
      [fault(`places ${site}`, "entry-once")],
    ],
    [
      "a user name reserved twice",
      (copy: Mutable) => copy.usernames.push(copy.usernames[0] as Entry),
      [fault("usernames cochieflogin", "entry-once")],
    ],
    [
      "a user name reserved for somebody else",
      (copy: Mutable) => Object.assign(copy.usernames[0] as Entry, { account: "user2" }),
      [fault("usernames cochieflogin", "index.recomputed")],
    ],
    [
      "a place without the one above",
      (copy: Mutable) => {
        copy.places = copy.places.filter((one) => one !== find(copy, unit));
      },
      [fault(`places ${site}`, "scope.orphan")],
    ],
    [
      "an enterprise without a chief",
      (copy: Mutable) => Object.assign(find(copy, hospital), { chief: null }),
      [fault(`enterprises ${hospital}`, "chief.one"), fault(`accounts director ${hospital}`, "chief.one")],
    ],
    [
      "an INSZ twice",
      (copy: Mutable) => Object.assign(find(copy, "user1"), { insz: inszOfName("user2") }),
      [fault("accounts user2", "insz.unique")],
    ],
    [
      "a user name twice",
      (copy: Mutable) => Object.assign(find(copy, "user1"), { username: "user2login" }),
      [fault("accounts user2", "username.unique")],
    ],
    [
      "an alias that is another's INSZ",
      (copy: Mutable) => Object.assign(find(copy, "user2"), { aliases: [inszOfName("user1")] }),
      [fault("accounts user2", "insz.unique")],
    ],
    [
      "an alias of two accounts",
      (copy: Mutable) => {
        for (const id of ["user1", "user2"])
          Object.assign(find(copy, id), { aliases: [inszOfName("outsider")] });
      },
      [fault("accounts user2", "insz.unique")],
    ],
    [
      "a former user name of two accounts",
      (copy: Mutable) => {
        for (const id of ["user1", "user2"]) Object.assign(find(copy, id), { formerUsernames: ["former01"] });
      },
      [fault("accounts user2", "username.unique")],
    ],
    [
      "a technical user's name that is a person's",
      (copy: Mutable) => {
        const reserved = copy.usernames.find((one) => JSON.stringify(one).includes("user2login"));
        Object.assign(reserved as Entry, { account: null });
      },
      [fault("accounts user2", "username.unique")],
    ],
    [
      "a curator without domains who is not there",
      (copy: Mutable) =>
        Object.assign(find(copy, hospital), {
          curator: { account: "nobody", domains: [], coManagers: [] },
        }),
      [fault(`enterprises ${hospital}`, "curator.matches")],
    ],
    [
      "a curator's co-manager who is none",
      (copy: Mutable) =>
        Object.assign(find(copy, hospital), {
          curator: {
            account: "manager",
            domains: [domain],
            coManagers: [{ account: "sitemanager", scope: site }],
          },
        }),
      [fault(`enterprises ${hospital}`, "curator.co-managers")],
    ],
    [
      "two roles in one place",
      (copy: Mutable) => find(copy, "user2").assignments.push(find(copy, "user2").assignments[0] as Entry),
      [fault(`accounts user2 ${site}`, "assignment.unique")],
    ],
    [
      "a role at the wrong level",
      (copy: Mutable) => Object.assign(find(copy, "user2").assignments[0] as Entry, { role: "curator" }),
      [fault(`accounts user2 ${site}`, "role.level")],
    ],
    [
      "a manager who is not there",
      (copy: Mutable) => Object.assign(find(copy, site), { manager: { kind: "account", account: "user2" } }),
      [fault(`places ${site}`, "manager.matches"), fault(`accounts sitemanager ${site}`, "manager.matches")],
    ],
    [
      "a manager with a last day",
      (copy: Mutable) =>
        Object.assign(find(copy, "sitemanager").assignments[0] as Entry, { lastDay: "2026-12-31" }),
      [fault(`accounts sitemanager ${site}`, "manager.in-force")],
    ],
    [
      "a place left to an office beside it",
      (copy: Mutable) => Object.assign(find(copy, domain), { manager: { kind: "office", office: site } }),
      [fault(`places ${domain}`, "manager.office")],
    ],
    [
      "a site younger than its subdivision remembers",
      (copy: Mutable) => Object.assign(find(copy, unit), { lastSiteAt: null }),
      [fault(`places ${unit}`, "subdivision.last-site")],
    ],
  ])("with %s is refused, naming it", (_, change, expected) => {
    const found = broken(change as (copy: Mutable) => void);
    for (const one of expected) expect(found).toContainEqual(one);
  });
});
