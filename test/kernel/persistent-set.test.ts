import { inspect } from "node:util";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { emptySet, type PersistentSet } from "../../src/kernel/persistent-set.js";

/** Enough items that a set grows out of its list and shrinks again. */
const item = fc.nat(40).map((at) => `item${at}`);
const steps = fc.array(
  fc.record({ on: fc.oneof(fc.constant(-1), fc.nat()), add: fc.boolean(), items: fc.array(item) }),
  { maxLength: 20 },
);

interface Version {
  readonly set: PersistentSet<string>;
  readonly model: ReadonlySet<string>;
}

function changed({ set, model }: Version, add: boolean, items: readonly string[]): Version {
  const next = new Set(model);
  for (const one of items) add ? next.add(one) : next.delete(one);
  return {
    set: items.reduce((all, one) => (add ? all.add(one) : all.delete(one)), set),
    model: next,
  };
}

describe("a persistent set", () => {
  it("holds in every version what a native Set holds", () => {
    fc.assert(
      fc.property(steps, (sequence) => {
        const versions: Version[] = [{ set: emptySet<string>(), model: new Set() }];
        for (const { on, add, items } of sequence) {
          const from = versions.at(on < 0 ? -1 : on % versions.length) as Version;
          versions.push(changed(from, add, items));
        }
        for (const { set, model } of [...versions, ...[...versions].reverse()]) {
          expect(set.size).toBe(model.size);
          expect([...set].sort()).toEqual([...model].sort());
          for (let at = 0; at <= 41; at += 1) expect(set.has(`item${at}`)).toBe(model.has(`item${at}`));
        }
      }),
    );
  });

  it.each([1, 16, 17, 200])("answers itself where there is nothing to change, with %i items", (count) => {
    const items = Array.from({ length: count }, (_, at) => `item${at}`);
    const { set } = changed({ set: emptySet<string>(), model: new Set() }, true, items);
    expect(set.size).toBe(count);
    expect(set.add("item0")).toBe(set);
    expect(set.delete("other")).toBe(set);
  });

  it.each([2, 200])("keeps its content to itself, with %i items", (count) => {
    const items = Array.from({ length: count }, (_, at) => `secret${at}`);
    const { set } = changed({ set: emptySet<string>(), model: new Set() }, true, items);
    expect(inspect(set, { depth: 9, showHidden: true })).not.toContain("secret");
  });
});
