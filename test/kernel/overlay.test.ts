import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { overlaid, overlaidSets } from "../../src/kernel/overlay.js";
import { emptyMap } from "../../src/kernel/persistent-map.js";
import { emptySet, type PersistentSet } from "../../src/kernel/persistent-set.js";
import { expectSame, keys, steps, taken } from "./versions.js";
import { writesOf } from "./writes.js";

describe("an overlay", () => {
  it("holds in every version what a native Map holds, and changes nothing below", () => {
    fc.assert(
      fc.property(steps, steps, (before, tried) => {
        const versions = taken({ map: emptyMap<string, number>(), model: new Map() }, before);
        const base = versions.at(-1) as (typeof versions)[number];
        const above = taken({ map: overlaid(base.map), model: base.model }, tried);
        for (const version of [...above, ...versions, ...above]) expectSame(version);
      }),
    );
  });

  it("writes nothing to the collection below, and needs no turn to read it afterwards", () => {
    let base = emptyMap<string, number>();
    for (let at = 0; at < 100; at += 1) base = base.set(`key${at}`, at);
    let above = overlaid(base);
    expect(
      writesOf(() => {
        above = above.set("key1", -1).delete("key2").set("new", 1);
      }),
    ).toBe(3);
    expect(writesOf(() => [...base.entries(), base.get("key1")])).toBe(0);
    expect([above.size, above.get("key1"), above.has("key2"), above.get("new")]).toEqual([100, -1, false, 1]);
  });

  it("lays a set above each set", () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.constantFrom(...keys), { maxLength: 12 }),
        fc.constantFrom(0, 30),
        fc.array(fc.tuple(fc.boolean(), fc.constantFrom(...keys))),
        (items, more, tried) => {
          const all = [...items, ...Array.from({ length: more }, (_, at) => `more${at}`)];
          const below = setOf(all);
          let above = overlaidSets(emptyMap<string, PersistentSet<string>>().set("k", below)).get("k");
          const model = new Set(all);
          for (const [isAdded, item] of tried) {
            above = isAdded ? above?.add(item) : above?.delete(item);
            if (isAdded) model.add(item);
            else model.delete(item);
            expect([above?.size, above?.has(item)]).toEqual([model.size, isAdded]);
          }
          expect([...(above ?? [])].sort()).toEqual([...model].sort());
          expect(writesOf(() => below.has("a"))).toBe(0);
          expect([...below].sort()).toEqual(all.sort());
        },
      ),
    );
  });

  it("answers itself where there is nothing to change", () => {
    const above = overlaid(emptyMap<string, number>().set("a", 1));
    expect(above.set("a", 1)).toBe(above);
    expect(above.delete("b")).toBe(above);
    const set = overlaidSets(emptyMap<string, PersistentSet<string>>().set("k", setOf(["a"]))).get("k");
    expect(set?.add("a")).toBe(set);
    expect(set?.delete("b")).toBe(set);
  });
});

function setOf(items: readonly string[]): PersistentSet<string> {
  return items.reduce((set, item) => set.add(item), emptySet<string>());
}
