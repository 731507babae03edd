import {
  type Answer,
  type Context,
  contextAt,
  type OneUserQuery,
  ownData,
  type PersonRecord,
  type Registry,
  type RoleDetails,
  snapshot,
  type UserDetails,
  userDetails,
} from "toegangsbeheer";
import { describe, expect, it } from "vitest";
import {
  acting,
  by,
  clinic,
  codes,
  context,
  domain,
  employer,
  hospital,
  inszOfName,
  knownPerson,
  minute,
  type Name,
  played,
  site,
  unit,
  world,
} from "../../support/world.js";
import { answered, askedInAnyShape, askedOfSlices, refusedWith } from "../ask.js";

const places = ({ roles }: { readonly roles: readonly RoleDetails[] }): readonly unknown[] =>
  roles.map(({ role, scope, byOffice }) => [role, scope, byOffice]);
const refusals = (answer: Answer<unknown>): unknown => codes(refusedWith(answer) as never);
const own = (at: Context, registry: Registry = world()): PersonRecord => answered(ownData(registry, at));
const one = (query: OneUserQuery, at: Context, registry: Registry = world()): UserDetails =>
  answered(userDetails(registry, query, at));

const certificate = {
  owner: "Sam Van user1",
  issuer: "Example CA",
  expiresAt: "2027-01-01T00:00:00.000Z",
  serialDecimal: "3070",
  serialHexadecimal: "BFE",
};
const byEid = (name: Name, role: "user" | "site-manager" = "user", scope = site) =>
  acting(name, role, scope, minute(55));
const byPassword = acting("user1", "user", site, minute(55), "password");

describe("one's own data", () => {
  it("are who somebody is, what he keeps for himself, and each role with its details", () => {
    const registry = played([
      [{ type: "UpdateOwnDetails", language: "de", email: "sam@example.org" }, byEid("user1")],
      [{ type: "UploadOwnCertificate", certificate }, byEid("user1")],
      [{ type: "UpdateUser", scope: site, account: "user1", title: "mrs" }, by.sitemanager],
    ]);
    expect(own(context(byEid("user1")), registry)).toEqual({
      account: "user1",
      firstName: "Sam",
      lastName: "Van user1",
      username: "user1login",
      insz: inszOfName("user1"),
      personal: {
        language: "de",
        email: "sam@example.org",
        certificate: { ...certificate, enterprise: null, serialHexadecimal: "0BFE" },
        codesRequestedAt: null,
      },
      roles: [
        {
          role: "user",
          scope: site,
          byOffice: false,
          status: "active",
          title: "mrs",
          language: null,
          email: "user1@example.org",
          localEmail: null,
          lastDay: null,
          applications: [{ id: "ehealth-box", since: minute(6) }],
          functions: [{ id: "radiologist", since: minute(6) }],
          createdAt: minute(6),
          changedAt: minute(32),
          roleSince: minute(6),
          activeSince: minute(6),
        },
      ],
      mandates: [],
    });
  });

  it("name every role of every enterprise, blocked ones and offices too, from each enterprise down", () => {
    const registry = played([
      [{ type: "AddUser", scope: unit, person: knownPerson("sitemanager") }, by.unitmanager],
      [{ type: "BlockUsers", scope: unit, accounts: ["sitemanager"] }, by.unitmanager],
      [
        { type: "AppointCoChiefAccessManager", scope: clinic, person: knownPerson("sitemanager") },
        by.otherchief,
      ],
    ]);
    const told = own(context(byEid("sitemanager", "site-manager")), registry);
    const expected = [
      ["co-chief-access-manager", clinic, false],
      ["user", unit, false],
      ["site-manager", site, false],
    ];
    expect(places(told)).toEqual([...expected].sort(([, a], [, b]) => (`${a}` < `${b}` ? -1 : 1)));
    expect(told.roles.find(({ scope }) => scope === unit)?.status).toBe("blocked");
    const offices = places(own(context({ ...by.chief, session: { loggedInAt: minute(55), means: "eid" } })));
    expect(offices).toContainEqual(["access-manager", employer, true]);
    expect(offices).not.toContainEqual(["access-manager", domain, true]);
  });

  it("leave out, in a session by a password of somebody else, what lies beyond its reach", () => {
    const within = own(context(byPassword));
    expect(places(within)).toEqual([["user", site, false]]);
    expect(within.personal).not.toBeNull();
    const registry = played([
      [{ type: "AppointCoChiefAccessManager", scope: clinic, person: knownPerson("user1") }, by.otherchief],
      [{ type: "UpdateOwnDetails", email: "sam@example.org" }, byEid("user1")],
    ]);
    const beyond = own(context(byPassword), registry);
    expect(places(beyond)).toEqual([["user", site, false]]);
    expect(beyond.personal).toBeNull();
    expect(JSON.stringify(beyond)).not.toContain("sam@example.org");
    expect(JSON.stringify(beyond)).not.toContain(clinic);
    const whole = own(context(byEid("user1")), registry);
    expect(whole.roles).toHaveLength(2);
    expect(whole.personal?.email).toBe("sam@example.org");
  });

  it("are for whoever has an account and a role in force", () => {
    const asked = (actor: Parameters<typeof context>[0]): unknown =>
      refusals(ownData(world(), context(actor)));
    expect(asked(by.contactCentre)).toEqual(["permission.denied"]);
    expect(asked(by.director)).toEqual(["permission.denied"]);
    expect(asked(acting("outsider", "user", site))).toEqual(["actor.unknown"]);
    expect(asked(acting("user1", "user", unit, minute(55)))).toEqual(["actor.unknown"]);
  });
});

