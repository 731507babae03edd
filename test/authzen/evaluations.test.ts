import { evaluate, evaluateAll } from "toegangsbeheer/authzen";
import { describe, expect, it } from "vitest";
import { by, context, domain, hospital, minute, site, unit, world } from "../support/world.js";
import { bodyOf, denialOf, doing, faultsOf, opening } from "./ask.js";

const now = context(by.contactCentre);

interface Several {
  readonly evaluations: readonly { readonly decision: boolean; readonly context?: object }[];
}

const several = (request: object, options = {}): Several["evaluations"] => {
  const body = bodyOf(evaluateAll(world(), request, now, options));
  expect(Object.keys(body)).toEqual(["evaluations"]);
  return (body as Several).evaluations;
};
const decisions = (request: object): readonly boolean[] => several(request).map(({ decision }) => decision);
const manager = { subject: { type: "account", id: "manager" } };
const adding = { action: { name: "add-user" } };
const at = (id: string) => ({ resource: { type: "scope", id } });

describe("Access Evaluations API: several questions, each whole", () => {
  it("are answered one by one, in their order", () => {
    const evaluations = [
      doing("chief", "add-user", site),
      doing("user1", "add-user", site),
      opening("user1", "ehealth-box", site),
    ];
    expect(several({ evaluations })).toEqual(evaluations.map((one) => bodyOf(evaluate(world(), one, now))));
    expect(decisions({ evaluations })).toEqual([true, false, true]);
  });
});

describe("Access Evaluations API: default values", () => {
  it("come from the top, for whatever a question does not say itself", () => {
    const evaluations = [at(domain), at(hospital), { ...at(site), action: { name: "read" } }, at(unit)];
    expect(decisions({ ...manager, ...adding, evaluations })).toEqual([true, false, false, true]);
    const subjects = ["chief", "user1"].map((id) => ({ subject: { type: "account", id } }));
    expect(decisions({ ...at(site), ...adding, evaluations: subjects })).toEqual([true, false]);
  });

  it("hold for the context as well, and a context of one's own takes the place of all of it", () => {
    const stale = { means: "eid", loggedInAt: minute(0) };
    const evaluations = [
      at(site),
      { ...at(site), context: { means: "eid", loggedInAt: minute(50) } },
      { ...at(site), context: {} },
    ];
    expect(decisions({ ...manager, ...adding, context: stale, evaluations })).toEqual([false, true, true]);
  });

  it("are taken whole or not at all: an entity of one's own needs all its parts", () => {
    const evaluations = [{ subject: { id: "chief" } }, { subject: { type: "account", id: "user1" } }];
    const pinned = { subject: { type: "account", id: "chief", properties: { role: "user" } } };
    const [first, second] = several({ ...pinned, ...adding, ...at(site), evaluations });
    expect(first).toEqual({
      decision: false,
      context: { error: { status: 400, message: "subject.type: expected text" } },
    });
    expect(second).toHaveProperty("context.reasons.0.code", "permission.denied");
  });
});

describe("Access Evaluations API: evaluations options", () => {
  const evaluations = [at(domain), at(hospital), at(site), at(hospital)];
  const asked = (semantic: unknown) =>
    decisions({ ...manager, ...adding, evaluations, options: { evaluations_semantic: semantic, other: 1 } });

  it("execute_all answers all of them, as does a request without options", () => {
    expect(asked("execute_all")).toEqual([true, false, true, false]);
    expect(asked(undefined)).toEqual([true, false, true, false]);
    expect(decisions({ ...manager, ...adding, evaluations, options: {} })).toHaveLength(4);
  });

  it("deny_on_first_deny ends with the first denial", () => {
    expect(asked("deny_on_first_deny")).toEqual([true, false]);
    const fine = { ...manager, ...adding, evaluations: [at(domain), at(site)] };
    expect(decisions({ ...fine, options: { evaluations_semantic: "deny_on_first_deny" } })).toEqual([
      true,
      true,
    ]);
  });

  it("permit_on_first_permit ends with the first permit", () => {
    expect(asked("permit_on_first_permit")).toEqual([true]);
    const later = { ...manager, ...adding, evaluations: [at(hospital), at(site), at(domain)] };
    expect(decisions({ ...later, options: { evaluations_semantic: "permit_on_first_permit" } })).toEqual([
      false,
      true,
    ]);
  });

  it.each(["deny", "EXECUTE_ALL", "", 1, null, "__proto__", ["execute_all"]])(
    "%j is no semantic",
    (semantic) => {
      const request = { ...manager, ...adding, evaluations, options: { evaluations_semantic: semantic } };
      expect(faultsOf(evaluateAll(world(), request, now))).toBe(
        "options.evaluations_semantic: expected execute_all or deny_on_first_deny or permit_on_first_permit",
      );
    },
  );
});

