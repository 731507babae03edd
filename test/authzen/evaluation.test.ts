import { conditionCodes, permissionMatrix } from "toegangsbeheer";
import { evaluate } from "toegangsbeheer/authzen";
import { de } from "toegangsbeheer/messages/de";
import { nl } from "toegangsbeheer/messages/nl";
import { contextOf } from "toegangsbeheer/testing";
import { describe, expect, it } from "vitest";
import { catalogueWith } from "../access/situations.js";
import {
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
  played,
  site,
  unit,
  untying,
  world,
} from "../support/world.js";
import { bodyOf, denialOf, doing, loggedIn, opening } from "./ask.js";

const now = context(by.contactCentre);
const asked = (request: unknown, registry = world(), more: object = {}): true | readonly string[] =>
  denialOf(evaluate(registry, request, contextOf({ ...now, ...more })));

describe("Access Evaluation API: a resource of type application", () => {
  it("is opened by whoever may open it there", () => {
    expect(bodyOf(evaluate(world(), opening("user1", "ehealth-box", site), now))).toEqual({ decision: true });
  });

  it("is denied with every condition that fails, in their order", () => {
    expect(asked(opening("user2", "ehealth-box", site))).toEqual(["application.granted"]);
    expect(asked(opening("user2", "heracles", site))).toEqual(["application.granted", "function.held"]);
    expect(asked(opening("nobody", "dmfa", domain))).toEqual([
      "account.known",
      "assignment.active",
      "application.open-at-domain",
      "application.granted",
    ]);
  });

  it("tells of each condition what its sentence is filled with, and no sentence where no language is given", () => {
    const { context: why } = bodyOf(evaluate(world(), opening("user2", "heracles", site), now));
    const functions = "chief-radiologist,radiologist,technologist,administrative-employee";
    expect(why).toEqual({
      reasons: [
        { code: "application.granted", params: { account: "user2", application: "heracles" } },
        { code: "function.held", params: { account: "user2", application: "heracles", functions } },
      ],
    });
  });

  it("tells it to managers, in the languages that the host gives", () => {
    const answer = evaluate(world(), opening("user2", "ehealth-box", site), now, { packs: [nl, de] });
    const [reason] = bodyOf(answer).context?.reasons ?? [];
    expect(reason?.reason_admin).toEqual({
      nl: "user2 heeft de toepassing “eHealthBox” hier nog niet gekregen. Ken ze aan deze persoon toe.",
      de: expect.stringContaining("user2"),
    });
    expect(reason).not.toHaveProperty("reason_user");
  });

  it("without reasons where the host leaves them out", () => {
    const answer = evaluate(world(), opening("user2", "ehealth-box", site), now, {
      reasons: false,
      packs: [nl],
    });
    expect(bodyOf(answer)).toEqual({ decision: false });
  });

  it("asks for a log-in, and says which would do", () => {
    const catalogue = catalogueWith("ehealth-box", { authenticationLevel: 400 });
    const box = (more: object) => asked(opening("user1", "ehealth-box", site, more), world(), { catalogue });
    expect(box({})).toEqual(["authentication.level"]);
    expect(box({ context: { time: "2026-03-02T10:00:00Z", ip: "192.0.2.1" } })).toEqual([
      "authentication.level",
    ]);
    for (const at of [undefined, "2026-03-02T09:50:00Z", "2026-03-02 10:50+01:00"]) {
      expect(box(loggedIn("eid", at))).toBe(true);
    }
    expect(box(loggedIn("password"))).toContain("authentication.level");
    expect(box(loggedIn("carrier-pigeon"))).toEqual(["authentication.level"]);
    const weak = evaluate(
      world(),
      opening("user1", "ehealth-box", site, loggedIn("token")),
      contextOf({ catalogue }),
    );
    expect(bodyOf(weak).context?.acr_values).toBe("mobile-code itsme eid");
  });

  it("a pinned role makes no difference: any way suffices", () => {
    const subject = { type: "account", id: "chief", properties: { role: "user", scope: clinic } };
    expect(asked({ ...opening("chief", "dmfa", employer), subject })).toBe(true);
  });

  it("a place that can't be read is a place that is not there", () => {
    expect(asked(opening("user1", "ehealth-box", "somewhere"))).toEqual(["place.known"]);
  });
});

