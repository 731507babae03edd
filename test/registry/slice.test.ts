import {
  actingAs,
  applicationsOf,
  can,
  decide,
  details,
  diff,
  evolve,
  explainAccess,
  exportUsers,
  factsNeeded,
  handle,
  invariantFaults,
  type Key,
  keysOf,
  mayOpen,
  menu,
  onSlice,
  preview,
  type Registry,
  type RegistryEvent,
  remediesFor,
  replay,
  responsibles,
  review,
  routes,
  type Slice,
  scopesManagedBy,
  searchUsers,
  slice,
  snapshot,
  snapshotChunks,
  toMermaid,
  toTree,
  welcome,
  whatIf,
  whoCan,
  whoMayOpen,
} from "toegangsbeheer";
import { evaluate, principalAttributes } from "toegangsbeheer/authzen";
import { en } from "toegangsbeheer/messages/en";
import { describe, expect, it } from "vitest";
import { loading } from "../support/slices.js";
import { by, context, domain, hospital, site, world } from "../support/world.js";

const command = {
  type: "GrantApplications",
  scope: site,
  accounts: ["user2"],
  applications: ["heracles"],
} as const;
const asked = context(by.sitemanager);
const access = { account: "user1", application: "heracles", scope: site, session: "unjudged" } as const;

function decidedOn(registry: Registry) {
  const answer = decide(registry, command, asked);
  if (!answer.ok) throw new Error(JSON.stringify(answer.violations));
  return answer.events;
}

/** What can be asked of a registry, whole or a view. */
const questions: Readonly<Record<string, (registry: Registry) => unknown>> = {
  decide: (registry) => decide(registry, command, asked),
  can: (registry) => can(registry, { action: "review", scope: site }, asked),
  actingAs: (registry) => actingAs(registry, asked).actions(site),
  factsNeeded: (registry) => factsNeeded(registry, command, asked),
  preview: (registry) => preview(registry, command, asked),
  whatIf: (registry) => whatIf(registry, [command, command], asked).answers,
  mayOpen: (registry) => mayOpen(registry, access, asked),
  explainAccess: (registry) => explainAccess(registry, access, asked),
  remediesFor: (registry) => remediesFor(registry, access, asked),
  whoMayOpen: (registry) => whoMayOpen(registry, access, asked),
  applicationsOf: (registry) => applicationsOf(registry, access, asked),
  scopesManagedBy: (registry) => scopesManagedBy(registry, asked),
  whoCan: (registry) => whoCan(registry, { action: "add-user", scope: site }, asked),
  review: (registry) => review(registry, { scope: site }, asked),
  details: (registry) => details(registry, { scope: site }, asked),
  menu: (registry) => menu(registry, { scope: site }, asked),
  responsibles: (registry) => responsibles(registry, { scope: site }, asked),
  routes: (registry) => routes(registry, { scope: domain }, context(by.manager)),
  searchUsers: (registry) => searchUsers(registry, { scope: site }, asked),
  exportUsers: (registry) => exportUsers(registry, { scope: site, pack: en }, asked),
  welcome: (registry) => welcome(registry, asked),
  toTree: (registry) => toTree(registry, { messages: en, scope: domain as never }, asked),
  toMermaid: (registry) => toMermaid(registry, { messages: en, scope: domain as never }, asked),
  evaluate: (registry) => evaluate(registry, {}, asked),
  principalAttributes: (registry) => principalAttributes(registry, access, asked),
};

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
  it.each(Object.keys(questions))("answers %s as the whole registry does, once it lacks nothing", (name) => {
    const ask = questions[name] as (registry: Registry) => unknown;
    expect(loading(world(), ask).value).toEqual(ask(world()));
  });

  it("names the keys that keysOf names", () => {
    const part = slice(world(), [`account:user2`, `place:${domain}`]);
    const missing = keysOf(part, command, asked);
    expect(onSlice(part, questions.decide as never)).toEqual({ ok: false, missing });
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

  it.each(Object.keys({ ...questions, ...wholeOnly }))("is a TypeError of %s that says so", (name) => {
    const ask = { ...questions, ...wholeOnly }[name] as (registry: Registry) => unknown;
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
