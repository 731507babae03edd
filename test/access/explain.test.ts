import {
  type AccessExplanation,
  type AccessQuestion,
  type ConditionCode,
  defaultCatalogue,
  type ExplainedCondition,
  explainAccess,
  type Registry,
  sentence,
} from "toegangsbeheer";
import { de } from "toegangsbeheer/messages/de";
import { en } from "toegangsbeheer/messages/en";
import { fr } from "toegangsbeheer/messages/fr";
import { nl } from "toegangsbeheer/messages/nl";
import { contextOf, type SampleContext } from "toegangsbeheer/testing";
import { describe, expect, it } from "vitest";
import { loading } from "../support/slices.js";
import {
  by,
  domain,
  employer,
  hospital,
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
  askingFor,
  later,
  loggedInBy,
  opening,
  ready,
  withoutHeracles,
} from "./situations.js";

const accounts = ["newcomer"];

function explained(
  registry: Registry,
  question: Partial<AccessQuestion> = {},
  more: SampleContext = {},
): AccessExplanation {
  return explainAccess(registry, askingFor(question), contextOf({ now: later, ...more }));
}

function condition({ conditions }: AccessExplanation, code: ConditionCode): ExplainedCondition {
  return conditions.find((one) => one.code === code) as ExplainedCondition;
}

describe("an explanation", () => {
  it("tells every condition with what it looked at and since when", () => {
    const { conditions, ...rest } = explained(ready(), { session: loggedInBy("eid") });
    const account = "newcomer";
    const application = "heracles";
    const since = minute(30);
    expect(conditions).toEqual([
      { code: "account.known", holds: true, object: { account }, params: { account }, since },
      { code: "application.known", holds: true, object: { application }, params: { application } },
      { code: "place.known", holds: true, object: { scope: site }, params: {} },
      {
        code: "assignment.active",
        holds: true,
        object: { account, scope: site },
        params: { account },
        since,
      },
      {
        code: "application.open-at-domain",
        holds: true,
        object: { application, scope: domain },
        params: { application },
        since: minute(1),
      },
      {
        code: "application.open-at-subdivision",
        holds: true,
        object: { application, scope: unit },
        params: { application },
        since: minute(2),
      },
      {
        code: "application.open-at-site",
        holds: true,
        object: { application, scope: site },
        params: { application },
        since: minute(3),
      },
      {
        code: "application.granted",
        holds: true,
        object: { account, application, scope: site },
        params: { account, application },
        since,
      },
      {
        code: "application.level",
        holds: true,
        object: { application, scope: site },
        params: { application, level: "site" },
      },
      {
        code: "function.held",
        holds: true,
        object: { account, scope: site, functions: ["technologist"] },
        params: { account, application, functions: "technologist" },
        since,
      },
      {
        code: "access.effective",
        holds: true,
        object: { account, application, scope: site },
        params: { application, until: minute(50) },
        since,
        from: minute(50),
      },
      {
        code: "authentication.level",
        holds: true,
        object: { account, application, level: 500, means: "eid", meansThatDo: ["eid"] },
        params: { account, application },
      },
      {
        code: "certificate.held",
        holds: true,
        object: { account, application },
        params: { account, application },
      },
    ]);
    expect(rest).toEqual({
      allowed: true,
      unjudged: [],
      external: defaultCatalogue.applications.find(({ id }) => id === application)?.external,
      way: { kind: "assignment", role: "user", since },
    });
  });

  it("tells of external conditions, and never judges them", () => {
    const { external, allowed } = explained(ready());
    expect(external.map(({ id }) => id)).toEqual([
      "registered-with-screening-centre",
      "role-inside-heracles",
    ]);
    expect(allowed).toBe(true);
    expect(explained(ready(), { application: "unheard-of" }).external).toEqual([]);
  });

  it("tells the office by which somebody comes", () => {
    const chief = explained(world(), { account: "chief", application: "dmfa", scope: employer });
    expect(chief.allowed).toBe(true);
    expect(chief.way).toEqual({ kind: "office", office: hospital, since: minute(0) });
    expect(condition(chief, "assignment.active").since).toBe(minute(0));
    expect(condition(chief, "application.granted").since).toBe(minute(0));
    expect(explained(world(), { account: "chief" }).way).toBe(null);
  });

  it("tells why a role does not count", () => {
    const blocked = ready([{ type: "BlockUsers", scope: site, accounts }, by.manager]);
    expect(condition(explained(blocked), "assignment.active")).toMatchObject({
      holds: false,
      failure: "blocked",
    });
    const person = newPerson("newcomer", { lastDay: "2026-03-05" });
    const ended = explained(played([adding(site, { person })]));
    expect(condition(ended, "assignment.active")).toMatchObject({ holds: false, failure: "ended" });
    expect(condition(explained(world()), "assignment.active")).not.toHaveProperty("failure");
  });

  it("tells a manager in whose place a curator acts, by name, beside him or by office, that he is suspended", () => {
    const bankrupt = { enterprises: { [hospital]: { name: "Example Hospital", bankrupt: true } } };
    const registry = played(
      [
        [{ type: "AppointCoAccessManager", scope: employer, person: newPerson("newcomer") }, by.chief],
        [
          { type: "AppointCurator", enterprise: hospital, person: newPerson("outsider") },
          by.court,
          { facts: { permissive: true, ...bankrupt } },
        ],
      ],
      world(),
      40,
    );
    for (const account of ["chief", "newcomer"]) {
      const answer = explained(registry, { account, application: "dimona", scope: employer });
      expect(condition(answer, "assignment.active")).toMatchObject({ holds: false, failure: "suspended" });
    }
  });

  it("tells the functions that would do, and from when it counts", () => {
    const none = explained(ready(), {}, {});
    expect(none.allowed).toBe(true);
    const without = ready([
      { type: "AssignFunctions", scope: site, account: "newcomer", functions: [] },
      by.manager,
    ]);
    expect(condition(explained(without), "function.held").object.functions).toEqual([
      "chief-radiologist",
      "radiologist",
      "technologist",
      "administrative-employee",
    ]);
    const early = condition(explained(ready(), {}, { now: minute(31) }), "access.effective");
    expect(early).toMatchObject({ holds: false, since: minute(30), from: minute(50) });
  });

  it("tells a tied password from a log-in that is too weak", () => {
    const place = { kind: "ehealth-care", email: "d@example.org", manager: newPerson("newcomer") } as const;
    const tied = played([
      adding(site, { person: newPerson("secondcomer"), functions: [] }),
      [{ type: "ActivateDomain", enterprise: hospital, ...place }, by.chief],
      addingAlso(site, { applications: ["ehealth-box"] }),
    ]);
    const at = (application: string, account: string, scope: string): ExplainedCondition =>
      condition(
        explained(tied, { application, account, scope, session: loggedInBy("password") }),
        "authentication.level",
      );
    expect(at("ehealth-box", "newcomer", site)).not.toHaveProperty("failure");
    expect(at("cirro", "secondcomer", `${hospital}/ehealth-care:${hospital}`)).toMatchObject({
      holds: false,
      failure: "password-tied",
    });
    expect(at("heracles", "secondcomer", site)).not.toHaveProperty("failure");
    expect(at("heracles", "secondcomer", site).holds).toBe(false);
  });

  it("names the keys that a slice lacks, and agrees with the whole once it has them", () => {
    const question = {
      account: "newcomer",
      application: "heracles",
      scope: site,
      session: "unjudged",
    } as const;
    const context = contextOf({ now: later });
    const { value, keys, rounds } = loading(ready(), (view) => explainAccess(view, question, context));
    expect([...keys].sort()).toEqual(
      // Whoever set his password may have been logged in by the chief's.
      [
        `account:newcomer`,
        `enterprise:${hospital}`,
        `place:${domain}`,
        `place:${site}`,
        `place:${unit}`,
      ].sort(),
    );
    expect(rounds).toBe(2);
    expect(value).toEqual(explainAccess(ready(), question, context));
  });
});