describe("Access Evaluation API: a resource of type scope", () => {
  it("asks for a log-in where the one at hand stands in the way, and says which would do", () => {
    // His password was set by the manager of the site: he is co-chief by no log-in that is by it.
    const registry = played([
      [{ type: "AppointCoChiefAccessManager", scope: hospital, person: knownPerson("user1") }, by.chief],
    ]);
    const hint = (more: object) => {
      const { context: found } = bodyOf(evaluate(registry, doing("user1", "edit-domain", domain, more), now));
      return [found?.reasons?.map(({ code }) => code), found?.acr_values];
    };
    const { means } = now.catalogue;
    const notByPassword = means.filter(({ password }) => password !== true).map(({ id }) => id);
    for (const own of [loggedIn("password"), {}]) {
      const [codes, acr] = hint(own);
      expect(codes).toEqual(["session.password-tied"]);
      const ids = String(acr).split(" ");
      expect([...ids].sort()).toEqual([...notByPassword].sort());
      const levels = ids.map((id) => means.find((one) => one.id === id)?.level ?? 0);
      expect(levels).toEqual([...levels].sort((one, other) => one - other));
    }
    expect(hint(loggedIn("eid"))).toEqual([undefined, undefined]);
    // Who never was anything there is not helped by a log-in.
    const stranger = evaluate(registry, doing("user2", "edit-domain", domain, loggedIn("password")), now);
    expect(bodyOf(stranger).context).not.toHaveProperty("acr_values");
  });

  it.each([
    ["chief", "activate-domain", hospital],
    ["chief", "edit-domain", employer],
    ["cochief", "add-user", site],
    ["manager", "add-subdivision", domain],
    ["unitmanager", "add-site", unit],
    ["sitemanager", "add-user", site],
    ["user1", "view-own-data", site],
  ])("%s may %s", (account, action, place) => {
    expect(bodyOf(evaluate(world(), doing(account, action, place), now))).toEqual({ decision: true });
  });

  it.each([
    ["manager", "activate-domain", hospital],
    ["sitemanager", "add-user", unit],
    ["user1", "add-user", site],
    ["otherchief", "add-user", site],
    ["chief", "appoint-chief", hospital],
    ["chief", "add-user", "somewhere"],
    ["user1", "view-own-data", unit],
  ])("%s may not %s at %s", (account, action, place) => {
    expect(asked(doing(account, action, place))).toEqual(["permission.denied"]);
  });

  it("says that a place in his own scope is not there", () => {
    const missing = `${hospital}/mammography-screening:12`;
    expect(asked(doing("chief", "add-user", missing))).toEqual(["place.unknown"]);
    expect(asked(doing("otherchief", "add-user", missing))).toEqual(["permission.denied"]);
  });

  it("whoever has no account is nobody", () => {
    expect(asked(doing("nobody", "add-user", site))).toEqual(["actor.unknown"]);
  });

  it("one of several roles suffices, and a pinned one is judged alone", () => {
    const both = played([
      untying("sitemanager", site),
      [{ type: "AppointCoAccessManager", scope: domain, person: knownPerson("sitemanager") }, by.manager],
    ]);
    const as = (properties: object, action = "add-subdivision", place = domain) =>
      asked(
        {
          ...doing("sitemanager", action, place),
          subject: { type: "account", id: "sitemanager", properties },
        },
        both,
      );
    expect(as({})).toBe(true);
    expect(as({ department: "Sales" })).toBe(true);
    expect(as({ role: "co-access-manager" })).toBe(true);
    expect(as({ role: "co-access-manager", scope: domain })).toBe(true);
    expect(as({ role: "site-manager" })).toEqual(["permission.denied"]);
    expect(as({ scope: site })).toEqual(["permission.denied"]);
    expect(as({ role: "chief-access-manager" })).toEqual(["permission.denied"]);
    expect(as({ role: "site-manager" }, "add-user", site)).toBe(true);
    expect(as({ role: "__proto__" }, "add-user", site)).toEqual(["permission.denied"]);
  });

  it("tells what stands in the way of the role that comes nearest", () => {
    const blocked = played([
      untying("sitemanager", site),
      [{ type: "AppointCoAccessManager", scope: domain, person: knownPerson("sitemanager") }, by.manager],
      [{ type: "BlockUsers", scope: domain, accounts: ["sitemanager"] }, by.manager],
    ]);
    const blocking = (...targets: string[]) =>
      asked(
        doing("sitemanager", "block-user", site, { action: { name: "block-user", properties: { targets } } }),
        blocked,
      );
    // By the same number, the role in the nearest place; else the one with fewer.
    expect(blocking("sitemanager")).toEqual(["permission.denied at action.properties.targets.0"]);
    expect(blocking("sitemanager", "sitemanager")).toEqual(["actor.blocked"]);
    expect(blocking("user1", "user2")).toBe(true);
  });

  it("judges the persons it is done to, each by its place in the request", () => {
    const properties = { targets: ["user1", "manager"], reason: "holiday" };
    const request = doing("manager", "block-user", domain, { action: { name: "block-user", properties } });
    const answer = evaluate(world(), request, now, { packs: [nl] });
    expect(bodyOf(answer).context?.reasons).toEqual([
      {
        code: "permission.denied",
        path: ["action", "properties", "targets", 1],
        params: { action: "replace-access-manager" },
        reason_user: { nl: expect.stringContaining("toegangsbeheerder") },
      },
    ]);
  });

  it("asks for a log-in, and says which would do", () => {
    expect(asked(doing("manager", "add-user", domain, loggedIn("eid")))).toBe(true);
    expect(asked(doing("manager", "add-user", domain, loggedIn("eid", minute(0))))).toEqual([
      "session.stale",
    ]);
  });
});

