import { defaultPolicy, definePolicy, type Policy } from "toegangsbeheer";
import {
  CommandIdError,
  createHost,
  type HostPorts,
  type MemoryStore,
  type Store,
  type StoredRow,
} from "toegangsbeheer/host";
import { describe, expect, it } from "vitest";
import { storeOf } from "../support/stores.js";
import { by, domain, facts, hospital, minute, newPerson, site, world } from "../support/world.js";

const adding = { type: "AddUser", scope: site, person: newPerson("newcomer") } as const;
const giving = { actor: by.chief, now: minute(60), id: "command-1" };
const chiefs = "account:chief";

function portsOn(store: Store, more: Partial<HostPorts> = {}): HostPorts {
  return {
    store,
    registers: { facts: () => facts },
    hash: (password) => `hash of ${password.length}`,
    digest: (text) => text,
    ...more,
  };
}

/** All that a store has. */
function heldIn(store: MemoryStore): string {
  return JSON.stringify([store.rows, store.events, store.hashOf("account:newcomer")]);
}

type Rows = readonly StoredRow[];

function withRow(rows: Rows, key: string, change: (row: StoredRow) => object): Rows {
  return rows.map((row) => (row.key === key ? (change(row) as StoredRow) : row));
}

/** What a store may answer in place of the rows that it was asked for, and the key that the error names. */
const answers: Readonly<Record<string, readonly [key: string, answer: (rows: Rows) => unknown]>> = {
  "a row too few": [chiefs, (rows) => rows.filter(({ key }) => key !== chiefs)],
  "a row twice": [chiefs, (rows) => [...rows, ...rows.filter(({ key }) => key === chiefs)]],
  "a row that nobody asked for": [
    "account:somebody",
    (rows) => [...rows, { key: "account:somebody", value: null }],
  ],
  "nothing at all": ["command:command-1", () => undefined],
  "no list": ["command:command-1", (rows) => ({ rows })],
  "no rows": ["undefined", (rows) => [null, ...rows]],
  "a row of another shape": [
    chiefs,
    (rows) => withRow(rows, chiefs, (row) => ({ ...row, value: { id: 5 } })),
  ],
  "a row under the key of another": [
    chiefs,
    (rows) =>
      withRow(rows, chiefs, ({ value, ...row }) => ({
        ...row,
        value: { ...(value as object), id: "other" },
      })),
  ],
  "a row of a later version": [chiefs, (rows) => withRow(rows, chiefs, (row) => ({ ...row, version: 2 }))],
  "a row that was not read from its text": [
    chiefs,
    (rows) => withRow(rows, chiefs, (row) => ({ ...row, value: JSON.stringify(row.value) })),
  ],
  "settings that are no text": [
    "settings:",
    (rows) => withRow(rows, "settings:", (row) => ({ ...row, value: {} })),
  ],
  "a command of another id": [
    "command:command-1",
    (rows) =>
      withRow(rows, "command:command-1", (row) => ({
        ...row,
        value: { id: "other", digest: "", answer: {} },
      })),
  ],
};

const throwing = (): never => {
  throw new Error("no");
};
const all = { get: throwing, has: throwing, ownKeys: throwing, getOwnPropertyDescriptor: throwing };

describe("whoever gives a command, under an id or none", () => {
  const cyclic: Record<string, unknown> = { type: "BlockUsers" };
  cyclic.self = cyclic;
  const commands: readonly unknown[] = [
    ...[null, undefined, 5, 5n, "AddUser", Symbol("AddUser"), throwing, [], cyclic],
    ...[{ type: "BlockUsers", scope: 5n }, { toJSON: throwing }, new Proxy({}, all)],
    { ...adding, toJSON: throwing },
    Object.defineProperty({ ...adding }, "scope", { get: throwing, enumerable: true }),
  ];
  const actors: readonly unknown[] = [
    ...[null, undefined, 5, "host", throwing, [], {}],
    ...[
      { ...by.chief, account: 5n },
      { ...by.chief, session: 5n },
      { ...by.chief, toJSON: throwing },
    ],
    ...[new Proxy({}, all), new Proxy({ ...by.chief }, all)],
  ];
  const given = async (id: string | undefined, command: unknown, actor: unknown): Promise<unknown> => {
    const store = storeOf(world());
    const before = heldIn(store);
    const host = createHost(portsOn(store));
    const occasion = { now: minute(60), actor: actor as never, ...(id !== undefined && { id }) };
    try {
      return await host.give(command as never, occasion);
    } finally {
      expect(heldIn(store)).toBe(before);
    }
  };

  it.each(["command-1", undefined])("is refused where it is none (%s)", async (id) => {
    for (const command of commands) {
      const answer = await given(id, command, by.chief);
      expect(answer).toMatchObject({ ok: false });
      expect(answer).toEqual(await given(undefined, command, by.chief));
    }
  });

  it.each(["command-1", undefined])("is told which field of the context is broken (%s)", async (id) => {
    for (const actor of actors) {
      for (const command of [adding, ...commands.slice(0, 3)]) {
        await expect(given(id, command, actor)).rejects.toThrow(/^context\.actor/);
      }
    }
  });

  it("is taken for the same in whatever order, notation and session it comes", async () => {
    const store = storeOf(world());
    const host = createHost(portsOn(store));
    const first = await host.give(adding, giving);
    expect(first).toMatchObject({ ok: true });
    const reversed = Object.fromEntries(Object.entries(adding).reverse()) as typeof adding;
    const session = { loggedInAt: minute(50), means: "eid" };
    const dotted = {
      ...adding,
      scope: site.replace(hospital, hospital.replace(/(....)(...)(...)/, "$1.$2.$3")),
    };
    for (const command of [reversed, dotted]) {
      expect(await host.give(command, { ...giving, actor: { ...by.chief, session } })).toEqual(first);
    }
    for (const other of [{ ...adding, scope: domain }, null, { ...adding, scope: 5n }]) {
      await expect(host.give(other as never, giving)).rejects.toThrow(CommandIdError);
    }
  });
});

