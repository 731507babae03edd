import { searchActions, searchResources, searchSubjects } from "toegangsbeheer/authzen";
import { contextOf } from "toegangsbeheer/testing";
import { describe, expect, it } from "vitest";
import { catalogueWith } from "../access/situations.js";
import {
  by,
  context,
  domain,
  employer,
  hospital,
  knownPerson,
  minute,
  played,
  site,
  unit,
  untying,
  world,
} from "../support/world.js";
import { bodyOf, doing, faultsOf, foundBy, loggedIn, opening } from "./ask.js";

const now = context(by.contactCentre);
const account = { type: "account" };
const everybody = (request: object, registry = world(), more = {}): readonly string[] =>
  foundBy(searchSubjects(registry, { ...request, subject: account }, contextOf({ ...now, ...more })));
const everything = (request: object, registry = world(), more = {}): readonly string[] =>
  foundBy(searchResources(registry, request, contextOf({ ...now, ...more })));
const password = { context: { means: "password", loggedInAt: minute(50) } };

describe("Subject Search API", () => {
  it("finds everybody who may open an application in a place, by account id", () => {
    const answer = searchSubjects(world(), { ...opening("", "ehealth-box", domain), subject: account }, now);
    expect(bodyOf(answer)).toEqual({
      page: { next_token: "", count: 2, total: 2 },
      results: [
        { type: "account", id: "comanager" },
        { type: "account", id: "manager" },
      ],
    });
    expect(everybody(opening("", "ehealth-box", site))).toEqual(["user1"]);
    expect(everybody(opening("", "dmfa", employer))).toEqual(["chief"]);
    expect(everybody(opening("", "dmfa", "somewhere"))).toEqual([]);
  });

  it("finds whoever may with that log-in", () => {
    const catalogue = catalogueWith("ehealth-box", { authenticationLevel: 400 });
    expect(everybody(opening("", "ehealth-box", site, password), world(), { catalogue })).toEqual([]);
    expect(everybody(opening("", "ehealth-box", site), world(), { catalogue })).toEqual(["user1"]);
  });

  it("finds everybody who may do something in a place, in whichever role", () => {
    expect(everybody(doing("", "add-user", site))).toEqual([
      "chief",
      "cochief",
      "comanager",
      "manager",
      "sitemanager",
      "unitmanager",
    ]);
    expect(everybody(doing("", "manage-co-chiefs", hospital))).toEqual(["chief"]);
    expect(everybody(doing("", "edit-domain", employer))).toEqual(["chief", "cochief"]);
    expect(everybody(doing("", "view-own-data", site))).toEqual([
      "chief",
      "cochief",
      "comanager",
      "manager",
      "sitemanager",
      "unitmanager",
      "user1",
      "user2",
    ]);
    expect(everybody(doing("", "add-user", "somewhere"))).toEqual([]);
  });

  it("finds only whoever may in the pinned role, and to those persons", () => {
    const subject = { ...account, properties: { role: "co-access-manager" } };
    const pinned = searchSubjects(world(), { ...doing("", "add-user", site), subject }, now);
    expect(foundBy(pinned)).toEqual(["comanager"]);
    const action = { name: "block-user", properties: { targets: ["comanager"] } };
    expect(everybody({ ...doing("", "", domain), action })).toEqual(["chief", "cochief", "manager"]);
  });

  it("looks at no id of a subject", () => {
    for (const id of ["user1", 5, null, { toString: "x" }]) {
      const answer = searchSubjects(
        world(),
        { ...doing("", "add-user", site), subject: { ...account, id } },
        now,
      );
      expect(bodyOf(answer).results).toHaveLength(6);
    }
  });
});

