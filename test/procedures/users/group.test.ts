import { describe, expect, it } from "vitest";
import {
  type Catalogue,
  type Command,
  type DomainKind,
  defaultCatalogue,
  defineCatalogue,
  findDomainKind,
  type Registry,
  snapshot,
} from "../../../src/index.js";
import {
  acceptance,
  assignmentIn,
  by,
  codes,
  domain,
  holding,
  hospital,
  knownPerson,
  minute,
  played,
  refusal,
  site,
  told,
  unit,
  world,
} from "../../support/world.js";

type Group = "BlockUsers" | "UnblockUsers" | "RemoveUsers";
const on = (type: Group, ...accounts: string[]) => ({ type, scope: site, accounts }) as const;
const grant = (accounts: string[], ...applications: string[]) =>
  ({ type: "GrantApplications", scope: site, accounts, applications }) as const;
const revoke = (accounts: string[], ...applications: string[]) =>
  ({ type: "RevokeApplications", scope: site, accounts, applications }) as const;
const event = (type: string, account: string, more: object = {}, scope = site) => ({
  type,
  data: { account, scope, ...more },
});

describe("blocking, unblocking and removing a group", () => {
  it("gives one event for each, in their order", () => {
    const { events, registry } = acceptance(on("BlockUsers", "user2", "user1"), by.sitemanager);
    expect(told(events)).toEqual([event("AssignmentBlocked", "user2"), event("AssignmentBlocked", "user1")]);
    expect(assignmentIn(registry, "user1", site)).toMatchObject({
      status: "blocked",
      changedAt: minute(60),
      activeSince: minute(6),
      applications: [{ id: "ehealth-box", since: minute(6) }],
    });
    const later = { now: minute(90) };
    const unblocked = acceptance(on("UnblockUsers", "user1"), by.sitemanager, later, registry);
    expect(told(unblocked.events)).toEqual([event("AssignmentUnblocked", "user1")]);
    expect(assignmentIn(unblocked.registry, "user1", site)).toMatchObject({
      status: "active",
      activeSince: minute(90),
    });
    const removed = acceptance(on("RemoveUsers", "user1", "user2"), by.sitemanager, later, registry);
    expect(told(removed.events)).toEqual([
      event("AssignmentRemoved", "user1"),
      event("AssignmentRemoved", "user2"),
    ]);
    expect(removed.registry.accounts.size).toBe(world().accounts.size);
  });

  it("holds for all of them or for none, with what is wrong with each", () => {
    const registry = played([
      [on("BlockUsers", "user1"), by.sitemanager],
      [{ type: "AddUser", scope: site, person: knownPerson("comanager") }, by.sitemanager],
    ]);
    const before = snapshot(registry);
    const command = on(
      "BlockUsers",
      "user2",
      "user1",
      "user2",
      "nobody",
      "chief",
      "comanager",
      "sitemanager",
    );
    expect(refusal(command, by.chief, {}, registry)).toEqual([
      { code: "status.already", path: ["accounts", 1], params: { account: "user1", status: "blocked" } },
      { code: "selection.duplicate", path: ["accounts", 2], params: { account: "user2" } },
      { code: "user.unknown", path: ["accounts", 3], params: { account: "nobody" } },
      { code: "user.unknown", path: ["accounts", 4], params: { account: "chief" } },
      {
        code: "manager.replace-only",
        path: ["accounts", 6],
        params: { account: "sitemanager", role: "site-manager" },
      },
    ]);
    expect(snapshot(registry)).toEqual(before);
  });

  it("names somebody, and says twice of nobody who is unknown that he is", () => {
    expect(codes(refusal(on("RemoveUsers"), by.sitemanager))).toEqual(["selection.empty at accounts"]);
    expect(codes(refusal(on("RemoveUsers", "nobody", "nobody"), by.sitemanager))).toEqual([
      "user.unknown at accounts.0",
      "selection.duplicate at accounts.1",
    ]);
  });

  it("finds a role that one person fills active already, and never blocked", () => {
    expect(codes(refusal(on("UnblockUsers", "sitemanager"), by.manager))).toEqual([
      "status.already at accounts.0",
    ]);
  });

  it("asks for the action of the target's role, then of himself, then of his rank", () => {
    expect(codes(refusal(on("RemoveUsers", "sitemanager"), by.sitemanager))).toEqual([
      "permission.denied at accounts.0",
    ]);
    const registry = played([
      [{ type: "AddUser", scope: site, person: knownPerson("comanager") }, by.manager],
    ]);
    const self = (type: Group) => codes(refusal(on(type, "comanager"), by.comanager, {}, registry));
    expect(self("BlockUsers")).toEqual(["self.forbidden at accounts.0"]);
    expect(self("RemoveUsers")).toEqual(["self.forbidden at accounts.0"]);
    const blocked = played([[on("BlockUsers", "comanager"), by.manager]], registry, 40);
    expect(acceptance(on("UnblockUsers", "comanager"), by.comanager, {}, blocked).events).toHaveLength(1);
  });

  it("names the system once that manages the users of a kind", () => {
    const catalogue = catalogueWith({ managedElsewhere: "flemish-user-management" });
    const command = on("BlockUsers", "user1", "user2");
    expect(refusal(command, by.sitemanager, { catalogue })).toEqual([
      {
        code: "domain.managed-elsewhere",
        path: ["scope"],
        params: { kind: "mammography-screening", system: "flemish-user-management" },
      },
    ]);
    const everywhere = { type: "RemovePersonEverywhere", scope: unit, account: "user1" } as const;
    expect(codes(refusal(everywhere, by.unitmanager, { catalogue }))).toEqual([
      "domain.managed-elsewhere at account",
    ]);
  });
});

