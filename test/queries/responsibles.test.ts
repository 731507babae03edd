import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Context, can, type Responsible, responsibles, type Scope, snapshot } from "../../src/index.js";
import { commandSequences, contextOf, play } from "../../src/testing/index.js";
import {
  answered,
  askedInAnyShape,
  askedOfSlices,
  fillerOf,
  inRole,
  refusedWith,
  rolesHeld,
  scopesOf,
  single,
} from "./ask.js";
import {
  acting,
  asChief,
  asSiteManager,
  asUnitManager,
  domain,
  elsewhere,
  elsewhereDomain,
  enterprise,
  event,
  otherDomain,
  otherUnit,
  ownSite,
  site,
  unit,
  user,
  worldWith,
} from "./world.js";

const world = worldWith();
const asRadiologist = acting("radiologist", "user", site);
const chainOf = (scope: Scope, context: Context, registry = world): readonly Responsible[] =>
  answered(responsibles(registry, { scope }, context));
const short = ({ account, role, scope, byOffice }: Responsible): unknown[] => [
  account,
  role,
  scope,
  byOffice,
];

describe("the responsibles", () => {
  it("of a user go from his place up to the chief, with the address of each place", () => {
    expect(chainOf(site, asRadiologist)).toEqual([
      {
        scope: site,
        role: "site-manager",
        account: "site-manager",
        byOffice: false,
        firstName: "Els",
        lastName: "Udo",
        email: "place@example.org",
      },
      {
        scope: unit,
        role: "subdivision-manager",
        account: "unit-manager",
        byOffice: false,
        firstName: "Dirk",
        lastName: "Vandervoort",
        email: "place@example.org",
      },
      {
        scope: domain,
        role: "access-manager",
        account: "chief",
        byOffice: true,
        firstName: "An",
        lastName: "Zola",
        email: "domain@example.org",
      },
      {
        scope: enterprise,
        role: "chief-access-manager",
        account: "chief",
        byOffice: false,
        firstName: "An",
        lastName: "Zola",
        email: "access@example.org",
      },
    ]);
  });

  it("of a manager begin above his role", () => {
    expect(chainOf(site, asSiteManager).map(({ role }) => role)).toEqual([
      "subdivision-manager",
      "access-manager",
      "chief-access-manager",
    ]);
    const coManager = acting("co-manager", "co-access-manager", domain);
    expect(chainOf(domain, coManager).map(({ role }) => role)).toEqual([
      "access-manager",
      "chief-access-manager",
    ]);
    const coChief = acting("co-chief", "co-chief-access-manager", enterprise);
    expect(chainOf(enterprise, coChief).map(short)).toEqual([
      ["chief", "chief-access-manager", enterprise, false],
    ]);
    expect(chainOf(enterprise, asChief)).toEqual([]);
  });

  it("are told in each place where he holds a role, by name or by office", () => {
    expect(chainOf(otherUnit, asRadiologist).map(({ scope }) => scope)).toEqual([
      otherUnit,
      domain,
      enterprise,
    ]);
    expect(chainOf(elsewhereDomain, asRadiologist).map(short)).toEqual([
      ["outsider", "access-manager", elsewhereDomain, true],
      ["outsider", "chief-access-manager", elsewhere, false],
    ]);
    expect(chainOf(ownSite, asUnitManager).map(({ scope }) => scope)).toEqual([unit, domain, enterprise]);
  });

  it("go by the role of the session where somebody holds two in a place", () => {
    const registry = worldWith(user("chief", domain));
    expect(chainOf(domain, acting("chief", "access-manager", domain), registry)).toHaveLength(1);
    expect(chainOf(domain, acting("chief", "user", domain), registry)).toHaveLength(2);
  });

  it("have a curator in the place of the manager whom he replaces", () => {
    const registry = worldWith(
      user("radiologist", otherDomain),
      event("CuratorAppointed", {
        enterprise,
        account: "outsider",
        domains: [otherDomain],
        details: { title: null, language: null, email: "c@example.org", localEmail: null, lastDay: null },
      }),
    );
    expect(chainOf(otherDomain, asRadiologist, registry).map(short)).toEqual([
      ["outsider", "curator", otherDomain, false],
      ["chief", "chief-access-manager", enterprise, false],
    ]);
    expect(chainOf(otherDomain, acting("outsider", "curator", otherDomain), registry)).toHaveLength(1);
    expect(chainOf(site, asRadiologist, registry)).toHaveLength(4);
  });
});

