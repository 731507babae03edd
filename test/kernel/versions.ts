import fc from "fast-check";
import { expect } from "vitest";
import type { PersistentMap } from "../../src/kernel/persistent-map.js";

/** Versions of a persistent map beside a naive model: a native Map, copied for each change. */

export type Numbers = PersistentMap<string, number>;

/** Few keys, so that setting again, deleting and coming back are common. */
export const keys = [..."abcdefgh", "__proto__", "constructor", "size", ""];
const key = fc.constantFrom(...keys);

/** What is done to one of the versions so far; which of them, by a number that is taken modulo their count. */
export type Step =
  | { readonly do: "set"; readonly on: number; readonly key: string; readonly value: number }
  | { readonly do: "delete"; readonly on: number; readonly key: string }
  | { readonly do: "get"; readonly on: number; readonly key: string }
  | { readonly do: "open"; readonly on: number; readonly what: "entries" | "keys" | "values" }
  | { readonly do: "next" | "close" | "exhaust" | "abandon"; readonly on: number };

const on = fc.nat();
const newest = fc.constant(-1);

/** The newest version and older ones, read, changed and iterated over in turns. */
export const steps: fc.Arbitrary<readonly Step[]> = fc.array(
  fc.oneof(
    {
      weight: 6,
      arbitrary: fc.record({ do: fc.constant("set" as const), on: newest, key, value: fc.nat(9) }),
    },
    { weight: 2, arbitrary: fc.record({ do: fc.constant("set" as const), on, key, value: fc.nat(9) }) },
    { weight: 3, arbitrary: fc.record({ do: fc.constant("delete" as const), on: newest, key }) },
    { weight: 1, arbitrary: fc.record({ do: fc.constant("delete" as const), on, key }) },
    { weight: 4, arbitrary: fc.record({ do: fc.constant("get" as const), on, key }) },
    {
      weight: 2,
      arbitrary: fc.record({
        do: fc.constant("open" as const),
        on,
        what: fc.constantFrom("entries" as const, "keys" as const, "values" as const),
      }),
    },
    { weight: 4, arbitrary: fc.record({ do: fc.constant("next" as const), on }) },
    {
      weight: 1,
      arbitrary: fc.record({
        do: fc.constantFrom("close" as const, "exhaust" as const, "abandon" as const),
        on,
      }),
    },
  ),
  { maxLength: 60, size: "max" },
);

/** One version, and the native Map that holds the same. */
export interface Version {
  readonly map: Numbers;
  readonly model: ReadonlyMap<string, number>;
}

interface Walk {
  readonly iterator: IterableIterator<unknown>;
  readonly expected: readonly string[];
  readonly seen: string[];
}

/** Takes the steps from one version on; compares each answer with the model's, and answers all versions. */
export function taken(from: Version, sequence: readonly Step[]): readonly Version[] {
  const versions: Version[] = [from];
  const walks: Walk[] = [];
  const at = (step: Step): Version => versions.at(step.on < 0 ? -1 : step.on % versions.length) as Version;
  for (const step of sequence) {
    if (step.do === "set") versions.push(set(at(step), step.key, step.value));
    else if (step.do === "delete") versions.push(deleted(at(step), step.key));
    else if (step.do === "get") expectSameAt(at(step), step.key);
    else if (step.do === "open") walks.push(opened(at(step), step.what));
    else if (walks.length > 0) walked(walks, step.on % walks.length, step.do);
  }
  for (const walk of walks.splice(0)) {
    walk.seen.push(...[...walk.iterator].map(asText));
    expect(walk.seen.sort()).toEqual(walk.expected);
  }
  return versions;
}

function set({ map, model }: Version, key: string, value: number): Version {
  return { map: map.set(key, value), model: new Map(model).set(key, value) };
}

function deleted({ map, model }: Version, key: string): Version {
  const next = new Map(model);
  if (!next.delete(key)) expect(map.delete(key)).toBe(map);
  return { map: map.delete(key), model: next };
}

function opened({ map, model }: Version, what: "entries" | "keys" | "values"): Walk {
  return { iterator: map[what](), expected: [...model[what]()].map(asText).sort(), seen: [] };
}

function walked(walks: Walk[], at: number, how: "next" | "close" | "exhaust" | "abandon"): void {
  const { iterator, seen, expected } = walks[at] as Walk;
  if (how === "next") {
    const { done, value } = iterator.next();
    if (!done) seen.push(asText(value));
    return;
  }
  if (how === "close") {
    iterator.return?.();
    expect(iterator.next()).toEqual({ done: true, value: undefined });
  }
  if (how === "exhaust") {
    seen.push(...[...iterator].map(asText));
    expect(seen.sort()).toEqual(expected);
  }
  walks.splice(at, 1);
}

function asText(item: unknown): string {
  return JSON.stringify(item);
}

function expectSameAt({ map, model }: Version, key: string): void {
  expect(map.get(key)).toBe(model.get(key));
  expect(map.has(key)).toBe(model.has(key));
}

/** Compares everything that a version answers with its model. */
export function expectSame(version: Version): void {
  const { map, model } = version;
  expect(map.size).toBe(model.size);
  for (const what of ["entries", "keys", "values"] as const) {
    expect([...map[what]()].map(asText).sort()).toEqual([...model[what]()].map(asText).sort());
  }
  for (const key of [...keys, "toString"]) expectSameAt(version, key);
}
