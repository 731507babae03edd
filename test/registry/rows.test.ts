import fc from "fast-check";
import {
  changesOf,
  emptyRegistry,
  handle,
  itemKey,
  itemParts,
  type Key,
  type LoadedRow,
  onSlice,
  type Registry,
  rowsOf,
  sizeKey,
  slice,
  sliceOf,
} from "toegangsbeheer";
import { anyInput } from "toegangsbeheer/testing";
import { describe, expect, it } from "vitest";
import { by, context, holding, site, world } from "../support/world.js";

const members = `members:${site}` as const;

/** The row of the world under a key. */
function row(key: Key): LoadedRow {
  const found = [...rowsOf(world())].find((one) => one.key === key);
  if (found === undefined) throw new Error(`no row ${key}`);
  return JSON.parse(JSON.stringify(found));
}

function faults(...rows: readonly unknown[]): unknown {
  const read = sliceOf(rows as readonly LoadedRow[]);
  return read.ok ? [] : read.violations.map(({ path, params }) => [path, params.expected ?? params.limit]);
}

describe("rows", () => {
  it("of a registry in which nothing happened are none", () => {
    expect([...rowsOf(emptyRegistry())]).toEqual([]);
  });

  it("of a view there are none: it knows too little", () => {
    expect(() => onSlice(slice(world(), []), rowsOf)).toThrow(TypeError);
    expect(() => rowsOf({} as Registry)).toThrow("this is no registry");
    expect(() => changesOf({} as Registry, [])).toThrow("this is no registry");
  });

  it("say of each set how many items it has, and have one row for each", () => {
    const all = [...rowsOf(world())];
    const sizes = all.filter(({ key }) => key.startsWith("size:"));
    expect(sizes.length).toBeGreaterThan(5);
    for (const { key, value } of sizes) {
      const set = key.slice("size:".length);
      expect(all.filter((one) => one.key.startsWith(`item:${set}#`))).toHaveLength(value as number);
    }
  });

  it("change one item of a set, its size and the counts, whatever the set holds", () => {
    const command = { type: "RemoveUsers", scope: site, accounts: ["user1"] } as const;
    const answer = holding(handle(world(), command, context(by.sitemanager)));
    const told = changesOf(world(), answer.events);
    expect(told.filter(({ key }) => key.includes("members:"))).toEqual([
      { change: "remove", key: itemKey(members, "user1") },
      { change: "count", key: sizeKey(members), by: -1 },
    ]);
    expect(told.find(({ key }) => key === `tally:${site}#users`)).toMatchObject({ change: "count", by: -1 });
  });

  it("of one item lead back to its set", () => {
    expect(itemParts(itemKey("mentions:85073000160", "request:a#b"))).toEqual({
      set: "mentions:85073000160",
      item: "request:a#b",
    });
  });
});

describe("a slice of rows", () => {
  const size = (view: Registry) => view.members.get(site as never)?.size ?? 0;
  const has = (view: Registry) => view.members.get(site as never)?.has("user1" as never) ?? false;
  const all = (view: Registry) => [...(view.members.get(site as never) ?? [])].sort();

  function asking<T>(ask: (view: Registry) => T, ...rows: readonly LoadedRow[]): unknown {
    const read = holding(sliceOf(rows));
    const answer = onSlice(read.value, ask);
    return answer.ok ? answer.value : answer.missing;
  }

  it("asks for what is asked of a set: its size, one item, or the list", () => {
    expect(asking(size)).toEqual([sizeKey(members)]);
    expect(asking(has)).toEqual([itemKey(members, "user1")]);
    expect(asking(all)).toEqual([members]);
    expect(asking((view) => [size(view), has(view), all(view)])).toEqual([members]);
  });

  it("answers it from that", () => {
    expect(asking(size, { key: sizeKey(members), version: 1, value: 3 })).toBe(3);
    expect(asking(has, row(itemKey(members, "user1")))).toBe(true);
    expect(asking(has, { key: itemKey(members, "user1"), value: null })).toBe(false);
    const list = { key: members, version: 1, value: ["user2", "user1"] };
    expect(asking((view) => [size(view), has(view), all(view)], list)).toEqual([2, true, ["user1", "user2"]]);
  });

  it.each([
    { key: sizeKey(members), value: null },
    { key: sizeKey(members), version: 1, value: 0 },
    { key: members, value: null },
    { key: members, version: 1, value: [] },
  ])("takes a count of 0, an empty set and an absent row for one: %j", (none) => {
    expect(asking((view) => [size(view), has(view), all(view)], none)).toEqual([0, false, []]);
  });

  it("takes a whole set for a size and an item that were not loaded", () => {
    expect(
      asking((view) => view.members.has(site as never), { key: members, version: 1, value: ["a"] }),
    ).toBe(true);
  });

  it("takes every row of a registry", () => {
    expect(faults(...JSON.parse(JSON.stringify([...rowsOf(world())])))).toEqual([]);
  });
});

