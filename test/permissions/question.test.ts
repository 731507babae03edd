import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readShape } from "../../src/kernel/reading.js";
import { list, oneOf, optional, record, text } from "../../src/kernel/shape.js";
import { type PermissionQuestion, readAsked, type TargetField } from "../../src/permissions/question.js";
import { defaultPolicy } from "../../src/policy/default.js";
import { anyInput, anyText } from "../../src/testing/hostile.js";

const limits = { ...defaultPolicy.limits, users: 3, text: 40 };

const shape = record<PermissionQuestion>({
  action: text() as never,
  scope: optional(text()),
  to: optional(text()),
  ticket: optional(text()),
  targets: optional(list(text(), "users")),
  field: optional(oneOf<TargetField>("account", "accounts")),
});

const value = fc.oneof(
  anyText(),
  fc.constantFrom("block-user", "0412398765", "account", "a\ud800", undefined, null),
  fc.array(anyText(), { maxLength: 5 }),
  anyInput(),
);
const fields = fc.record(
  { action: value, scope: value, to: value, ticket: value, targets: value, field: value, place: value },
  { requiredKeys: ["action"], noNullPrototype: true },
);

/** Ways to hide, to inherit or to watch the fields of a plain object. */
const dressed: Readonly<Record<string, (given: object) => unknown>> = {
  plain: (given) => given,
  "no prototype": (given) => Object.assign(Object.create(null), given),
  inherited: (given) => Object.create(given),
  "inherited from nothing": (given) => Object.create(Object.assign(Object.create(null), given)),
  "not enumerable": (given) => {
    const hidden = Object.entries(given).map(([key, held]) => [key, { value: held }]);
    return Object.defineProperties({}, Object.fromEntries(hidden));
  },
  "behind a proxy": (given) => new Proxy(given, {}),
  "by getters that throw": (given) => {
    const thrown = Object.keys(given).map((key) => [
      key,
      {
        enumerable: true,
        get: () => {
          throw new Error("nobody may look here");
        },
      },
    ]);
    return Object.defineProperties({}, Object.fromEntries(thrown));
  },
};

describe("the reading of a question", () => {
  it.each(Object.keys(dressed))("answers what its shape answers: fields %s", (how) => {
    fc.assert(
      fc.property(fields, (given) => {
        const asked = dressed[how]?.(given);
        expect(readAsked(asked, limits)).toEqual(readShape(shape, asked, limits));
      }),
      { numRuns: 300 },
    );
  });

  it("answers what its shape answers to anything at all", () => {
    fc.assert(
      fc.property(anyInput(), (asked) => {
        // Some read otherwise each time: then neither is anything but a refusal.
        expect(readAsked(asked, limits).ok).toBe(readShape(shape, asked, limits).ok);
      }),
    );
  });
});
