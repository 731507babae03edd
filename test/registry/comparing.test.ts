import { describe, expect, it } from "vitest";
import type { AccountId, Registry } from "../../src/index.js";
import { overlaid } from "../../src/kernel/overlay.js";
import { emptyMap } from "../../src/kernel/persistent-map.js";
import { emptySet } from "../../src/kernel/persistent-set.js";
import { forWhatIf } from "../../src/registry/overlay.js";
import { world } from "../support/world.js";

/** The registry with another last name for one person: as many entries everywhere. */
function renamed(registry: Registry): Registry {
  const id = "user1" as AccountId;
  const account = registry.accounts.get(id);
  if (account === undefined) throw new Error("no such account");
  return { ...registry, accounts: registry.accounts.set(id, { ...account, lastName: "Peeters" }) };
}

/** The registry with another member in one place. */
function moved(registry: Registry): Registry {
  const [scope, members] = registry.members.entries().next().value ?? [];
  const [member] = members ?? [];
  if (scope === undefined || members === undefined || member === undefined) throw new Error("no members");
  const other = members.delete(member).add("somebody" as AccountId);
  return { ...registry, members: registry.members.set(scope, other) };
}

const numbers = (items: number): string[] => Array.from({ length: items }, (_, at) => `item${at}`);
const setOf = (items: readonly string[]) => items.reduce((set, item) => set.add(item), emptySet<string>());

describe("tests that compare registries", () => {
  it.each([
    ["an account of the same registry", renamed],
    ["a member of a place", moved],
  ])("see that two of one size differ in %s", (_, change) => {
    const registry = world();
    const other = change(registry);
    expect(other.accounts.size).toBe(registry.accounts.size);
    expect(other).not.toEqual(registry);
    expect({ registry: other }).not.toStrictEqual({ registry });
    expect(forWhatIf(other)).not.toEqual(registry);
  });

  it("see that two are the same, however they came to be", () => {
    const registry = world();
    const back = renamed(registry).accounts.set("user1" as AccountId, account(registry));
    expect({ ...registry, accounts: back }).toEqual(registry);
    expect(forWhatIf(registry)).toEqual(registry);
    const one = emptyMap<string, number>().set("a", 1).set("b", 2);
    const other = emptyMap<string, number>().set("b", 2).set("a", 1);
    expect(one).toEqual(other);
    expect(overlaid(one).delete("a")).toEqual(emptyMap<string, number>().set("b", 2));
    expect(one).not.toEqual(other.set("a", 3));
  });

  it.each([3, 30])("see sets of %i items by their items", (count) => {
    const items = numbers(count);
    expect(setOf(items)).toEqual(setOf([...items].reverse()));
    expect(setOf(items)).not.toEqual(setOf([...items.slice(1), "other"]));
  });
});

function account(registry: Registry) {
  const found = registry.accounts.get("user1" as AccountId);
  if (found === undefined) throw new Error("no such account");
  return found;
}