describe("a row of the wrong shape", () => {
  const account = row("account:user1");
  const value = account.value as object;

  it.each([
    ["no object", "account:user1", [0], "row"],
    ["no key", {}, [0, "key"], "key"],
    ["a key of no kind", { key: "toString:an", version: 1, value }, [0, "key"], "key"],
    ["a size of no set", { key: "size:account:an", version: 1, value: 1 }, [0, "key"], "key"],
    ["an item of nothing", { key: "item:members:0412398765", version: 1, value: true }, [0, "key"], "key"],
    ["no version", { key: account.key, value }, [account.key, "version"], "version 1 or an earlier one"],
    ["a later version", { ...account, version: 2 }, [account.key, "version"], "version 1 or an earlier one"],
    ["no value", { key: account.key, version: 1 }, [account.key], "object"],
    ["a field too many", { ...account, value: { ...value, more: 1 } }, [account.key, "more"], "no-such-key"],
    [
      "a broken field",
      { ...account, value: { ...value, insz: "85.07.30-001.60" } },
      [account.key, "insz"],
      "INSZ",
    ],
    ["another one's value", { ...account, key: "account:user2" }, ["account:user2"], "entry.key"],
    ["a negative count", { key: "tally:a#users", version: 1, value: -1 }, ["tally:a#users"], "whole-number"],
    [
      "an item that is not there and is",
      { key: itemKey(members, "a"), version: 1, value: false },
      [itemKey(members, "a")],
      "true",
    ],
    [
      "a user name without owner",
      { key: "username:an", version: 1, value: {} },
      ["username:an", "account"],
      "account-id,null",
    ],
  ])("%s is told with its key and path", (_, broken, path, expected) => {
    expect(faults(broken)).toEqual([[path, expected]]);
  });

  it("is told with every other one, and so is one that is there twice", () => {
    expect(faults(account, { key: "place:x", version: 1, value: 1 }, account)).toEqual([
      [["place:x"], "object"],
      [["account:user1"], "entry-once"],
    ]);
  });

  it("is data, however much is wrong with it", () => {
    const aliases = Array.from({ length: 200_000 }, () => 5);
    const read = sliceOf([{ ...account, value: { ...value, aliases } } as LoadedRow]);
    expect(read.ok || read.violations.length).toBe(200_000);
  });

  it("is data, whatever it is", () => {
    fc.assert(
      fc.property(
        anyInput(),
        fc.constantFrom(...[...rowsOf(world())].map(({ key }) => key)),
        (input, key) => {
          for (const one of [input, { key: input, version: 1 }, { key, version: input, value: 1 }]) {
            expect(sliceOf([one as LoadedRow]).ok).toBeTypeOf("boolean");
          }
          const read = sliceOf([{ key, version: 1, value: input }]);
          if (!read.ok) expect(read.violations.every(({ path }) => path[0] === key)).toBe(true);
        },
      ),
    );
  });
});
