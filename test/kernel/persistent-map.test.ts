import { inspect } from "node:util";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { emptyMap } from "../../src/kernel/persistent-map.js";
import { expectSame, type Numbers, steps, taken } from "./versions.js";
import { writesOf } from "./writes.js";

function numbered(count: number): Numbers {
  let map = emptyMap<string, number>();
  for (let at = 0; at < count; at += 1) map = map.set(`key${at}`, at);
  return map;
}

/** Every version from the given one on, each with one more change to one of its entries. */
function line(from: Numbers, changes: number): readonly Numbers[] {
  const versions = [from];
  for (let at = 1; at <= changes; at += 1) {
    versions.push((versions.at(-1) as Numbers).set(`key${at % from.size}`, -at));
  }
  return versions;
}

describe("a persistent map", () => {
  it("holds in every version what a native Map holds, whatever is read, changed and iterated over meanwhile", () => {
    fc.assert(
      fc.property(steps, (sequence) => {
        const versions = taken({ map: emptyMap<string, number>(), model: new Map() }, sequence);
        for (const version of [...versions, ...[...versions].reverse()]) expectSame(version);
      }),
      { numRuns: 300 },
    );
  });

  it("keeps branches apart that come from one version and change the same keys", () => {
    fc.assert(
      fc.property(steps, fc.array(steps, { maxLength: 4 }), (trunk, branches) => {
        const from = taken({ map: emptyMap<string, number>(), model: new Map() }, trunk);
        const last = from.at(-1) as (typeof from)[number];
        const all = [...from, ...branches.flatMap((branch) => taken(last, branch))];
        for (const version of all) expectSame(version);
      }),
    );
  });

  it("answers itself where there is nothing to change", () => {
    const map = emptyMap<string, number>().set("a", 1);
    expect(map.delete("b")).toBe(map);
    expect(map.set("a", 1)).toBe(map);
  });

  it("keeps its content to itself", () => {
    const map = emptyMap<string, string>().set("a", "Jansens").set("b", "Maes");
    expect(inspect(map, { depth: 9, showHidden: true })).not.toMatch(/Jansens|Maes/);
    expect(Object.keys(map)).toEqual(["size"]);
  });

  it("reaches a version a million changes back", () => {
    const first = emptyMap<string, number>().set("a", 1);
    let map = first;
    for (let at = 0; at < 1_000_000; at += 1) map = map.set("a", -at);
    expect([first.get("a"), map.get("a"), first.get("a")]).toEqual([1, -999_999, 1]);
  });
});

describe("what a persistent map costs", () => {
  it("is one write a change, and none a read of the version in use", () => {
    const map = numbered(1_000);
    const before = map.set("key1", 0);
    expect(writesOf(() => before.set("key2", 0))).toBe(1);
    const next = before.delete("key3");
    expect(writesOf(() => next.get("key2"))).toBe(0);
    expect(writesOf(() => [...next.entries()])).toBe(0);
  });

  it("is as many writes as changes lie between, for an older version", () => {
    const versions = line(numbered(1_000), 100);
    expect(writesOf(() => versions[40]?.get("key1"))).toBe(60);
    expect(writesOf(() => versions[40]?.get("key1"))).toBe(0);
    expect(writesOf(() => versions[70]?.get("key1"))).toBe(30);
  });

  it("is in proportion to the size, for two distant versions read in turns without end", () => {
    const versions = line(numbered(1_000), 500);
    const [old, young] = [versions[0] as Numbers, versions.at(-1) as Numbers];
    const writes = writesOf(() => {
      for (let turn = 0; turn < 1_000; turn += 1) {
        old.get("key1");
        young.get("key1");
      }
    });
    expect(writes).toBeLessThan(4_000);
  });

  it("is in proportion to the size, though the younger one is changed between the turns", () => {
    const versions = line(numbered(1_000), 100);
    const old = versions[0] as Numbers;
    let young = versions.at(-1) as Numbers;
    const writes = writesOf(() => {
      for (let turn = 0; turn < 1_000; turn += 1) {
        old.get("key1");
        young = young.set("key1", -turn - 1_000);
      }
    });
    expect(writes).toBeLessThan(6_000);
  });

  it("is the usual again for both once they have paid for a copy", () => {
    const versions = line(numbered(1_000), 500);
    const [old, young] = [versions[0] as Numbers, versions.at(-1) as Numbers];
    for (let turn = 0; turn < 10; turn += 1) {
      old.get("key1");
      young.get("key1");
    }
    for (const map of [old, young]) {
      const next = map.set("key1", 0.5);
      expect(writesOf(() => map.get("key1"))).toBe(1);
      expect(writesOf(() => next.get("key1"))).toBe(1);
    }
  });

  it.each([
    ["from the oldest on", (at: number) => at],
    ["from the newest back", (at: number, count: number) => count - at],
    [
      "from both ends in turns",
      (at: number, count: number) => (at % 2 === 0 ? at / 2 : count - (at - 1) / 2),
    ],
    ["here and there", (at: number, count: number) => (at * 7_919) % count],
  ])("grows little faster than their number, for all versions of a line read %s", (_, order) => {
    const costs = [1_000, 8_000].map((count) => {
      const versions = line(numbered(10), count);
      return writesOf(() => {
        for (let round = 0; round < 3; round += 1) {
          for (let at = 0; at < count; at += 1) versions[order(at, count)]?.get("key1");
        }
      });
    }) as [number, number];
    expect(costs[1] / costs[0]).toBeLessThan(16);
    expect(costs[1] / 8_000).toBeLessThan(100);
  });

  it("is a few writes a branch, for many branches from one version", () => {
    const map = numbered(1_000);
    const writes = writesOf(() => {
      for (let at = 0; at < 100_000; at += 1) map.set(`new${at}`, at).delete("key1");
    });
    expect(writes).toBeLessThan(7 * 100_000);
  });
});

describe("whoever iterates over a persistent map", () => {
  const copied = 1_000;

  it("costs nobody a copy once he has come to the end or has stopped", () => {
    const map = numbered(copied);
    for (const _ of map.entries());
    for (const _ of map.keys()) break;
    const values = map.values();
    values.next();
    values.return?.();
    expect(writesOf(() => map.set("a", 1).get("b"))).toBe(1);
  });

  it("costs nobody a copy before he has begun", () => {
    const map = numbered(copied);
    const entries = map.entries();
    let next = map;
    expect(
      writesOf(() => {
        next = map.set("a", 1);
      }),
    ).toBe(1);
    expect([...entries]).toHaveLength(copied);
    expect(next.size).toBe(copied + 1);
  });

  it.each([
    ["a change", (map: Numbers) => map.set("a", 1)],
    ["a change of the version before", (_: Numbers, before: Numbers) => before.set("a", 1)],
    ["a look at the version before", (_: Numbers, before: Numbers) => before.get("a")],
  ])("costs one copy when he abandons it: at %s", (_, meanwhile) => {
    const before = numbered(copied);
    const map = before.set("last", 0);
    const abandoned = map.entries();
    const rest = [abandoned.next().value];
    const first = writesOf(() => meanwhile(map, before));
    expect(first).toBeGreaterThanOrEqual(copied);
    expect(first).toBeLessThanOrEqual(copied + 5);
    const later = writesOf(() => {
      for (let at = 0; at < 100; at += 1) map.set("b", at);
    });
    expect(later).toBeLessThan(300);
    for (const entry of abandoned) rest.push(entry);
    expect(rest).toHaveLength(copied + 1);
    expect(writesOf(() => map.set("c", 1))).toBeLessThan(5);
  });
});