/** The default catalogue with something else said of the mammography domain. */
function catalogueWith(more: Partial<DomainKind>): Catalogue {
  const kind = findDomainKind(defaultCatalogue, "mammography-screening") as DomainKind;
  return holding(defineCatalogue({ domainKinds: [{ ...kind, ...more }] })).value;
}

describe("removing a leaver", () => {
  const everywhere = (scope: string, account: string): Command => ({
    type: "RemovePersonEverywhere",
    scope,
    account,
  });
  const spread = (): Registry =>
    played([
      [{ type: "AddUser", scope: unit, person: knownPerson("user1") }, by.manager],
      [{ type: "AppointCoAccessManager", scope: domain, person: knownPerson("user1") }, by.manager],
    ]);

  it("ends every assignment at the scope and below, one event each", () => {
    const { events } = acceptance(everywhere(unit, "user1"), by.unitmanager, {}, spread());
    expect(told(events)).toEqual([
      event("AssignmentRemoved", "user1"),
      event("AssignmentRemoved", "user1", {}, unit),
    ]);
    expect(acceptance(everywhere(domain, "user1"), by.manager, {}, spread()).events).toHaveLength(3);
    expect(codes(refusal(everywhere(domain, "user1"), by.comanager, {}, spread()))).toEqual([
      "permission.denied at account",
    ]);
  });

  it("needs one assignment there, and none that is only replaced", () => {
    expect(refusal(everywhere(unit, "manager"), by.chief)).toEqual([
      { code: "user.unknown", path: ["account"], params: { account: "manager" } },
    ]);
    expect(codes(refusal(everywhere(unit, "ghost"), by.chief))).toEqual(["user.unknown at account"]);
    const registry = played([
      [{ type: "AddUser", scope: site, person: knownPerson("unitmanager") }, by.manager],
    ]);
    expect(refusal(everywhere(hospital, "unitmanager"), by.chief, {}, registry)).toEqual([
      {
        code: "manager.replace-only",
        path: ["account"],
        params: { account: "unitmanager", role: "subdivision-manager" },
      },
    ]);
    expect(codes(refusal(everywhere(domain, "unitmanager"), by.unitmanager))).toEqual(["permission.denied"]);
  });

  it("is not oneself further down either", () => {
    const registry = played([
      [{ type: "AddUser", scope: site, person: knownPerson("manager") }, by.sitemanager],
    ]);
    expect(codes(refusal(everywhere(unit, "manager"), by.manager, {}, registry))).toEqual([
      "self.forbidden at account",
    ]);
  });

  it("is not oneself", () => {
    const registry = played([
      [{ type: "AddUser", scope: site, person: knownPerson("comanager") }, by.manager],
    ]);
    expect(codes(refusal(everywhere(site, "comanager"), by.comanager, {}, registry))).toEqual([
      "self.forbidden at account",
    ]);
  });
});

