import { describe, expect, it } from "vitest";
import {
  type Action,
  type Actor,
  actingAs,
  actionOnRole,
  can,
  isSingleRole,
  levelsOfRole,
  permissionMatrix,
  type Role,
  ranks,
  roles,
} from "../../src/index.js";
import {
  acting,
  by,
  clinic,
  context,
  domain,
  finance,
  hospital,
  minute,
  site,
  unit,
  world,
} from "../support/world.js";

/** The matrix as the rules write it: each row down to the lowest role that may. */
const lowest: Readonly<Record<string, readonly Action[]>> = {
  "chief-access-manager": ["manage-co-chiefs", "edit-chief-contact", "issue-access-codes"],
  "co-chief-access-manager": [
    "view-enterprise",
    "search-enterprise",
    "activate-domain",
    "close-domain",
    "replace-access-manager",
    "set-domain-applications",
    "manage-mandates",
  ],
  "access-manager": ["manage-co-access-managers"],
  "co-access-manager": [
    "view-domain",
    "edit-domain",
    "manage-sender",
    "manage-routing",
    "add-subdivision",
    "remove-subdivision",
    "replace-subdivision-manager",
    "set-subdivision-applications",
  ],
  "subdivision-manager": [
    "view-subdivision",
    "edit-subdivision",
    "add-site",
    "remove-site",
    "replace-site-manager",
    "set-site-applications",
  ],
  "site-manager": [
    "view-site",
    "edit-site",
    "search-users",
    "export-users",
    "add-user",
    "edit-user",
    "block-user",
    "unblock-user",
    "remove-user",
    "move-user",
    "grant-application",
    "revoke-application",
    "assign-function",
    "reset-password",
    "review",
    "view-history",
  ],
};
const own: readonly Action[] = [
  "view-own-data",
  "edit-own-data",
  "change-own-password",
  "manage-own-certificate",
  "view-responsibles",
  "request-access-codes",
];
const withoutRole: Readonly<Record<string, readonly Action[]>> = {
  "legal-representative": ["appoint-chief", "view-outline"],
  "contact-centre": [
    "look-up",
    "view-queue",
    "view-request",
    "appoint-chief",
    "edit-chief-contact",
    "request-chief",
    "withdraw-request",
    "sign-request",
    "grant-request",
    "reject-request",
    "correct-person",
    "erase-person",
    "record-enterprise-change",
    "issue-access-codes",
    "reset-password",
    "view-history",
  ],
  court: ["appoint-curator", "discharge-curator"],
  anyone: ["request-chief", "withdraw-request", "view-request"],
  import: ["import-registry"],
};

const order: readonly Role[] = roles.filter((role) => role !== "curator");
const actions = Object.keys(permissionMatrix) as Action[];

describe("the permission matrix", () => {
  it.each(order)("gives %s what the rules give it", (role) => {
    const from = order.indexOf(role);
    const expected = order.slice(from).flatMap((lower) => lowest[lower] ?? []);
    const found = actions.filter((action) => permissionMatrix[action].roles.includes(role));
    // Only managers ask for access codes: a chief the contact centre, the others their chief.
    const ownOfRole = own.filter((action) => role !== "user" || action !== "request-access-codes");
    expect([...found].sort()).toEqual([...expected, ...ownOfRole].sort());
  });

  it("gives a curator what an access manager has, and a look at the enterprise", () => {
    expect(permissionMatrix["view-outline"].roles).toEqual(["curator"]);
    for (const action of actions.filter((one) => one !== "view-outline")) {
      const { roles: allowed } = permissionMatrix[action];
      expect(allowed.includes("curator")).toBe(allowed.includes("access-manager"));
    }
  });

  it.each(Object.keys(withoutRole))("gives the actor %s what the rules give it", (kind) => {
    const found = actions.filter((action) => permissionMatrix[action].actors.some((actor) => actor === kind));
    expect([...found].sort()).toEqual([...(withoutRole[kind] ?? [])].sort());
  });

  it("ranks the roles", () => {
    expect(ranks).toEqual({
      "chief-access-manager": 6,
      "co-chief-access-manager": 5,
      "access-manager": 4,
      curator: 4,
      "co-access-manager": 3,
      "subdivision-manager": 2,
      "site-manager": 1,
      user: 0,
    });
  });

  it("asks of whoever removes somebody the action that appoints him", () => {
    expect(actionOnRole).toEqual({
      "chief-access-manager": "appoint-chief",
      "co-chief-access-manager": "manage-co-chiefs",
      "access-manager": "replace-access-manager",
      curator: "appoint-curator",
      "co-access-manager": "manage-co-access-managers",
      "subdivision-manager": "replace-subdivision-manager",
      "site-manager": "replace-site-manager",
    });
  });

  it("has one single role at each level", () => {
    const single = roles.filter(isSingleRole);
    expect(single).toEqual(["chief-access-manager", "access-manager", "subdivision-manager", "site-manager"]);
    expect(single.flatMap((role) => levelsOfRole[role])).toEqual([
      "enterprise",
      "domain",
      "subdivision",
      "site",
    ]);
  });
});

