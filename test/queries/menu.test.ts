import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type Action,
  type Context,
  can,
  defaultCatalogue,
  defaultPolicy,
  type Menu,
  menu,
  permissionMatrix,
  type Scope,
  snapshot,
} from "../../src/index.js";
import { commandSequences, contextOf, play } from "../../src/testing/index.js";
import { otherCatalogue, policyOf } from "../support/settings.js";
import { answered, askedInAnyShape, askedOfSlices, inRole, refusedWith, rolesHeld, scopesOf } from "./ask.js";
import {
  acting,
  asChief,
  asOutsider,
  asSiteManager,
  asUnitManager,
  domain,
  elsewhereDomain,
  enterprise,
  event,
  otherDomain,
  ownSite,
  site,
  unit,
  worldWith,
} from "./world.js";

const finance = `${enterprise}/finance:${enterprise}` as Scope;
const fund = `${enterprise}/mutuality:${enterprise}` as Scope;
const gone = `${enterprise}/gone:${enterprise}` as Scope;
const opens = (scope: Scope) => [
  event("DomainActivated", { scope, email: "domain@example.org", applications: [], fields: {} }),
  event("ManagerAppointed", { scope, manager: { kind: "office", office: enterprise } }),
];
const world = worldWith(...opens(finance), ...opens(fund), ...opens(gone));
const menuAt = (scope: Scope, context: Context = asChief): Menu => answered(menu(world, { scope }, context));

const own: readonly Action[] = [
  "view-own-data",
  "edit-own-data",
  "change-own-password",
  "manage-own-certificate",
  "view-responsibles",
];
const people: readonly Action[] = ["edit-user", "block-user", "unblock-user", "remove-user"];

describe("a menu", () => {
  it("offers a chief what concerns the enterprise", () => {
    expect(menuAt(enterprise)).toEqual({
      scope: enterprise,
      role: "chief-access-manager",
      managedElsewhere: null,
      actions: [
        "view-enterprise",
        "search-enterprise",
        "activate-domain",
        "manage-co-chiefs",
        "manage-mandates",
        "export-users",
        ...people,
        "reset-password",
        "review",
        "view-history",
        ...own,
        "edit-chief-contact",
        "issue-access-codes",
        "request-access-codes",
      ],
    });
  });

  it("offers a co-chief no co-chiefs, and nothing of the chief's own", () => {
    const missing = menuAt(enterprise).actions.filter(
      (action) =>
        !menuAt(enterprise, acting("co-chief", "co-chief-access-manager", enterprise)).actions.includes(
          action,
        ),
    );
    expect(missing).toEqual(["manage-co-chiefs", "edit-chief-contact", "issue-access-codes"]);
  });

  it("goes by the place: in a domain a chief gets the menu of an access manager, and more", () => {
    const asManager = acting("chief", "access-manager", domain);
    const more = menuAt(domain).actions.filter(
      (action) => !menuAt(domain, asManager).actions.includes(action),
    );
    expect(more).toEqual(["close-domain", "replace-access-manager", "set-domain-applications"]);
    expect(menuAt(domain, asManager).actions).toEqual([
      "manage-co-access-managers",
      "view-domain",
      "edit-domain",
      "add-subdivision",
      "search-users",
      "export-users",
      "add-user",
      ...people,
      "move-user",
      "grant-application",
      "revoke-application",
      "assign-function",
      "reset-password",
      "review",
      "view-history",
      ...own,
      "request-access-codes",
    ]);
  });

  it("offers sites in a subdivision, and neither below a site", () => {
    expect(menuAt(unit, asUnitManager).actions).toEqual(
      expect.arrayContaining(["add-site", "view-subdivision", "edit-subdivision"]),
    );
    expect(menuAt(site, asUnitManager).actions).toEqual(
      expect.arrayContaining(["remove-site", "replace-site-manager", "set-site-applications", "view-site"]),
    );
    expect(menuAt(site, asSiteManager).actions.filter((action) => action.endsWith("site"))).toEqual([
      "view-site",
      "edit-site",
    ]);
  });

  it("offers senders and routes only where the kind has them, and functions only where it knows some", () => {
    const offered = (scope: Scope): readonly Action[] =>
      menuAt(scope).actions.filter((action) =>
        ["manage-sender", "manage-routing", "add-subdivision", "assign-function"].includes(action),
      );
    expect(offered(domain)).toEqual(["add-subdivision", "assign-function"]);
    expect(offered(otherDomain)).toEqual(["manage-sender", "manage-routing"]);
    expect(offered(fund)).toEqual([]);
  });

  it("says which system manages the users, and offers its managers alone", () => {
    const { managedElsewhere, actions } = menuAt(finance);
    expect(managedElsewhere).toBe("egov-role-administration");
    for (const action of ["set-domain-applications", "add-user", "grant-application", "revoke-application"])
      expect(actions).not.toContain(action);
    expect(actions).toEqual(
      expect.arrayContaining(["replace-access-manager", "manage-co-access-managers", ...people]),
    );
  });

  it("adds nothing to a kind that the catalogue no longer has", () => {
    const { managedElsewhere, actions } = menuAt(gone);
    expect(managedElsewhere).toBeNull();
    for (const action of ["add-user", "grant-application", "add-subdivision", "manage-sender"])
      expect(actions).not.toContain(action);
    for (const action of ["revoke-application", "assign-function", "set-domain-applications"])
      expect(actions).toContain(action);
  });

  it("adds users where they belong, or anywhere when that is advice", () => {
    const domainKinds = defaultCatalogue.domainKinds.map((kind) =>
      kind.id === "mutuality" ? { ...kind, usersBelongAt: "site" as const } : kind,
    );
    const catalogue = otherCatalogue({ domainKinds });
    const under = (wrongLevel: "refuse" | "warn"): readonly Action[] => {
      const policy = policyOf({ severities: { wrongLevel } });
      return answered(menu(world, { scope: fund }, contextOf({ ...asChief, catalogue, policy }))).actions;
    };
    expect(under("refuse")).not.toContain("add-user");
    expect(under("warn")).toContain("add-user");
  });

  it("is his own data alone where the role does not reach, and for a user", () => {
    expect(menuAt(domain, asUnitManager).actions).toEqual([...own, "request-access-codes"]);
    expect(menuAt(enterprise, asOutsider).actions).toEqual([...own, "request-access-codes"]);
    expect(menuAt(`${domain}/mammography-unit:99999` as Scope).actions).toEqual([
      ...own,
      "request-access-codes",
    ]);
    expect(menuAt(site, acting("radiologist", "user", site)).actions).toEqual(own);
    expect(menuAt(elsewhereDomain).managedElsewhere).toBeNull();
  });
});

