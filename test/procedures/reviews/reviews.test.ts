import { describe, expect, it } from "vitest";
import {
  type ConfirmReview,
  emptyRegistry,
  evolve,
  invariantFaults,
  onSlice,
  personalEvents,
  type Registry,
  restore,
  type Scope,
  slice,
  snapshot,
} from "../../../src/index.js";
import {
  acceptance,
  by,
  clinic,
  codes,
  domain,
  hospital,
  minute,
  played,
  refusal,
  site,
  told,
  unit,
  world,
} from "../../support/world.js";

const untouched = `review.untouched@${site}#user1`;
const unused = `review.nobody-holds@${site}#heracles`;
const confirm = (scope: string, ...findings: readonly string[]): ConfirmReview => ({
  type: "ConfirmReview",
  scope,
  findings,
});
const review = (scope: string, registry = played([[confirm(scope, untouched), by.chief]])) =>
  registry.reviews.get(scope as Scope);

describe("confirming a review", () => {
  it("keeps what was looked at, when, and by whom", () => {
    const { events, registry } = acceptance(confirm(site, untouched, unused), by.sitemanager);
    const data = { scope: site, findings: [untouched, unused] };
    expect(told(events)).toEqual([{ type: "ReviewConfirmed", data }]);
    const kept = { ...data, at: minute(60), by: { kind: "account", account: "sitemanager" } };
    expect(review(site, registry)).toEqual(kept);
    expect(snapshot(registry).reviews).toEqual([kept]);
  });

  it("replaces what was confirmed there before, and nothing elsewhere", () => {
    const registry = played([
      [confirm(domain, untouched), by.manager],
      [confirm(site, untouched), by.sitemanager],
      [confirm(site, unused), by.chief],
    ]);
    expect(review(site, registry)).toMatchObject({ findings: [unused], by: { account: "chief" } });
    expect(review(domain, registry)).toMatchObject({ findings: [untouched], by: { account: "manager" } });
    expect(review(unit, registry)).toBeUndefined();
  });

  it("counts a finding that is told twice once, and takes an empty list", () => {
    const { registry } = acceptance(confirm(site, unused, untouched, unused), by.sitemanager);
    expect(review(site, registry)?.findings).toEqual([unused, untouched]);
    expect(review(site, acceptance(confirm(site), by.sitemanager, {}, registry).registry)?.findings).toEqual(
      [],
    );
  });

  it("takes findings of a place below, and refuses those of another place", () => {
    expect(acceptance(confirm(hospital, untouched), by.chief).events).toHaveLength(1);
    const elsewhere = [`review.leaver@${unit}#user1`, unused, `review.leaver@${clinic}#otherchief`];
    expect(codes(refusal(confirm(site, ...elsewhere), by.sitemanager))).toEqual([
      "input.shape at findings.0",
      "input.shape at findings.2",
    ]);
  });

  it.each([
    "",
    "x",
    "review.leaver",
    `review.leaver@${site}`,
    `review.leaver@${site}#`,
    `review.leaver@${site}#user 1`,
    `review.leaver@${site}#usér1`,
    `review.leaver@${site}#a+b+c+d+e`,
    `review.leaver@${site}#${"x".repeat(65)}`,
    `review.LEAVER@${site}#user1`,
    `leaver@${site}#user1`,
    `review.leaver@${site}x#user1`,
    "review.leaver@0412398766#user1",
    `review.leaver@${site}#user1\n`,
    `review.leaver@${site}#${"a+".repeat(100_000)}`,
  ])("refuses %j, which names no finding", (id) => {
    expect(codes(refusal(confirm(site, id), by.sitemanager))).toEqual(["input.shape at findings.0"]);
  });

  it("is for whoever manages that place or one above it", () => {
    for (const actor of [by.user1, by.otherchief, by.contactCentre, by.court, by.director]) {
      expect(codes(refusal(confirm(site, untouched), actor))).toEqual(["permission.denied"]);
    }
    expect(codes(refusal(confirm(unit), by.sitemanager))).toEqual(["permission.denied"]);
    for (const actor of [by.chief, by.cochief, by.manager, by.comanager, by.unitmanager, by.sitemanager]) {
      expect(acceptance(confirm(site, untouched), actor).warnings).toEqual([]);
    }
  });

  it("says nothing personal", () => {
    expect(personalEvents).not.toContain("ReviewConfirmed");
  });
});

describe("what was confirmed", () => {
  it("goes with its place", () => {
    const second = `${unit}/mammography-site:12819`;
    const place = { kind: "mammography-site", number: "12819", email: "s@example.org", manager: "self" };
    const added = played([
      [{ type: "AddSite", scope: unit, ...place } as never, by.unitmanager],
      [confirm(second), by.unitmanager],
      [confirm(unit), by.unitmanager],
    ]);
    expect(added.reviews.size).toBe(2);
    const removed = played([[{ type: "RemoveSite", scope: second }, by.unitmanager]], added, 40);
    expect([...removed.reviews.keys()]).toEqual([unit]);
    const lone = `${domain}/mammography-unit:12820`;
    const unitAdded = played(
      [
        [
          {
            ...place,
            type: "AddSubdivision",
            scope: domain,
            kind: "mammography-unit",
            number: "12820",
          } as never,
          by.manager,
        ],
        [confirm(lone), by.manager],
        [{ type: "RemoveSubdivision", scope: lone }, by.manager],
      ],
      removed,
      50,
    );
    expect([...unitAdded.reviews.keys()]).toEqual([unit]);
  });

  it("is found in a slice that was given it, and nowhere else", () => {
    const registry = played([[confirm(site, untouched), by.chief]]);
    const key = `review:${site}` as const;
    const ask = (view: Registry) => view.reviews.get(site as Scope);
    expect(onSlice(slice(registry, [key]), ask)).toEqual({ ok: true, value: review(site, registry) });
    expect(onSlice(slice(registry, []), ask)).toEqual({ ok: false, missing: [key] });
  });

  it("may be absent from a snapshot of an earlier version", () => {
    const { reviews: _, ...earlier } = snapshot(world());
    const answer = restore(JSON.parse(JSON.stringify(earlier)));
    if (!answer.ok) throw new Error(JSON.stringify(answer.violations));
    expect(snapshot(answer.value)).toEqual(snapshot(world()));
    expect(emptyRegistry().reviews.size).toBe(0);
  });

  it("stays when the account of whoever confirmed it ends, by its id", () => {
    const registry = played([
      [confirm(site, untouched), by.sitemanager],
      [{ type: "ReplaceSiteManager", scope: site, manager: "self" }, by.chief],
    ]);
    const event = {
      type: "PersonErased",
      version: 1,
      data: { account: "sitemanager", digests: [] },
      metadata: { at: minute(90), by: { kind: "contact-centre" } },
    };
    const after = evolve(registry, event as never);
    expect(review(site, after)?.by).toEqual({ kind: "account", account: "sitemanager" });
  });

  it("names a place that is there, and findings in it", () => {
    const kept = snapshot(played([[confirm(site, untouched), by.chief]]));
    const [one] = kept.reviews;
    for (const wrong of [
      { ...one, scope: `${unit}/mammography-site:9` },
      { ...one, findings: [untouched, untouched] },
      { ...one, findings: [`review.leaver@${unit}#user1`] },
    ]) {
      const answer = restore({ ...kept, reviews: [wrong] });
      expect(answer.ok).toBe(false);
    }
    expect(restore({ ...kept, reviews: [one, one] }).ok).toBe(false);
    expect(invariantFaults(played([[confirm(site, untouched), by.chief]]))).toEqual([]);
  });
});
