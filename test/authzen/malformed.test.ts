import {
  evaluate,
  evaluateAll,
  searchActions,
  searchResources,
  searchSubjects,
} from "toegangsbeheer/authzen";
import { describe, expect, it } from "vitest";
import { policyOf } from "../support/settings.js";
import { by, context, minute, site, world } from "../support/world.js";
import { bodyOf, doing, faultsOf, foundBy, opening } from "./ask.js";

const now = context(by.contactCentre);
const right = doing("chief", "add-user", site) as Record<"subject" | "action" | "resource", object>;
const faults = (request: unknown): string => faultsOf(evaluate(world(), request, now));
const granted = (request: unknown): boolean => bodyOf(evaluate(world(), request, now)).decision;
const megabyte = "9".repeat(1_000_000);

describe("a request that is none is a 400, which says what is wrong and where", () => {
  it.each([
    [{ subject: undefined }, "subject: expected object"],
    [{ action: undefined }, "action: expected object"],
    [{ resource: undefined }, "resource: expected object"],
    [{ subject: { id: "chief" } }, "subject.type: expected text"],
    [{ subject: { type: "account" } }, "subject.id: expected text"],
    [{ action: {} }, "action.name: expected text"],
    [{ resource: { id: site } }, "resource.type: expected text"],
    [{ resource: { type: "scope" } }, "resource.id: expected text"],
    [{ subject: "chief" }, "subject: expected object"],
    [{ subject: [] }, "subject: expected object"],
    [{ subject: null }, "subject: expected object"],
    [{ action: { name: 123 } }, "action.name: expected text"],
    [{ context: "here" }, "context: expected object"],
    [{ subject: { type: "account", id: "chief", properties: [] } }, "subject.properties: expected object"],
    [{ subject: { type: "robot", id: "r2", properties: "beep" } }, "subject.properties: expected object"],
    [{ action: { name: "add-user", properties: null } }, "action.properties: expected object"],
  ])("%j: %s", (spoilt, message) => {
    expect(faults({ ...right, ...spoilt })).toBe(message);
  });

  it.each([undefined, null, true, 5, "{}", [], [right], new Map(), () => right])("so is %s", (request) => {
    expect(faults(request)).toBe("request: expected object");
  });

  it("of this library's own: what its types and actions look at", () => {
    const targets = (given: unknown) =>
      faults({ ...right, action: { name: "edit-user", properties: { targets: given } } });
    expect(targets("user1")).toBe("action.properties.targets: expected list");
    expect(targets(["user1", 5])).toBe("action.properties.targets.1: expected text");
    expect(targets(Array.from({ length: 1001 }, () => "user1"))).toBe(
      "action.properties.targets: at most 1000",
    );
    const resource = (given: object) =>
      faults({ ...right, resource: { type: "application", id: "dmfa", ...given } });
    for (const given of [{}, { properties: {} }, { properties: { scope: 5 } }]) {
      expect(resource(given)).toBe("resource.properties.scope: expected text");
    }
  });

  it("of this library's own: a log-in that is half one, or of no moment", () => {
    const logIn = (given: object) => faults({ ...right, context: given });
    const together = "expected means and loggedInAt together";
    expect(logIn({ means: "eid" })).toBe(`context.loggedInAt: ${together}`);
    expect(logIn({ loggedInAt: minute(0) })).toBe(`context.means: ${together}`);
    for (const loggedInAt of ["2026-03-02T09:00:00", "2026-02-30T09:00:00.000Z", "yesterday", 5, null]) {
      expect(logIn({ means: "eid", loggedInAt })).toBe("context.loggedInAt: expected moment");
    }
  });

  it("tells of ten faults, counts the rest, and repeats nothing of what came", () => {
    const properties = { targets: Array.from({ length: 900 }, (_, at) => ({ secret: at })) };
    const message = faults({ ...right, action: { name: "edit-user", properties } });
    expect(message).toMatch(/targets\.9: expected text; and 890 more$/);
    expect(message).not.toContain("secret");
    expect(faults({ subject: { type: 7, id: "secret", secret: 1 } })).not.toContain("secret");
  });
});

