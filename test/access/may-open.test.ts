import { emptyRegistry } from "toegangsbeheer";
import { describe, expect, it } from "vitest";
import { addSite, secondSite } from "../support/places.js";
import {
  by,
  domain,
  hospital,
  knownPerson,
  minute,
  newPerson,
  played,
  site,
  unit,
  world,
} from "../support/world.js";
import {
  adding,
  addingAlso,
  catalogueWith,
  failing,
  loggedInBy,
  opening,
  ready,
  withoutHeracles,
} from "./situations.js";

const accounts = ["newcomer"];

describe("each condition, failing alone", () => {
  it("none: a technologist with Heracles at a site where it is open opens it", () => {
    expect(failing(ready())).toEqual([]);
    expect(failing(ready(), { session: loggedInBy("eid") })).toEqual([]);
  });

  it("account.known: nobody without account has a role, so it fails beside that at least", () => {
    const stranger = { account: "nobody", application: "access-management" };
    expect(failing(ready(), stranger)).toEqual(["account.known", "assignment.active"]);
    expect(failing(ready(), { account: "nobody" })).toEqual([
      "account.known",
      "assignment.active",
      "application.granted",
      "function.held",
    ]);
  });

  it("assignment.active: blocked", () => {
    const blocked = ready([{ type: "BlockUsers", scope: site, accounts }, by.manager]);
    expect(failing(blocked)).toEqual(["assignment.active"]);
  });

  it("assignment.active: past its last day, which still counts", () => {
    const person = newPerson("newcomer", { lastDay: "2026-03-05" });
    const ending = played([adding(site, { person })]);
    const on = (today: string) => failing(ending, {}, { now: `${today}T12:00:00.000Z` });
    expect(on("2026-03-05")).toEqual([]);
    expect(on("2026-03-06")).toEqual(["assignment.active"]);
  });

  it.each([
    ["domain", domain],
    ["subdivision", unit],
    ["site", site],
  ])("application.open-at-%s: closed there, open at the other levels", (level, scope) => {
    expect(failing(ready(opening(scope, withoutHeracles)))).toEqual([`application.open-at-${level}`]);
  });

  it("application.granted", () => {
    const revoked = ready([
      { type: "RevokeApplications", scope: site, accounts, applications: ["heracles"] },
      by.manager,
    ]);
    expect(failing(revoked)).toEqual(["application.granted"]);
  });

  it("application.level", () => {
    const catalogue = catalogueWith("heracles", { level: "domain" });
    expect(failing(ready(), {}, { catalogue })).toEqual(["application.level"]);
  });

  it("function.held: none, or one that this application does not ask for", () => {
    const without = ready([
      { type: "AssignFunctions", scope: site, account: "newcomer", functions: [] },
      by.manager,
    ]);
    expect(failing(without)).toEqual(["function.held"]);
    const catalogue = catalogueWith("heracles", { functions: ["radiologist"] });
    expect(failing(ready(), {}, { catalogue })).toEqual(["function.held"]);
  });

  it("access.effective", () => {
    expect(failing(ready(), {}, { now: minute(31) })).toEqual(["access.effective"]);
  });

  it.each(["itsme", "mobile-code", "token", "password", "unheard-of"])(
    "authentication.level: %s is less than Heracles asks",
    (means) => {
      expect(failing(ready(), { session: loggedInBy(means) })).toEqual(["authentication.level"]);
    },
  );

  it("certificate.held", () => {
    const catalogue = catalogueWith("heracles", { certificate: true });
    expect(failing(ready(), {}, { catalogue })).toEqual(["certificate.held"]);
  });
});

