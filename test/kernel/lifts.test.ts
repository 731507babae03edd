import { describe, expect, it } from "vitest";
import { type Lifts, lifting, presentVersion } from "../../src/kernel/lifts.js";

const lifts: Lifts = { place: [(kept) => `${kept}, then 2`, (kept) => `${kept}, then 3`] };

describe("lifts", () => {
  it("bring each older version to the present one, step by step", () => {
    expect([1, 2, 3].map((version) => lifting(lifts, "place", version)?.(version))).toEqual([
      "1, then 2, then 3",
      "2, then 3",
      3,
    ]);
    expect([presentVersion(lifts, "place"), presentVersion(lifts, "account")]).toEqual([3, 1]);
  });

  it("know no other version", () => {
    for (const version of [0, 4, -1, 1.5, "1", null, undefined, Number.NaN]) {
      expect(lifting(lifts, "place", version)).toBeUndefined();
    }
    expect(lifting(lifts, "toString", 2)).toBeUndefined();
    expect(lifting(lifts, "toString", 1)?.("kept")).toBe("kept");
  });
});