describe("what the standard lets through", () => {
  it("unknown fields and properties are not looked at", () => {
    const more = { foo: "bar", future: { nested: [1] }, evaluations: "not here" };
    expect(granted({ ...right, ...more })).toBe(true);
    const extended = Object.fromEntries(
      Object.entries(right).map(([name, entity]) => [name, { ...entity, ...more, properties: more }]),
    );
    expect(granted({ ...extended, context: { ...more, time: 5 } })).toBe(true);
    const many = Object.fromEntries(Array.from({ length: 5_000 }, (_, at) => [`key${at}`, at]));
    expect(granted({ ...right, ...many })).toBe(true);
  });

  it("claims of a token that are no role or place here pin to none, and are not looked at for an application", () => {
    for (const properties of [
      { role: ["admin"] },
      { role: null },
      { role: 7, scope: {} },
      { scope: 5 },
      { role: megabyte },
      { role: "" },
    ]) {
      const subject = { type: "account", id: "user1", properties };
      expect(granted({ ...opening("user1", "ehealth-box", site), subject })).toBe(true);
      expect(granted({ ...right, subject: { ...subject, id: "chief" } })).toBe(false);
      const { subject: _, ...rest } = right;
      const search = { ...rest, subject: { type: "account", properties } };
      expect(foundBy(searchSubjects(world(), search, now))).toEqual([]);
    }
  });

  it("properties of a type or an action that isn't known here are not looked at", () => {
    const properties = { role: ["admin"], scope: 5, targets: "all" };
    const others = {
      subject: { type: "user", id: "alice", properties },
      action: { name: "read", properties },
    };
    expect(granted({ ...others, resource: { type: "record", id: "1", properties } })).toBe(false);
    expect(granted({ ...opening("user1", "ehealth-box", site), action: { name: "open", properties } })).toBe(
      true,
    );
  });
});

describe("what is meant to do harm", () => {
  it("a megabyte of text is too long wherever it stands", () => {
    expect(faults({ ...right, subject: { type: megabyte, id: megabyte } })).toBe(
      "subject.type: at most 512; subject.id: at most 512",
    );
    expect(faults({ ...right, action: { name: megabyte } })).toBe("action.name: at most 512");
    expect(faults({ ...right, resource: { type: "scope", id: megabyte } })).toBe("resource.id: at most 512");
    expect(faults({ ...right, context: { means: megabyte, loggedInAt: megabyte } })).toBe(
      "context.means: at most 512; context.loggedInAt: expected moment",
    );
    expect(granted({ ...right, [megabyte]: megabyte })).toBe(true);
  });

  it("a host's own limit on texts holds where it is narrower", () => {
    const narrow = context(by.contactCentre, { policy: policyOf({ limits: { text: 20 } }) });
    expect(faultsOf(evaluate(world(), right, narrow))).toBe("resource.id: at most 20");
  });

  it("a lone surrogate is no text", () => {
    for (const id of ["\ud800", "chief\udc00"]) {
      expect(faults({ ...right, subject: { type: "account", id } })).toBe(
        "subject.id: expected well formed text",
      );
    }
    expect(granted({ ...right, subject: { type: "account", id: "😀" } })).toBe(false);
  });

  it("__proto__ is a key like any other, and no way in", () => {
    const inherited = JSON.parse(`{"__proto__": ${JSON.stringify(right)}}`) as unknown;
    expect(faults(inherited)).toContain("subject: expected object");
    expect(faults(Object.create(right))).toBe("request: expected object");
    const polluting = JSON.parse(
      '{"__proto__": {"polluted": true}, "constructor": {"prototype": {"polluted": true}}}',
    );
    expect(granted({ ...right, ...polluting, context: polluting })).toBe(true);
    expect({}).not.toHaveProperty("polluted");
  });

  it("getters are asked once, and may throw", () => {
    let reads = 0;
    const counting = Object.defineProperty({ ...right }, "subject", {
      enumerable: true,
      get: () => {
        reads += 1;
        return reads === 1 ? right.subject : "another";
      },
    });
    expect(granted(counting)).toBe(true);
    expect(reads).toBe(1);
    const throwing = {
      ...right,
      get subject(): never {
        throw new Error("nobody may look here");
      },
    };
    expect(faults(throwing)).toBe("request: expected plain data");
    const inside = {
      ...right,
      resource: {
        type: "scope",
        get id(): never {
          throw new Error("nor here");
        },
      },
    };
    expect(faults(inside)).toBe("resource: expected plain data");
    const evaluations = [right, throwing, right];
    expect(bodyOf(evaluateAll(world(), { evaluations }, now))).toMatchObject({
      evaluations: [{ decision: true }, { decision: false }, { decision: true }],
    });
  });

  it("what came is neither changed nor frozen", () => {
    const request = { ...right, context: {}, page: { limit: 2 }, evaluations: [{ ...right }] };
    const before = structuredClone(request);
    for (const answer of [evaluate, evaluateAll, searchSubjects, searchResources, searchActions]) {
      answer(world(), request, now);
    }
    expect(request).toEqual(before);
    for (const part of [request, request.subject, request.page, request.evaluations]) {
      expect(Object.isFrozen(part)).toBe(false);
    }
  });
});
