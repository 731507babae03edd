import {
  type Actor,
  applicationsOf,
  type PermissionQuestion,
  type Registry,
  scopesManagedBy,
  whoCan,
  whoMayOpen,
} from "toegangsbeheer";
import { contextOf } from "toegangsbeheer/testing";
import { describe, expect, it } from "vitest";
import { loading } from "../support/slices.js";
import {
  by,
  domain,
  employer,
  hospital,
  inszOfName,
  minute,
  played,
  site,
  unit,
  world,
} from "../support/world.js";
import { later, loggedInBy, ready } from "./situations.js";

const context = contextOf({ now: later });

describe("who may open", () => {
  it("an application at a site: its users who have it, with their role and since when", () => {
    expect(
      whoMayOpen(ready(), { application: "heracles", scope: site, session: "unjudged" }, context),
    ).toEqual([
      {
        account: "newcomer",
        places: [
          {
            scope: site,
            way: { kind: "assignment", role: "user", since: minute(30) },
            unjudged: ["authentication.level"],
          },
        ],
      },
    ]);
  });

  it("an application at a domain: those who manage it, by name or by the office that it was left to", () => {
    const open = (scope: string, application: string) =>
      whoMayOpen(world(), { application, scope, session: "unjudged" }, context).map(({ account }) => account);
    expect(open(domain, "ehealth-box")).toEqual(["comanager", "manager"]);
    expect(open(employer, "dmfa")).toEqual(["chief"]);
    const [chief] = whoMayOpen(
      world(),
      { application: "dmfa", scope: employer, session: "unjudged" },
      context,
    );
    expect(chief?.places[0]?.way).toMatchObject({ kind: "office", office: hospital });
  });

  it("an application anywhere in an enterprise, each person once, in the order of the tree", () => {
    const found = whoMayOpen(
      world(),
      { application: "ehealth-box", scope: hospital, session: "unjudged", below: true },
      context,
    );
    expect(found.map(({ account, places }) => [account, places.map(({ scope }) => scope)])).toEqual([
      ["comanager", [domain]],
      ["manager", [domain]],
      ["user1", [site]],
    ]);
  });

  it("nobody, what nobody knows, where nothing is", () => {
    for (const scope of ["nowhere", "", "__proto__", `${site}9`, "0".repeat(1_000_000)]) {
      expect(
        whoMayOpen(world(), { application: "ehealth-box", scope, session: "unjudged" }, context),
      ).toEqual([]);
    }
    expect(
      whoMayOpen(world(), { application: "__proto__", scope: site, session: "unjudged" }, context),
    ).toEqual([]);
  });
});

describe("what somebody may open", () => {
  it("place by place, by role and by office, and access management everywhere", () => {
    const of = (account: string) =>
      applicationsOf(ready(), { account, session: "unjudged" }, context).map(({ scope, applications }) => [
        scope,
        applications.map(({ application }) => application),
      ]);
    expect(of("newcomer")).toEqual([[site, ["access-management", "heracles"]]]);
    expect(of("unitmanager")).toEqual([[unit, ["access-management"]]]);
    expect(of("manager")).toEqual([
      [domain, ["access-management", "ebm-practice-net", "ehealth-box", "ehealth-certificate-manager"]],
    ]);
    expect(of("chief").map(([scope]) => scope)).toContain(employer);
    expect(of("nobody")).toEqual([]);
  });

  it("by his session, where it is given", () => {
    const byPassword = applicationsOf(
      ready(),
      { account: "newcomer", session: loggedInBy("password") },
      context,
    );
    expect(byPassword.flatMap(({ applications }) => applications.map((one) => one.application))).toEqual([
      "access-management",
    ]);
  });
});

