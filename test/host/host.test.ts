import {
  defaultPolicy,
  definePolicy,
  type FactQuestion,
  type Facts,
  importRegistry,
  mayOpen,
  type PersonFact,
  permissiveFacts,
  searchUsers,
} from "toegangsbeheer";
import {
  createHost,
  type HostPorts,
  memoryStore,
  type ReadPopulation,
  type Store,
} from "toegangsbeheer/host";
import { describe, expect, it } from "vitest";
import { inszOf } from "../../src/testing/synthetic.js";
import { facts, holding, hospital, minute, representative } from "../support/world.js";

const lists =
  (population: unknown): ReadPopulation =>
  (importer) =>
    importRegistry(population, importer);

const appointing = {
  type: "AppointChiefAccessManager",
  enterprise: hospital,
  chief: {
    insz: inszOf({ year: 1961, month: 5, day: 17, sequence: 11 }),
    account: "chief",
    email: "c@example.org",
    phone: "021234567",
  },
  requester: { email: "c@example.org", phone: "021234567" },
  declaration: true,
} as const;
const giving = { actor: representative(), now: minute(0) };

function portsOn(store: Store, more: Partial<HostPorts> = {}): HostPorts {
  return {
    store,
    registers: { facts: () => facts },
    hash: (password) => `hash of ${password.length}`,
    digest: (text) => String(text.length),
    ...more,
  };
}

