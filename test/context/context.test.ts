import { runInNewContext } from "node:vm";
import { describe, expect, it } from "vitest";
import {
  type Actor,
  type ContextSettings,
  contextAt,
  defaultCatalogue,
  defaultPolicy,
  emptyCatalogue,
  type Facts,
  parseActor,
  permissiveFacts,
} from "../../src/index.js";
import { isDeepFrozen } from "../support/frozen.js";
import { catalogueOf, policyOf } from "../support/settings.js";

const chief: Actor = { kind: "account", account: "an", role: "chief-access-manager", scope: "0412398765" };
const at = "2026-03-02T09:00:00.000Z";
const withSession = (loggedInAt: unknown, means: unknown = "eid") =>
  ({ ...chief, session: { loggedInAt, means } }) as Actor;

/** What is thrown for it: a TypeError with that text, which tells nothing of what was given. */
function thrown(moment: unknown, ...[actor, ...settings]: readonly unknown[]): string {
  try {
    contextAt(moment as string, actor as Actor, ...(settings as [ContextSettings?]));
  } catch (error) {
    expect(error).toBeInstanceOf(TypeError);
    return (error as Error).message;
  }
  throw new Error("a context was made");
}

describe("a context", () => {
  it("says who asks and when, with the Belgian date, and the defaults for what is not said", () => {
    expect(contextAt("2026-03-02T23:30:00.000Z", chief)).toEqual({
      actor: chief,
      now: "2026-03-02T23:30:00.000Z",
      today: "2026-03-03",
      facts: {},
      policy: defaultPolicy,
      catalogue: defaultCatalogue,
    });
    expect(contextAt(at, "host").actor).toBe("host");
  });

  it("is frozen, with all that lies in it, and has nothing to do any more with what was given", () => {
    const ties = [{ enterprise: "0412398765", as: "employee" as const }];
    const facts = { persons: { "85073000160": { ties } } };
    const actor = withSession(at);
    const context = contextAt(at, actor, { facts });
    ties.pop();
    (actor as { account: string }).account = "somebody else";
    expect(context.facts.persons?.["85073000160"]?.ties).toHaveLength(1);
    expect(context.actor).toEqual(withSession(at));
    expect(isDeepFrozen(context)).toBe(true);
  });

  it("is itself valid settings for the next, and its facts are not copied again", () => {
    const settings = {
      facts: permissiveFacts,
      policy: policyOf({ effectDelayMinutes: 0 }),
      catalogue: catalogueOf({ means: [] }),
    };
    const first = contextAt(at, chief, settings);
    for (const given of [first, { ...first }]) {
      const next = contextAt("2026-03-03T09:00:00.000Z", "host", given);
      expect(next.facts).toBe(first.facts);
      expect(next.policy).toBe(settings.policy);
      expect(next.catalogue).toBe(settings.catalogue);
    }
    const more: Facts = { ...first.facts, usernameDigests: { an: "x" } };
    expect(contextAt(at, chief, { facts: more }).facts).toEqual({ ...permissiveFacts, ...more });
  });
});

