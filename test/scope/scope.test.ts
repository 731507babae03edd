import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  childScope,
  domainOf,
  enterpriseOf,
  formatScope,
  isAtOrBelow,
  isKindName,
  isScope,
  levelOf,
  ownPart,
  parentScope,
  parseScope,
  type Scope,
  scopeParts,
  selfAndAbove,
} from "../../src/scope/scope.js";
import { scope as anyScope } from "../../src/testing/fields.js";
import { withCheckDigits } from "../../src/testing/synthetic.js";
import { domain, hospital, site, unit } from "../support/world.js";

const chain = [hospital, domain, unit, site] as Scope[];

describe("a scope", () => {
  it.each(chain)("%s is one, and says so of nothing that only looks like it", (scope) => {
    expect(parseScope(scope)).toEqual({ ok: true, value: scope });
    expect([` ${scope}`, `${scope}\n`].map(isScope)).toEqual([false, false]);
    for (const other of [
      `${scope}/`,
      `/${scope}`,
      `${scope}/X:1`,
      `${scope}/x`,
      `${scope}/x:`,
      `${scope}/:1`,
      `${scope}/x:1:2`,
      `${scope}/x:abc`,
      `${scope}/x y:1`,
      `${scope}/-x:1`,
      `${scope}/1x:1`,
      `${scope}/x:${"1".repeat(21)}`,
      `${scope}/${"x".repeat(65)}:1`,
      `${scope}/x:١`,
      `${site}/x:1`,
      scope.replace(hospital, "0499910186"),
      scope.replace(hospital, "2499910185"),
      [scope],
      null,
      undefined,
      7,
    ]) {
      expect(isScope(other), String(other)).toBe(false);
      expect(parseScope(other)).toMatchObject({ ok: false, violations: [{ code: "input.shape", path: [] }] });
    }
  });

  it.each(chain)("%s is read with the numbers of enterprise and domain in any notation", (scope) => {
    for (const number of ["0499.910.185", "BE 0499.910.185", "499910185", " 0499 910 185\t"]) {
      const written = scope.replace(hospital, number);
      expect(isScope(written)).toBe(false);
      expect(parseScope(written)).toEqual({ ok: true, value: scope });
    }
    expect(parseScope(scope.replaceAll(hospital, "0499.910.185"))).toEqual({ ok: true, value: scope });
  });

  it("is read with an employer's number in groups, and with no more than numbers written otherwise", () => {
    const employer = "0499910185/employer-nsso:001234518";
    expect(parseScope("0499.910.185/employer-nsso:12345-18")).toEqual({ ok: true, value: employer });
    for (const other of [
      "0499.910.186",
      "0499.910.185/employer-nsso:12345-19",
      "0499.910.185/Employer-nsso:12345-18",
      "0499.910.185/employer-nsso",
      "0499.910.185/",
      `${domain}/mammography-unit:12.817`,
      "0499.910.185".padStart(1_000),
    ]) {
      expect(parseScope(other), other).toMatchObject({ ok: false, violations: [{ code: "input.shape" }] });
    }
  });

  it("of an enterprise of the new series is one as well", () => {
    expect(isScope(withCheckDigits(10_000_000))).toBe(true);
    expect(isScope("0000000000")).toBe(false);
  });

  it("takes the longest kinds and identifiers", () => {
    const part = `/k${"x".repeat(63)}:${"Z".repeat(20)}`;
    expect(isScope(hospital + part.repeat(3))).toBe(true);
    expect(isScope(hospital + part.repeat(4))).toBe(false);
    expect([isKindName(`k${"x".repeat(63)}`), isKindName(`k${"x".repeat(64)}`), isKindName("")]).toEqual([
      true,
      false,
      false,
    ]);
    expect(["a", "a-1", "A", "1a", "-a", "a_b", "a:1", "a/b", "a\n"].map(isKindName)).toEqual([
      true,
      true,
      ...Array<boolean>(7).fill(false),
    ]);
  });

  it("names its level, its parts and everything above it", () => {
    expect(chain.map(levelOf)).toEqual(["enterprise", "domain", "subdivision", "site"]);
    expect(chain.map(parentScope)).toEqual([undefined, hospital, domain, unit]);
    expect(chain.map(domainOf)).toEqual([undefined, domain, domain, domain]);
    expect(chain.map(enterpriseOf)).toEqual([hospital, hospital, hospital, hospital]);
    expect(selfAndAbove(site as Scope)).toEqual([...chain].reverse());
    expect(ownPart(unit as Scope)).toEqual({ kind: "mammography-unit", identifier: "12817" });
    expect(scopeParts(site as Scope)).toEqual({
      enterprise: hospital,
      domain: { kind: "mammography-screening", identifier: hospital },
      subdivision: { kind: "mammography-unit", identifier: "12817" },
      site: { kind: "mammography-site", identifier: "12818" },
    });
    expect(scopeParts(hospital as Scope)).toEqual({ enterprise: hospital });
  });

  it("lies below what it starts with, part by part", () => {
    for (const [at, lower] of chain.entries()) {
      for (const [above, upper] of chain.entries()) expect(isAtOrBelow(lower, upper)).toBe(at >= above);
    }
    expect(isAtOrBelow(`${unit}1` as Scope, unit as Scope)).toBe(false);
    expect(isAtOrBelow(`${hospital}/mammography-screening-2:1` as Scope, hospital as Scope)).toBe(true);
  });

  it("taken apart and put together is the same", () => {
    fc.assert(
      fc.property(anyScope(), (scope) => {
        expect(isScope(scope)).toBe(true);
        expect(formatScope(scopeParts(scope))).toBe(scope);
        const parent = parentScope(scope);
        if (parent === undefined) expect(levelOf(scope)).toBe("enterprise");
        else {
          expect(childScope(parent, ownPart(scope))).toBe(scope);
          expect([isAtOrBelow(scope, parent), isAtOrBelow(parent, scope)]).toEqual([true, false]);
        }
        expect(selfAndAbove(scope)).toHaveLength(scope.split("/").length);
      }),
    );
  });

  it("comes to an end above whatever text it is given", () => {
    for (const text of ["", "0", "nowhere", "0412398765x", "/", "a/b/c/d/e/f"]) {
      expect(selfAndAbove(text as Scope).length).toBeLessThan(8);
      expect(() => levelOf(text as Scope)).not.toThrow();
    }
  });
});
