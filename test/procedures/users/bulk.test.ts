import { describe, expect, it } from "vitest";
import { assignmentAt } from "../../../src/aggregates/account/state.js";
import { type Command, can, mayOpen, questionOf, type Registry, whoCan } from "../../../src/index.js";
import { addSite, secondSite } from "../../support/places.js";
import {
  acceptance,
  acting,
  by,
  codes,
  context,
  domain,
  employer,
  minute,
  newPerson,
  played,
  refusal,
  site,
  type Turn,
  told,
  unit,
  world,
} from "../../support/world.js";

const withSite: Turn = [addSite({ name: "Second site", applications: ["heracles"] }), by.unitmanager];
const setHeracles = (...applications: readonly string[]): Turn => [
  { type: "SetDomainApplications", scope: domain, applications },
  by.chief,
];
const grant = (account: string, ...applications: readonly string[]): Turn => [
  { type: "GrantApplications", scope: site, accounts: [account], applications },
  by.sitemanager,
];
const functionsOf = (account: string, ...functions: readonly string[]): Turn => [
  { type: "AssignFunctions", scope: site, account, functions },
  by.sitemanager,
];
const held = (registry: Registry, account: string, scope: string) =>
  assignmentAt(registry.accounts.get(account as never) as never, scope as never);

describe("copying what a user holds", () => {
  const copy = (...accounts: readonly string[]): Command => ({
    type: "CopyUserRights",
    scope: site,
    source: "user1",
    accounts,
  });
  const rich = () =>
    played([
      grant("user1", "heracles", "ehealth-box"),
      functionsOf("user1", "radiologist"),
      functionsOf("user2", "technologist"),
    ]);

  it("gives what they lack, takes nothing, and leaves the moments of what they had", () => {
    const before = rich();
    const had = held(before, "user2", site);
    const { events, registry, warnings } = acceptance(
      copy("user2", "newcomer"),
      by.sitemanager,
      {},
      added(before),
    );
    expect(told(events)).toEqual([
      {
        type: "ApplicationsGranted",
        data: { account: "user2", scope: site, applications: ["ehealth-box", "heracles"] },
      },
      {
        type: "FunctionsAssigned",
        data: { account: "user2", scope: site, functions: ["technologist", "radiologist"] },
      },
      {
        type: "ApplicationsGranted",
        data: { account: "newcomer", scope: site, applications: ["ehealth-box", "heracles"] },
      },
      { type: "FunctionsAssigned", data: { account: "newcomer", scope: site, functions: ["radiologist"] } },
    ]);
    expect(warnings).toEqual([]);
    expect(held(registry, "user2", site)?.functions[0]).toEqual(had?.functions[0]);
    expect(acceptance(copy("user2", "newcomer"), by.sitemanager, {}, registry).events).toEqual([]);
  });

  it("asks what giving a function asks: to whoever was added since log-in after the next one", () => {
    const registry = added(rich());
    const asked = (loggedInAt: string) =>
      can(
        registry,
        questionOf(copy("newcomer")),
        context(acting("sitemanager", "site-manager", site, loggedInAt)),
      );
    expect(asked(minute(59)).ok).toBe(true);
    expect(asked(minute(35))).toMatchObject({ ok: false, violations: [{ code: "session.stale" }] });
  });

  it("copies nothing that is closed, from nobody who is nothing there, and to nobody twice", () => {
    const closed = played([setHeracles("ehealth-box")], rich(), 40);
    expect(refusal(copy("user2"), by.sitemanager, {}, closed)).toEqual([
      { code: "application.not-in-scope", path: ["source"], params: { application: "heracles" } },
    ]);
    expect(
      codes(refusal({ ...copy("user2", "user2", "user1"), source: "chief" } as Command, by.sitemanager)),
    ).toEqual(["user.unknown at source", "selection.duplicate at accounts.1"]);
    expect(codes(refusal(copy("user1", "sitemanager"), by.sitemanager))).toEqual([
      "permission.rank at accounts.1",
    ]);
    expect(codes(refusal(copy("user1"), by.sitemanager))).toEqual(["selection.duplicate at accounts.0"]);
    expect(codes(refusal(copy(), by.sitemanager))).toEqual(["selection.empty at accounts"]);
  });
});