describe("a moment", () => {
  it.each([
    [new Date("2026-03-02T09:00:00Z"), at],
    [runInNewContext('new Date("2026-03-02T09:00:00Z")'), at],
    ["2026-03-02T09:00:00.000Z", at],
    ["2026-03-02T09:00Z", at],
    ["2026-03-02T10:00:00+01:00", at],
    ["2026-03-02 10:00:00+01", at],
    ["2026-03-02t03:30:00-0530z".slice(0, -1), at],
    ["2026-03-02T09:00:00-00:00", at],
    ["2026-03-02T09:00:00.1Z", "2026-03-02T09:00:00.100Z"],
    ["2026-03-02T09:00:00.123999999Z", "2026-03-02T09:00:00.123Z"],
    ["1969-12-31T23:59:59.9999Z", "1969-12-31T23:59:59.999Z"],
    ["0001-01-01T00:30:00+00:30", "0001-01-01T00:00:00.000Z"],
    ["9999-12-31T23:59:59.999Z", "9999-12-31T23:59:59.999Z"],
  ])("is read in any notation: %s", (moment, expected) => {
    expect(contextAt(moment, chief).now).toBe(expected);
    expect(contextAt(at, withSession(moment)).actor).toMatchObject({ session: { loggedInAt: expected } });
  });

  it.each([
    undefined,
    null,
    0,
    1_772_442_000_000,
    "",
    "yesterday",
    "2026-03-02",
    "2026-03-02T09:00:00",
    "2026-03-02T09:00:00 Z",
    "2026-03-02T09Z",
    "2026-02-29T09:00:00Z",
    "2026-04-31T09:00:00Z",
    "2026-03-02T24:00:00Z",
    "2026-12-31T23:59:60Z",
    "2026-03-02T09:00:00.Z",
    "2026-03-02T09:00:00,5Z",
    "2026-03-02T09:00:00+24:00",
    "2026-03-02T09:00:00+1:00",
    "2026-03-02T09:00:00Z\n",
    "02/03/2026 09:00Z",
    "+002026-03-02T09:00:00Z",
    "٢٠٢٦-03-02T09:00:00Z",
    "0000-01-01T00:00:00+01:00",
    "9999-12-31T23:59:59-01:00",
    new Date(Number.NaN),
    new Date(8.64e15),
    { getTime: (): number => 0 },
    [at],
  ])("is nothing else: %s", (moment) => {
    expect(thrown(moment, chief)).toBe("context.now is not a moment");
    expect(thrown(at, withSession(moment))).toBe("context.actor.session.loggedInAt is not a moment");
    expect(parseActor(withSession(moment))).toMatchObject({
      violations: [{ code: "input.shape", path: ["session", "loggedInAt"] }],
    });
  });

  it("has 9999-12-31 as its last Belgian date", () => {
    expect(contextAt("9999-12-31T22:59:59.999Z", chief).today).toBe("9999-12-31");
    expect(contextAt("9999-12-31T23:30:00.000Z", chief).today).toBe("9999-12-31");
  });
});

describe("an actor", () => {
  it.each([
    [undefined, "context.actor is not an object"],
    ["an", "context.actor is not an object"],
    [{}, "context.actor.kind is not a kind of actor"],
    [{ kind: "emperor" }, "context.actor.kind is not a kind of actor"],
    [{ kind: "toString" }, "context.actor.kind is not a kind of actor"],
    [{ ...chief, account: undefined }, "context.actor.account is not text"],
    [{ ...chief, scope: ["0412398765"] }, "context.actor.scope is not text"],
    [{ ...chief, role: null }, "context.actor.role is not text"],
    [{ ...chief, account: "x".repeat(10_001) }, "context.actor.account is too long"],
    [{ ...chief, sesion: { means: "password" } }, "context.actor has a field too many"],
    [{ ...chief, session: null }, "context.actor.session is not an object"],
    [{ ...chief, session: { means: "eid" } }, "context.actor.session.loggedInAt is not a moment"],
    [withSession(at, "pigeon"), "context.actor.session.means is not a means of the catalogue"],
    [withSession(at, "constructor"), "context.actor.session.means is not a means of the catalogue"],
    [withSession(at, 500), "context.actor.session.means is not text"],
    [{ kind: "legal-representative", insz: "85073000160" }, "context.actor.session is not an object"],
    [{ kind: "anyone" }, "context.actor.requester is not text"],
    [{ kind: "court", account: "x" }, "context.actor has a field too many"],
  ])("that is none is told by its field, never by its value: %j", (actor, message) => {
    expect(thrown(at, actor)).toBe(message);
    expect(parseActor(actor).ok).toBe(false);
  });

  it("logs in by a means of the catalogue at hand", () => {
    const pigeon = catalogueOf({
      means: [{ id: "pigeon", labels: { nl: "x", fr: "x", de: "x", en: "x" }, level: 0 }],
    });
    const actor = withSession(at, "pigeon");
    expect(contextAt(at, actor, { catalogue: pigeon }).actor).toEqual(actor);
    expect(parseActor(actor, pigeon)).toEqual({ ok: true, value: actor });
    expect(thrown(at, withSession(at), { catalogue: emptyCatalogue })).toContain("means of the catalogue");
  });

  it("is read once, and a getter that throws makes him none", () => {
    let reads = 0;
    const actor = {
      ...chief,
      get account() {
        reads += 1;
        return "an";
      },
    };
    expect(contextAt(at, actor).actor).toEqual(chief);
    expect(reads).toBe(1);
    const trap = {
      ...chief,
      get scope(): string {
        throw new Error("secret");
      },
    };
    expect(thrown(at, trap)).toBe("context.actor is not plain data");
  });
});