describe("Resource Search API", () => {
  it("finds what somebody may open, in every place of his, each with its place", () => {
    const request = { ...opening("user1", "", ""), resource: { type: "application" } };
    expect(bodyOf(searchResources(world(), request, now)).results).toEqual([
      { type: "application", id: "access-management", properties: { scope: site } },
      { type: "application", id: "ehealth-box", properties: { scope: site } },
    ]);
  });

  it("finds what somebody may open in one place", () => {
    const inPlace = (scope: string) => ({
      ...opening("manager", "", ""),
      resource: { type: "application", id: ["ignored"], properties: { scope } },
    });
    expect(everything(inPlace(domain))).toHaveLength(4);
    expect(everything(inPlace(site))).toEqual([]);
    expect(everything(inPlace("somewhere"))).toEqual([]);
  });

  it("finds what somebody may open with that log-in", () => {
    const request = { ...opening("user1", "", "", password), resource: { type: "application" } };
    const catalogue = catalogueWith("ehealth-box", { authenticationLevel: 400 });
    expect(everything(request, world(), { catalogue })).toEqual([`access-management ${site}`]);
  });

  it("finds the places where somebody may do something, from the top down", () => {
    const where = (id: string, action: string) =>
      everything({ ...doing(id, action, ""), resource: { type: "scope" } });
    const chief = where("chief", "edit-domain");
    expect(chief).toEqual([...chief].sort());
    expect(chief).toEqual(expect.arrayContaining([hospital, employer, domain, unit, site]));
    expect(where("manager", "add-user")).toEqual([domain, unit, site]);
    expect(where("sitemanager", "add-user")).toEqual([site]);
    expect(where("sitemanager", "add-site")).toEqual([]);
    expect(where("user1", "view-own-data")).toEqual([site]);
    expect(where("nobody", "view-own-data")).toEqual([]);
  });

  it("finds only the places of a pinned role", () => {
    const both = played([
      untying("sitemanager", site),
      [{ type: "AppointCoAccessManager", scope: domain, person: knownPerson("sitemanager") }, by.manager],
    ]);
    const subject = { type: "account", id: "sitemanager", properties: { role: "site-manager" } };
    const request = { ...doing("", "add-user", ""), resource: { type: "scope" }, subject };
    expect(everything(request, both)).toEqual([site]);
    expect(everything({ ...request, subject: { ...subject, properties: {} } }, both)).toEqual([
      domain,
      unit,
      site,
    ]);
  });
});

describe("Action Search API", () => {
  const actions = (request: object) => foundBy(searchActions(world(), request, now));

  it("finds that an application may be opened", () => {
    expect(actions(opening("user1", "ehealth-box", site))).toEqual(["open"]);
    expect(actions(opening("user2", "ehealth-box", site))).toEqual([]);
    expect(
      actions(opening("user1", "ehealth-box", site, { ...loggedIn("eid"), action: { name: 5 } })),
    ).toEqual(["open"]);
  });

  it("finds what somebody may do in a place, by name", () => {
    expect(actions(doing("user1", "", site))).toEqual([
      "change-own-password",
      "edit-own-data",
      "manage-own-certificate",
      "view-own-data",
      "view-responsibles",
    ]);
    expect(actions(doing("sitemanager", "", site))).toEqual(
      expect.arrayContaining(["add-user", "view-site"]),
    );
    expect(actions(doing("sitemanager", "", unit))).toEqual([]);
    expect(actions(doing("nobody", "", site))).toEqual([]);
  });
});

describe("searches for what is not known here", () => {
  const nothing = (message: string) => ({
    page: { next_token: "", count: 0, total: 0 },
    context: { error: { status: 404, message } },
    results: [],
  });

  it("find nothing, and say what was expected", () => {
    const robots = { ...doing("", "add-user", site), subject: { type: "robot" } };
    expect(bodyOf(searchSubjects(world(), robots, now))).toEqual(nothing("subject.type: expected account"));
    const records = { ...doing("chief", "add-user", ""), resource: { type: "record" } };
    const kinds = "resource.type: expected application or scope";
    expect(bodyOf(searchResources(world(), records, now))).toEqual(nothing(kinds));
    const record = { ...doing("chief", "", site), resource: { type: "record", id: "1" } };
    expect(bodyOf(searchActions(world(), record, now))).toEqual(nothing(kinds));
    const reading = bodyOf(searchSubjects(world(), { ...doing("", "read", site), subject: account }, now));
    expect(reading).toEqual(nothing("action.name: expected an action on a resource of type scope"));
  });
});

describe("searches that are none", () => {
  it("are a 400", () => {
    const { subject, action, resource } = doing("chief", "add-user", site) as Record<string, object>;
    const subjects = (request: unknown) => faultsOf(searchSubjects(world(), request, now));
    expect(subjects({ subject: account, resource })).toBe("action: expected object");
    expect(subjects({ subject: {}, action, resource })).toBe("subject.type: expected text");
    expect(subjects({ subject: account, action, resource: { type: "scope" } })).toBe(
      "resource.id: expected text",
    );
    const box = { type: "application", id: "ehealth-box" };
    expect(subjects({ subject: account, action, resource: box })).toBe(
      "resource.properties.scope: expected text",
    );
    const resources = (request: unknown) => faultsOf(searchResources(world(), request, now));
    expect(resources({ action, resource })).toBe("subject: expected object");
    expect(resources({ subject: account, action, resource })).toBe("subject.id: expected text");
    expect(faultsOf(searchActions(world(), { subject }, now))).toBe("resource: expected object");
  });
});
