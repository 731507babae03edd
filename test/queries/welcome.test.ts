import { describe, expect, it } from "vitest";
import {
  type Context,
  type Registry,
  type Session,
  type WelcomePage,
  type WelcomeRole,
  welcome,
} from "../../src/index.js";
import { contextOf } from "../../src/testing/index.js";
import { holding } from "../support/world.js";
import { askedOfSlices } from "./ask.js";
import {
  account,
  acting,
  domain,
  elsewhere,
  elsewhereDomain,
  enterprise,
  event,
  otherUnit,
  ownSite,
  site,
  unit,
  user,
  worldWith,
} from "./world.js";

const world = worldWith();

function logIn(id: string, session?: Session): Context {
  return acting(id, "user", enterprise, session);
}

function pageOf(id: string, registry: Registry = world, session?: Session): WelcomePage {
  return holding(welcome(registry, logIn(id, session))).value;
}

const short = ({ role, scope, byOffice }: WelcomeRole): unknown[] => [role, scope, byOffice];

describe("the welcome page", () => {
  it("lists a chief's enterprise with his office, and the places left to it", () => {
    expect(pageOf("chief")).toEqual({
      account: "chief",
      firstName: "An",
      lastName: "Zola",
      capacities: ["employer", "health-care"],
      enterprises: [
        {
          enterprise: "0412398765",
          name: "Example Hospital",
          capacities: ["employer", "health-care"],
          roles: [
            { role: "chief-access-manager", scope: enterprise, byOffice: false, hindrances: [] },
            { role: "access-manager", scope: domain, byOffice: true, hindrances: [] },
            { role: "subdivision-manager", scope: otherUnit, byOffice: true, hindrances: [] },
          ],
        },
      ],
    });
  });

  it("lists a subdivision manager's site by office", () => {
    expect(pageOf("unit-manager").enterprises[0]?.roles.map(short)).toEqual([
      ["subdivision-manager", unit, false],
      ["site-manager", ownSite, true],
    ]);
  });

  it("lists every enterprise by name, and within it each place before what lies below", () => {
    const { enterprises, capacities } = pageOf("radiologist");
    expect(enterprises.map(({ name }) => name)).toEqual(["Élan", "Example Hospital"]);
    expect(enterprises.map(({ roles }) => roles.map(short))).toEqual([
      [["user", elsewhereDomain, false]],
      [
        ["user", site, false],
        ["user", otherUnit, false],
      ],
    ]);
    expect(enterprises.map((one) => one.capacities)).toEqual([["social-security"], ["health-care"]]);
    expect(capacities).toEqual(["social-security", "health-care"]);
  });

  it("lists both where somebody holds an office and is a user as well, the higher first", () => {
    const registry = worldWith(user("chief", domain));
    expect(pageOf("chief", registry).enterprises[0]?.roles.map(short)).toEqual([
      ["chief-access-manager", enterprise, false],
      ["access-manager", domain, true],
      ["user", domain, false],
      ["subdivision-manager", otherUnit, true],
    ]);
  });

  it("leaves out what is blocked or past its last day, and the enterprise with it", () => {
    expect(pageOf("blocked").enterprises).toEqual([]);
    expect(pageOf("leaver")).toMatchObject({ capacities: [], enterprises: [] });
    const registry = worldWith(user("blocked", elsewhereDomain));
    expect(pageOf("blocked", registry).enterprises.map((one) => one.enterprise)).toEqual([elsewhere]);
    expect(welcome(world, contextOf({ ...logIn("leaver"), now: "2026-02-01T12:00:00.000Z" }))).toMatchObject({
      value: { enterprises: [{ roles: [{ scope: ownSite }] }] },
    });
  });

  it("is empty for an account that is tied to no place", () => {
    expect(pageOf("new", worldWith(account("new", "New", "Sam"))).enterprises).toEqual([]);
  });

  it("passes over the role that the actor says he acts in", () => {
    const asSomethingElse = acting("radiologist", "chief-access-manager", elsewhere);
    expect(welcome(world, asSomethingElse)).toEqual(welcome(world, logIn("radiologist")));
  });

  it("says which places wait for a new log-in", () => {
    const session = { loggedInAt: "2026-01-06T08:00:00.000Z", means: "eid" };
    const young = `${unit}/mammography-site:3`;
    const registry = worldWith(
      event(
        "SiteAdded",
        { scope: young, name: "Young", email: "place@example.org", applications: [] },
        "2026-01-06T08:30:00.000Z",
      ),
      event("ManagerAppointed", { scope: young, manager: { kind: "office", office: unit } }),
    );
    const hindrances = pageOf("unit-manager", registry, session).enterprises[0]?.roles.map((held) => [
      held.scope,
      held.hindrances.map(({ code }) => code),
    ]);
    expect(hindrances).toEqual([
      [unit, []],
      [ownSite, []],
      [young, ["session.stale"]],
    ]);
  });

  it("leaves out the places that a password that somebody else set does not reach", () => {
    const registry = worldWith(
      account("tied", "Tied", "Sam", {
        passwordTiedTo: {
          scope: elsewhereDomain,
          placeSince: "2026-01-05T09:00:00.000Z",
          rank: 1,
          by: "nobody",
        },
      }),
      user("tied", elsewhereDomain),
      user("tied", site),
    );
    const codes = (means: string): unknown =>
      pageOf("tied", registry, { loggedInAt: "2026-03-02T08:00:00.000Z", means }).enterprises.map(
        ({ roles }) => roles.map(({ hindrances }) => hindrances.map(({ code }) => code)),
      );
    expect(codes("password")).toEqual([[[]]]);
    expect(codes("eid")).toEqual([[[]], [[]]]);
  });
});

describe("nobody's welcome page", () => {
  const unknown = { ok: false, violations: [{ code: "actor.unknown", path: [], params: {} }] };

  it("is that of an account that does not exist", () => {
    for (const id of ["nobody", "", "__proto__"]) expect(welcome(world, logIn(id))).toEqual(unknown);
  });

  it("is that of an actor without an account", () => {
    expect(welcome(world, contextOf())).toEqual(unknown);
    expect(welcome(world, contextOf({ actor: { kind: "anyone", requester: "x" } }))).toEqual(unknown);
  });
});

it("names what a slice lacks, and then answers the same", () => {
  for (const id of ["chief", "co-chief", "unit-manager", "radiologist", "blocked", "nobody"]) {
    const keys = askedOfSlices(world, (view) => welcome(view, logIn(id)));
    expect(keys.filter((key) => key.startsWith("members:"))).toEqual([]);
  }
});