describe("settings", () => {
  it.each([
    [null, "the settings of a context are not facts, a policy and a catalogue"],
    [{ polcy: defaultPolicy }, "the settings of a context are not facts, a policy and a catalogue"],
    [{ policy: undefined }, "context.policy is not one of definePolicy"],
    [{ policy: { ...defaultPolicy } }, "context.policy is not one of definePolicy"],
    [{ policy: structuredClone(defaultPolicy) }, "context.policy is not one of definePolicy"],
    [{ policy: defaultCatalogue }, "context.policy is not one of definePolicy"],
    [{ catalogue: { ...defaultCatalogue } }, "context.catalogue is not one of defineCatalogue"],
    [{ catalogue: Object.create(defaultCatalogue) }, "context.catalogue is not one of defineCatalogue"],
    [{ facts: undefined }, "context.facts is not an object"],
    [{ facts: [] }, "context.facts is not an object"],
    [{ facts: new Map() }, "context.facts is not an object"],
    [{ facts: { persons: new Map() } }, "context.facts is not plain data"],
    [{ facts: { persons: { x: { deceased: () => true } } } }, "context.facts is not plain data"],
    [{ facts: { persons: new Array(4_000_000_000) } }, "context.facts is not plain data"],
    [{ facts: { permissive: "no" } }, "context.facts: permissive is of the wrong kind"],
    [
      { facts: { enterprises: { x: { bankrupt: "false" } } } },
      "context.facts: bankrupt is of the wrong kind",
    ],
    [{ facts: { enterprises: { x: { name: 5 } } } }, "context.facts: name is of the wrong kind"],
    [
      { facts: { enterprises: { x: { nssoNumbers: "x" } } } },
      "context.facts: nssoNumbers is of the wrong kind",
    ],
    [
      { facts: { persons: { x: { ties: [{ from: 20_260_101 }] } } } },
      "context.facts: from is of the wrong kind",
    ],
    [
      { facts: { usernameDigests: { an: "\udc00" } } },
      "context.facts: a text is too long or not well formed",
    ],
  ])("that are none are told by their field: %#", (settings, message) => {
    expect(thrown(at, chief, settings)).toBe(message);
  });

  it("have facts that end, and whose getters do not throw", () => {
    const round: Record<string, unknown> = {};
    round.persons = round;
    expect(thrown(at, chief, { facts: round })).toBe("context.facts is nested too deeply");
    const trap = {
      get persons(): never {
        throw new RangeError("secret");
      },
    };
    expect(thrown(at, chief, { facts: trap })).toBe("context.facts can't be read");
    expect(
      thrown(at, chief, {
        get facts(): never {
          throw new Error("secret");
        },
      }),
    ).not.toContain("secret");
  });

  it("have facts of which a field that is null is absent, and an enterprise or a person that is null is not known", () => {
    const given = { permissive: null, persons: { x: null, y: { firstName: null, ties: [{ until: null }] } } };
    const { facts } = contextAt(at, chief, { facts: given as never });
    expect(facts).toEqual({ persons: { x: null, y: { ties: [{}] } } });
  });

  it("have facts whose fields are read once, and whose keys are only keys", () => {
    let reads = 0;
    const facts = {
      get permissive() {
        reads += 1;
        return true;
      },
    };
    expect(contextAt(at, chief, { facts }).facts).toEqual({ permissive: true });
    expect(reads).toBe(1);
    const parsed = JSON.parse('{"usernameDigests":{"__proto__":"x"}}');
    const { usernameDigests = {} } = contextAt(at, chief, { facts: parsed }).facts;
    expect(Object.keys(usernameDigests)).toEqual(["__proto__"]);
  });
});