describe("Access Evaluations API: without evaluations", () => {
  it.each([{}, { evaluations: [] }])("it is the Access Evaluation API: %j", (more) => {
    for (const request of [doing("chief", "add-user", site), doing("user1", "add-user", site)]) {
      expect(evaluateAll(world(), { ...request, ...more }, now)).toEqual(evaluate(world(), request, now));
    }
    expect(faultsOf(evaluateAll(world(), { ...manager, ...more }, now))).toBe(
      "action: expected object; resource: expected object",
    );
  });
});

describe("Access Evaluations API: errors", () => {
  it("of one question are told in its place, and the others are answered", () => {
    const evaluations = [
      at(site),
      {},
      "nothing",
      { resource: { type: "application", id: "dmfa" } },
      at(unit),
    ];
    const answers = several({ ...manager, ...adding, evaluations });
    expect(answers.map(({ decision }) => decision)).toEqual([true, false, false, false, true]);
    expect(answers.map(({ context: found }) => found)).toEqual([
      undefined,
      { error: { status: 400, message: "resource: expected object" } },
      { error: { status: 400, message: "request: expected object" } },
      { error: { status: 400, message: "resource.properties.scope: expected text" } },
      undefined,
    ]);
  });

  it("are a denial for the semantics that stop", () => {
    const options = { evaluations_semantic: "deny_on_first_deny" };
    expect(decisions({ ...manager, ...adding, evaluations: [at(site), {}, at(unit)], options })).toEqual([
      true,
      false,
    ]);
  });

  it("of the whole request are a 400", () => {
    const faults = (request: unknown, options = {}) => faultsOf(evaluateAll(world(), request, now, options));
    expect(faults({ evaluations: {} })).toBe("evaluations: expected list");
    expect(faults({ evaluations: [at(site)], subject: "manager" })).toBe("subject: expected object");
    expect(faults({ evaluations: [at(site)], options: [] })).toBe("options: expected object");
    const many = (length: number) => ({
      ...manager,
      ...adding,
      evaluations: Array.from({ length }, () => at(site)),
    });
    expect(faults(many(101))).toBe("evaluations: at most 100");
    expect(decisions(many(100))).toHaveLength(100);
    expect(faults(many(3), { mostEvaluations: 2 })).toBe("evaluations: at most 2");
  });

  it("are too many targets, all questions together", () => {
    const blocking = (length: number, id = domain) => ({
      ...at(id),
      action: { name: "block-user", properties: { targets: Array.from({ length }, () => "nobody") } },
    });
    const evaluations = [blocking(600), blocking(400), blocking(1), at(site), blocking(0)];
    expect(decisions({ ...manager, ...adding, evaluations })).toEqual([true, true, false, true, true]);
    const [, , third] = several({ ...manager, ...adding, evaluations });
    const message = "action.properties.targets: at most 1000";
    expect(third?.context).toEqual({ error: { status: 400, message } });
    const shared = { ...manager, ...blocking(900), evaluations: [{}, {}] };
    expect(decisions(shared)).toEqual([true, false]);
  });

  it("stay even where reasons are left out", () => {
    const evaluations = [{ ...doing("user1", "add-user", site) }, {}];
    const answers = several({ evaluations }, { reasons: false });
    expect(answers[0]).toEqual({ decision: false });
    expect(answers[1]).toHaveProperty("context.error.status", 400);
    expect(denialOf(evaluateAll(world(), doing("user1", "add-user", site), now))).toEqual([
      "permission.denied",
    ]);
  });
});
