import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  can,
  type Details,
  defaultCatalogue,
  details,
  replay,
  type Scope,
  snapshot,
  welcome,
} from "../../src/index.js";
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
} from "./ask.js";
import {
  acting,
  asChief,
  asOutsider,
  asSiteManager,
  asUnitManager,
  domain,
  elsewhere,
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

const opened = "2026-03-02T08:00:00.000Z";
const sets = (scope: Scope, ...applications: readonly string[]) =>
  event("ApplicationsSet", { scope, applications }, opened);
const finance = `${enterprise}/finance:${enterprise}` as Scope;
const world = worldWith(
  sets(domain, "ehealth-box", "heracles"),
  sets(unit, "heracles", "ehealth-box"),
  sets(site, "heracles", "ehealth-box"),
  sets(unit, "heracles"),
  event("DomainActivated", { scope: finance, email: null, applications: [], fields: { branch: "North" } }),
  event("ManagerAppointed", { scope: finance, manager: { kind: "office", office: enterprise } }),
  event("AssignmentBlocked", { account: "co-chief", scope: enterprise }),
  user("provider", enterprise, {}, "co-chief-access-manager"),
);
const at = (scope: Scope, context = asChief): Details => answered(details(world, { scope }, context));
const an = { account: "chief", firstName: "An", lastName: "Zola" };

describe("the details", () => {
  it("of an enterprise tell its name and address as the facts do, else as they were at registration", () => {
    const told = { name: "Renamed Hospital", address: "Example Street 1, 1000 Brussels" };
    const knowing = (fact: object | null) =>
      contextOf({ ...asChief, facts: { enterprises: { "0412398765": fact as never } } });
    expect(at(enterprise, knowing(told))).toMatchObject(told);
    expect(at(enterprise, knowing({ name: "Renamed Hospital" }))).toMatchObject({ address: null });
    expect(at(enterprise, knowing(null))).toMatchObject({ name: "Example Hospital" });
    const registered = { enterprise: "0412398765", ...told };
    const bare = replay([event("EnterpriseRegistered", registered)]);
    expect(bare.enterprises.get("0412398765" as never)).toMatchObject(told);
    const chosen = welcome(world, knowing(told));
    expect(JSON.stringify(chosen)).toContain("Renamed Hospital");
  });

  it("of an enterprise tell who leads it, where to reach him, and what it is active in", () => {
    expect(at(enterprise)).toEqual({
      level: "enterprise",
      scope: enterprise,
      number: "0412398765",
      name: "Example Hospital",
      address: null,
      chief: { ...an, email: "access@example.org", phone: "+3225551234" },
      coChiefs: [
        { account: "co-chief", firstName: "Bert", lastName: "Yilmaz", status: "blocked" },
        { account: "provider", firstName: "Greet", lastName: "Claes", status: "active" },
      ],
      domains: [finance, otherDomain, domain],
      curator: null,
      registeredAt: "2026-01-05T09:00:00.000Z",
      users: 4,
    });
  });

  it("of a domain tell its manager by office, and those who help him", () => {
    expect(at(domain, acting("co-manager", "co-access-manager", domain))).toEqual({
      level: "domain",
      scope: domain,
      below: [
        { scope: unit, kind: "mammography-unit", identifier: "12817", name: "Place" },
        { scope: otherUnit, kind: "mammography-unit", identifier: ownNumber(otherUnit), name: "Place" },
      ],
      kind: "mammography-screening",
      identifier: "0412398765",
      email: "domain@example.org",
      applications: [
        { id: "ehealth-box", since: opened },
        { id: "heracles", since: opened },
      ],
      fields: {},
      manager: { ...an, office: enterprise },
      coManagers: [{ account: "co-manager", firstName: "Ève", lastName: "Œuvrard", status: "active" }],
      curator: null,
      sender: false,
      users: 4,
      createdAt: "2026-01-05T09:00:00.000Z",
      changedAt: opened,
      managedElsewhere: null,
    });
    expect(at(otherDomain)).toMatchObject({ manager: { account: "provider", office: null }, users: 0 });
    expect(at(finance)).toMatchObject({
      email: null,
      fields: { branch: "North" },
      managedElsewhere: "egov-role-administration",
    });
  });

  it("of a domain tell that a sender is there", () => {
    const registry = worldWith(
      event("SenderRegistered", { scope: otherDomain, domain: otherDomain, contact: null }),
    );
    expect(answered(details(registry, { scope: otherDomain }, asChief))).toMatchObject({ sender: true });
  });

  it("of a domain tell the curator who is in charge", () => {
    const registry = worldWith(
      event("CuratorAppointed", {
        enterprise,
        account: "outsider",
        domains: [otherDomain],
        details: { title: null, language: null, email: "c@example.org", localEmail: null, lastDay: null },
      }),
    );
    const hugo = { account: "outsider", firstName: "Hugo", lastName: "Adam" };
    expect(answered(details(registry, { scope: otherDomain }, asChief))).toMatchObject({ curator: hugo });
    expect(answered(details(registry, { scope: domain }, asChief))).toMatchObject({ curator: null });
    expect(answered(details(registry, { scope: enterprise }, asChief))).toMatchObject({
      curator: { ...hugo, domains: [otherDomain] },
    });
  });

  it("of a subdivision and a site tell what is closed above", () => {
    expect(at(unit, asUnitManager)).toEqual({
      level: "subdivision",
      scope: unit,
      below: [site, ownSite].sort().map((scope) => ({
        scope,
        kind: "mammography-site",
        identifier: ownNumber(scope),
        name: "Place",
      })),
      kind: "mammography-unit",
      identifier: "12817",
      name: "Place",
      email: "place@example.org",
      applications: [{ id: "heracles", since: opened, effective: true }],
      manager: { account: "unit-manager", firstName: "Dirk", lastName: "Vandervoort", office: null },
      users: 3,
      createdAt: "2026-01-05T09:00:00.000Z",
      changedAt: opened,
    });
    expect(at(site, asSiteManager)).toMatchObject({
      level: "site",
      identifier: "1",
      applications: [
        { id: "heracles", since: opened, effective: true },
        { id: "ehealth-box", since: opened, effective: false },
      ],
      users: 2,
    });
    expect(at(ownSite)).toMatchObject({ manager: { account: "unit-manager", office: unit }, users: 1 });
    expect(at(otherUnit)).toMatchObject({ manager: { ...an, office: domain } });
  });

  it("never tell an INSZ, nor a user name", () => {
    const { accounts } = snapshot(world);
    for (const scope of [enterprise, domain, unit, site]) {
      const text = JSON.stringify(at(scope));
      for (const { insz, username } of accounts ?? []) {
        expect(text).not.toContain(insz);
        if (username !== null) expect(text).not.toContain(username);
      }
    }
  });
});

describe("no details", () => {
  const denied = (action: string): object[] => [{ code: "permission.denied", path: [], params: { action } }];
  const unknownPlace = [{ code: "place.unknown", path: [], params: {} }];

  it("are there above one's place, elsewhere, for a user, or of what is not there", () => {
    const asked = (scope: Scope, context = asChief): unknown =>
      refusedWith(details(world, { scope }, context));
    expect(asked(unit, asSiteManager)).toEqual(denied("view-subdivision"));
    expect(asked(domain, asUnitManager)).toEqual(denied("view-domain"));
    expect(asked(enterprise, asOutsider)).toEqual(denied("view-enterprise"));
    expect(asked(elsewhere)).toEqual(denied("view-enterprise"));
    expect(asked(site, acting("radiologist", "user", site))).toEqual(denied("view-site"));
    expect(asked(`${unit}/mammography-site:99` as Scope)).toEqual(unknownPlace);
    expect(asked(`${unit}/mammography-site:99` as Scope, asOutsider)).toEqual(denied("view-site"));
    expect(asked(site, contextOf())).toEqual(denied("view-site"));
  });

  it("are made of another shape", () => {
    askedInAnyShape(site, (query) => details(world, query, asChief));
  });
});

function ownNumber(scope: string): string {
  return scope.slice(scope.lastIndexOf(":") + 1);
}

it("name what a slice lacks, and of a refused place nothing of its people", () => {
  for (const scope of [enterprise, domain, finance, unit, site, ownSite]) {
    for (const context of [asChief, asUnitManager, asSiteManager])
      askedOfSlices(world, (part) => details(part, { scope }, context));
  }
  const keys = askedOfSlices(world, (part) => details(part, { scope: domain }, asSiteManager));
  expect(keys.filter((key) => /^(members|tally|children)/.test(key))).toEqual([]);
});

it("are what a look at everything finds, whatever was commanded before", () => {
  let seen = 0;
  fc.assert(
    fc.property(
      commandSequences({ start: "grown", minLength: 0, maxLength: 25, spoiled: 10 }),
      fc.array(fc.tuple(fc.nat(), fc.nat()), { minLength: 15, maxLength: 15 }),
      (steps, choices) => {
        const registry = play(steps);
        const whole = snapshot(registry);
        const held = rolesHeld(whole);
        const scopes = scopesOf(whole);
        for (const [who, where] of choices) {
          const role = held[who % held.length] as (typeof held)[number];
          const scope = scopes[where % scopes.length] as Scope;
          // An enterprise whose chief was erased has nobody who asks as such.
          const asChiefs = held.filter(
            (one) => one.role === "chief-access-manager" && one.scope === scope.slice(0, 10),
          );
          for (const context of [role, ...asChiefs].map((one) => inRole(contextOf(), one))) {
            const answer = details(registry, { scope }, context);
            const level = (["enterprise", "domain", "subdivision", "site"] as const)[
              scope.split("/").length - 1
            ];
            const allowed = can(registry, { action: `view-${level ?? "site"}`, scope }, context);
            if (!answer.ok) {
              expect(answer).toEqual(allowed);
              continue;
            }
            expect(allowed.ok).toBe(true);
            seen += 1;
            const { value } = answer;
            const users = whole.accounts
              .flatMap(({ assignments }) => assignments)
              .filter((one) => one.role === "user" && `${one.scope}/`.startsWith(`${scope}/`));
            expect([value.level, value.scope, value.users]).toEqual([level, scope, users.length]);
            const filler = value.level === "enterprise" ? value.chief?.account : value.manager?.account;
            expect(filler).toBe(fillerOf(whole, scope));
            const helpers = whole.accounts
              .filter(({ assignments }) =>
                assignments.some((one) => one.role.startsWith("co-") && one.scope === scope),
              )
              .map(({ id }) => id);
            const told =
              value.level === "enterprise"
                ? value.coChiefs
                : value.level === "domain"
                  ? value.coManagers
                  : [];
            expect(told.map(({ account }) => account)).toEqual([...helpers].sort());
            if (value.level === "enterprise") {
              const below = whole.places.filter(
                (one) => one.level === "domain" && one.scope.startsWith(`${scope}/`),
              );
              expect([...value.domains].sort()).toEqual(below.map((one) => one.scope).sort());
              continue;
            }
            const above = whole.places.filter((place) => `${scope}/`.startsWith(`${place.scope}/`));
            const place = above.find((one) => one.scope === scope);
            expect(value.email).toBe(place?.email);
            expect(value.applications.map(({ id }) => id)).toEqual(place?.applications.map(({ id }) => id));
            for (const application of value.applications) {
              const isOpen = above.every((one) => one.applications.some(({ id }) => id === application.id));
              expect("effective" in application ? application.effective : true).toBe(isOpen);
            }
            if (value.level !== "domain") continue;
            const kind = defaultCatalogue.domainKinds.find(({ id }) => id === value.kind);
            expect(value.managedElsewhere).toBe(kind?.managedElsewhere ?? null);
            expect(value.sender).toBe(whole.senders.some((one) => one.domain === scope));
          }
        }
      },
    ),
    { numRuns: 30 },
  );
  expect(seen).toBeGreaterThan(300);
});
