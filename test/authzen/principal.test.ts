import { principalAttributes } from "toegangsbeheer/authzen";
import { contextOf } from "toegangsbeheer/testing";
import { describe, expect, it } from "vitest";
import { loading } from "../support/slices.js";
import {
  by,
  clinic,
  context,
  domain,
  employer,
  facts,
  factsWith,
  hospital,
  inszOfName,
  type Name,
  newPerson,
  played,
  site,
  type Turn,
  unit,
  world,
} from "../support/world.js";

const now = context(by.contactCentre);
const attributes = (account: string, scope: string, registry = world(), more = {}): unknown =>
  principalAttributes(registry, { account, scope }, contextOf({ ...now, ...more }));
const both = (name: Name, enterprise: string): object => ({
  "urn:be:fgov:person:ssin": [inszOfName(name)],
  "urn:be:fgov:kbo-bce:organization:cbe-number": [enterprise],
});

describe("the attributes of a token", () => {
  it.each([
    ["chief", hospital, hospital],
    ["user1", hospital, hospital],
    ["user1", domain, hospital],
    ["user1", site, hospital],
    ["manager", domain, hospital],
    ["otherchief", clinic, clinic],
  ] as const)("of %s at %s: his number and the enterprise's", (name, scope, enterprise) => {
    expect(attributes(name, scope)).toEqual(both(name, enterprise));
  });

  it("of whoever manages the place by office", () => {
    expect(attributes("chief", employer)).toEqual(both("chief", hospital));
    expect(attributes("cochief", employer)).toEqual({});
  });

  it.each([
    ["nobody", hospital],
    ["chief", clinic],
    ["manager", employer],
    ["manager", unit],
    ["user1", "somewhere"],
    ["user1", ""],
    ["", hospital],
    ["__proto__", hospital],
  ])("of %j at %j: nothing", (account, scope) => {
    expect(attributes(account, scope)).toEqual({});
  });

  it("are none for a role that is blocked or has ended", () => {
    const accounts = ["user1"];
    const blocked = played([[{ type: "BlockUsers", scope: site, accounts }, by.manager]]);
    expect(attributes("user1", hospital, blocked)).toEqual({});
    expect(attributes("user2", hospital, blocked)).toEqual(both("user2", hospital));
    const person = newPerson("newcomer", { lastDay: "2026-03-03" });
    const ending = played([[{ type: "AddUser", scope: site, person }, by.manager]]);
    expect(attributes("newcomer", site, ending, { now: "2026-03-03T12:00:00.000Z" })).toEqual(
      both("newcomer", hospital),
    );
    expect(attributes("newcomer", site, ending, { now: "2026-03-03T23:00:00.000Z" })).toEqual({});
  });

  it("are none for a manager whom a curator replaces, unless he is something else there", () => {
    const named = { type: "ReplaceAccessManager", scope: employer, manager: newPerson("newcomer") } as const;
    const curating = { type: "AppointCurator", enterprise: hospital, person: newPerson("outsider") } as const;
    const bankrupt = {
      [hospital]: { ...facts.enterprises[hospital], name: "Example Hospital", bankrupt: true },
    };
    const court: Turn = [curating, by.court, { facts: factsWith({ enterprises: bankrupt }) }];
    const byOffice = played([court]);
    expect(attributes("outsider", employer, byOffice)).toEqual(both("outsider", hospital));
    expect(attributes("chief", employer, byOffice)).toEqual({});
    expect(attributes("chief", hospital, byOffice)).toEqual(both("chief", hospital));
    const byName = played([[named, by.chief], court]);
    expect(attributes("newcomer", hospital, played([[named, by.chief]]))).toEqual(both("newcomer", hospital));
    expect(attributes("newcomer", hospital, byName)).toEqual({});
    expect(attributes("manager", hospital, byName)).toEqual(both("manager", hospital));
  });

  it("are the same from a slice, once it knows enough", () => {
    for (const [account, scope] of [
      ["chief", employer],
      ["user1", hospital],
      ["nobody", site],
    ] as const) {
      const { value } = loading(world(), (view) => principalAttributes(view, { account, scope }, now));
      expect(value).toEqual(attributes(account, scope));
    }
  });
});
