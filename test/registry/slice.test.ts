import {
  contextAt,
  decide,
  diff,
  evolve,
  handle,
  invariantFaults,
  type Key,
  keysOf,
  mayOpen,
  onSlice,
  type Registry,
  type RegistryEvent,
  replay,
  type Slice,
  searchUsers,
  slice,
  snapshot,
  snapshotChunks,
  toTree,
} from "toegangsbeheer";
import { en } from "toegangsbeheer/messages/en";
import { describe, expect, it } from "vitest";
import { questions } from "../support/questions.js";
import { loading } from "../support/slices.js";
import { by, context, domain, holding, hospital, site, unit, world } from "../support/world.js";

const command = {
  type: "GrantApplications",
  scope: site,
  accounts: ["user2"],
  applications: ["heracles"],
} as const;
const asked = context(by.sitemanager);
const about = { command, action: "review", scope: site, account: "user1", application: "heracles" } as const;
const asks = Object.fromEntries(
  Object.entries(questions).map(([name, ask]) => [
    name,
    (registry: Registry) => ask(registry, { ...about, context: asked }),
  ]),
);
const access = { account: "user1", application: "heracles", scope: site, session: "unjudged" } as const;

function decidedOn(registry: Registry) {
  const answer = holding(decide(registry, command, asked));
  return answer.events;
}

/** Asks and loads with a context, until there is an answer. */
function loadingAhead<T>(ask: (view: Registry) => T): { readonly value: T; readonly rounds: number } {
  const keys: Key[] = [];
  for (let rounds = 0; rounds < 10; rounds += 1) {
    const answer = onSlice(slice(world(), keys), ask, asked);
    if (answer.ok) return { value: answer.value, rounds };
    keys.push(...answer.missing);
  }
  throw new Error("no answer");
}

/** What only a whole registry can be asked. */
const wholeOnly: Readonly<Record<string, (registry: Registry) => unknown>> = {
  handle: (registry) => handle(registry, command, asked),
  evolve: (registry) => evolve(registry, decidedOn(world())[0] as RegistryEvent),
  replay: (registry) => replay([], registry),
  snapshot,
  snapshotChunks: (registry) => [...snapshotChunks(registry)],
  diff: (registry) => diff(world(), registry, asked),
  invariantFaults,
  slice: (registry) => slice(registry, []),
  "toTree of everything": (registry) => toTree(registry, { messages: en }, asked),
};