describe("Access Evaluation API: what is not known here", () => {
  const error = (message: string) => [`404 ${message}`];

  it("is denied, with what was expected", () => {
    const user = { subject: { type: "user", id: "user1" } };
    expect(asked({ ...opening("user1", "ehealth-box", site), ...user })).toEqual(
      error("subject.type: expected account"),
    );
    const record = { resource: { type: "record", id: "1" } };
    expect(asked({ ...doing("chief", "add-user", site), ...record })).toEqual(
      error("resource.type: expected application or scope"),
    );
    expect(asked({ ...doing("chief", "read", site), ...user })).toEqual(
      error("subject.type: expected account; action.name: expected an action on a resource of type scope"),
    );
    const close = { action: { name: "close" } };
    expect(asked({ ...opening("user1", "ehealth-box", site), ...close })).toEqual(
      error("action.name: expected an action on a resource of type application"),
    );
    expect(asked({ ...opening("user1", "ehealth-box", site), action: { name: "add-user" } })).toHaveLength(1);
    expect(asked(doing("chief", "open", site))).toHaveLength(1);
  });

  it.each(["__proto__", "constructor", "toString", ""])("%j is no type and no action", (name) => {
    expect(asked({ ...doing("chief", name, site) })).toHaveLength(1);
    expect(asked({ ...doing("chief", "add-user", site), resource: { type: name, id: site } })).toHaveLength(
      1,
    );
    expect(asked({ ...doing("chief", "add-user", site), subject: { type: name, id: "chief" } })).toHaveLength(
      1,
    );
  });

  it("is told of even where reasons are left out, for it tells of the request alone", () => {
    const answer = evaluate(world(), doing("chief", "read", site), now, { reasons: false });
    expect(bodyOf(answer)).toHaveProperty("context.error.status", 404);
  });
});

describe("a denial", () => {
  const everyRequest = names.flatMap((name) => [
    ...[site, unit, domain, hospital, clinic].flatMap((place) => [
      opening(name, "heracles", place),
      ...Object.keys(permissionMatrix).map((action) => doing(name, action, place)),
    ]),
  ]);

  it("always has a reason, and never personal data", () => {
    const secrets = names.flatMap((name) => [inszOfName(name), `Van ${name}`, `${name}login`, `${name}@`]);
    for (const request of everyRequest) {
      const body = bodyOf(evaluate(world(), request, now, { packs: [nl] }));
      if (!body.decision) expect(body.context?.reasons?.length).toBeGreaterThan(0);
      const text = JSON.stringify(body);
      expect(secrets.filter((secret) => text.includes(secret))).toEqual([]);
      for (const { code } of body.context?.reasons ?? []) {
        expect([...conditionCodes, "permission.denied", "actor.unknown"]).toContain(code);
      }
    }
  });
});
