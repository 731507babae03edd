import { describe, expect, it } from "vitest";
import type { Command, Registry } from "../../src/index.js";
import { confirmation, decided } from "../support/reviews.js";
import { policyOf } from "../support/settings.js";
import { by, domain, employer, hospital, minute, played, site, unit, world } from "../support/world.js";
import { carriedOut, found, remedy, reviewOf, steps, subjects } from "./reviewing.js";

const code = "review.place-data";
const year = 365 * 24 * 60;
const ofDomain = { scope: domain };
const scopes = (registry: Registry, now: string): readonly string[] =>
  found(code, registry, { ...ofDomain, now }).map(({ scope }) => scope);
const update = (type: "UpdateDomain" | "UpdateSubdivision" | "UpdateSite", scope: string): Command => ({
  type,
  scope,
  email: "new@example.org",
});

describe("the data of a place", () => {
  it("lack an e-mail address where a domain opened by itself", () => {
    const [one, ...others] = found(code, world(), { scope: employer });
    expect(others).toEqual([]);
    expect(one).toMatchObject({
      id: `${code}@${employer}#email`,
      severity: "low",
      scope: employer,
      params: {},
    });
    expect(one).not.toHaveProperty("variant");
    expect(steps(one as never)).toEqual(["update-place"]);
    const step = remedy(one as never, "update-place");
    expect(step.command.type).toBe("UpdateDomain");
    const after = carriedOut(world(), step, { email: "nsso@example.org" });
    expect(found(code, after, { scope: employer })).toEqual([]);
  });

  it("are old when neither changed nor confirmed for the days of the policy, to the minute", () => {
    expect(scopes(world(), minute(1 + year - 1))).toEqual([]);
    expect(scopes(world(), minute(1 + year))).toEqual([domain]);
    expect(scopes(world(), minute(3 + year))).toEqual([domain, unit, site]);
    const [first] = found(code, world(), { ...ofDomain, now: minute(1 + year) });
    expect(first).toMatchObject({
      id: `${code}@${domain}#data`,
      variant: "old",
      since: minute(1),
      params: { since: minute(1) },
    });
    const policy = policyOf({ review: { days: { placeData: 1 } } });
    expect(found(code, world(), { ...ofDomain, policy, now: minute(1 + 24 * 60) })).toHaveLength(1);
  });

  it("begin anew from a change, or from a confirmation there or above", () => {
    const now = minute(40 + year);
    const changed = played([[update("UpdateSubdivision", unit), by.chief]], world(), 41);
    expect(scopes(changed, now)).toEqual([domain, site]);
    const confirming = (scope: string): Registry => played([[confirmation(scope), by.chief]], world(), 41);
    expect(scopes(confirming(site), now)).toEqual([domain, unit]);
    expect(scopes(confirming(unit), now)).toEqual([domain]);
    expect(scopes(confirming(hospital), now)).toEqual([]);
    expect(subjects(code, confirming(employer), { scope: employer, now })).toEqual(["email"]);
  });

  it("are put right by a new address or by confirming", () => {
    const asked = { ...ofDomain, now: minute(3 + year) };
    const findings = found(code, world(), asked);
    expect(findings.map(steps)).toEqual(Array(3).fill(["confirm-review", "update-place"]));
    const types = findings.map((one) => remedy(one, "update-place").command.type);
    expect(types).toEqual(["UpdateDomain", "UpdateSubdivision", "UpdateSite"]);
    const step = remedy(findings[1] as never, "update-place");
    const after = carriedOut(world(), step, { email: "new@example.org" }, { now: asked.now });
    expect(scopes(after, asked.now)).toEqual([domain, site]);
    const all = reviewOf(world(), asked)
      .findings.filter(({ account }) => account !== "chief")
      .map(({ id }) => decided(id));
    const confirm = remedy(findings[0] as never, "confirm-review");
    expect(
      scopes(carriedOut(world(), confirm, { findings: all }, { now: asked.now, actor: by.chief }), asked.now),
    ).toEqual([]);
  });
});
