import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { defaultPolicy } from "../../src/policy/default.js";
import { definePolicy, type PolicyExtension } from "../../src/policy/define.js";
import type { Policy } from "../../src/policy/types.js";
import { hostile } from "../catalogue/hostile.js";
import { isDeepFrozen } from "../support/frozen.js";
import { holding } from "../support/world.js";

function defined(extension: unknown): Policy {
  return holding(definePolicy(extension as PolicyExtension)).value;
}

describe("the default policy", () => {
  it("says what both manuals accept, and the safer reading elsewhere", () => {
    expect(defaultPolicy).toEqual({
      passwords: {
        minimumLength: 10,
        maximumLength: 15,
        specialCharacters: ",;:=?./*$%><&@#'(!{})-_",
        minimumNonLetters: 2,
      },
      effectDelayMinutes: 20,
      limits: { users: 1000, applications: 200, findings: 10_000, mandates: 1_000, text: 10_000 },
      severities: {
        managerEligibility: "refuse",
        passwordGiver: "refuse",
        userEligibility: "warn",
        usersFirst: "warn",
        nameDiffers: "refuse",
        wrongLevel: "warn",
      },
      review: {
        days: { expiring: 60, untouched: 365, ending: 30, codesRequested: 7, placeData: 365 },
        severities: {
          "review.certificate-expiring": "medium",
          "review.codes-requested": "medium",
          "review.companion-missing": "medium",
          "review.ending": "medium",
          "review.leaver": "high",
          "review.manager-not-eligible": "high",
          "review.no-effect": "low",
          "review.nobody-holds": "low",
          "review.password-of-former": "medium",
          "review.place-data": "low",
          "review.request-unsigned": "medium",
          "review.route-broken": "high",
          "review.single-person": "medium",
          "review.untouched": "low",
          "review.wrong-level": "medium",
        },
      },
    });
    expect(isDeepFrozen(defaultPolicy)).toBe(true);
  });
});

describe("a policy of a host", () => {
  it("is the default one where nothing is said", () => {
    expect(defined({})).toEqual(defaultPolicy);
    expect(defined(JSON.parse(JSON.stringify(defaultPolicy)))).toEqual(defaultPolicy);
  });

  it("changes what is said, and nothing else", () => {
    const given = {
      passwords: { maximumLength: 64 },
      effectDelayMinutes: 0,
      limits: { users: 50 },
      severities: { wrongLevel: "refuse" },
      review: { days: { ending: 14 }, severities: { "review.untouched": "high" } },
    };
    const policy = defined(given);
    expect(policy).toEqual({
      passwords: { ...defaultPolicy.passwords, maximumLength: 64 },
      effectDelayMinutes: 0,
      limits: { ...defaultPolicy.limits, users: 50 },
      severities: { ...defaultPolicy.severities, wrongLevel: "refuse" },
      review: {
        days: { ...defaultPolicy.review.days, ending: 14 },
        severities: { ...defaultPolicy.review.severities, "review.untouched": "high" },
      },
    });
    expect(isDeepFrozen(policy)).toBe(true);
    expect(Object.isFrozen(given.limits)).toBe(false);
  });

  it("goes as far as its bounds", () => {
    const widest = {
      passwords: { minimumLength: 1000, maximumLength: 1000, specialCharacters: "", minimumNonLetters: 1000 },
      effectDelayMinutes: 10_080,
      limits: { users: 1, applications: 1, text: 1_000_000 },
    };
    expect(defined(widest)).toMatchObject(widest);
  });

  const cases: [unknown, string, string, Record<string, unknown>][] = [
    [null, "input.shape", "", { expected: "object" }],
    [{ delay: 5 }, "input.shape", "delay", { expected: "no-such-key" }],
    [JSON.parse('{"__proto__":{}}'), "input.shape", "__proto__", { expected: "no-such-key" }],
    [{ effectDelayMinutes: -1 }, "input.shape", "effectDelayMinutes", {}],
    [{ effectDelayMinutes: 1e6 }, "input.shape", "effectDelayMinutes", {}],
    [{ effectDelayMinutes: 0.5 }, "input.shape", "effectDelayMinutes", {}],
    [{ effectDelayMinutes: "20" }, "input.shape", "effectDelayMinutes", {}],
    [{ limits: { users: 0 } }, "input.shape", "limits.users", {}],
    [{ limits: { text: Number.POSITIVE_INFINITY } }, "input.shape", "limits.text", {}],
    [{ limits: { applications: Number.NaN } }, "input.shape", "limits.applications", {}],
    [
      { severities: { usersFirst: "ignore" } },
      "input.shape",
      "severities.usersFirst",
      { expected: "one-of", values: "refuse,warn" },
    ],
    [{ review: { days: { expiring: -1 } } }, "input.shape", "review.days.expiring", {}],
    [{ review: { days: { untouched: 3_651 } } }, "input.shape", "review.days.untouched", {}],
    [{ review: { days: { soon: 1 } } }, "input.shape", "review.days.soon", { expected: "no-such-key" }],
    [
      { review: { severities: { "review.leaver": "warn" } } },
      "input.shape",
      "review.severities.review.leaver",
      { expected: "one-of", values: "high,medium,low" },
    ],
    [
      { review: { severities: { "review.weather": "low" } } },
      "input.shape",
      "review.severities.review.weather",
      {},
    ],
    [{ severities: { anything: "warn" } }, "input.shape", "severities.anything", {}],
    [{ passwords: { minimumLength: 0 } }, "input.shape", "passwords.minimumLength", {}],
    [{ passwords: { minimumLength: 16 } }, "input.shape", "passwords.minimumLength", {}],
    [{ passwords: { minimumNonLetters: 16 } }, "input.shape", "passwords.minimumNonLetters", {}],
    [{ passwords: { specialCharacters: "! " } }, "input.shape", "passwords.specialCharacters", {}],
    [
      { passwords: { specialCharacters: "!".repeat(101) } },
      "limit.exceeded",
      "passwords.specialCharacters",
      { limit: 100 },
    ],
  ];

  it.each(cases)("refuses %j", (input, code, path, params) => {
    const result = definePolicy(input as PolicyExtension);
    const found = result.ok ? [] : result.violations.map((one) => ({ ...one, path: one.path.join(".") }));
    expect(found).toMatchObject([{ code, path, params }]);
  });

  it("answers anything without throwing, and leaves it as it was", () => {
    fc.assert(
      fc.property(hostile(defaultPolicy), (input) => {
        const before = structuredClone(input);
        const result = definePolicy(input as PolicyExtension);
        expect(input).toEqual(before);
        if (result.ok) expect(definePolicy(result.value)).toEqual(result);
        else expect(result.violations.length).toBeGreaterThan(0);
      }),
    );
  });
});