describe("one user", () => {
  it("is told with what is kept of him there, and when it was made and changed", () => {
    const registry = played([
      [
        { type: "GrantApplications", scope: site, accounts: ["user2"], applications: ["ehealth-box"] },
        by.sitemanager,
      ],
      [{ type: "UpdateOwnDetails", language: "de", email: "sam@example.org" }, byEid("user2")],
    ]);
    const told = one({ scope: site, account: "user2" }, context(by.sitemanager), registry);
    expect(told).toMatchObject({
      account: "user2",
      username: "user2login",
      insz: inszOfName("user2"),
      roles: [
        {
          role: "user",
          status: "active",
          createdAt: minute(7),
          changedAt: minute(30),
          applications: [{ id: "ehealth-box", since: minute(30) }],
        },
      ],
    });
    // What he keeps for himself is no manager's.
    expect(JSON.stringify(told)).not.toContain("sam@example.org");
  });

  it("is told in that place alone: both what he is there, and nothing that he is elsewhere", () => {
    const registry = played([[{ type: "AddUser", scope: employer, person: knownPerson("chief") }, by.chief]]);
    expect(places(one({ scope: employer, account: "chief" }, context(by.chief), registry))).toEqual([
      ["access-manager", employer, true],
      ["user", employer, false],
    ]);
    expect(places(one({ scope: hospital, account: "cochief" }, context(by.chief)))).toEqual([
      ["co-chief-access-manager", hospital, false],
    ]);
  });

  it("is nobody who is nothing there, whether he is something elsewhere or not", () => {
    for (const account of ["user1", "otherchief", "nobody"]) {
      const answer = userDetails(world(), { scope: unit, account }, context(by.unitmanager));
      expect(refusedWith(answer)).toEqual([{ code: "user.unknown", path: ["account"], params: { account } }]);
    }
  });

  it("is for whoever may search there", () => {
    const ask = (actor: Parameters<typeof context>[0], scope: string): unknown =>
      refusals(userDetails(world(), { scope, account: "user1" }, context(actor)));
    expect(ask(by.user1, site)).toEqual(["permission.denied"]);
    expect(ask(by.otherchief, site)).toEqual(["permission.denied"]);
    expect(ask(by.manager, hospital)).toEqual(["permission.denied"]);
    expect(ask(by.contactCentre, site)).toEqual(["permission.denied"]);
    askedInAnyShape(site as never, (query) => userDetails(world(), query, context(by.chief)));
  });
});

it("looks at no list of people, on slices too", () => {
  const asks: readonly ((part: Registry) => Answer<unknown>)[] = [
    (part) => ownData(part, context(byEid("user1"))),
    (part) => ownData(part, context(byPassword)),
    (part) => userDetails(part, { scope: site, account: "user1" }, context(by.sitemanager)),
    (part) => userDetails(part, { scope: unit, account: "unitmanager" }, context(by.chief)),
  ];
  for (const ask of asks) {
    const keys = askedOfSlices(world(), ask);
    expect(keys.filter((key) => /^(members|tally)/.test(key))).toEqual([]);
  }
  // Offices lie below: whoever is a chief looks through his places, and at nobody in them.
  const keys = askedOfSlices(world(), (part) => ownData(part, context(by.chief)));
  expect(keys.filter((key) => /^(members|tally)/.test(key))).toEqual([]);
});

it("tells everybody his own account and nobody else's, whoever he is", () => {
  const { accounts } = snapshot(world());
  for (const { id, assignments } of accounts) {
    for (const { role, scope } of assignments) {
      const session = { loggedInAt: minute(55), means: "eid" };
      const at = contextAt(minute(60), { kind: "account", account: id, role, scope, session });
      const told = own(at);
      expect(told.account).toBe(id);
      const named = told.roles.filter(({ byOffice }) => !byOffice);
      expect(named.map((held) => held.scope).sort()).toEqual(assignments.map((held) => held.scope).sort());
    }
  }
});
