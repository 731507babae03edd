import { describe, expect, it } from "vitest";
import {
  type Command,
  emptyRegistry,
  eraseEvent,
  evolve,
  invariantFaults,
  onSlice,
  personalEvents,
  type Registry,
  type RegistryEvent,
  replay,
  restore,
  rowsOf,
  type Scope,
  slice,
  snapshot,
  subjectsOf,
} from "../../../src/index.js";
import { addSite, addUnit, secondSite, secondUnit } from "../../support/places.js";
import { confirmation, decided } from "../../support/reviews.js";
import {
  acceptance,
  by,
  clinic,
  codes,
  domain,
  holding,
  hospital,
  inszOfName,
  minute,
  played,
  refusal,
  site,
  type Turn,
  told,
  unit,
  world,
} from "../../support/world.js";

const untouched = `review.untouched@${site}#user1`;
const unused = `review.nobody-holds@${site}#heracles`;
const confirm = confirmation;
const review = (scope: string, registry = played([[confirm(scope, untouched), by.chief]])) =>
  registry.reviews.get(scope as Scope);

describe("confirming a review", () => {
  it("keeps of each finding what was decided, why, when, by whom, and of when the facts were", () => {
    const findings = [decided(untouched, "withdraw", "  Left in May "), decided(unused)];
    const { events, registry } = acceptance(
      { ...confirm(site), factsAt: "2026-03-02T10:30+01:00", findings },
      by.sitemanager,
    );
    const factsAt = "2026-03-02T09:30:00.000Z";
    const read = [decided(untouched, "withdraw", "Left in May"), decided(unused)];
    expect(told(events)).toEqual([
      { type: "ReviewConfirmed", data: { scope: site, factsAt, findings: read } },
    ]);
    const said = { at: minute(60), by: { kind: "account", account: "sitemanager" } };
    const kept = {
      ...{ scope: site, ...said, before: null },
      findings: read.map((one) => ({ ...one, ...said, factsAt })),
    };
    expect(review(site, registry)).toEqual(kept);
    expect(snapshot(registry).reviews).toEqual([kept]);
  });

  it("replaces what was confirmed there before, and nothing elsewhere", () => {
    const registry = played([
      [confirm(domain, untouched), by.manager],
      [confirm(site, untouched), by.sitemanager],
      [confirm(site, unused), by.chief],
    ]);
    expect(review(site, registry)).toMatchObject({
      ...{ findings: [{ finding: unused }], by: { account: "chief" } },
      before: { by: { account: "sitemanager" } },
    });
    expect(review(domain, registry)).toMatchObject({
      findings: [{ finding: untouched }],
      by: { account: "manager" },
    });
    expect(review(unit, registry)).toBeUndefined();
  });

  it("takes an empty list, and refuses a finding that is told twice", () => {
    const { registry } = acceptance(confirm(site, unused, untouched), by.sitemanager);
    expect(review(site, registry)?.findings.map(({ finding }) => finding)).toEqual([unused, untouched]);
    expect(review(site, acceptance(confirm(site), by.sitemanager, {}, registry).registry)?.findings).toEqual(
      [],
    );
    const twice = refusal(confirm(site, unused, untouched, unused), by.sitemanager);
    expect(codes(twice)).toEqual(["input.shape at findings.2.finding"]);
    expect(twice[0]?.params).toEqual({ expected: "entry-once" });
  });

  it("takes findings of a place below, and refuses those of another place", () => {
    expect(acceptance(confirm(hospital, untouched), by.chief).events).toHaveLength(1);
    const elsewhere = [`review.leaver@${unit}#user1`, unused, `review.leaver@${clinic}#otherchief`];
    expect(codes(refusal(confirm(site, ...elsewhere), by.sitemanager))).toEqual([
      "input.shape at findings.0.finding",
      "input.shape at findings.2.finding",
    ]);
  });

  it.each(["", " ", "\u2800"])("refuses the reason %j, which tells nothing", (reason) => {
    const command = { ...confirm(site), findings: [decided(unused), decided(untouched, "kept", reason)] };
    expect(codes(refusal(command, by.sitemanager))).toEqual(["field.required at findings.1.reason"]);
  });

  it("refuses a reason that is not to be read, or longer than the policy lets it be", () => {
    const because = (reason: string) => ({ ...confirm(site), findings: [decided(unused, "kept", reason)] });
    expect(codes(refusal(because("left\u0007"), by.sitemanager))).toEqual([
      "person.name at findings.0.reason",
    ]);
    expect(codes(refusal(because("x".repeat(10_001)), by.sitemanager))).toEqual([
      "limit.exceeded at findings.0.reason",
    ]);
  });

  it.each(["yesterday", "2026-03-02", minute(61)])(
    "refuses facts of %j: no moment that is past",
    (factsAt) => {
      expect(codes(refusal({ ...confirm(site), factsAt }, by.sitemanager))).toEqual([
        "input.shape at factsAt",
      ]);
    },
  );

  it("refuses another decision than the two", () => {
    const command = { ...confirm(site), findings: [{ ...decided(unused), decision: "later" as never }] };
    expect(codes(refusal(command, by.sitemanager))).toEqual(["input.shape at findings.0.decision"]);
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
    expect(codes(refusal(confirm(site, id), by.sitemanager))).toEqual(["input.shape at findings.0.finding"]);
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
});

describe("a finding on whoever confirms", () => {
  const own = `review.untouched@${site}#sitemanager`;
  const companion = `review.companion-missing@${site}#sitemanager+heracles+ehealth-box`;
  const place = `review.companion-missing@${site}#sitemanager+ehealth-box`;
  const channel = `review.certificate-expiring@${domain}#channel+manager`;

  it("is refused where it stands, whatever it finds, and the others with it", () => {
    expect(codes(refusal(confirm(site, untouched, own, companion), by.sitemanager))).toEqual([
      "self.forbidden at findings.1.finding",
      "self.forbidden at findings.2.finding",
    ]);
    expect(acceptance(confirm(site, untouched, own, companion), by.chief).events).toHaveLength(1);
  });

  it("is about a person, not about a thing of his name", () => {
    const request = `review.request-unsigned@${hospital}#chief`;
    const route = `review.route-broken@${domain}#manager`;
    const opened = `review.nobody-holds@${site}#sitemanager`;
    const data = `review.place-data@${site}#sitemanager`;
    expect(acceptance(confirm(site, place, opened, data), by.sitemanager).events).toHaveLength(1);
    expect(acceptance(confirm(domain, channel, route), by.manager).events).toHaveLength(1);
    expect(acceptance(confirm(hospital, request), by.chief).events).toHaveLength(1);
  });

  it("stays as somebody else decided it, when he confirms after", () => {
    const registry = played([
      [{ ...confirm(site), findings: [decided(own, "withdraw", "Retires"), decided(untouched)] }, by.chief],
      [confirm(site, unused), by.sitemanager],
      [confirm(site, untouched), by.sitemanager],
    ]);
    const chief = { kind: "account", account: "chief" };
    expect(review(site, registry)).toMatchObject({
      at: minute(32),
      by: { account: "sitemanager" },
      before: { at: minute(30), by: chief },
    });
    expect(review(site, registry)?.findings.map(({ finding, at, by: one }) => [finding, at, one])).toEqual([
      [untouched, minute(32), { kind: "account", account: "sitemanager" }],
      [own, minute(30), chief],
    ]);
    const again = played([[confirm(site, unused), by.manager]], registry, 40);
    expect(review(site, again)?.findings.map(({ finding }) => finding)).toEqual([unused]);
    expect(review(site, again)?.before).toMatchObject({ at: minute(32) });
  });
});

describe("a reason", () => {
  const because = {
    ...confirm(site),
    findings: [decided(untouched, "withdraw", "Was often ill"), decided(unused, "kept", "For the summer")],
  };
  const left: Turn[] = [
    [because, by.sitemanager],
    [{ type: "RemoveUsers", scope: site, accounts: ["user1"] }, by.sitemanager],
  ];
  const erase: Command = { type: "ErasePerson", account: "user1", digests: ["digest-1"] };

  it("is personal, and its event speaks of whom it is about", () => {
    expect(personalEvents).toContain("ReviewConfirmed");
    const [event] = acceptance(because, by.sitemanager).events as [RegistryEvent];
    expect(subjectsOf(event)).toMatchObject({ accounts: ["user1"], scopes: [site] });
    const person = { account: "user1", insz: [] } as never;
    expect(eraseEvent(event, person)).toMatchObject({
      data: { findings: [{ reason: null }, { reason: "For the summer" }] },
    });
    expect(eraseEvent(event, { account: "user2", insz: [] } as never)).toBe(event);
    expect(eraseEvent(event, { account: "user2", insz: [], merged: ["user1"] } as never)).toMatchObject({
      data: { findings: [{ reason: null }, {}] },
    });
  });

  it("is forgotten with the person whom it is about", () => {
    const registry = played([...left, [erase, by.contactCentre]]);
    expect(review(site, registry)?.findings.map(({ finding }) => finding)).toEqual([unused]);
    expect(JSON.stringify([...rowsOf(registry)])).not.toContain("ill");
    expect([registry.mentions.size, invariantFaults(registry)]).toEqual([0, []]);
  });

  it("leads to the same registry from a history that was erased", () => {
    let registry = world();
    const past: RegistryEvent[] = [];
    for (const [command, actor] of [...left, [erase, by.contactCentre] as Turn]) {
      const { events, registry: next } = acceptance(command, actor, { now: minute(60) }, registry);
      past.push(...events);
      registry = next;
    }
    const person = { account: "user1", insz: [] } as never;
    const erased = past.map((event) => eraseEvent(event, person));
    expect(JSON.stringify(erased)).not.toContain("ill");
    expect(snapshot(replay(erased, world()))).toEqual(snapshot(registry));
  });

  it("goes with the account that becomes another one", () => {
    const merging = played([
      ...left,
      [
        {
          type: "CorrectPersonNumber",
          account: "user2",
          insz: inszOfName("user1"),
          merge: { account: "user2", username: "user2login" },
        },
        by.contactCentre,
      ],
    ]);
    expect(review(site, merging)?.findings.map(({ finding }) => finding)).toEqual([unused]);
    expect(merging.mentions.size).toBe(0);
  });
});

describe("what was confirmed", () => {
  it("goes with its place", () => {
    const added = played([
      [addSite(), by.unitmanager],
      [confirm(secondSite), by.unitmanager],
      [confirm(unit), by.unitmanager],
    ]);
    expect(added.reviews.size).toBe(2);
    const removed = played([[{ type: "RemoveSite", scope: secondSite }, by.unitmanager]], added, 40);
    expect([...removed.reviews.keys()]).toEqual([unit]);
    const unitAdded = played(
      [
        [addUnit(), by.manager],
        [confirm(secondUnit), by.manager],
        [{ type: "RemoveSubdivision", scope: secondUnit }, by.manager],
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
    const answer = holding(restore(JSON.parse(JSON.stringify(earlier))));
    expect(snapshot(answer.value)).toEqual(snapshot(world()));
    expect(emptyRegistry().reviews.size).toBe(0);
  });

  it("goes with its place, and names nobody any more", () => {
    const registry = played([
      [confirm(site, untouched), by.sitemanager],
      [{ type: "CloseDomain", scope: domain }, by.chief],
    ]);
    expect([registry.reviews.size, registry.mentions.size, invariantFaults(registry)]).toEqual([0, 0, []]);
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
      { ...one, findings: [...(one?.findings ?? []), ...(one?.findings ?? [])] },
      {
        ...one,
        findings: one?.findings.map((each) => ({ ...each, finding: `review.leaver@${unit}#user1` })),
      },
    ]) {
      const answer = restore({ ...kept, reviews: [wrong] });
      expect(answer.ok).toBe(false);
    }
    expect(restore({ ...kept, reviews: [one, one] }).ok).toBe(false);
    expect(invariantFaults(played([[confirm(site, untouched), by.chief]]))).toEqual([]);
  });
});
