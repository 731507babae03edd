import fc from "fast-check";
import type { Actor, AnyContext, Command, Context, Registry } from "toegangsbeheer";
import * as library from "toegangsbeheer";
import * as authzen from "toegangsbeheer/authzen";
import { nl } from "toegangsbeheer/messages/nl";
import { anyInput, contextOf } from "toegangsbeheer/testing";
import { describe, expect, it } from "vitest";
import { functionsOfContexts } from "../support/questions.js";
import { by, context, hospital, minute, site, world } from "../support/world.js";
import { runs } from "./support.js";

const { contextAt, isInstant } = library;
const command: Command = { type: "BlockUsers", scope: site, accounts: ["user1"] };
const opening = { account: "user1", application: "ehealth-box", scope: site, session: "unjudged" } as const;
const subject = { type: "account", id: "user1" };
const resource = { type: "application", id: "ehealth-box", properties: { scope: site } };
const action = { name: "open" };

type Ask<C> = (registry: Registry, context: C) => unknown;

/** Whatever judges an actor, asked something that the actor of the test may do. */
const judges: Readonly<Record<string, Ask<Context>>> = {
  handle: (registry, at) => library.handle(registry, command, at),
  decide: (registry, at) => library.decide(registry, command, at),
  preview: (registry, at) => library.preview(registry, command, at),
  keysOf: (_, at) => library.keysOf(null, command, at),
  factsNeeded: (registry, at) => library.factsNeeded(registry, command, at),
  can: (registry, at) => library.can(registry, { action: "block-user", scope: site }, at),
  actingAs: (registry, at) => library.actingAs(registry, at).actions(site),
  whatIf: (registry, at) => library.whatIf(registry, [command], at).answers,
  importRegistry: (_, at) => library.importRegistry({}, at),
  review: (registry, at) => library.review(registry, { scope: site }, at),
  menu: (registry, at) => library.menu(registry, { scope: site }, at),
  details: (registry, at) => library.details(registry, { scope: site }, at),
  responsibles: (registry, at) => library.responsibles(registry, { scope: site }, at),
  routes: (registry, at) => library.routes(registry, { scope: site }, at),
  searchUsers: (registry, at) => library.searchUsers(registry, { scope: site }, at),
  userSearch: (registry, at) => library.userSearch(registry, { scope: site }, at),
  exportUsers: (registry, at) => library.exportUsers(registry, { scope: site, pack: nl }, at),
  ownData: (registry, at) => library.ownData(registry, at),
  userDetails: (registry, at) => library.userDetails(registry, { scope: site, account: "user1" }, at),
  senderDetails: (registry, at) => library.senderDetails(registry, { scope: site }, at),
  requestDetails: (registry, at) => library.requestDetails(registry, { ticket: "T-1" }, at),
  history: (registry, at) => library.history(registry, [], { scope: site }, at),
  lookUp: (registry, at) => library.lookUp(registry, { by: "account", value: "user1", reason: "a call" }, at),
  mandatesOf: (registry, at) => library.mandatesOf(registry, { scope: hospital, side: "held" }, at),
  openRequests: (registry, at) => library.openRequests(registry, { scope: hospital }, at),
  waitingForCodes: (registry, at) => library.waitingForCodes(registry, { scope: hospital }, at),
  outlines: (registry, at) => library.outlines(registry, at),
  firstLook: (registry, at) => library.firstLook(registry, { form: "AddUser", scope: site }, at),
  welcome: (registry, at) => library.welcome(registry, at),
  scopesManagedBy: (registry, at) => library.scopesManagedBy(registry, at),
};

/** The host's own questions. */
const hosts: Readonly<Record<string, Ask<AnyContext>>> = {
  mayOpen: (registry, at) => library.mayOpen(registry, opening, at),
  explainAccess: (registry, at) => library.explainAccess(registry, opening, at),
  remediesFor: (registry, at) => library.remediesFor(registry, opening, at),
  whoMayOpen: (registry, at) => library.whoMayOpen(registry, opening, at),
  applicationsOf: (registry, at) => library.applicationsOf(registry, opening, at),
  whoCan: (registry, at) => library.whoCan(registry, { action: "add-user", scope: site }, at),
  diff: (registry, at) => library.diff(registry, registry, at),
  toTree: (registry, at) => library.toTree(registry, { messages: nl }, at),
  toMermaid: (registry, at) => library.toMermaid(registry, { messages: nl }, at),
  evaluate: (registry, at) => authzen.evaluate(registry, { subject, action, resource }, at),
  evaluateAll: (registry, at) => authzen.evaluateAll(registry, { subject, action, resource }, at),
  searchSubjects: (registry, at) => authzen.searchSubjects(registry, { subject, action, resource }, at),
  searchResources: (registry, at) => authzen.searchResources(registry, { subject, action, resource }, at),
  searchActions: (registry, at) => authzen.searchActions(registry, { subject, resource }, at),
  principalAttributes: (registry, at) =>
    authzen.principalAttributes(registry, { account: "user1", scope: hospital }, at),
};

const all: readonly (readonly [string, Ask<Context>])[] = Object.entries({ ...hosts, ...judges });
const session = { loggedInAt: minute(50), means: "eid" };
const whole = context({ ...by.sitemanager, session });