describe("a store that answers", () => {
  it.each(Object.entries(answers))(
    "%s: the error names the key, and nothing is written",
    async (_, [key, answer]) => {
      const store = storeOf(world());
      const before = heldIn(store);
      const broken: Store = {
        load: async (keys) => answer(await store.load(keys)) as Rows,
        write: store.write,
      };
      const host = createHost(portsOn(broken));
      await expect(host.give(adding, giving)).rejects.toMatchObject({ name: "BrokenStoreError", key });
      expect(heldIn(store)).toBe(before);
    },
  );

  it("late is waited for", async () => {
    const store = storeOf(world());
    const slow: Store = {
      load: async (keys) => {
        for (let turn = 0; turn < 200; turn += 1) await undefined;
        return store.load(keys);
      },
      write: async (write) => {
        for (let turn = 0; turn < 200; turn += 1) await undefined;
        return store.write(write);
      },
    };
    expect((await createHost(portsOn(slow)).give(adding, giving)).ok).toBe(true);
    expect(store.events.length).toBeGreaterThan(0);
  });

  it("nothing to a write is given up at once: whether it was written can't be told", async () => {
    const store = storeOf(world());
    let writes = 0;
    const silent: Store = {
      load: store.load,
      write: () => {
        writes += 1;
        return undefined as unknown as "written";
      },
    };
    await expect(createHost(portsOn(silent)).give(adding, giving)).rejects.toThrow(/whether it was written/);
    expect(writes).toBe(1);
  });
});

describe("another port that answers what it must not", () => {
  const wrong = (port: string, answer: unknown): Partial<HostPorts> => ({
    [port]: port === "registers" ? { facts: () => answer } : () => answer,
  });
  const cases = ["registers", "hash", "digest"].flatMap((port) =>
    [undefined, null, 5, []].map((answer) => [port, answer] as const),
  );
  it.each(cases)("%s, with %j, is named, and nothing is written", async (port, answer) => {
    const store = storeOf(world());
    const before = heldIn(store);
    const host = createHost(portsOn(store, wrong(port, answer)));
    await expect(host.give(adding, giving)).rejects.toThrow(new RegExp(`^${port}: expected`));
    expect(heldIn(store)).toBe(before);
  });

  it("registers that tell nonsense are a mistake of the host's program", async () => {
    const store = storeOf(world());
    const before = heldIn(store);
    const host = createHost(portsOn(store, wrong("registers", { persons: { "1": () => 5 } })));
    await expect(host.give(adding, giving)).rejects.toThrow(TypeError);
    expect(heldIn(store)).toBe(before);
  });

  it("a digest that failed once is asked again", async () => {
    let calls = 0;
    const digest = (text: string): string => {
      calls += 1;
      if (calls === 1) throw new Error("down");
      return text;
    };
    const host = createHost(portsOn(storeOf(world()), { digest }));
    const { id: _, ...withoutId } = giving;
    await expect(host.give(adding, withoutId)).rejects.toThrow("down");
    expect((await host.give(adding, withoutId)).ok).toBe(true);
  });
});

describe("two hosts over one store", () => {
  const delayed = definePolicy({ ...defaultPolicy, effectDelayMinutes: 5 });
  const policy = (delayed as { readonly value: Policy }).value;

  it("with other policies: the second is told which row says so, and writes nothing", async () => {
    const store = storeOf(world());
    expect((await createHost(portsOn(store)).give(adding, giving)).ok).toBe(true);
    const before = heldIn(store);
    const other = createHost(portsOn(store), { policy });
    const blocking = { type: "BlockUsers", scope: domain, accounts: ["comanager"] } as const;
    const refused = expect.objectContaining({ name: "OtherSettingsError", key: "settings:" });
    await expect(other.give(blocking, { ...giving, id: "command-2" })).rejects.toEqual(refused);
    await expect(other.rebuild([], { now: minute(61) })).rejects.toEqual(refused);
    expect(heldIn(store)).toBe(before);
  });

  it("that begin at once with other policies: one writes", async () => {
    const store = storeOf(world());
    const hosts = [createHost(portsOn(store)), createHost(portsOn(store), { policy })];
    const person = newPerson("secondcomer");
    const turns = [
      hosts[0]?.give(adding, giving),
      hosts[1]?.give({ ...adding, person }, { ...giving, id: "command-2" }),
    ];
    const outcomes = await Promise.allSettled(turns);
    expect(outcomes.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    const reasons = outcomes.flatMap((one) => (one.status === "rejected" ? [one.reason] : []));
    expect(reasons).toEqual([expect.objectContaining({ name: "OtherSettingsError" })]);
    expect(store.rows.filter(({ key }) => /^account:(?:newcomer|secondcomer)$/.test(key))).toHaveLength(1);
  });

  it("of which one has rows of a later version: the key and the version are told", async () => {
    const store = storeOf(world());
    const later: Store = {
      load: async (keys) =>
        withRow(await store.load(keys), `enterprise:${hospital}`, (row) => ({ ...row, version: 2 })),
      write: store.write,
    };
    const before = heldIn(store);
    const given = createHost(portsOn(later)).give(adding, giving);
    await expect(given).rejects.toThrow(`the store's row enterprise:${hospital}: version is not version 1`);
    expect(heldIn(store)).toBe(before);
  });
});