describe("no responsibles", () => {
  const denied = [{ code: "permission.denied", path: [], params: { action: "view-responsibles" } }];

  it("are told in a place where he holds no role, be he its chief", () => {
    expect(refusedWith(responsibles(world, { scope: unit }, asRadiologist))).toEqual(denied);
    expect(refusedWith(responsibles(world, { scope: site }, asChief))).toEqual(denied);
    expect(refusedWith(responsibles(world, { scope: elsewhere }, asChief))).toEqual(denied);
    expect(refusedWith(responsibles(world, { scope: site }, contextOf()))).toEqual(denied);
  });

  it("are told to somebody unknown, blocked or gone, here or in the place that he asks about", () => {
    const codes = (scope: Scope, context: Context, registry = world): unknown =>
      (refusedWith(responsibles(registry, { scope }, context)) as { code: string }[]).map(({ code }) => code);
    expect(codes(site, acting("nobody", "user", site))).toEqual(["actor.unknown"]);
    expect(codes(site, acting("blocked", "user", site))).toEqual(["actor.blocked"]);
    const both = worldWith(user("blocked", unit));
    expect(codes(site, acting("blocked", "user", unit), both)).toEqual(["actor.blocked"]);
  });

  it("are made of another shape", () => {
    askedInAnyShape(site, (query) => responsibles(world, query, asRadiologist));
  });
});

it("name what a slice lacks, and no list of people", () => {
  for (const [scope, context] of [
    [site, asRadiologist],
    [otherUnit, asRadiologist],
    [unit, asRadiologist],
    [ownSite, asUnitManager],
    [enterprise, asChief],
  ] as const) {
    const keys = askedOfSlices(world, (part) => responsibles(part, { scope }, context));
    expect(keys.filter((key) => /^(members|children|tally)/.test(key))).toEqual([]);
  }
});

it("are whoever fills each place above, whatever was commanded before", () => {
  const ranks = ["user", "site-manager", "subdivision-manager", "co-access-manager", "access-manager"];
  const rankOf = (role: string): number =>
    role === "curator"
      ? 4
      : role === "co-chief-access-manager"
        ? 5
        : role === "chief-access-manager"
          ? 6
          : ranks.indexOf(role);
  let told = 0;
  fc.assert(
    fc.property(commandSequences({ start: "grown", minLength: 0, maxLength: 25, spoiled: 10 }), (steps) => {
      const registry = play(steps);
      const whole = snapshot(registry);
      const scopes = scopesOf(whole);
      for (const held of rolesHeld(whole)) {
        const context = inRole(contextOf(), held);
        const answer = responsibles(registry, { scope: held.scope }, context);
        const base = can(registry, { action: "view-responsibles", scope: held.scope }, context);
        if (!answer.ok) {
          expect(answer).toEqual(base);
          continue;
        }
        expect(base.ok).toBe(true);
        const wanted = scopes
          .filter((scope) => `${held.scope}/`.startsWith(`${scope}/`))
          .sort((a, b) => b.length - a.length)
          .map((scope) => {
            const enterprise = whole.enterprises.find(
              ({ number }) => (number as string) === scope.slice(0, 10),
            );
            const { curator } = enterprise ?? {};
            return curator?.domains.includes(scope)
              ? { account: curator.account as string, role: "curator" as string, scope }
              : {
                  account: fillerOf(whole, scope),
                  role: single[scope.split("/").length - 1] as string,
                  scope,
                };
          })
          .filter(({ role }) => rankOf(role) > rankOf(held.role));
        expect(answer.value.map(({ account, role, scope }) => ({ account, role, scope }))).toEqual(wanted);
        told += wanted.length;
      }
    }),
    { numRuns: 30 },
  );
  expect(told).toBeGreaterThan(300);
});