describe("no menu", () => {
  it("is for an actor without an account, an unknown or a blocked one", () => {
    const codes = (context: Context): unknown =>
      (refusedWith(menu(world, { scope: site }, context)) as { code: string }[]).map(({ code }) => code);
    expect(codes(contextOf())).toEqual(["actor.unknown"]);
    expect(codes(acting("nobody", "user", site))).toEqual(["actor.unknown"]);
    expect(codes(acting("radiologist", "site-manager", site))).toEqual(["actor.unknown"]);
    expect(codes(acting("blocked", "user", site))).toEqual(["actor.blocked"]);
    expect(codes(acting("leaver", "user", ownSite))).toEqual(["actor.blocked"]);
  });

  it("is there for a session that is older than the place", () => {
    const session = { loggedInAt: "2026-01-05T08:00:00.000Z", means: "eid" };
    const context = acting("unit-manager", "subdivision-manager", unit, session);
    expect(refusedWith(menu(world, { scope: unit }, context))).toEqual([
      { code: "session.stale", path: [], params: {} },
    ]);
  });

  it("is made of another shape", () => {
    askedInAnyShape(site, (query) => menu(world, query, asChief));
  });
});

it("names what a slice lacks, and no list of people", () => {
  for (const scope of [enterprise, domain, unit, site, finance]) {
    for (const context of [asChief, asSiteManager, asOutsider]) {
      const keys = askedOfSlices(world, (part) => menu(part, { scope }, context));
      expect(keys.filter((key) => /^(members|children|tally)/.test(key))).toEqual([]);
    }
  }
});

// The oracle: what each level shows, written down level by level.

