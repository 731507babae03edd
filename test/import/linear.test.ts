import { describe, expect, it } from "vitest";
import { type ImportedPopulation, importRegistry, invariantFaults } from "../../src/index.js";
import { inszOf } from "../../src/testing/synthetic.js";
import { site, unit } from "../support/world.js";
import { everything, imported, importing } from "./population.js";

/** A population of so many users of one site. */
function crowd(users: number): ImportedPopulation {
  const ids = Array.from({ length: users }, (_, at) => at);
  const born = (at: number) => ({ year: 1950 + (at % 50), month: 1 + (Math.floor(at / 50) % 12), day: 1 });
  const heracles = { applications: ["heracles"], functions: ["radiologist"] };
  return {
    ...everything,
    accounts: [
      ...everything.accounts,
      ...ids.map((at) => ({
        id: `person-${at}`,
        insz: inszOf({ ...born(at), sequence: 1 + Math.floor(at / 600) }),
        ...{ firstName: "Sam", lastName: `Nr ${at}`, username: `username${at}` },
      })),
    ],
    assignments: [
      ...everything.assignments,
      ...ids.map((at) => ({
        ...{ account: `person-${at}`, scope: at % 2 ? site : unit, role: "user" as const },
        ...{ email: `nr${at}@example.org`, ...(at % 2 ? heracles : {}) },
      })),
    ],
  };
}

type Method = (this: { readonly length?: number }, ...args: unknown[]) => unknown;

/** How many steps a call takes: each look into a map or a set is one, each walk through a list its length. */
function stepsOf(call: () => void): number {
  let steps = 0;
  const undo: (() => void)[] = [];
  const count = (prototype: object, ...names: readonly string[]): void => {
    for (const name of names) {
      const original = (prototype as Record<string, Method>)[name] as Method;
      const counting: Method = function (...args) {
        steps += this.length ?? 1;
        return original.apply(this, args);
      };
      Object.defineProperty(prototype, name, { value: counting, configurable: true, writable: true });
      undo.push(() =>
        Object.defineProperty(prototype, name, { value: original, configurable: true, writable: true }),
      );
    }
  };
  count(Map.prototype, "get", "has", "set");
  count(Set.prototype, "has", "add");
  count(
    Array.prototype,
    "includes",
    "indexOf",
    "find",
    "findIndex",
    "some",
    "every",
    "filter",
    "map",
    "forEach",
  );
  try {
    call();
  } finally {
    for (const one of undo) one();
  }
  return steps;
}

describe("20 000 users", () => {
  it("cost ten times what 2 000 do, and become a registry without faults", () => {
    const [few, many] = [crowd(2_000), crowd(20_000)];
    const context = importing();
    const steps = (population: ImportedPopulation) => stepsOf(() => void importRegistry(population, context));
    expect(steps(many)).toBeLessThan(10.1 * steps(few));
    const registry = imported(many);
    expect(registry.accounts.size).toBe(20_008);
    expect(invariantFaults(registry)).toEqual([]);
  }, 60_000);
});