describe("functions for a group", () => {
  const assign = (functions: readonly string[], ...accounts: readonly string[]): Command => ({
    type: "AssignFunctionsToUsers",
    scope: site,
    accounts,
    functions,
  });

  it("are chosen as a whole for each, as by one", () => {
    const registry = played([functionsOf("user1", "technologist"), functionsOf("user2", "radiologist")]);
    const { events } = acceptance(assign(["radiologist"], "user1", "user2"), by.sitemanager, {}, registry);
    expect(told(events)).toEqual([
      { type: "FunctionsAssigned", data: { account: "user1", scope: site, functions: ["radiologist"] } },
    ]);
    expect(told(acceptance(assign([], "user1", "user2"), by.sitemanager, {}, registry).events)).toEqual([
      { type: "FunctionsAssigned", data: { account: "user1", scope: site, functions: [] } },
      { type: "FunctionsAssigned", data: { account: "user2", scope: site, functions: [] } },
    ]);
  });

  it("hold for all or for none", () => {
    const command = assign(["surgeon"], "user1", "nobody", "user1");
    expect(codes(refusal(command, by.sitemanager))).toEqual([
      "user.unknown at accounts.1",
      "selection.duplicate at accounts.2",
      "function.unknown at functions.0",
    ]);
  });

  it("tell at each who lacks a companion", () => {
    const registry = played([grant("user1", "heracles"), grant("user2", "heracles", "ehealth-box")]);
    const lacking = played([[{ ...revoking, accounts: ["user1"] }, by.sitemanager]], registry, 40);
    const { warnings } = acceptance(assign(["radiologist"], "user1", "user2"), by.sitemanager, {}, lacking);
    expect(codes(warnings)).toEqual(["application.companion-missing at accounts.0"]);
  });
});

const revoking = { type: "RevokeApplications", scope: site, applications: ["ehealth-box"] } as const;

