import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { emptyMap, type PersistentMap } from "../../src/kernel/persistent-map.js";

type Step =
  | { readonly do: "set"; readonly key: string; readonly value: number }
  | { readonly do: "delete"; readonly key: string }
  | { readonly do: "fill"; readonly steps: readonly Step[] };

// Few keys, so that setting again, deleting and coming back are common.
const key = fc.constantFrom(..."abcdefgh", "__proto__", "constructor", "size", "");
const small: fc.Arbitrary<Step> = fc.oneof(
  { weight: 3, arbitrary: fc.record({ do: fc.constant("set" as const), key, value: fc.nat() }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant("delete" as const), key }) },
);
const steps = fc.array(
  fc.oneof(
    { weight: 5, arbitrary: small },
    {
      weight: 1,
      arbitrary: fc.record({ do: fc.constant("fill" as const), steps: fc.array(small, { maxLength: 12 }) }),
    },
  ),
  { maxLength: 40 },
);

function taken(map: PersistentMap<string, number>, step: Step): PersistentMap<string, number> {
  if (step.do === "set") return map.set(step.key, step.value);
  if (step.do === "delete") return map.delete(step.key);
  return step.steps.reduce(taken, map.filling()).settled();
}

function mirrored(model: Map<string, number>, step: Step): void {
  if (step.do === "set") model.set(step.key, step.value);
  else if (step.do === "delete") model.delete(step.key);
  else for (const inner of step.steps) mirrored(model, inner);
}

function expectSame(map: PersistentMap<string, number>, model: ReadonlyMap<string, number>): void {
  expect(map.size).toBe(model.size);
  const sorted = (entries: Iterable<readonly [string, number]>) =>
    [...entries].sort(([a], [b]) => (a < b ? -1 : 1));
  expect(sorted(map.entries())).toEqual(sorted(model.entries()));
  expect([...map.keys()].sort()).toEqual([...model.keys()].sort());
  expect([...map.values()].sort()).toEqual([...model.values()].sort());
  for (const name of [..."abcdefgh", "__proto__", "constructor", "size", "", "toString"]) {
    expect(map.get(name)).toBe(model.get(name));
    expect(map.has(name)).toBe(model.has(name));
  }
}

describe("a persistent map", () => {
  it("keeps branches apart that come from one version and change the same keys", () => {
    fc.assert(
      fc.property(steps, steps, steps, (trunk, one, other) => {
        const model = new Map<string, number>();
        const map = trunk.reduce((before, step) => {
          mirrored(model, step);
          return taken(before, step);
        }, emptyMap<string, number>());
        const branches = [one, other].map((branch) => {
          const own = new Map(model);
          for (const step of branch) mirrored(own, step);
          return [branch.reduce(taken, map), own] as const;
        });
        for (const [branch, own] of [...branches, [map, model] as const]) expectSame(branch, own);
      }),
    );
  });

  it("holds what a native Map holds, and every old version what it held", () => {
    fc.assert(
      fc.property(steps, (sequence) => {
        const model = new Map<string, number>();
        const versions: [PersistentMap<string, number>, ReadonlyMap<string, number>][] = [];
        let map = emptyMap<string, number>();
        for (const step of sequence) {
          versions.push([map, new Map(model)]);
          map = taken(map, step);
          mirrored(model, step);
        }
        versions.push([map, model]);
        for (const [version, expected] of versions) expectSame(version, expected);
      }),
    );
  });

  it("holds while it is filled what it will hold when it is settled", () => {
    fc.assert(
      fc.property(fc.array(small), fc.array(small), (before, during) => {
        const model = new Map<string, number>();
        for (const step of [...before, ...during]) mirrored(model, step);
        const start = before.reduce(taken, emptyMap<string, number>());
        const held = [...start.entries()];
        const filling = during.reduce(taken, start.filling());
        expectSame(filling, model);
        const settled = filling.settled();
        expectSame(settled, model);
        expect([...start.entries()]).toEqual(held);
        const next = settled.set("a", -1).delete("b");
        expect([next.get("a"), next.get("b")]).toEqual([-1, undefined]);
        expectSame(settled, model);
      }),
    );
  });

  it("branches: two versions from one do not meet", () => {
    const trunk = emptyMap<string, number>().filling().set("a", 1).set("b", 2).settled();
    const left = trunk.set("a", 3).set("c", 4);
    const right = trunk.delete("a").set("d", 5);
    expectSame(
      left,
      new Map([
        ["a", 3],
        ["b", 2],
        ["c", 4],
      ]),
    );
    expectSame(
      right,
      new Map([
        ["b", 2],
        ["d", 5],
      ]),
    );
    expectSame(
      trunk,
      new Map([
        ["a", 1],
        ["b", 2],
      ]),
    );
  });

  it("answers itself where there is nothing to delete", () => {
    const map = emptyMap<string, number>().set("a", 1);
    expect(map.delete("b")).toBe(map);
  });

  it("takes many entries", () => {
    let map = emptyMap<string, number>().filling();
    for (let at = 0; at < 20_000; at += 1) map = map.set(`key${at}`, at);
    let settled = map.settled();
    for (let at = 0; at < 20_000; at += 2) settled = settled.delete(`key${at}`);
    expect([settled.size, settled.get("key1"), settled.get("key2")]).toEqual([10_000, 1, undefined]);
  });
});
