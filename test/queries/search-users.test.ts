import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type Context,
  type Key,
  type Registry,
  type Scope,
  searchUsers,
  type UserFilters,
  type UserPage,
  type UserQuery,
  type UserRow,
} from "../../src/index.js";
import { anyText, contextOf, invariantFaults } from "../../src/testing/index.js";
import { hostile } from "../catalogue/hostile.js";
import { policyOf } from "../support/settings.js";
import { loading } from "../support/slices.js";
import { holding } from "../support/world.js";
import { traps } from "./traps.js";
import {
  account,
  acting,
  asChief,
  asOutsider,
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

function pageOf(query: UserQuery, context: Context = asChief, registry: Registry = world): UserPage {
  return holding(searchUsers(registry, query, context)).value;
}

function found(query: UserQuery, context?: Context, registry?: Registry): readonly string[] {
  return pageOf({ pageSize: 1_000, ...query }, context, registry).rows.map((row) => row.account);
}

function violations(query: unknown, context: Context = asChief): unknown {
  const answer = searchUsers(world, query as UserQuery, context);
  return answer.ok ? answer : answer.violations;
}

const denied = (action: string): object[] => [{ code: "permission.denied", path: [], params: { action } }];

it("starts from a sound world", () => {
  expect(invariantFaults(world)).toEqual([]);
});

describe("a search", () => {
  it("lists the people of a place with what the list shows of them", () => {
    const { rows, ...page } = pageOf({ scope: site }, asSiteManager);
    expect(page).toEqual({ total: 3, page: 1, pages: 1 });
    expect(rows.map(({ account, role, status }) => [account, role, status])).toEqual([
      ["blocked", "user", "blocked"],
      ["radiologist", "user", "active"],
      ["site-manager", "site-manager", "active"],
    ]);
    expect(rows[1]).toEqual({
      account: "radiologist",
      scope: site,
      role: "user",
      byOffice: false,
      status: "active",
      lastName: "Dubois",
      firstName: "Chloé",
      username: world.accounts.get("radiologist" as never)?.username,
      insz: world.accounts.get("radiologist" as never)?.insz,
      title: "mrs",
      language: "nl",
      email: "Chloe.Dubois@example.org",
      localEmail: null,
      lastDay: null,
      applications: ["heracles", "ehealth-box"],
      functions: ["radiologist"],
      createdAt: "2026-01-05T09:00:00.000Z",
      changedAt: "2026-01-05T09:00:00.000Z",
    });
  });

  it("shows whoever manages by office in the place's own role, without an assignment", () => {
    expect(pageOf({ scope: ownSite }).rows).toMatchObject([
      {
        account: "unit-manager",
        scope: ownSite,
        role: "site-manager",
        byOffice: true,
        status: "active",
        email: null,
        applications: [],
      },
      { account: "leaver", byOffice: false, lastDay: "2026-02-01", localEmail: "local@example.org" },
    ]);
    expect(pageOf({ scope: domain, filters: { role: "access-manager" } }).rows).toMatchObject([
      { account: "chief", role: "access-manager", byOffice: true, username: null },
    ]);
  });

  it("shows a holder of an office twice where he is a user as well, the office first", () => {
    const registry = worldWith(user("chief", domain, { applications: ["heracles"] }));
    const { rows } = pageOf({ scope: domain, filters: { lastName: "zola" } }, asChief, registry);
    expect(rows.map(({ byOffice, role }) => [byOffice, role])).toEqual([
      [true, "access-manager"],
      [false, "user"],
    ]);
  });

  it("stays in the place, unless what lies below is asked for", () => {
    expect(found({ scope: domain })).toEqual(["co-manager", "chief"]);
    expect(found({ scope: unit })).toEqual(["unit-manager"]);
    expect(found({ scope: unit, below: true })).toEqual([
      "blocked",
      "radiologist",
      "site-manager",
      "unit-manager",
      "unit-manager",
      "leaver",
    ]);
  });

  it("over an enterprise covers all its domains and what lies below, and no other enterprise", () => {
    const rows = pageOf({ scope: enterprise, pageSize: 100 }).rows;
    expect(rows.map((row) => `${row.lastName} ${row.scope.slice(enterprise.length)}`)).toEqual(
      pageOf({ scope: enterprise, pageSize: 100, below: true }).rows.map(
        (row) => `${row.lastName} ${row.scope.slice(enterprise.length)}`,
      ),
    );
    expect(new Set(rows.map(({ scope }) => scope))).toEqual(
      new Set([enterprise, domain, otherDomain, unit, otherUnit, site, ownSite]),
    );
    expect(rows.filter(({ scope }) => scope === enterprise).map(({ role }) => role)).toEqual([
      "co-chief-access-manager",
      "chief-access-manager",
    ]);
  });

  it("over an enterprise in one chosen domain covers that domain alone, with what lies below", () => {
    expect(found({ scope: enterprise, filters: { domain: otherDomain } })).toEqual(["provider"]);
    expect(found({ scope: enterprise, filters: { domain, lastName: "du" } })).toEqual([
      "radiologist",
      "radiologist",
    ]);
  });
});

describe("the filters", () => {
  const everywhere = (filters: UserFilters): readonly string[] => [
    ...new Set(found({ scope: enterprise, filters })),
  ];

  it.each<[UserFilters, readonly string[]]>([
    [{ lastName: "dub" }, ["radiologist"]],
    [{ lastName: "DUBOIS" }, ["radiologist"]],
    [{ lastName: "ubois" }, []],
    [{ lastName: "weiss" }, ["leaver"]],
    [{ lastName: "OEUV" }, ["co-manager"]],
    [{ lastName: "d'hondt" }, ["blocked"]],
    [{ lastName: " Dubois " }, ["radiologist"]],
    [{ firstName: "chloe" }, ["radiologist"]],
    [{ firstName: "CHLOE\u0301" }, ["radiologist"]],
    [{ firstName: "soren" }, ["leaver"]],
    [{ firstName: "lukasz" }, ["blocked"]],
    [{ firstName: "eve" }, ["co-manager"]],
    [{ firstName: "e" }, ["co-manager", "site-manager"]],
    [{ lastName: "dub", firstName: "x" }, []],
    [{ role: "site-manager" }, ["site-manager", "unit-manager"]],
    [{ role: "curator" }, []],
    [{ status: "blocked" }, ["blocked"]],
    [{ title: "mrs" }, ["radiologist"]],
    [{ language: "fr" }, ["co-manager"]],
    [{ email: "chloe.d" }, ["radiologist"]],
    [{ email: "dubois@" }, []],
    [{ application: "heracles", domain }, ["blocked", "radiologist"]],
    [{ application: "HERACLES", domain }, []],
    [{ function: "radiologist", domain }, ["radiologist"]],
    [{ function: "technologist", domain }, []],
    [{ function: "radiologist", application: "cirro", domain }, []],
  ])("%j find %j", (filters, expected) => {
    expect(everywhere(filters)).toEqual(expected);
  });

  it("by user name and by INSZ find the person, in any case and notation", () => {
    const { username, insz } = pageOf({ scope: site, filters: { firstName: "chloe" } }).rows[0] as UserRow;
    const dotted = insz.replace(/^(..)(..)(..)(...)(..)$/, "$1.$2.$3-$4.$5");
    for (const filters of [
      { username: String(username) },
      { username: ` ${String(username).toUpperCase()}` },
      { insz },
      { insz: dotted },
      { insz: ` ${dotted} `, username: String(username) },
    ]) {
      expect(found({ scope: site, filters })).toEqual(["radiologist"]);
      expect(found({ scope: enterprise, filters })).toEqual(["radiologist", "radiologist"]);
      expect(found({ scope: otherDomain, filters })).toEqual([]);
    }
    expect(found({ scope: enterprise, filters: { username: String(username).slice(0, -1) } })).toEqual([]);
    expect(found({ scope: enterprise, filters: { username: "login", insz } })).toEqual([]);
  });

  it("by INSZ find offices too, in every place left to them", () => {
    const { insz } = pageOf({ scope: domain, filters: { role: "access-manager" } }).rows[0] as UserRow;
    const rows = pageOf({ scope: enterprise, filters: { insz } }).rows;
    expect(rows.map(({ scope, byOffice }) => [scope, byOffice])).toEqual([
      [enterprise, false],
      [domain, true],
      [otherUnit, true],
    ]);
    expect(found({ scope: otherUnit, filters: { insz } })).toEqual(["chief"]);
    expect(found({ scope: unit, below: true, filters: { insz } })).toEqual([]);
  });

  it("of blank text count as absent", () => {
    const blank = { lastName: "", firstName: " ", username: "", insz: "", application: "", email: "\t" };
    expect(found({ scope: enterprise, filters: blank })).toEqual(found({ scope: enterprise }));
  });

  it("say what is wrong with an INSZ", () => {
    expect(violations({ scope: site, filters: { insz: "85.07.30-001.61" } })).toEqual([
      { code: "insz.check-digits", path: ["filters", "insz"], params: {} },
    ]);
    expect(violations({ scope: site, filters: { insz: "x" } })).toMatchObject([{ code: "insz.format" }]);
  });

  it("want a domain for an application or a function, when an enterprise is searched", () => {
    for (const filters of [{ application: "heracles" }, { function: "radiologist" }]) {
      expect(violations({ scope: enterprise, filters })).toEqual([
        { code: "field.required", path: ["filters", "domain"], params: {} },
      ]);
    }
    expect(found({ scope: domain, filters: { application: "heracles" } })).toEqual([]);
  });
});

describe("pages", () => {
  const names = Array.from({ length: 13 }, (_, at) => `u${at}`);
  const crowd = worldWith(
    ...names.map((id, at) => account(id, `Person${String.fromCharCode(78 - at)}`, "Sam")),
    ...names.map((id) => user(id, otherDomain)),
  );
  const query = { scope: otherDomain, filters: { role: "user" } } as const;

  it("hold ten of 13 and the three that are left", () => {
    const first = pageOf(query, asChief, crowd);
    const second = pageOf({ ...query, page: 2 }, asChief, crowd);
    expect([first.total, first.page, first.pages, first.rows.length]).toEqual([13, 1, 2, 10]);
    expect([second.total, second.page, second.pages, second.rows.length]).toEqual([13, 2, 2, 3]);
    expect([...first.rows, ...second.rows].map((row) => row.account)).toEqual([...names].reverse());
  });

  it("beyond the last one are empty; nobody found makes none", () => {
    expect(pageOf({ ...query, page: 3 }, asChief, crowd)).toEqual({ rows: [], total: 13, page: 3, pages: 2 });
    expect(pageOf({ ...query, filters: { lastName: "nobody" } }, asChief, crowd)).toEqual({
      rows: [],
      total: 0,
      page: 1,
      pages: 0,
    });
  });

  it("are as long as is asked for, up to the policy's limit", () => {
    const context = contextOf({ ...asChief, policy: policyOf({ limits: { users: 12 } }) });
    expect(pageOf({ ...query, pageSize: 12 }, context, crowd).rows).toHaveLength(12);
    expect(searchUsers(crowd, { ...query, pageSize: 13 }, context)).toEqual({
      ok: false,
      violations: [{ code: "limit.exceeded", path: ["pageSize"], params: { limit: 12 } }],
    });
    const narrow = contextOf({ ...asChief, policy: policyOf({ limits: { users: 4 } }) });
    expect(pageOf(query, narrow, crowd).rows).toHaveLength(4);
  });

  it("keep their order when names are equal", () => {
    const alike = worldWith(
      account("b", "Élan", "Sam"),
      account("a", "Elan", "Sam"),
      account("c", "ELAN", "Ann"),
      ...["b", "a", "c"].map((id) => user(id, otherDomain)),
    );
    expect(found({ scope: otherDomain, filters: { lastName: "elan" } }, asChief, alike)).toEqual([
      "c",
      "a",
      "b",
    ]);
  });
});

describe("permission", () => {
  it("of a site's manager ends at his site", () => {
    expect(found({ scope: site, below: true }, asSiteManager)).toHaveLength(3);
    for (const scope of [ownSite, unit, otherUnit, domain, elsewhereDomain]) {
      expect(violations({ scope }, asSiteManager)).toEqual(denied("search-users"));
    }
  });

  it("of a subdivision's manager reaches no other subdivision", () => {
    expect(found({ scope: unit, below: true }, asUnitManager)).toHaveLength(6);
    expect(violations({ scope: otherUnit }, asUnitManager)).toEqual(denied("search-users"));
    expect(violations({ scope: domain }, asUnitManager)).toEqual(denied("search-users"));
  });

  it("to search an enterprise is the chiefs' alone", () => {
    const coManager = acting("co-manager", "co-access-manager", domain);
    expect(found({ scope: domain, below: true }, coManager)).not.toHaveLength(0);
    expect(violations({ scope: enterprise }, coManager)).toEqual(denied("search-enterprise"));
    expect(violations({ scope: enterprise, filters: { domain } }, coManager)).toEqual(
      denied("search-enterprise"),
    );
    expect(found({ scope: enterprise }, acting("co-chief", "co-chief-access-manager", enterprise))).toEqual(
      found({ scope: enterprise }),
    );
  });

  it("is refused to an outsider alike whether or not a place exists, and before anything is said of the filters", () => {
    const missing = `${enterprise}/finance:${enterprise}` as Scope;
    for (const scope of [enterprise, domain, site, missing]) {
      const action = scope === enterprise ? "search-enterprise" : "search-users";
      for (const filters of [{}, { insz: "x" }, { username: "login00006" }]) {
        expect(violations({ scope, filters }, asOutsider)).toEqual(denied(action));
      }
    }
    for (const query of [{ scope: missing }, { scope: enterprise, filters: { domain: missing } }]) {
      expect(violations(query)).toEqual([{ code: "place.unknown", path: [], params: {} }]);
    }
  });

  it("is nobody's who does not hold the role that he acts in, is blocked, or is a user", () => {
    expect(violations({ scope: site }, acting("radiologist", "site-manager", site))).toMatchObject([
      { code: "actor.unknown" },
    ]);
    expect(violations({ scope: site }, acting("blocked", "user", site))).toMatchObject([
      { code: "actor.blocked" },
    ]);
    expect(violations({ scope: site }, acting("radiologist", "user", site))).toEqual(denied("search-users"));
    expect(violations({ scope: site }, contextOf())).toEqual(denied("search-users"));
  });

  it("waits for a new log-in in a place that was made since", () => {
    const session = { loggedInAt: "2026-01-05T08:00:00.000Z", means: "eid" };
    const context = acting("chief", "chief-access-manager", enterprise, session);
    expect(violations({ scope: domain }, context)).toMatchObject([{ code: "session.stale" }]);
  });
});

describe("on a slice", () => {
  /** The keys that are asked for until the answer comes, and the answer. */
  function asked(registry: Registry, query: UserQuery, context: Context): [ReadonlySet<Key>, unknown] {
    const { keys, value } = loading(registry, (view) => searchUsers(view, query, context));
    return [keys, value];
  }

  it.each<UserQuery>([
    { scope: site },
    { scope: unit, below: true },
    { scope: enterprise },
    { scope: enterprise, filters: { domain, application: "heracles" } },
    { scope: domain, filters: { username: "login00006" } },
  ])("%j answers the same", (query) => {
    expect(asked(world, query, asChief)[1]).toEqual(searchUsers(world, query, asChief));
  });

  it("asks for nobody of a place whose people the actor may not see", () => {
    const [keys] = asked(world, { scope: domain, below: true }, asOutsider);
    expect([...keys].filter((key) => /^(members|children|insz|username)/.test(key))).toEqual([]);
  });

  it("looks at no other place", () => {
    const [keys] = asked(world, { scope: unit }, asChief);
    expect([...keys].filter((key) => key.startsWith("members:"))).toEqual([`members:${unit}`]);
  });

  it("looks at as little among 10 000 people as among 100, for a user name and for an INSZ", () => {
    const crowd = (size: number): Registry => {
      const ids = Array.from({ length: size }, (_, at) => `many${at}`);
      return worldWith(
        account("wanted", "Wanted", "Sam", { username: "wantedname", insz: "85073000160" }),
        user("wanted", site),
        ...ids.map((id, at) =>
          account(id, "Many", "Sam", { username: `manynames${at}`, insz: String(10_000_000_000 + at) }),
        ),
        ...ids.map((id) => user(id, site)),
      );
    };
    const [few, many] = [crowd(100), crowd(10_000)];
    for (const filters of [{ username: "WantedName" }, { insz: "85.07.30-001.60" }]) {
      for (const scope of [site, enterprise]) {
        const [keys, answer] = asked(many, { scope, filters }, asChief);
        expect(answer).toMatchObject({ value: { total: 1, rows: [{ account: "wanted" }] } });
        expect(keys).toEqual(asked(few, { scope, filters }, asChief)[0]);
        expect(keys.size).toBeLessThan(12);
      }
    }
  });
});

describe("a query from outside", () => {
  it.each<[unknown, string, readonly (string | number)[]]>([
    [null, "input.shape", []],
    [{}, "input.shape", ["scope"]],
    [{ scope: "x" }, "input.shape", ["scope"]],
    [{ scope: site, page: 0 }, "input.shape", ["page"]],
    [{ scope: site, page: 1.5 }, "input.shape", ["page"]],
    [{ scope: site, pageSize: -1 }, "input.shape", ["pageSize"]],
    [{ scope: site, pageSize: 1_001 }, "limit.exceeded", ["pageSize"]],
    [{ scope: site, below: "yes" }, "input.shape", ["below"]],
    [{ scope: site, surplus: 1 }, "input.shape", ["surplus"]],
    [{ scope: site, filters: { surplus: 1 } }, "input.shape", ["filters", "surplus"]],
    [{ scope: site, filters: { lastName: 1 } }, "input.shape", ["filters", "lastName"]],
    [{ scope: site, filters: { lastName: "x".repeat(10_001) } }, "limit.exceeded", ["filters", "lastName"]],
    [{ scope: site, filters: { role: "chief" } }, "input.shape", ["filters", "role"]],
    [{ scope: site, filters: { status: "" } }, "input.shape", ["filters", "status"]],
    [{ scope: enterprise, filters: { domain: unit } }, "input.shape", ["filters", "domain"]],
    [{ scope: enterprise, filters: { domain: elsewhereDomain } }, "input.shape", ["filters", "domain"]],
    [{ scope: domain, filters: { domain } }, "input.shape", ["filters", "domain"]],
    [JSON.parse(`{"scope":"${site}","__proto__":{"below":true}}`), "input.shape", ["__proto__"]],
  ])("case %#", (query, code, path) => {
    expect(violations(query)).toMatchObject([{ code, path }]);
  });

  it("never throws, whatever it is", () => {
    const good = { scope: site, filters: { lastName: "d", insz: "85073000160" }, below: true, page: 1 };
    fc.assert(
      fc.property(fc.oneof(hostile(good), hostile({ scope: enterprise, filters: { domain } })), (query) => {
        expect(typeof searchUsers(world, query as UserQuery, asChief).ok).toBe("boolean");
      }),
    );
  });

  it.each(traps)("is not believed when it throws or changes its mind: %s", (_, make) => {
    for (const query of [make(), { scope: make() }, { scope: site, filters: make() }]) {
      expect(searchUsers(world, query as UserQuery, asChief).ok).toBe(false);
    }
  });

  it("may ask for any text that is not too long", () => {
    fc.assert(
      fc.property(fc.constantFrom("lastName", "username", "email"), anyText(), (name, text) => {
        const _answer = searchUsers(world, { scope: enterprise, filters: { [name]: text } }, asChief);
      }),
    );
  });
});

it("goes by the assignment, whatever the person is elsewhere", () => {
  const registry = worldWith(event("AssignmentBlocked", { account: "radiologist", scope: otherUnit }));
  const blocked = { scope: enterprise, filters: { status: "blocked" } } as const;
  expect(pageOf(blocked, asChief, registry).rows.map(({ account, scope }) => [account, scope])).toEqual([
    ["blocked", site],
    ["radiologist", otherUnit],
  ]);
  expect(found({ scope: elsewhere }, asOutsider, registry)).toEqual(["outsider", "outsider", "radiologist"]);
});
