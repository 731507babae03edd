import type { RegistryEvent } from "toegangsbeheer";
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
  "finds of whoever is erased only what speaks of his account": (store) => ({
    write: (write) =>
      store.write({ ...write, erase: write.erase.map((person) => ({ ...person, insz: [] })) }),
  }),
  "gives back the past of whoever became somebody else": (store) => {
    const past: RegistryEvent[] = [];
    return {
      write: (write) => {
        past.push(...write.events);
        return store.write(write);
      },
      events: () => store.events.map((event, at) => (isOf("two", event) ? (past[at] ?? event) : event)),
    };
  },
  "reads one question at several moments": (store) => ({ atOneMoment: (read) => read(store.load) }),
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

function isOf(account: string, { data }: RegistryEvent): boolean {
  return "account" in data && data.account === account;
}

function asOld(one: Changes[number]): Changes[number] {
  return one.change === "put" ? { ...one, isNew: false } : one;
}

function subjectOf(fault: Fault): ContractSubject {
  const store = memoryStore();
  const { events = () => store.events, ...faulty } = fault(store);
  const { load, write, atOneMoment } = { ...store, ...faulty };
  return {
    store: { load, write, ...(atOneMoment && { atOneMoment }) },
    rows: () => store.rows,
    events,
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
