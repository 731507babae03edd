import { describe, expect, it } from "vitest";
import { addUnit, secondUnit } from "../support/places.js";
import {
  acting,
  by,
  clinic,
  domain,
  employer,
  hospital,
  knownPerson,
  minute,
  played,
  site,
  unit,
  world,
} from "../support/world.js";
import { failing, ready, withoutHeracles } from "./situations.js";

const accounts = ["newcomer"];

describe("managers", () => {
  const box = { application: "ehealth-box", scope: domain };

  it.each(["manager", "comanager"])("%s has every application of the domain without a grant", (account) => {
    for (const application of withoutHeracles) {
      expect(failing(world(), { account, application, scope: domain })).toEqual([]);
    }
    const elsewhere = failing(world(), { account, scope: domain, application: "dmfa" });
    expect(elsewhere).toEqual(["application.open-at-domain"]);
  });

  it.each([
    ["unitmanager", unit],
    ["sitemanager", site],
  ])("%s has none without a grant", (account, scope) => {
    expect(failing(world(), { account, application: "ehealth-box", scope })).toEqual(["application.granted"]);
    const granted = played([
      [{ type: "GrantApplications", scope, accounts: [account], applications: ["ehealth-box"] }, by.chief],
    ]);
    expect(failing(granted, { account, application: "ehealth-box", scope })).toEqual([]);
  });

  it("a blocked co-access manager has none", () => {
    const blocked = played([[{ type: "BlockUsers", scope: domain, accounts: ["comanager"] }, by.manager]]);
    expect(failing(blocked, { account: "comanager", ...box })).toEqual(["assignment.active"]);
  });

  it("a chief has them where his office manages the domain, nowhere else", () => {
    expect(failing(world(), { account: "chief", application: "dmfa", scope: employer })).toEqual([]);
    const elsewhere = failing(world(), { account: "chief", ...box });
    expect(elsewhere).toEqual(["assignment.active", "application.granted"]);
    const replaced = played([[{ type: "ReplaceAccessManager", scope: domain, manager: "self" }, by.chief]]);
    expect(failing(replaced, { account: "chief", ...box })).toEqual([]);
    expect(failing(replaced, { account: "manager", ...box })).toEqual([
      "assignment.active",
      "application.granted",
    ]);
    expect(failing(world(), { account: "cochief", application: "dmfa", scope: employer })).toEqual([
      "assignment.active",
      "application.granted",
    ]);
  });

  it("an office opens what a blocked or an ended assignment beside it does not", () => {
    const chief = { account: "chief", application: "dmfa", scope: employer };
    const person = knownPerson("chief", { lastDay: "2026-03-03" });
    const beside = played([[{ type: "AddUser", scope: employer, person }, by.cochief]]);
    expect(failing(beside, chief)).toEqual([]);
    const blocking = { type: "BlockUsers", scope: employer, accounts: ["chief"] } as const;
    expect(failing(played([[blocking, by.cochief]], beside, 40), chief)).toEqual([]);
  });

  it("at an enterprise there is nothing to open, for a chief neither", () => {
    for (const account of ["chief", "cochief"]) {
      expect(failing(world(), { account, application: "dmfa", scope: hospital })).toEqual([
        "application.open-at-domain",
        "application.granted",
      ]);
    }
  });
});

describe("access management", () => {
  const opens = (account: string, scope: string, registry = world()): readonly string[] =>
    failing(registry, { account, scope, application: "access-management" });

  it.each([
    ["chief", hospital],
    ["cochief", hospital],
    ["manager", domain],
    ["comanager", domain],
    ["unitmanager", unit],
    ["sitemanager", site],
    ["user2", site],
    ["chief", employer],
    ["otherchief", clinic],
  ])("%s opens it in his place", (account, scope) => {
    expect(opens(account, scope)).toEqual([]);
  });

  it("counts at once", () => {
    const answer = failing(ready(), { application: "access-management" }, { now: minute(30) });
    expect(answer).toEqual([]);
  });

  it("is not opened by power from above, nor by somebody blocked", () => {
    expect(opens("chief", site)).toEqual(["assignment.active"]);
    expect(opens("manager", unit)).toEqual(["assignment.active"]);
    expect(opens("cochief", employer)).toEqual(["assignment.active"]);
    const blocked = ready([{ type: "BlockUsers", scope: site, accounts }, by.manager]);
    expect(opens("newcomer", site, blocked)).toEqual(["assignment.active"]);
  });

  it("is opened by an office that was left to an office", () => {
    const chain = played([
      [{ type: "ReplaceAccessManager", scope: domain, manager: "self" }, by.chief],
      [addUnit(), acting("chief", "access-manager", domain)],
    ]);
    const second = secondUnit;
    expect(opens("chief", second, chain)).toEqual([]);
    expect(opens("manager", second, chain)).toEqual(["assignment.active"]);
    const named = played(
      [[{ type: "ReplaceAccessManager", scope: domain, manager: knownPerson("comanager") }, by.chief]],
      chain,
      60,
    );
    expect(opens("comanager", second, named)).toEqual([]);
    expect(opens("chief", second, named)).toEqual(["assignment.active"]);
  });
});