describe("granting and revoking", () => {
  it("skips who has it already, and starts nothing anew", () => {
    const { events, registry } = acceptance(
      grant(["user1", "user2"], "ehealth-box", "ehealth-box"),
      by.sitemanager,
    );
    expect(told(events)).toEqual([event("ApplicationsGranted", "user2", { applications: ["ehealth-box"] })]);
    expect(assignmentIn(registry, "user1", site)?.applications).toEqual([
      { id: "ehealth-box", since: minute(6) },
    ]);
    expect(acceptance(grant(["user1"], "ehealth-box"), by.sitemanager).events).toEqual([]);
  });

  it("warns of the companion at the one whom it concerns", () => {
    const registry = played([[revoke(["user1"], "ehealth-box"), by.sitemanager]]);
    const command = grant(["user2", "user1"], "heracles");
    expect(acceptance(command, by.sitemanager, {}, registry).warnings).toEqual([
      {
        code: "application.companion-missing",
        path: ["accounts", 1],
        params: { application: "heracles", companion: "ehealth-box" },
      },
    ]);
    const both = grant(["user1"], "heracles", "ehealth-box");
    expect(acceptance(both, by.sitemanager, {}, registry).warnings).toEqual([]);
  });

  it("tells everything that is wrong at once", () => {
    expect(codes(refusal(grant(["user1", "user1", "ghost"]), by.sitemanager))).toEqual([
      "selection.duplicate at accounts.1",
      "user.unknown at accounts.2",
      "field.required at applications",
    ]);
    const closed = played([[{ type: "SetSiteApplications", scope: site, applications: [] }, by.unitmanager]]);
    expect(
      codes(refusal(grant([], "cirro", "heracles", "access-management"), by.sitemanager, {}, closed)),
    ).toEqual([
      "selection.empty at accounts",
      "application.not-in-catalogue at applications.0",
      "application.not-in-scope at applications.1",
      "application.not-in-catalogue at applications.2",
    ]);
    expect(codes(refusal(revoke([]), by.sitemanager))).toEqual([
      "selection.empty at accounts",
      "field.required at applications",
    ]);
  });

  it("reaches only those who rank below", () => {
    const command = { ...grant(["comanager"], "ehealth-box"), scope: domain };
    expect(refusal(command, by.comanager)).toEqual([
      {
        code: "permission.rank",
        path: ["accounts", 0],
        params: { account: "comanager", role: "co-access-manager" },
      },
    ]);
    expect(acceptance(command, by.manager).events).toHaveLength(1);
  });

  it("revokes what is no longer open or in the catalogue, from those who have it", () => {
    const closed = played([[{ type: "SetSiteApplications", scope: site, applications: [] }, by.unitmanager]]);
    const command = revoke(["user1", "user2"], "ehealth-box");
    expect(told(acceptance(command, by.sitemanager, {}, closed).events)).toEqual([
      event("ApplicationsRevoked", "user1", { applications: ["ehealth-box"] }),
    ]);
    const gone = { catalogue: catalogueWith({ applications: ["heracles"] }) };
    expect(acceptance(command, by.sitemanager, gone).events).toHaveLength(1);
    expect(codes(refusal(revoke(["user2"], "ehealth-box", "cirro"), by.sitemanager, gone))).toEqual([
      "application.not-in-catalogue at applications.0",
      "application.not-in-catalogue at applications.1",
    ]);
    expect(acceptance(revoke(["user2"], "heracles"), by.sitemanager).events).toEqual([]);
    expect(codes(refusal(revoke(["user2"], "my-handicap"), by.sitemanager))).toEqual([
      "application.not-in-catalogue at applications.0",
    ]);
  });
});