describe("a slice", () => {
  it.each(Object.keys(asks))("answers %s as the whole registry does, once it lacks nothing", (name) => {
    const ask = asks[name] as (registry: Registry) => unknown;
    expect(loading(world(), ask).value).toEqual(ask(world()));
  });

  it("names the keys that a question lacks, and with a context those that it will look at then", () => {
    const ask = (view: Registry) => decide(view, command, asked);
    const part = slice(world(), [`account:user2`, `place:${domain}`]);
    const [own, above] = [`place:${site}`, `place:${unit}`] as const;
    expect(onSlice(part, ask)).toEqual({ ok: false, missing: ["account:sitemanager", own] });
    const missing = ["account:sitemanager", `enterprise:${hospital}`, above, own];
    expect(onSlice(part, ask, asked)).toEqual({ ok: false, missing });
    expect(keysOf(part, command, asked)).toEqual(missing);
    expect(keysOf(slice(world(), []), command, asked)).toEqual(keysOf(null, command, asked));
  });

  it("guesses no list before it is known who asks", () => {
    const ask = (view: Registry) => searchUsers(view, { scope: site }, asked);
    const first = onSlice(slice(world(), []), ask, asked);
    if (first.ok) throw new Error("it is to lack something");
    expect(first.missing).not.toContain(`members:${site}`);
    const second = onSlice(slice(world(), first.missing), ask, asked);
    expect(second).toMatchObject({ missing: expect.arrayContaining([`members:${site}`]) });
  });

  it("guesses nothing where nobody is judged, and answers the same", () => {
    const ask = (view: Registry) => mayOpen(view, access, asked);
    const host = contextAt(asked.now, "host", asked);
    expect(onSlice(slice(world(), []), ask, host)).toEqual(onSlice(slice(world(), []), ask));
    const keys = [...loading(world(), ask).keys];
    expect(onSlice(slice(world(), keys), ask, host)).toEqual({ ok: true, value: ask(world()) });
  });

  it("takes a mistake over what it supposed for none, and every other one for what it is", () => {
    const broken = (view: Registry) => {
      if (view.accounts.has("sitemanager" as never)) throw new Error("of the host");
    };
    expect(onSlice(slice(world(), []), broken, asked)).toEqual({
      ok: false,
      missing: ["account:sitemanager"],
    });
    expect(() => onSlice(slice(world(), ["account:sitemanager"]), broken, asked)).toThrow("of the host");
    expect(() => onSlice(slice(world(), []), broken, { ...asked } as never)).toThrow(/context/);
  });

  it("names whatever is asked for, though it has the form of what is only supposed", () => {
    const id = "\uD800sitemanager" as never;
    const ask = (view: Registry) => [view.accounts.has(id), view.accounts.has("sitemanager" as never)];
    const { value, rounds } = loadingAhead(ask);
    expect(value).toEqual([false, true]);
    expect(rounds).toBeLessThanOrEqual(2);
  });

  it("knows that nothing stands under a key that was loaded in vain", () => {
    const ask = (view: Registry) => view.accounts.has("nobody" as never);
    const key: Key = "account:nobody";
    expect(onSlice(slice(world(), [key]), ask)).toEqual({ ok: true, value: false });
    expect(onSlice(slice(world(), []), ask)).toEqual({ ok: false, missing: [key] });
  });

  it.each(Object.keys(wholeOnly))("knows too little for %s: a TypeError", (name) => {
    const ask = wholeOnly[name] as (registry: Registry) => unknown;
    expect(() => onSlice(slice(world(), []), ask)).toThrow(TypeError);
  });

  it("is asked during the call alone", () => {
    const kept: Registry[] = [];
    onSlice(slice(world(), []), (view) => void kept.push(view));
    expect(() => mayOpen(kept[0] as Registry, access, asked)).toThrow(/after its call/);
    const failing = () =>
      onSlice(slice(world(), []), (view) => {
        kept.push(view);
        throw new Error("of the host");
      });
    expect(failing).toThrow("of the host");
    expect(() => kept[1]?.accounts.get("chief" as never)).toThrow(/after its call/);
  });

  it("has no collections to go through", () => {
    onSlice(slice(world(), [`enterprise:${hospital}`]), ({ enterprises }) => {
      expect(() => enterprises.size).toThrow(TypeError);
      expect(() => enterprises.keys()).toThrow(TypeError);
      expect(() => enterprises.values()).toThrow(TypeError);
      expect(() => enterprises.entries()).toThrow(TypeError);
    });
  });
});

describe("something else in place of a registry", () => {
  const others = [null, 1, "registry", {}, [], { ...world() }, slice(world(), []), snapshot(world())];

  it.each(Object.keys({ ...asks, ...wholeOnly }))("is a TypeError of %s that says so", (name) => {
    const ask = { ...asks, ...wholeOnly }[name] as (registry: Registry) => unknown;
    for (const other of others) {
      expect(() => ask(other as unknown as Registry)).toThrow("this is no registry");
    }
  });

  it("is no slice either", () => {
    for (const other of [undefined, null, {}, { entries: new Map() }, world()]) {
      expect(() => onSlice(other as unknown as Slice, () => 1)).toThrow("this is no slice");
      if (other !== null) {
        expect(() => keysOf(other as unknown as Slice, command, asked)).toThrow("this is no slice");
      }
    }
  });
});
