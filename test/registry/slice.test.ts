import {
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
  slice,
  snapshot,
  snapshotChunks,
  toTree,
} from "toegangsbeheer";
import { en } from "toegangsbeheer/messages/en";
import { describe, expect, it } from "vitest";
import { questions } from "../support/questions.js";
import { loading } from "../support/slices.js";
import { by, context, domain, hospital, site, world } from "../support/world.js";

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
  const answer = decide(registry, command, asked);
  if (!answer.ok) throw new Error(JSON.stringify(answer.violations));
  return answer.events;
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

  it("names the keys that keysOf names", () => {
    const part = slice(world(), [`account:user2`, `place:${domain}`]);
    const missing = keysOf(part, command, asked);
    expect(onSlice(part, (view) => decide(view, command, asked))).toEqual({ ok: false, missing });
    expect(keysOf(slice(world(), []), command, asked)).toEqual(keysOf(null, command, asked));
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