describe("moving a user", () => {
  const move = (to: string, more: object = {}): Command => ({
    type: "MoveUser",
    scope: site,
    account: "user2",
    to,
    ...more,
  });
  const details: Turn = [
    {
      type: "UpdateUser",
      scope: site,
      account: "user2",
      title: "mrs",
      language: "fr",
      email: "two@example.org",
      localEmail: "desk@example.org",
      lastDay: "2026-12-31",
    },
    by.sitemanager,
  ];
  const two = () =>
    played([withSite, grant("user2", "heracles"), functionsOf("user2", "technologist"), details]);

  it("takes details, last day, applications and functions along; every moment starts anew", () => {
    const registry = two();
    const { events, registry: after, warnings } = acceptance(move(secondSite), by.unitmanager, {}, registry);
    const before = held(registry, "user2", site);
    expect(events.map(({ type }) => type)).toEqual(["AssignmentRemoved", "AssignmentAdded"]);
    expect(codes(warnings)).toEqual(["user.log-in-kept at account"]);
    expect(held(after, "user2", site)).toBeUndefined();
    expect(held(after, "user2", secondSite)).toEqual({
      ...before,
      scope: secondSite,
      createdAt: minute(60),
      changedAt: minute(60),
      roleSince: minute(60),
      activeSince: minute(60),
      applications: [{ id: "heracles", since: minute(60) }],
      functions: [{ id: "technologist", since: minute(60) }],
    });
    const opens = (minutes: number) =>
      mayOpen(
        after,
        { account: "user2", application: "heracles", scope: secondSite, session: "unjudged" },
        context(by.chief, { now: minute(minutes) }),
      ).allowed;
    expect([opens(79), opens(80)]).toEqual([false, true]);
  });

  it("goes between levels, and leaves a block where it was", () => {
    const blocked = played(
      [[{ type: "BlockUsers", scope: site, accounts: ["user2"] }, by.sitemanager]],
      two(),
      40,
    );
    const { events, registry, warnings } = acceptance(move(unit), by.unitmanager, {}, blocked);
    expect(events.map(({ type }) => type)).toEqual([
      "AssignmentRemoved",
      "AssignmentAdded",
      "AssignmentBlocked",
    ]);
    expect(held(registry, "user2", unit)?.status).toBe("blocked");
    expect(codes(warnings)).toEqual([
      "user.wrong-level at to",
      "user.log-in-kept at account",
      "function.no-effect at to",
    ]);
  });

  it("asks power at both places, and tells nothing of which one lacks", () => {
    const registry = two();
    const denied = [{ code: "permission.denied", path: [], params: { action: "move-user" } }];
    expect(refusal(move(secondSite), by.sitemanager, {}, registry)).toEqual(denied);
    expect(refusal(move(unit), by.sitemanager, {}, registry)).toEqual(denied);
    expect(refusal(move(`${unit}/mammography-site:99999`), by.sitemanager, {}, registry)).toEqual(denied);
    expect(refusal(move(`${unit}/mammography-site:99999`), by.manager, {}, registry)).toEqual([
      { code: "place.unknown", path: [], params: {} },
    ]);
    const question = questionOf(move(secondSite));
    expect(can(registry, question, context(by.sitemanager)).ok).toBe(false);
    expect(can(registry, question, context(by.unitmanager)).ok).toBe(true);
    expect(whoCan(registry, question, context(by.chief)).roles).toEqual([
      "chief-access-manager",
      "co-chief-access-manager",
      "access-manager",
      "curator",
      "co-access-manager",
      "subdivision-manager",
    ]);
    expect(
      refusal(move(secondSite), acting("unitmanager", "subdivision-manager", unit, minute(15)), {}, registry),
    ).toEqual([{ code: "session.stale", path: [], params: {} }]);
  });

  it("stays in the domain, and moves users alone, to where they are nothing yet", () => {
    expect(refusal(move(employer), by.chief)).toEqual([
      { code: "input.shape", path: ["to"], params: { expected: "place-of-domain" } },
    ]);
    expect(codes(refusal(move(unit, { account: "sitemanager" }), by.manager))).toEqual([
      "user.unknown at account",
    ]);
    expect(codes(refusal(move(site), by.sitemanager))).toEqual(["assignment.exists at account"]);
    expect(codes(refusal(move(unit, { account: "nobody" }), by.manager))).toContain(
      "user.unknown at account",
    );
  });

  it("takes nothing to where it is not open, and nobody whose last day is past", () => {
    const registry = played([withSite, grant("user2", "heracles", "ehealth-box")]);
    expect(refusal(move(secondSite), by.unitmanager, {}, registry)).toEqual([
      { code: "application.not-in-scope", path: ["to"], params: { application: "ehealth-box" } },
    ]);
    const ended = { now: "2027-01-05T09:00:00.000Z" };
    expect(codes(refusal(move(secondSite), by.unitmanager, ended, two()))).toEqual([
      "period.order at account",
    ]);
  });

  it("is nothing to anybody himself, and the second time it is done already", () => {
    const own = move(secondSite, { account: "unitmanager" });
    const asUser: Turn = [
      { type: "AddUser", scope: site, person: { insz: insz("unitmanager"), email: "u@example.org" } },
      by.manager,
    ];
    expect(codes(refusal(own, by.unitmanager, {}, played([withSite, asUser])))).toEqual([
      "self.forbidden at account",
    ]);
    const { registry } = acceptance(move(secondSite), by.unitmanager, {}, two());
    expect(acceptance(move(secondSite), by.unitmanager, { facts: {} }, registry).events).toEqual([]);
  });
});

function insz(name: "unitmanager"): string {
  return (world().accounts.get(name as never) as { readonly insz: string }).insz;
}

/** A newcomer added in the 35th minute. */
function added(registry: Registry): Registry {
  return played(
    [[{ type: "AddUser", scope: site, person: newPerson("newcomer") }, by.sitemanager]],
    registry,
    35,
  );
}