describe("the sentences of an explanation", () => {
  const options = { catalogue: defaultCatalogue, resolve: () => "An Peeters" };
  const failed = ({ conditions }: AccessExplanation): readonly string[] =>
    conditions.filter(({ holds }) => !holds).map((one) => sentence(one, en, options));

  it("say what is so and what to do, for each cause of the manual's check list", () => {
    expect(failed(explained(ready(opening(unit, withoutHeracles))))).toEqual([
      "The application “Heracles” is not open for the subdivision. Have it opened there.",
    ]);
    expect(failed(explained(played([adding(unit)]), { scope: unit }))).toEqual([
      "The application “Heracles” has effect only at the level “site”. Add the user there.",
      "For “Heracles”, An Peeters lacks a function here. At the level where it has effect, assign one of: chief radiologist, radiologist, technologist, administrative employee.",
    ]);
    expect(failed(explained(ready(), {}, { now: minute(31) }))).toEqual([
      "A change takes effect only after some time: “Heracles” is accessible from 02/03/2026 at 10:50. Try again then.",
    ]);
    expect(failed(explained(world(), { account: "manager" }))).toHaveLength(3);
  });

  it("are whole in every language, whatever was asked", () => {
    const registries = [world(), ready(), ready([{ type: "BlockUsers", scope: site, accounts }, by.manager])];
    for (const registry of registries) {
      for (const account of ["newcomer", "chief", "manager", "user1", "nobody"]) {
        for (const scope of [hospital, employer, domain, unit, site, "nowhere"]) {
          for (const application of ["access-management", "heracles", "dmfa", "unheard-of"]) {
            for (const session of [undefined, loggedInBy("password")]) {
              const question = { account, scope, application, ...(session && { session }) };
              for (const one of explained(registry, question, { now: minute(31) }).conditions) {
                for (const pack of [nl, fr, de, en]) {
                  expect(sentence(one, pack, options)).toMatch(/^[^{}…]+\.$/);
                }
              }
            }
          }
        }
      }
    }
  });
});