describe("who can", () => {
  const who = (question: PermissionQuestion, registry = world()) =>
    whoCan(registry, question, context).persons.map(({ account, role }) => `${account} ${role}`);

  it("do something in a place: the nearest first", () => {
    expect(who({ action: "add-user", scope: site })).toEqual([
      "sitemanager site-manager",
      "unitmanager subdivision-manager",
      "manager access-manager",
      "comanager co-access-manager",
      "chief chief-access-manager",
      "cochief co-chief-access-manager",
    ]);
  });

  it("do something to somebody: those who rank above him", () => {
    const targets = ["comanager"];
    expect(who({ action: "block-user", scope: domain, targets })).toEqual([
      "manager access-manager",
      "chief chief-access-manager",
      "cochief co-chief-access-manager",
    ]);
    const { roles } = whoCan(world(), { action: "block-user", scope: domain, targets }, context);
    expect(roles).toEqual(["chief-access-manager", "co-chief-access-manager", "access-manager", "curator"]);
  });

  it("not those who are blocked, nor those past their last day", () => {
    const blocked = played([[{ type: "BlockUsers", scope: domain, accounts: ["comanager"] }, by.manager]]);
    expect(who({ action: "edit-domain", scope: domain }, blocked)).not.toContain(
      "comanager co-access-manager",
    );
  });

  it("do what needs no role: the kinds of actor", () => {
    const { actors, roles, persons } = whoCan(world(), { action: "appoint-chief", scope: hospital }, context);
    expect({ actors, roles, persons }).toEqual({
      actors: ["legal-representative", "contact-centre"],
      roles: [],
      persons: [],
    });
  });

  it("do something with his own data: he, in each of his roles", () => {
    const targets = ["manager"];
    expect(who({ action: "edit-own-data", targets, field: "account" })).toEqual(["manager access-manager"]);
    expect(who({ action: "edit-own-data" })).toEqual([]);
  });

  it("reset the password of somebody who is held elsewhere: nobody but the contact centre", () => {
    const beside = played([
      [
        { type: "AddUser", scope: employer, person: { insz: inszOfName("user1"), email: "u@example.org" } },
        by.chief,
      ],
    ]);
    const question = { action: "reset-password", scope: site, targets: ["user1"], field: "account" } as const;
    expect(who(question, beside)).toEqual(["chief chief-access-manager", "cochief co-chief-access-manager"]);
    expect(whoCan(beside, question, context).actors).toEqual(["contact-centre"]);
  });

  it("do what nobody knows: nobody", () => {
    for (const action of ["__proto__", "constructor", "fly"]) {
      expect(whoCan(world(), { action: action as never, scope: site }, context)).toEqual({
        roles: [],
        actors: [],
        persons: [],
      });
    }
  });
});

describe("what somebody manages", () => {
  it("his own place and those below it, in the order of the tree", () => {
    const manages = (actor: Actor) => scopesManagedBy(world(), contextOf({ ...context, actor }));
    expect(manages(by.manager)).toEqual([domain, unit, site]);
    expect(manages(by.unitmanager)).toEqual([unit, site]);
    expect(manages(by.chief)).toEqual(expect.arrayContaining([hospital, domain, unit, site, employer]));
    expect(manages(by.user1)).toEqual([]);
    expect(manages(by.contactCentre)).toEqual([]);
    expect(manages({ ...by.manager, role: "chief-access-manager" })).toEqual([]);
    expect(manages({ ...by.manager, scope: "nowhere" })).toEqual([]);
  });
});

describe("on a slice", () => {
  const questions: Readonly<Record<string, (registry: Registry) => unknown>> = {
    whoMayOpen: (registry) =>
      whoMayOpen(
        registry,
        { application: "ehealth-box", scope: domain, session: "unjudged", below: true },
        context,
      ),
    applicationsOf: (registry) =>
      applicationsOf(registry, { account: "chief", session: "unjudged" }, context),
    whoCan: (registry) => whoCan(registry, { action: "add-user", scope: site, targets: ["user1"] }, context),
    scopesManagedBy: (registry) => scopesManagedBy(registry, contextOf({ ...context, actor: by.chief })),
  };

  it.each(Object.keys(questions))("%s asks for keys until it answers as on the whole registry", (name) => {
    const ask = questions[name] as (registry: Registry) => unknown;
    expect(loading(world(), ask, 12).value).toEqual(ask(world()));
  });
});