/** What looks like a context, in ways that nobody can tell by its fields. */
const standIns: Readonly<Record<string, (given: Context) => unknown>> = {
  "a plain object": ({ actor, now, today, facts, policy, catalogue }) => ({
    ...{ actor, now, today, facts, policy, catalogue },
  }),
  "a spread": (given) => ({ ...given }),
  "a clone": (given) => structuredClone(given),
  "what came back as JSON": (given) => JSON.parse(JSON.stringify(given)),
  "an heir": (given) => Object.create(given),
  "a copy of every property, hidden ones too": (given) =>
    Object.defineProperties({}, Object.getOwnPropertyDescriptors(given)),
  "a proxy": (given) => new Proxy(given, {}),
  "a proxy that throws": (given) =>
    new Proxy(given, {
      get: () => {
        throw new Error("no");
      },
    }),
};

describe("a context is one that contextAt made, for every function alike", () => {
  it("all of which are tried here", () => {
    expect(functionsOfContexts()).toEqual(all.map(([name]) => name).sort());
  });

  it.each(all)("%s", (_, ask) => {
    expect(() => ask(world(), whole)).not.toThrow();
    for (const [name, standIn] of Object.entries(standIns)) {
      expect(() => ask(world(), standIn(whole) as Context), name).toThrow(TypeError);
    }
    for (const nothing of [undefined, null, "", 0, [], () => whole]) {
      expect(() => ask(world(), nothing as never)).toThrow(TypeError);
    }
  });

  it("whatever it is that comes in its place", () => {
    fc.assert(
      fc.property(anyInput(), fc.constantFrom(...all), (input, [, ask]) => {
        expect(() => ask(world(), input as never)).toThrow(TypeError);
      }),
      runs(1_000),
    );
  });

  it("and one of the host's is refused by whatever judges an actor, and by nothing else", () => {
    const host = contextAt(whole.now, "host", whole);
    for (const ask of Object.values(hosts)) expect(() => ask(world(), host)).not.toThrow();
    for (const ask of Object.values(judges)) {
      expect(() => ask(world(), host as unknown as Context)).toThrow(/^context\.actor/);
    }
  });
});

/** A value in place of each field of a context, of its actor and of its session; absent as well. */
const broken = fc.record({
  at: fc.constantFrom(
    ...(["now", "actor", "facts", "policy", "catalogue"] as const).map((field) => [field] as const),
    ...(["kind", "account", "role", "scope", "session"] as const).map((field) => ["actor", field] as const),
    ...(["loggedInAt", "means"] as const).map((field) => ["actor", "session", field] as const),
  ),
  value: fc.oneof(
    anyInput(),
    fc.constantFrom("2026-03-02T09:50:00", "yesterday", "", "pigeon", "2026-02-30T09:00Z", 0),
  ),
});

function withAt(object: unknown, [field = "", ...deeper]: readonly string[], value: unknown): object {
  const inner = (object as Record<string, unknown>)[field];
  return { ...(object as object), [field]: deeper.length === 0 ? value : withAt(inner, deeper, value) };
}

describe("a context with a broken field", () => {
  it("is never made: what is made holds, and says nothing else than what was given", () => {
    let thrown = 0;
    fc.assert(
      fc.property(broken, ({ at, value }) => {
        const given = withAt({ ...whole }, at, value) as Context;
        let made: AnyContext;
        try {
          made = contextAt(given.now, given.actor, { ...given });
        } catch (error) {
          thrown += 1;
          expect(error).toBeInstanceOf(TypeError);
          expect((error as Error).message).toMatch(/^(context\.|the settings)/);
          return;
        }
        expect(isInstant(made.now)).toBe(true);
        if (made.actor === "host") expect(value).toBe("host");
        else if (made.actor.kind === "account") {
          const { account, role, scope, session: own } = made.actor;
          for (const text of [account, role, scope]) expect(typeof text).toBe("string");
          if (own !== undefined) {
            expect(isInstant(own.loggedInAt)).toBe(true);
            expect(made.catalogue.means.map(({ id }) => id)).toContain(own.means);
          }
        }
        for (const [, ask] of Object.entries(hosts)) ask(world(), made);
        if (made.actor !== "host") for (const ask of Object.values(judges)) ask(world(), made as Context);
      }),
      runs(2_000),
    );
    expect(thrown).toBeGreaterThan(100);
  });

  it("a session is as old in every notation of its moment", () => {
    const notations = fc.record({
      minutes: fc.integer({ min: -70, max: 60 }),
      offset: fc.integer({ min: -840, max: 840 }),
    });
    fc.assert(
      fc.property(notations, fc.constantFrom(...all), ({ minutes, offset }, [, ask]) => {
        const loggedInAt = minute(minutes);
        const local = new Date(Date.parse(loggedInAt) + offset * 60_000).toISOString().slice(0, -1);
        const [hours, rest] = [Math.floor(Math.abs(offset) / 60), Math.abs(offset) % 60];
        const two = (value: number): string => String(value).padStart(2, "0");
        const written = `${local}${offset < 0 ? "-" : "+"}${two(hours)}:${two(rest)}`;
        const answers = [loggedInAt, written, new Date(loggedInAt)].map((moment) => {
          const actor: Actor = { ...by.sitemanager, session: { loggedInAt: moment, means: "eid" } };
          return JSON.stringify(ask(world(), contextOf({ ...whole, actor }))) ?? "";
        });
        expect(new Set(answers).size).toBe(1);
      }),
      runs(300),
    );
  });
});
