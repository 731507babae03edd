import { describe, expect, it } from "vitest";
import {
  type Actor,
  definePolicy,
  type Finding,
  fillHoles,
  handle,
  isAtOrBelow,
  permissiveFacts,
  questionOf,
  type Registry,
  review,
  type Scope,
  whoCan,
} from "../../src/index.js";
import { askedInAnyShape, askedOfSlices, refusedWith } from "../queries/ask.js";
import { confirmation } from "../support/reviews.js";
import {
  acting,
  by,
  clinic,
  context,
  domain,
  employer,
  hospital,
  inszOfName,
  knownPerson,
  minute,
  names,
  newPerson,
  played,
  site,
  type Turn,
  unit,
  world,
} from "../support/world.js";
import { gone, knowing, reviewOf } from "./reviewing.js";

const ask = (actor: Actor, scope: string, registry = world()) => review(registry, { scope }, context(actor));
const denied = [{ code: "permission.denied", path: [], params: { action: "review" } }];
const ids = (findings: readonly Finding[]): readonly string[] => findings.map(({ id }) => id);

/** A hospital with something to find of almost every kind. */
function troubled(): Registry {
  const person = newPerson("newcomer", { lastDay: "2026-03-20" });
  return played([
    [
      { type: "AddUser", scope: site, person, applications: ["heracles"], functions: ["radiologist"] },
      by.chief,
    ],
    [{ type: "AddUser", scope: unit, person: knownPerson("user1") }, by.chief],
    [{ type: "AddUser", scope: employer, person: knownPerson("user1") }, by.chief],
    [{ type: "AddUser", scope: site, person: knownPerson("chief") }, by.chief],
    [{ type: "AddUser", scope: domain, person: newPerson("secondcomer") }, by.chief],
    [{ type: "RemoveUsers", scope: hospital, accounts: ["cochief"] }, by.chief],
  ]);
}
const asked = {
  ...knowing(["user1", gone], ["sitemanager", gone], ["chief", null]),
  now: minute(366 * 24 * 60),
};

describe("who may review", () => {
  it("is whoever manages the place or one above it", () => {
    for (const actor of [by.chief, by.cochief, by.manager, by.comanager, by.unitmanager, by.sitemanager]) {
      expect(ask(actor, site).ok).toBe(true);
    }
    expect(ask(by.chief, hospital).ok).toBe(true);
    expect(ask(acting("chief", "access-manager", employer), employer).ok).toBe(true);
  });

  it.each([
    ["a user", by.user1, site],
    ["a manager of a place below", by.sitemanager, unit],
    ["an access manager, of the enterprise", by.manager, hospital],
    ["a chief, of another enterprise", by.otherchief, site],
    ["a site manager, of a place that is not there", by.sitemanager, `${unit}/mammography-site:99`],
    ["the contact centre", by.contactCentre, hospital],
    ["a legal representative", by.director, hospital],
    ["the court", by.court, hospital],
  ] as const)("is not %s", (_, actor, scope) => {
    expect(refusedWith(ask(actor, scope))).toEqual(denied);
  });

  it("is told that a place is not there, whoever could review it", () => {
    const answer = ask(by.chief, `${unit}/mammography-site:99`);
    expect(refusedWith(answer)).toEqual([expect.objectContaining({ code: "place.unknown" })]);
  });

  it("is nobody who does not hold his role, or not now", () => {
    const stranger = acting("user2", "site-manager", site);
    expect(refusedWith(ask(stranger, site))).toMatchObject([{ code: "actor.unknown" }]);
    const blocked = played([[{ type: "BlockUsers", scope: domain, accounts: ["comanager"] }, by.manager]]);
    expect(refusedWith(ask(by.comanager, site, blocked))).toMatchObject([{ code: "actor.blocked" }]);
    const early = acting("sitemanager", "site-manager", site, minute(-5));
    expect(refusedWith(ask(early, site))).toMatchObject([{ code: "session.stale" }]);
  });
});

describe("the query", () => {
  it("may come from anywhere", () => {
    askedInAnyShape(site as Scope, (query) => review(world(), query, context(by.chief)));
  });

  it("asks a slice for what it lacks, and nothing else of the registry", () => {
    const registry = troubled();
    const whole = context(by.chief, asked);
    const keys = askedOfSlices(registry, (part) => review(part, { scope: hospital }, whole));
    for (const kind of ["members", "children", "account", "review", "requests", "sender", "routing"]) {
      expect(
        keys.some((key) => key.startsWith(`${kind}:`)),
        kind,
      ).toBe(true);
    }
    expect(keys.filter((key) => key.includes(clinic) || key.includes("otherchief"))).toEqual([]);
    const ofSite = askedOfSlices(registry, (part) =>
      review(part, { scope: site }, context(by.sitemanager, asked)),
    );
    expect(ofSite.filter((key) => key.includes(employer))).toEqual([]);
    expect(ofSite).not.toContain("account:");
  });
});