describe("the check list of the mammography units' manual, each cause alone", () => {
  const hospitalScope = { application: "ehealth-box" };

  it("asks the application at every level and of the user, eHealthBox as well", () => {
    const physician = ready([
      { type: "GrantApplications", scope: site, accounts, applications: ["ehealth-box"] },
      by.manager,
    ]);
    expect(failing(physician, hospitalScope)).toEqual([]);
    expect(failing(ready(), hospitalScope)).toEqual(["application.granted"]);
    const closed = played([opening(unit, ["heracles"])], physician, 60);
    expect(failing(closed, hospitalScope)).toEqual(["application.open-at-subdivision"]);
    expect(failing(closed)).toEqual([]);
  });

  it("a function at the wrong level opens nothing", () => {
    const elsewhere = played([
      adding(site, { functions: [] }),
      addingAlso(unit, { functions: ["technologist"] }),
    ]);
    expect(failing(elsewhere)).toEqual(["function.held"]);
  });

  it("a user at the wrong level opens nothing: not there, for it does not count there; not at the site", () => {
    const wrong = played([adding(unit)]);
    expect(failing(wrong, { scope: unit })).toEqual(["application.level", "function.held"]);
    expect(failing(wrong)).toEqual(["assignment.active", "application.granted", "function.held"]);
  });

  it("an access manager is no user: he is to be added at the site", () => {
    const manager = { account: "manager" };
    expect(failing(world(), { ...manager, scope: domain })).toEqual([
      "application.granted",
      "application.level",
      "function.held",
    ]);
    expect(failing(world(), manager)).toEqual(["assignment.active", "application.granted", "function.held"]);
    const user = { person: knownPerson("manager"), applications: ["heracles"], functions: ["radiologist"] };
    const added = played([[{ type: "AddUser", scope: site, ...user }, by.chief]]);
    expect(failing(added, manager)).toEqual([]);
  });

  it("somebody who works at two sites is added at both", () => {
    const two = ready([addSite(), by.unitmanager]);
    const other = secondSite;
    expect(failing(two)).toEqual([]);
    expect(failing(two, { scope: other })).toEqual([
      "assignment.active",
      "application.granted",
      "function.held",
    ]);
  });
});

describe("what is not there", () => {
  it("an application that the catalogue does not have is unknown, and nobody is told to open or give it", () => {
    for (const application of ["unheard-of", "toString", "", "x".repeat(10_000)]) {
      expect(failing(ready(), { application })).toEqual(["application.known"]);
      expect(failing(world(), { account: "manager", scope: domain, application })).toEqual([
        "application.known",
      ]);
      expect(failing(world(), { account: "chief", scope: hospital, application })).toEqual([
        "application.known",
      ]);
    }
  });

  it("is told beside what is wrong with the person", () => {
    const application = "unheard-of";
    expect(failing(ready(), { account: "nobody", application })).toEqual([
      "account.known",
      "application.known",
      "assignment.active",
    ]);
    expect(failing(ready(), { account: "nobody", application, scope: "nowhere" })).toEqual([
      "account.known",
      "application.known",
      "place.known",
    ]);
  });

  it.each([
    `${unit}/mammography-site:99999`,
    "nowhere",
    "",
    `${site}/room:1`,
    `${site} `,
    "0/1/2/3/4",
    "0412398765",
  ])("%j is unknown, and nobody is told to be added there", (scope) => {
    expect(failing(ready(), { scope, application: "ehealth-box" })).toEqual(["place.known"]);
    expect(failing(ready(), { scope, application: "access-management" })).toEqual(["place.known"]);
  });

  it("in an empty registry nobody is known", () => {
    expect(failing(emptyRegistry())).toContain("account.known");
  });
});

describe("a password that somebody else set", () => {
  const opens = (application: string, means: string, scope = site): readonly string[] =>
    failing(tied, { application, scope, session: loggedInBy(means) });
  const tied = ready(
    [{ type: "GrantApplications", scope: site, accounts, applications: ["ehealth-box"] }, by.manager],
    [
      {
        type: "ActivateDomain",
        enterprise: hospital,
        kind: "ehealth-care",
        email: "d@example.org",
        manager: knownPerson("newcomer"),
      },
      by.chief,
    ],
  );
  const elsewhere = `${hospital}/ehealth-care:${hospital}`;

  it("counts at and below the scope of whoever set it", () => {
    expect(opens("ehealth-box", "password")).toEqual([]);
  });

  it("does not count elsewhere, where other means do", () => {
    expect(opens("cirro", "password", elsewhere)).toEqual(["authentication.level"]);
    expect(opens("access-management", "password", elsewhere)).toEqual(["authentication.level"]);
    for (const means of ["token", "mobile-code", "itsme", "eid"]) {
      expect(opens("cirro", means, elsewhere)).toEqual([]);
    }
  });

  it("is no matter where no log-in is given", () => {
    expect(failing(tied, { application: "cirro", scope: elsewhere })).toEqual([]);
  });
});
