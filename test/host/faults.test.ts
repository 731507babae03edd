import { memoryStore, type Store } from "toegangsbeheer/host";
import { type ContractSubject, storeContract } from "toegangsbeheer/testing";
import { describe, expect, it } from "vitest";

type Fault = (store: ReturnType<typeof memoryStore>) => Partial<Store> & Partial<ContractSubject>;

/** Stores with one mistake each, as whoever writes one may make it. */
const faults: Readonly<Record<string, Fault>> = {
  "writes whatever others did in between": (store) => ({
    write: (write) => store.write({ ...write, seen: new Map() }),
  }),
  "takes what is new for what was there": (store) => ({
    write: (write) => store.write({ ...write, seen: new Map(), changes: write.changes.map(asOld) }),
  }),
  "forgets the events": (store) => ({ write: (write) => store.write({ ...write, events: [] }) }),
  "leaves what is deleted": (store) => ({
    write: (write) =>
      store.write({ ...write, changes: write.changes.filter(({ change }) => change !== "delete") }),
  }),
  "never takes an item out of a set": (store) => ({
    write: (write) =>
      store.write({ ...write, changes: write.changes.filter(({ change }) => change !== "remove") }),
  }),
  "counts in one direction": (store) => ({
    write: (write) =>
      store.write({
        ...write,
        changes: write.changes.map((one) =>
          one.change === "count" ? { ...one, by: Math.abs(one.by) } : one,
        ),
      }),
  }),
  "forgets which commands it carried out": (store) => ({
    write: (write) => store.write({ ...write, command: null }),
  }),
  "keeps the hashes of those who are gone": (store) => ({
    write: (write) => store.write({ ...write, passwords: { ...write.passwords, forget: [] } }),
  }),
  "loses a password that moves": (store) => ({
    write: (write) => store.write({ ...write, passwords: { ...write.passwords, move: [] } }),
  }),
  "does not rewrite the past": (store) => ({ write: (write) => store.write({ ...write, erase: [] }) }),
  "says nothing of what is not there": (store) => ({
    load: async (keys) => (await store.load(keys)).filter(({ value }) => value !== null),
  }),
  "gives one row twice": (store) => ({
    load: async (keys) => {
      const rows = await store.load(keys);
      return [...rows, ...rows.slice(0, 1)];
    },
  }),
};

type Changes = Parameters<Store["write"]>[0]["changes"];

function asOld(one: Changes[number]): Changes[number] {
  return one.change === "put" ? { ...one, isNew: false } : one;
}

function subjectOf(fault: Fault): ContractSubject {
  const store = memoryStore();
  const { load = store.load, write = store.write } = fault(store);
  return {
    store: { load, write },
    rows: () => store.rows,
    events: () => store.events,
    hashOf: (owner) => store.hashOf(owner),
  };
}

describe("the contract of a store catches one that", () => {
  it.each(Object.entries(faults))("%s", async (_, fault) => {
    const cases = storeContract(() => subjectOf(fault), { sequences: 3 });
    const outcomes = await Promise.all(
      cases.map(({ run }) =>
        run().then(
          () => "passes",
          () => "fails",
        ),
      ),
    );
    expect(outcomes).toContain("fails");
  });
});