describe("can", () => {
  const scopes = [hospital, domain, unit, site, finance, clinic];
  const holders = [by.chief, by.cochief, by.manager, by.comanager, by.unitmanager, by.sitemanager, by.user1];

  it.each(holders)("answers $role by the matrix, at and below his scope and nowhere else", (holder) => {
    // By eID: no tie of a password stands in his way.
    const actor = { ...holder, session: { loggedInAt: minute(50), means: "eid" } };
    for (const action of actions) {
      const { roles: allowed, own: ofHimself } = permissionMatrix[action];
      for (const scope of scopes) {
        const below = scope === actor.scope || scope.startsWith(`${actor.scope}/`);
        const expected = allowed.includes(actor.role) && (ofHimself || below);
        expect(can(world(), { action, scope }, context(actor)).ok, `${action} ${scope}`).toBe(expected);
      }
    }
  });

  it("denies what lies elsewhere, what can't be read, and what nobody knows, without telling them apart", () => {
    const denied = (action: string) => ({
      ok: false,
      violations: [{ code: "permission.denied", path: [], params: { action } }],
    });
    const view = "view-domain";
    for (const scope of [clinic, `${clinic}/nothing:1`, "nonsense", undefined]) {
      expect(can(world(), { action: view, scope }, context(by.chief))).toEqual(denied(view));
    }
    for (const action of ["no-such-action", "__proto__", "constructor", "toString"] as unknown as Action[]) {
      for (const actor of [by.chief, by.contactCentre, by.director]) {
        expect(can(world(), { action, scope: hospital }, context(actor))).toEqual(denied(action));
      }
    }
  });

  it("says of a place in the actor's own scope that it is not there, to whoever could do that there", () => {
    const missing = `${unit}/mammography-site:99999`;
    const asked = (action: Action, scope: string, actor: Actor) => {
      const answer = can(world(), { action, scope }, context(actor));
      return answer.ok ? [] : answer.violations.map(({ code }) => code);
    };
    for (const actor of [by.chief, by.manager, by.unitmanager]) {
      expect(asked("add-user", missing, actor)).toEqual(["place.unknown"]);
      expect(actingAs(world(), context(actor)).can({ action: "add-user", scope: missing })).toMatchObject({
        violations: [{ code: "place.unknown", path: [] }],
      });
      expect(actingAs(world(), context(actor)).actions(missing)).not.toContain("add-user");
    }
    for (const actor of [by.sitemanager, by.otherchief, by.contactCentre]) {
      expect(asked("add-user", missing, actor)).toEqual(["permission.denied"]);
    }
    expect(asked("add-user", site.replace("12818", "12818X"), by.sitemanager)).toEqual(["permission.denied"]);
    expect(asked("activate-domain", missing, by.manager)).toEqual(["permission.denied"]);
  });

  it("knows nobody in a role that there is not", () => {
    for (const role of ["constructor", "emperor"] as unknown as Role[]) {
      const actor = acting("chief", role, hospital);
      expect(can(world(), { action: "view-enterprise", scope: hospital }, context(actor))).toEqual({
        ok: false,
        violations: [{ code: "actor.unknown", path: [], params: {} }],
      });
    }
  });
});
