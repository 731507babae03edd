import { expect, it } from "vitest";
import type { Application, FunctionKind, Labels } from "../../src/catalogue/types.js";
import type { Policy } from "../../src/policy/types.js";

const labels: Labels = { nl: "a", fr: "b", de: "c", en: "d" };

it("compiles only what a catalogue and a policy can hold", () => {
  // @ts-expect-error a language is missing
  const threeLanguages: Labels = { nl: "a", fr: "b", de: "c" };
  // @ts-expect-error functions count below the enterprise
  const enterpriseFunction: FunctionKind = { id: "x", labels, level: "enterprise" };
  // @ts-expect-error no such level
  const unknownLevel: Application["level"] = "floor";
  // @ts-expect-error a rule refuses or warns
  const mute: Partial<Policy["severities"]> = { usersFirst: "ignore" };
  expect([threeLanguages, enterpriseFunction, unknownLevel, mute]).toHaveLength(4);
});
