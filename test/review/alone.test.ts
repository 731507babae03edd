import { describe, expect, it } from "vitest";
import {
  acting,
  by,
  clinic,
  domain,
  employer,
  factsWith,
  hospital,
  inszOfName,
  knownPerson,
  newPerson,
  played,
  site,
  type Turn,
  world,
} from "../support/world.js";
import { carriedOut, found, remedy, steps, theOne } from "./reviewing.js";

const code = "review.single-person";
const ofClinic = { scope: clinic, actor: by.otherchief };
const removing = (scope: string, name: string): Turn => [
  { type: "RemoveUsers", scope, accounts: [name] },
  by.chief,
];

describe("one person alone", () => {
  it("is a chief without a co-chief", () => {
    expect(theOne(code, world(), ofClinic)).toMatchObject({
      id: `${code}@${clinic}#otherchief`,
      severity: "medium",
      scope: clinic,
      account: "otherchief",
      params: { account: "otherchief" },
    });
    expect(found(code)).toEqual([]);
    expect(theOne(code, played([removing(hospital, "cochief")])).account).toBe("chief");
  });

  it("is one beside a co-chief who is blocked, or whose last day has passed", () => {
    const blocked = played([[{ type: "BlockUsers", scope: hospital, accounts: ["cochief"] }, by.chief]]);
    expect(theOne(code, blocked).account).toBe("chief");
    const edit = { type: "UpdateUser", scope: hospital, account: "cochief", lastDay: "2026-03-02" } as const;
    const ended = played([[edit, by.chief]]);
    expect(found(code, ended)).toEqual([]);
    expect(theOne(code, ended, { now: "2026-03-03T09:00:00.000Z" }).account).toBe("chief");
  });

  it("is a chief who manages the domain as well, and nobody else there or above", () => {
    const alone = played([removing(hospital, "cochief")]);
    expect(theOne(code, alone, { scope: employer })).toMatchObject({
      scope: employer,
      account: "chief",
      variant: "domain",
    });
    expect(found(code, alone, { scope: domain })).toEqual([]);
    expect(found(code, world(), { scope: employer })).toEqual([]);
  });

  it("is told of the place under review alone, and of no subdivision or site", () => {
    const alone = played([removing(hospital, "cochief")]);
    expect(found(code, alone).map(({ scope }) => scope)).toEqual([hospital]);
    expect(found(code, alone, { scope: site, actor: by.sitemanager })).toEqual([]);
  });

  it("is none beside a curator; his domain's own managers do not count", () => {
    const bankrupt = { facts: factsWith({ enterprises: { [hospital]: { name: "x", bankrupt: true } } }) };
    const before = played([
      removing(hospital, "cochief"),
      [{ type: "ReplaceAccessManager", scope: employer, manager: knownPerson("user1") }, by.chief],
      [{ type: "AppointCurator", enterprise: hospital, person: newPerson("outsider") }, by.court, bankrupt],
    ]);
    expect(found(code, before, { scope: employer })).toEqual([]);
    const asCurator = played([
      removing(hospital, "cochief"),
      [{ type: "ReplaceAccessManager", scope: employer, manager: knownPerson("user1") }, by.chief],
      [{ type: "AppointCurator", enterprise: hospital, person: knownPerson("chief") }, by.court, bankrupt],
    ]);
    expect(theOne(code, asCurator, { scope: employer }).account).toBe("chief");
  });

  it("gets a co-chief, or a co-access manager", () => {
    const finding = theOne(code, world(), ofClinic);
    expect(steps(finding)).toEqual(["add-co-chief"]);
    const answers = { "person.insz": inszOfName("chief"), "person.email": "c@example.org" };
    const after = carriedOut(world(), remedy(finding, "add-co-chief"), answers, ofClinic);
    expect(found(code, after, ofClinic)).toEqual([]);
    const alone = played([removing(hospital, "cochief")]);
    const asked = { scope: employer, actor: acting("chief", "access-manager", employer) };
    const step = remedy(theOne(code, alone, asked), "add-co-access-manager");
    const known = { "person.insz": inszOfName("user1"), "person.email": "u@example.org" };
    expect(found(code, carriedOut(alone, step, known, asked), asked)).toEqual([]);
  });
});