const shownAt: readonly (readonly string[])[] = [
  "view-enterprise search-enterprise activate-domain manage-co-chiefs manage-mandates edit-chief-contact",
  "close-domain replace-access-manager set-domain-applications manage-co-access-managers view-domain edit-domain manage-sender manage-routing add-subdivision view-outline",
  "remove-subdivision replace-subdivision-manager set-subdivision-applications view-subdivision edit-subdivision add-site",
  "remove-site replace-site-manager set-site-applications view-site edit-site",
].map((line) => line.split(" "));
const shownBelow =
  "search-users add-user move-user grant-application revoke-application assign-function".split(" ");
const shownEverywhere = [
  "export-users",
  ...people,
  "reset-password",
  "review",
  "view-history",
  ...own,
  "request-access-codes",
];
const elsewhereManaged =
  /^(add-user|move-user|grant-application|revoke-application|assign-function|set-\w+-applications)$/;

function isShown(action: string, scope: Scope, ownScope: Scope): boolean {
  const depth = scope.split("/").length - 1;
  const [domainKind = "", placeKind = ""] = scope
    .split("/")
    .slice(1)
    .map((part) => part.split(":")[0] as string);
  if (action === "issue-access-codes") return depth === 0 && scope === ownScope;
  if (shownEverywhere.includes(action)) return true;
  if (!shownAt[depth]?.includes(action) && !(depth > 0 && shownBelow.includes(action))) return false;
  if (depth === 0) return true;
  const kind = defaultCatalogue.domainKinds.find(({ id }) => id === domainKind);
  if (kind === undefined) throw new Error(domainKind);
  if (kind.managedElsewhere !== undefined && elsewhereManaged.test(action)) return false;
  switch (action) {
    case "close-domain":
      return kind.opensByItself === "never";
    case "manage-sender":
    case "manage-routing":
      return kind.sender;
    case "add-subdivision":
      return kind.subdivisionKinds.length > 0;
    case "add-site":
      return kind.subdivisionKinds.some(({ id, siteKinds }) => id === placeKind && siteKinds.length > 0);
    case "assign-function":
      return kind.functions.length > 0;
    case "add-user": {
      const names = ["", "domain", "subdivision", "site"];
      const isRefused =
        (kind.severities?.["user.wrong-level"] ?? defaultPolicy.severities.wrongLevel) === "refuse";
      return !isRefused || kind.usersBelongAt === undefined || kind.usersBelongAt === names[depth];
    }
    default:
      return true;
  }
}

it("offers exactly what may be done and makes sense, whatever was commanded before", () => {
  let offered = 0;
  let refused = 0;
  fc.assert(
    fc.property(
      commandSequences({ start: "grown", minLength: 0, maxLength: 20, spoiled: 10 }),
      fc.array(fc.tuple(fc.nat(), fc.nat(), fc.boolean()), { minLength: 10, maxLength: 10 }),
      (steps, choices) => {
        const registry = play(steps);
        const whole = snapshot(registry);
        const held = rolesHeld(whole);
        const scopes = scopesOf(whole);
        for (const [who, where, logsIn] of choices) {
          const role = held[who % held.length] as (typeof held)[number];
          const near = scopes.filter((scope) => `${scope}/`.startsWith(`${role.scope}/`));
          const scope = (
            where % 3 === 0 ? scopes[where % scopes.length] : near[where % near.length]
          ) as Scope;
          const context = inRole(contextOf(), role, logsIn ? "2026-03-02T08:30:00.000Z" : undefined);
          const answer = menu(registry, { scope }, context);
          const base = can(registry, { action: "view-own-data", scope }, context);
          expect(answer.ok).toBe(base.ok);
          if (!answer.ok) {
            refused += 1;
            expect(answer).toEqual(base);
            continue;
          }
          const wanted = (Object.keys(permissionMatrix) as Action[]).filter(
            (action) => isShown(action, scope, role.scope) && can(registry, { action, scope }, context).ok,
          );
          expect(answer.value.actions).toEqual(wanted);
          // Without a session he counts as one who logged in by a password, which may be tied.
          for (const action of own)
            if (logsIn || action !== "manage-own-certificate") expect(wanted).toContain(action);
          offered += wanted.length;
        }
      },
    ),
    { numRuns: 40 },
  );
  expect(offered).toBeGreaterThan(1_000);
  expect(refused).toBeGreaterThan(5);
});
