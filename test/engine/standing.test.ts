import { describe, expect, it } from "vitest";
import { type Action, type Catalogue, can, type Registry } from "../../src/index.js";
import { addSite, secondSite } from "../support/places.js";
import { catalogueOf } from "../support/settings.js";
import {
  acceptance,
  acting,
  by,
  clinic,
  codes,
  context,
  domain,
  hospital,
  knownPerson,
  minute,
  newPerson,
  played,
  refusal,
  site,
  unit,
  world,
} from "../support/world.js";

const ask = (
  actor: Parameters<typeof context>[0],
  action: Action,
  scope: string,
  more: { registry?: Registry; targets?: readonly string[]; now?: string; catalogue?: Catalogue } = {},
) => {
  const { registry = world(), targets, now, catalogue } = more;
  const asked = { action, scope, ...(targets && { targets }) };
  const answer = can(
    registry,
    asked,
    context(actor, { ...(now && { now }), ...(catalogue && { catalogue }) }),
  );
  return answer.ok ? [] : codes(answer.violations);
};

describe("the role that somebody acts in", () => {
  it("is his there, by name or by office", () => {
    expect(ask(by.comanager, "view-domain", domain)).toEqual([]);
    for (const actor of [
      acting("comanager", "access-manager", domain),
      acting("comanager", "co-access-manager", unit),
      acting("comanager", "co-access-manager", hospital, minute(60), "eid"),
      acting("newcomer", "co-access-manager", domain),
      acting("chief", "access-manager", domain),
      acting("manager", "site-manager", domain),
    ]) {
      expect(ask(actor, "view-domain", domain), `${actor.account} ${actor.role}`).toEqual(["actor.unknown"]);
    }
  });

  it("limits power and rank: other roles that he holds add nothing", () => {
    const registry = played([
      [{ type: "AddUser", scope: site, person: knownPerson("manager") }, by.sitemanager],
    ]);
    expect(ask(acting("manager", "user", site), "view-site", site, { registry })).toEqual([
      "permission.denied",
    ]);
    expect(ask(by.manager, "view-site", site, { registry })).toEqual([]);
  });

  it("counts while it is active and its last day is not over", () => {
    const blocked = played([[{ type: "BlockUsers", scope: domain, accounts: ["comanager"] }, by.manager]]);
    expect(ask(by.comanager, "view-domain", domain, { registry: blocked })).toEqual(["actor.blocked"]);
    const limited = played([
      [{ type: "UpdateUser", scope: domain, account: "comanager", lastDay: "2026-03-02" }, by.manager],
    ]);
    expect(ask(by.comanager, "view-domain", domain, { registry: limited })).toEqual([]);
    const tomorrow = { registry: limited, now: "2026-03-02T23:00:00.000Z" };
    expect(ask(by.comanager, "view-domain", domain, tomorrow)).toEqual(["actor.blocked"]);
    expect(ask(by.comanager, "view-own-data", domain, tomorrow)).toEqual(["actor.blocked"]);
  });

  it("tells of nothing else once it is not his, or may not", () => {
    const stale = acting("user1", "user", site, minute(0), "password");
    expect(ask(stale, "view-site", site)).toEqual(["permission.denied"]);
    const wrong = { type: "UpdateUser", scope: site, account: "user1", email: "x" } as const;
    expect(codes(refusal(wrong, acting("user1", "site-manager", site)))).toEqual(["actor.unknown"]);
  });

  it("by office is not blocked with an assignment of another role in that place", () => {
    const registry = played([
      [{ type: "ReplaceSiteManager", scope: site, manager: "self" }, by.unitmanager],
      [{ type: "AddUser", scope: site, person: knownPerson("unitmanager") }, by.manager],
      [{ type: "BlockUsers", scope: site, accounts: ["unitmanager"] }, by.manager],
    ]);
    expect(ask(acting("unitmanager", "site-manager", site), "edit-site", site, { registry })).toEqual([]);
    expect(ask(acting("unitmanager", "user", site), "view-own-data", site, { registry })).toEqual([
      "actor.blocked",
    ]);
  });
});

describe("a stale session", () => {
  const chief = (loggedInAt: string) => acting("chief", "chief-access-manager", hospital, loggedInAt);

  it.each([
    ["the enterprise", hospital, 0],
    ["the domain", domain, 1],
    ["the unit", unit, 2],
    ["the site", site, 3],
  ])("does not know %s that was made at or after log-in", (_, scope, made) => {
    const action = scope === hospital ? "view-enterprise" : "search-users";
    expect(ask(chief(minute(made)), action, scope)).toEqual(["session.stale"]);
    expect(ask(chief(minute(made - 1)), action, scope)).toEqual(["session.stale"]);
    expect(ask(chief(new Date(Date.parse(minute(made)) + 1).toISOString()), action, scope)).toEqual([]);
  });

  it("adds no second site to a unit in which one was added since, even when it is gone", () => {
    const registry = played([
      [addSite(), by.unitmanager],
      [{ type: "RemoveSite", scope: secondSite }, by.unitmanager],
    ]);
    const before = acting("unitmanager", "subdivision-manager", unit, minute(20));
    const since = acting("unitmanager", "subdivision-manager", unit, minute(31));
    expect(ask(before, "add-site", unit, { registry })).toEqual(["session.stale"]);
    expect(ask(before, "edit-subdivision", unit, { registry })).toEqual([]);
    expect(ask(since, "add-site", unit, { registry })).toEqual([]);
  });

  it("gives no function to whoever was added there since", () => {
    const registry = played([
      [{ type: "AddUser", scope: site, person: newPerson("newcomer") }, by.sitemanager],
    ]);
    const actor = acting("sitemanager", "site-manager", site, minute(30));
    const told = (account: string, functions = ["technologist"]) =>
      ({ type: "AssignFunctions", scope: site, account, functions }) as const;
    expect(codes(refusal(told("newcomer"), actor, {}, registry))).toEqual(["session.stale"]);
    expect(acceptance(told("user1"), actor, {}, registry).events).toHaveLength(1);
    expect(ask(actor, "edit-user", site, { registry, targets: ["newcomer"] })).toEqual([]);
  });

  it("is nobody's who gives no log-in", () => {
    expect(ask(by.chief, "view-enterprise", hospital)).toEqual([]);
  });

  it("does not keep anybody from his own data", () => {
    expect(ask(acting("user1", "user", site, minute(50)), "view-own-data", site)).toEqual([]);
  });
});

