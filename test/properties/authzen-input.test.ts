import fc from "fast-check";
import { permissionMatrix } from "toegangsbeheer";
import {
  type AuthzenAnswer,
  evaluate,
  evaluateAll,
  type SchemaName,
  searchActions,
  searchResources,
  searchSubjects,
} from "toegangsbeheer/authzen";
import { nl } from "toegangsbeheer/messages/nl";
import { anyInput, anyText } from "toegangsbeheer/testing";
import { describe, expect, it } from "vitest";
import { validators } from "../authzen/schema.js";
import { triesOf } from "../support/tries.js";
import { by, context, domain, employer, minute, names, site, unit, world } from "../support/world.js";
import { runs } from "./support.js";

type Answering = (request: unknown) => AuthzenAnswer<object>;
type Api = "evaluation" | "evaluations" | "subjectSearch" | "resourceSearch" | "actionSearch";

const now = context(by.contactCentre);
const options = { packs: [nl] };
const answering: Readonly<Record<Api, Answering>> = {
  evaluation: (request) => evaluate(world(), request, now, options),
  evaluations: (request) => evaluateAll(world(), request, now, options),
  subjectSearch: (request) => searchSubjects(world(), request, now, options),
  resourceSearch: (request) => searchResources(world(), request, now, options),
  actionSearch: (request) => searchActions(world(), request, now, options),
};
const apis = Object.keys(answering) as readonly Api[];

/** Mostly what belongs there, sometimes something that may stand in JSON, sometimes hostile text. */
const mostly = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<unknown> =>
  fc.oneof(
    { arbitrary, weight: 40 },
    { arbitrary: fc.jsonValue({ maxDepth: 2 }) as fc.Arbitrary<unknown>, weight: 2 },
    { arbitrary: anyText() as fc.Arbitrary<unknown>, weight: 1 },
  );
const some = (fields: Readonly<Record<string, fc.Arbitrary<unknown>>>): fc.Arbitrary<unknown> =>
  mostly(fc.oneof({ arbitrary: fc.record(fields), weight: 8 }, fc.record(fields, { requiredKeys: [] })));

const id = mostly(fc.constantFrom(...names, site, unit, domain, employer, "ehealth-box", "heracles"));
const properties = some({
  role: mostly(fc.constantFrom("access-manager", "user")),
  scope: mostly(fc.constantFrom(site, unit, domain)),
  targets: mostly(fc.array(id, { maxLength: 3 })),
});
const subject = some({ type: mostly(fc.constantFrom("account", "robot")), id, properties });
const resource = some({ type: mostly(fc.constantFrom("application", "scope", "record")), id, properties });
const action = some({
  name: mostly(fc.constantFrom("open", "read", ...Object.keys(permissionMatrix))),
  properties,
});
const surroundings = some({
  means: mostly(fc.constantFrom("eid", "password")),
  loggedInAt: mostly(
    fc.oneof(
      fc.constantFrom(minute(0), minute(50), "2026-02-30T09:00:00.000Z", "2026-03-02T24:00:00.000Z"),
      // Every notation of a moment, and what is nearly one.
      fc.stringMatching(
        /^(?:1900|20[02][048])-(?:0[1-4]|1[12])-(?:0[01]|2[89]|3[01])[Tt ](?:09|24):5[09](?::[56]0(?:\.\d{1,4})?)?(?:[Zz]|[+-]0[12](?::?[37]0)?)?$/,
      ),
    ),
  ),
  time: fc.string(),
});
const page = some({
  limit: mostly(fc.nat(3)),
  token: mostly(fc.constantFrom("", "0".repeat(24))),
  properties: mostly(fc.constant({})),
});
const entities = { subject, action, resource, context: surroundings };
const semantics = ["execute_all", "deny_on_first_deny", "permit_on_first_permit"];
const requests: fc.Arbitrary<unknown> = fc.oneof(
  some(entities),
  some({ ...entities, page: some({ limit: mostly(fc.nat(3)) }) }),
  some({ ...entities, page }),
  some({
    ...entities,
    evaluations: mostly(fc.array(fc.oneof(some(entities), fc.constant({})), { maxLength: 3 })),
    options: some({ evaluations_semantic: mostly(fc.constantFrom(...semantics)) }),
  }),
);
/** As it comes out of JSON: what a schema judges. */
const jsonRequests = requests.map((request): unknown => JSON.parse(JSON.stringify(request)));

/** What no schema knows: how long is too long, and which token goes with which search. */
function isBeyondSchemas(faults: string): boolean {
  return faults
    .split("; ")
    .every((fault) => /: at most \d+$|^page\.token: expected the next_token/.test(fault));
}

/** The faults of the form of a request, its single questions included. */
function faultsIn(answer: AuthzenAnswer<object>): readonly string[] {
  if (answer.status === 400) return [answer.body];
  const { body } = answer as {
    body: { evaluations?: readonly { context?: { error?: { status: number; message: string } } }[] };
  };
  return (body.evaluations ?? []).flatMap(({ context: found }) =>
    found?.error?.status === 400 ? [found.error.message] : [],
  );
}

describe("whatever is asked, the answer is one of the standard's", () => {
  it.each(apis)("%s: with anything at all", (api) => {
    fc.assert(
      fc.property(anyInput(), (input) => {
        const answer = answering[api](input);
        expect([200, 400]).toContain(answer.status);
        expect({}).not.toHaveProperty("polluted");
      }),
      runs(400),
    );
  });

  it.each(apis)("%s: with anything at all in one place of a request", (api) => {
    fc.assert(
      fc.property(requests, anyInput(), fc.nat(30), (request, waste, at) => {
        if (typeof request !== "object" || request === null) return;
        const keys = ["subject", "action", "resource", "context", "page", "evaluations", "options"];
        const key = keys[at % keys.length] as string;
        const spoilt =
          at % 3 === 0 ? { ...request, evaluations: [waste, request] } : { ...request, [key]: waste };
        const answer = answering[api](spoilt);
        expect([200, 400]).toContain(answer.status);
        expect(JSON.parse(JSON.stringify(answer))).toEqual(answer);
        if (answer.status === 200) expect(validators[`${api}Response`](answer.body)).toBe(true);
      }),
      runs(400),
    );
  });
});

describe("the schemas say what is read", () => {
  it.each(apis)(
    "%s: a request is a 400, or one of its questions an error, where its schema refuses it",
    (api) => {
      const seen = { valid: 0, invalid: 0 };
      fc.assert(
        fc.property(jsonRequests, (request) => {
          const answer = answering[api](request);
          const isValid = validators[`${api}Request` satisfies SchemaName](request);
          const faults = faultsIn(answer);
          if (isValid) expect(faults.filter((fault) => !isBeyondSchemas(fault))).toEqual([]);
          else if (!hasStoppedEarly(request)) expect(faults).not.toEqual([]);
          if (answer.status === 200) expect(validators[`${api}Response`](answer.body)).toBe(true);
          seen[isValid ? "valid" : "invalid"] += 1;
        }),
        runs(1_500),
      );
      expect(Math.min(seen.valid, seen.invalid)).toBeGreaterThan(triesOf(100));
    },
  );
});

/** True for a request whose last questions may have stayed unread. */
function hasStoppedEarly(request: unknown): boolean {
  const { options: asked } = (request ?? {}) as { options?: { evaluations_semantic?: string } };
  return asked?.evaluations_semantic !== undefined && asked.evaluations_semantic !== "execute_all";
}