describe("the findings", () => {
  it("come by how pressing they are, then by place, code and subject", () => {
    const { findings } = reviewOf(troubled(), asked);
    const severities = findings.map(({ severity }) => severity);
    const order = ["high", "medium", "low"];
    expect(severities).toEqual([...severities].sort((a, b) => order.indexOf(a) - order.indexOf(b)));
    const places = [hospital, employer, domain, unit, site];
    for (const severity of order) {
      const some = findings.filter((one) => one.severity === severity && places.includes(one.scope));
      const keys = some.map(({ scope, id }) => `${places.indexOf(scope)} ${id}`);
      expect(keys.length).toBeGreaterThan(1);
      expect(keys).toEqual([...keys].sort());
    }
    expect(new Set(ids(findings)).size).toBe(findings.length);
  });

  it("are each once, ASCII, and name nobody but by his account", () => {
    const { findings } = reviewOf(troubled(), asked);
    const text = JSON.stringify(findings);
    for (const name of names) {
      expect(text).not.toContain(inszOfName(name));
      expect(text).not.toContain(`Van ${name}`);
      expect(text).not.toContain(`${name}@example.org`);
      expect(text).not.toContain(`${name}login`);
    }
    for (const { id, code, scope } of findings) {
      expect(id).toMatch(/^[!-~]{1,600}$/);
      expect(id.startsWith(`${code}@${scope}#`)).toBe(true);
    }
  });

  it("of a place are those that the review above finds there, save who is alone", () => {
    const above = reviewOf(troubled(), asked).findings.filter(({ code }) => code !== "review.single-person");
    for (const [scope, actor] of [
      [domain, by.manager],
      [unit, by.unitmanager],
      [site, by.sitemanager],
    ] as const) {
      const { findings } = reviewOf(troubled(), { ...asked, scope, actor });
      expect(ids(findings)).toEqual(ids(above.filter((one) => isAtOrBelow(one.scope, scope as Scope))));
    }
  });

  it("say who may put each right, as whoCan says it", () => {
    const registry = troubled();
    const whole = context(by.chief, asked);
    for (const { account, remedies } of reviewOf(registry, asked).findings) {
      for (const step of remedies) {
        if (!("command" in step) || step.holes.some(({ asks }) => asks === "account")) continue;
        if (step.code === "upload-certificate") continue;
        const by = whoCan(registry, questionOf(step.command), whole);
        const isOfOthers = step.code === "confirm-review";
        const persons = by.persons.filter((one) => !isOfOthers || one.account !== account);
        expect({ ...by, persons }).toEqual(step.by);
      }
    }
  });

  it("have remedies that no rule accepts before their holes are filled in", () => {
    const registry = troubled();
    for (const { remedies } of reviewOf(registry, asked).findings) {
      for (const step of remedies) {
        if (!("command" in step) || step.holes.length === 0) continue;
        const [first] = step.by.persons;
        const actor = (
          first ? acting(first.account as never, first.role, first.scope) : by.director
        ) as Actor;
        const answer = handle(
          registry,
          fillHoles(step, {}),
          context(actor, { ...asked, facts: permissiveFacts }),
        );
        expect(answer.ok).toBe(false);
      }
    }
  });

  it("are as pressing as the policy says", () => {
    const policy = definePolicy({ review: { severities: { "review.no-effect": "high" } } });
    if (!policy.ok) throw new Error("a policy");
    const { findings } = reviewOf(world(), { policy: policy.value });
    expect(findings[0]).toMatchObject({ code: "review.no-effect", severity: "high" });
  });

  it("are none in an enterprise where all is well", () => {
    const domains = [...world().places.values()].filter((place) => isAtOrBelow(place.scope, clinic as Scope));
    const { findings, confirmed, unanswered, scope } = reviewOf(
      played([
        [{ type: "AppointCoChiefAccessManager", scope: clinic, person: knownPerson("chief") }, by.otherchief],
        ...domains.map(
          ({ scope }): Turn => [{ type: "UpdateDomain", scope, email: "domain@example.org" }, by.otherchief],
        ),
      ]),
      { scope: clinic, actor: by.otherchief },
    );
    expect({ findings, confirmed, unanswered, scope }).toEqual({
      findings: [],
      confirmed: null,
      unanswered: [],
      scope: clinic,
    });
  });
});

describe("a confirmation", () => {
  const confirming = (
    registry: Registry,
    scope: string,
    findings: readonly string[],
    now: string,
  ): Registry => played([[confirmation(scope, ...findings), by.chief, { now }]], registry);
  const newOnes = (registry: Registry, scope: string = hospital): readonly string[] =>
    ids(reviewOf(registry, { scope }).findings.filter(({ isNew }) => isNew));

  it("is told by the next review of that place", () => {
    expect(reviewOf(world()).confirmed).toBeNull();
    const registry = confirming(world(), hospital, [], minute(30));
    const confirmed = { at: minute(30), by: { kind: "account", account: "chief" } };
    expect(reviewOf(registry).confirmed).toEqual(confirmed);
    expect(reviewOf(registry, { scope: domain }).confirmed).toBeNull();
  });

  it("leaves nothing new, until something comes up", () => {
    const all = ids(reviewOf(world()).findings);
    expect(newOnes(world())).toEqual(all);
    const registry = confirming(world(), hospital, all, minute(30));
    for (const { confirmed } of reviewOf(registry).findings) {
      const said = { decision: "kept", reason: "Looked at", factsAt: minute(0) };
      expect(confirmed).toEqual({ ...said, at: minute(30), by: { kind: "account", account: "chief" } });
    }
    expect(ids(reviewOf(registry).findings)).toEqual(all);
    expect(newOnes(registry)).toEqual([]);
    const later = played(
      [[{ type: "AddUser", scope: site, person: newPerson("newcomer") }, by.chief]],
      registry,
      40,
    );
    expect(newOnes(later)).toEqual([`review.no-effect@${site}#newcomer`]);
  });

  it("is of that place's review alone, and replaces the one before", () => {
    const all = ids(reviewOf(world()).findings);
    const registry = confirming(world(), hospital, all, minute(30));
    expect(newOnes(registry, domain)).toEqual(ids(reviewOf(world(), { scope: domain }).findings));
    const [first = "", ...others] = all;
    expect(newOnes(confirming(registry, hospital, others, minute(31)))).toEqual([first]);
  });

  it("of some findings leaves the others new", () => {
    const [first = "", ...others] = ids(reviewOf(world()).findings);
    expect(newOnes(confirming(world(), hospital, [first], minute(30)))).toEqual(others);
  });
});