describe("a session by a password that somebody else set", () => {
  const manager = (means: string) => acting("manager", "co-chief-access-manager", clinic, minute(50), means);
  const registry = played([
    [{ type: "AppointCoChiefAccessManager", scope: clinic, person: knownPerson("manager") }, by.otherchief],
  ]);

  it("counts only at and below the scope of whoever set it", () => {
    expect(ask(manager("password"), "view-enterprise", clinic, { registry })).toEqual([
      "session.password-tied",
    ]);
    for (const means of ["eid", "itsme", "mobile-code", "token"]) {
      expect(ask(manager(means), "view-enterprise", clinic, { registry })).toEqual([]);
    }
    const atHome = acting("manager", "access-manager", domain, minute(50), "password");
    expect(ask(atHome, "edit-domain", domain, { registry })).toEqual([]);
  });

  it("goes by what the catalogue says of a means, not by its name", () => {
    const pin = { id: "pin-code", labels: { nl: "Pin", fr: "Pin", de: "Pin", en: "Pin" }, level: 200 };
    const catalogue = catalogueOf({
      means: [
        { ...pin, password: true },
        { ...pin, id: "key" },
      ],
    });
    const more = { registry, catalogue };
    expect(ask(manager("pin-code"), "view-enterprise", clinic, more)).toEqual(["session.password-tied"]);
    expect(ask(manager("key"), "view-enterprise", clinic, more)).toEqual([]);
    // User1's password is of the site: as co-manager of the domain he reaches no further by it.
    const risen = played([
      [{ type: "AppointCoAccessManager", scope: domain, person: knownPerson("user1") }, by.manager],
      [{ type: "AddUser", scope: site, person: newPerson("newcomer") }, by.sitemanager],
      [{ type: "AddUser", scope: unit, person: knownPerson("newcomer") }, by.manager],
    ]);
    const reset = (means: string) =>
      ask(acting("user1", "co-access-manager", domain, minute(50), means), "reset-password", site, {
        registry: risen,
        catalogue,
        targets: ["newcomer"],
      });
    expect(reset("key")).toEqual([]);
    expect(reset("pin-code")).toEqual(["session.password-tied"]);
  });

  it("is told before anything else that the session and the targets lack", () => {
    const stale = acting("manager", "co-chief-access-manager", clinic, minute(8), "password");
    const everyone = played(
      [[{ type: "AppointCoChiefAccessManager", scope: clinic, person: knownPerson("user2") }, by.otherchief]],
      registry,
      40,
    );
    const more = { registry: everyone, targets: ["user2"] };
    expect(ask(stale, "edit-user", clinic, more)).toEqual(["session.password-tied"]);
  });

  it("counts again everywhere once the contact centre has set another", () => {
    const password = "nieuw-Wacht12";
    const reset = {
      type: "ResetPassword",
      scope: domain,
      account: "manager",
      password,
      passwordConfirmation: password,
    } as const;
    const next = played([[reset, by.contactCentre]], registry, 40);
    expect(ask(manager("password"), "view-enterprise", clinic, { registry: next })).toEqual([]);
  });
});

describe("targets", () => {
  it("rank strictly below, in the place itself", () => {
    const edit = (actor: Parameters<typeof context>[0], scope: string, target: string) =>
      ask(actor, "edit-user", scope, { targets: [target] });
    expect(edit(by.chief, hospital, "cochief")).toEqual([]);
    expect(edit(by.cochief, hospital, "chief")).toEqual(["permission.rank at accounts.0"]);
    expect(edit(by.cochief, domain, "manager")).toEqual([]);
    expect(edit(by.manager, domain, "manager")).toEqual(["permission.rank at accounts.0"]);
    expect(edit(by.manager, domain, "comanager")).toEqual([]);
    expect(edit(by.comanager, unit, "unitmanager")).toEqual([]);
    expect(edit(by.unitmanager, site, "sitemanager")).toEqual([]);
    expect(edit(by.sitemanager, site, "user1")).toEqual([]);
  });

  it("without an assignment there are passed over", () => {
    expect(ask(by.sitemanager, "block-user", site, { targets: ["chief", "ghost"] })).toEqual([]);
  });

  it("are told one by one, at their place in the list", () => {
    expect(ask(by.comanager, "block-user", domain, { targets: ["manager", "ghost", "comanager"] })).toEqual([
      "permission.denied at accounts.0",
      "permission.denied at accounts.2",
    ]);
  });
});