describe("a host", () => {
  it("asks the registers for what a decision lacks, once, and nothing else", async () => {
    const asked: string[] = [];
    const registers = {
      facts: (questions: readonly object[]) => {
        asked.push(...questions.map((one) => JSON.stringify(one)));
        return facts;
      },
    };
    const answer = await createHost(portsOn(memoryStore(), { registers })).give(appointing, giving);
    expect(answer.ok).toBe(true);
    expect(asked.length).toBeGreaterThan(0);
    expect(new Set(asked).size).toBe(asked.length);
  });

  it("puts together what the registers answer one question after the other", async () => {
    const registers = {
      facts: (questions: readonly FactQuestion[]): Facts => {
        const about = new Set(questions.map(({ fact }) => fact));
        const { enterprises, persons } = facts;
        const { name, nssoNumbers } = enterprises[hospital] ?? { name: "" };
        return {
          ...(questions.some((one) => "enterprise" in one) && {
            enterprises: {
              [hospital]: { name, ...(about.has("nsso-numbers") && nssoNumbers && { nssoNumbers }) },
            },
          }),
          persons: Object.fromEntries(
            questions.flatMap((one) => {
              if (!("insz" in one)) return [];
              const { firstName, lastName, legalFunctions, ties } = persons[one.insz] as Required<PersonFact>;
              const answer = {
                person: { firstName, lastName },
                "legal-functions": { legalFunctions },
                ties: { ties },
              };
              return [[one.insz, answer[one.fact]]];
            }),
          ),
        };
      },
    };
    const own = { ...appointing, chief: { ...appointing.chief, insz: "self" } };
    const { requester: _, ...alone } = own;
    const answer = await createHost(portsOn(memoryStore(), { registers })).give(alone, giving);
    expect(answer).toMatchObject({ ok: true });
  });

  it("refuses where the registers don't know, and guesses nothing", async () => {
    const registers = { facts: () => ({}) };
    const answer = await createHost(portsOn(memoryStore(), { registers })).give(appointing, giving);
    expect(answer.ok ? [] : answer.violations.map(({ code }) => code)).toContain("facts.missing");
  });

  it.each(["registers", "hash", "digest", "load", "write"])(
    "lets through what the port %s throws, and writes nothing",
    async (port) => {
      const store = memoryStore();
      const down = () => {
        throw new Error("down");
      };
      const broken: Store = {
        load: port === "load" ? down : store.load,
        write: port === "write" ? down : store.write,
      };
      const ports = portsOn(broken, {
        ...(port === "registers" && { registers: { facts: down } }),
        ...(port === "hash" && { hash: down }),
        ...(port === "digest" && { digest: down }),
      });
      const command = { ...appointing, chief: "self" as never };
      const host = createHost(ports);
      if (port !== "hash") await expect(host.give(appointing, giving)).rejects.toThrow("down");
      else expect((await host.give(command, giving)).ok).toBe(false);
      expect(store.events).toEqual([]);
    },
  );

  it("names the row that no registry can be made of, and writes nothing", async () => {
    const store = memoryStore();
    const broken: Store = {
      write: store.write,
      load: async (keys) =>
        (await store.load(keys)).map((row) =>
          row.key.startsWith("enterprise:") ? { ...row, value: { number: 5 } } : row,
        ),
    };
    const giving_ = createHost(portsOn(broken)).give(appointing, giving);
    await expect(giving_).rejects.toMatchObject({ name: "BrokenStoreError", key: `enterprise:${hospital}` });
    expect(store.events).toEqual([]);
  });

  it("gives up after so many conflicts, and says that it may be given again", async () => {
    let tries = 0;
    const store: Store = {
      load: memoryStore().load,
      write: () => {
        tries += 1;
        return "conflict";
      },
    };
    await expect(createHost(portsOn(store), { attempts: 3 }).give(appointing, giving)).rejects.toThrow(
      /3 times/,
    );
    expect(tries).toBe(3);
  });

  it("refuses a store that was written under another policy, unless it is told to take it over", async () => {
    const store = memoryStore();
    await createHost(portsOn(store)).give(appointing, giving);
    const policy = holding(definePolicy({ ...defaultPolicy, effectDelayMinutes: 5 }));
    const other = { policy: policy.value };
    const again = { ...appointing, chief: { ...appointing.chief, email: "d@example.org" } };
    const digest = (text: string) => text;
    const host = (change: boolean) => createHost(portsOn(store, { digest }), { ...other, change });
    await expect(host(false).give(again, giving)).rejects.toThrow(/another catalogue or policy/);
    await expect(host(true).give(again, giving)).resolves.toMatchObject({ ok: false });
  });

  it("starts from a population, tells how far it is, and rebuilds the same rows from the events", async () => {
    const store = memoryStore();
    const population = {
      enterprises: [
        { number: hospital, name: "Example Hospital", email: "x@example.org", phone: "021234567" },
      ],
      accounts: Array.from({ length: 600 }, (_, at) => ({
        id: `person-${at}`,
        insz: inszOf({ year: 1950 + (at % 40), month: 1 + (at % 12), day: 1, sequence: 1 + at }),
        ...{ firstName: "Sam", lastName: "Voorbeeld" },
      })),
      assignments: [
        { account: "person-1", scope: hospital, role: "chief-access-manager", email: "x@example.org" },
      ],
    };
    const told: unknown[] = [];
    const onProgress = (...step: unknown[]) => told.push(step);
    const imported = await createHost(portsOn(store)).importPopulation(lists(population), {
      now: minute(0),
      onProgress,
    });
    expect(imported).toEqual({ ok: true, value: store.events.length });
    expect(told).toEqual([
      [500, store.events.length],
      [store.events.length, store.events.length],
    ]);
    const again = memoryStore();
    const steps: number[] = [];
    const count = await createHost(portsOn(again)).rebuild(store.events, {
      ...{ now: minute(1), atOnce: 200 },
      onProgress: (done) => steps.push(done),
    });
    expect(steps.slice(0, 3)).toEqual([200, 400, 600]);
    expect(count).toBe(store.events.length);
    const plain = (kept: typeof store) => kept.rows.map(({ key, value }) => [key, value]);
    expect(plain(again)).toEqual(plain(store));
    expect(again.events).toEqual([]);
    // Nor what has nothing in common with what is there.
    const [stranger] = population.accounts.map((one) => ({
      ...one,
      id: "stranger",
      insz: inszOf({ year: 1949, month: 1, day: 1, sequence: 1 }),
    }));
    for (const one of [population, { accounts: [stranger] }]) {
      const second = createHost(portsOn(store)).importPopulation(lists(one), { now: minute(2) });
      await expect(second).rejects.toMatchObject({ name: "ConflictError" });
    }
    const bad = await createHost(portsOn(memoryStore())).importPopulation(lists({ accounts: 5 }), {
      now: minute(2),
    });
    expect(bad.ok).toBe(false);
  });

  it("keeps of each whom a list adds the hash of his own password, a few made at once", async () => {
    const store = memoryStore();
    let atWork = 0;
    let most = 0;
    const hash = async (password: string) => {
      atWork += 1;
      most = Math.max(most, atWork);
      await Promise.resolve();
      atWork -= 1;
      return `hash of ${password}`;
    };
    const host = createHost(portsOn(store, { hash }));
    const email = "x@example.org";
    const scope = `${hospital}/social-welfare:${hospital}`;
    const built = await host.importPopulation(
      lists({
        enterprises: [{ number: hospital, name: "Example Hospital", email, phone: "021234567" }],
        domains: [{ scope, email }],
        accounts: [{ id: "chief", insz: appointing.chief.insz, firstName: "Sam", lastName: "Voorbeeld" }],
        assignments: [{ account: "chief", scope: hospital, role: "chief-access-manager", email }],
      }),
      { now: minute(0) },
    );
    expect(built.ok).toBe(true);
    const users = Array.from({ length: 20 }, (_, at) => ({
      insz: inszOf({ year: 1970, month: 5, day: 1 + at, sequence: 11 }),
      ...{ email, account: `person-${at}`, firstName: "Sam", lastName: "Voorbeeld" },
      ...{ username: `listed${at}name`, usernameConfirmation: `listed${at}name` },
      ...{ password: `Example-2026${at}`, passwordConfirmation: `Example-2026${at}` },
    }));
    const actor = {
      kind: "account",
      account: "chief",
      role: "chief-access-manager",
      scope: hospital,
    } as const;
    const giving = { actor, now: minute(30), facts: permissiveFacts, id: "list-1" };
    const answer = await host.give({ type: "AddUsers", scope, users }, giving);
    expect(answer).toMatchObject({ ok: true, events: { length: 40 } });
    expect(users.map(({ account }) => store.hashOf(`account:${account}`))).toEqual(
      users.map(({ password }) => `hash of ${password}`),
    );
    expect(most).toBe(8);
    expect(JSON.stringify(store.events) + JSON.stringify(answer)).not.toContain("Example-2026");
  });

  it("asks anything of the rows that it looks at", async () => {
    const store = memoryStore();
    let loads = 0;
    const load: Store["load"] = (keys) => {
      loads += 1;
      return store.load(keys);
    };
    const host = createHost(portsOn({ load, write: store.write }));
    await host.give(appointing, giving);
    // The facts came between: before, nobody could tell what opens.
    expect(loads).toBeLessThanOrEqual(3);
    loads = 0;
    const actor = {
      kind: "account",
      account: "chief",
      role: "chief-access-manager",
      scope: hospital,
    } as const;
    const found = await host.ask((registry, context) => searchUsers(registry, { scope: hospital }, context), {
      actor,
      now: minute(30),
    });
    expect(found).toMatchObject({ ok: true });
    // Who asks, who is there, who they are.
    expect(loads).toBe(3);
    loads = 0;
    const open = await host.askAsHost(
      (registry, context) =>
        mayOpen(
          registry,
          { account: "chief", application: "access-management", scope: hospital, session: "unjudged" },
          context,
        ),
      minute(30),
    );
    expect(open).toEqual({ allowed: true, unjudged: ["authentication.level"] });
    expect(loads).toBe(1);
  });
});
