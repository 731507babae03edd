import { type AccountId, invariantFaults, type Scope } from "toegangsbeheer";
import { describe, expect, it } from "vitest";
import { accessDoctor } from "../../examples/access-doctor.js";
import { filip, hospital, ines, lea, omar, ruth, wim } from "../../examples/facts/hospital.js";
import { mammographyUnit } from "../../examples/j7-structure.js";
import { mammographyUpkeep } from "../../examples/j7-upkeep.js";
import { screeningUsers } from "../../examples/j7-users.js";
import { outcomesOf } from "./outcome.js";

const allowed = { allowed: true };

describe("J7, a mammography unit", () => {
  it("is built up from the domain to the sites, with a new log-in in between", () => {
    const [chief, ...rest] = outcomesOf(mammographyUnit());
    expect(chief).toMatchObject({ events: expect.arrayContaining(["ChiefAccessManagerAppointed"]) });
    expect(rest).toEqual([
      { refused: ["domain.not-entitled"] },
      { events: ["DomainActivated", "AccountOpened", "ManagerAppointed"] },
      { refused: ["session.stale"] },
      { refused: expect.arrayContaining(["institution.not-owned"]) },
      { events: ["SubdivisionAdded", "AccountOpened", "ManagerAppointed"] },
      { events: ["SubdivisionAdded", "AccountOpened", "ManagerAppointed"] },
      { events: ["SiteAdded", "AccountOpened", "ManagerAppointed"] },
      { refused: ["session.stale"] },
      { events: ["SiteAdded", "ManagerAppointed"] },
      { events: ["SiteAdded", "AccountOpened", "ManagerAppointed"] },
    ]);
  });

  it("lets its users in after twenty minutes, with their card, where they work", () => {
    expect(outcomesOf(screeningUsers())).toEqual([
      { events: ["AccountOpened", "AssignmentAdded"] },
      { refused: ["session.stale"] },
      { events: ["FunctionsAssigned"], warnings: ["application.companion-missing"] },
      { events: ["ApplicationsGranted"] },
      { events: ["AccountOpened", "AssignmentAdded"] },
      { events: ["AccountOpened", "AssignmentAdded"] },
      { failed: ["access.effective"] },
      allowed,
      { failed: ["authentication.level"] },
      { failed: ["assignment.active", "application.granted", "function.held"] },
    ]);
  });

  it("names the cause of every refusal on the manual's last page, and who can put it right", () => {
    const healed = (failed: readonly string[], ...steps: readonly string[]) => ({
      failed,
      steps,
      healed: true,
    });
    const closed = (level: string): readonly object[] => [
      { events: ["ApplicationsSet"] },
      healed([`application.open-at-${level}`], `open-at-${level}`, "wait"),
    ];
    const nothing = ["assignment.active", "application.granted", "function.held"];
    expect(outcomesOf(accessDoctor())).toEqual([
      ...closed("domain"),
      ...closed("subdivision"),
      ...closed("site"),
      { events: ["ApplicationsRevoked"] },
      healed(["application.granted"], "grant", "wait"),
      { events: ["FunctionsAssigned"] },
      healed(["function.held"], "assign-function", "wait"),
      { events: ["AssignmentBlocked"] },
      healed(["assignment.active"], "unblock", "wait"),
      healed(["authentication.level"], "log-in"),
      { events: ["AssignmentRemoved"] },
      healed(nothing, "add-user", "wait"),
      {
        events: ["AccountOpened", "AssignmentAdded"],
        warnings: ["user.wrong-level", "function.no-effect"],
      },
      {
        failed: ["application.level", "function.held", "access.effective"],
        obstacles: ["application.level"],
      },
      healed(nothing, "add-user", "wait"),
      { events: ["AssignmentRemoved"] },
      healed(nothing, "add-user", "wait"),
      { events: ["AssignmentAdded"], warnings: ["user.log-in-kept"] },
      healed(["access.effective"], "wait"),
      healed(["assignment.active"], "extend", "wait"),
    ]);
  });

  it("has each step taken by the nearest who may", () => {
    const doers = accessDoctor().steps.flatMap((step) =>
      "heals" in step
        ? step.taken.flatMap(({ step: { code: name }, by }) => (by ? [[name, by.role]] : []))
        : [],
    );
    expect(Object.fromEntries(doers)).toEqual({
      "open-at-domain": "chief-access-manager",
      "open-at-subdivision": "access-manager",
      "open-at-site": "subdivision-manager",
      grant: "site-manager",
      "assign-function": "site-manager",
      unblock: "site-manager",
      "add-user": "site-manager",
      extend: "site-manager",
    });
  });

  it("ends with everybody where he belongs", () => {
    const { registry } = accessDoctor();
    const rolesOf = (account: string): object =>
      Object.fromEntries(
        registry.accounts.get(account as AccountId)?.assignments.map(({ scope, role }) => [scope, role]) ??
          [],
      );
    expect(rolesOf(ruth.account)).toEqual({ [hospital.clinic.scope]: "user" });
    expect(rolesOf(lea.account)).toEqual({ [hospital.clinic.scope]: "user" });
    expect(rolesOf(filip.account)).toEqual({
      [hospital.domain]: "access-manager",
      [hospital.clinic.scope]: "user",
    });
    expect(registry.places.get(hospital.bus.scope as Scope)?.manager).toEqual({
      kind: "office",
      office: hospital.north.scope,
    });
    expect(invariantFaults(registry)).toEqual([]);
  });
});

describe("J7, what changes at a mammography unit", () => {
  const story = mammographyUpkeep();

  it("moves people, replaces managers, and removes what is empty alone", () => {
    const moved = {
      events: ["AssignmentRemoved", "AssignmentAdded"],
      warnings: ["user.log-in-kept"],
    };
    expect(outcomesOf(story)).toEqual([
      { events: ["FunctionsAssigned", "FunctionsAssigned"] },
      { refused: ["permission.denied"] },
      moved,
      allowed,
      { events: ["ManagerReplaced"] },
      { refused: ["actor.unknown"] },
      { refused: ["permission.denied"] },
      { events: ["ManagerReplaced"] },
      { events: ["SubdivisionAdded", "ManagerAppointed"], warnings: ["structure.users-first"] },
      { refused: ["scope.not-empty"] },
      { events: ["SubdivisionRemoved"] },
      { refused: ["scope.not-empty"] },
      moved,
      { events: ["SiteRemoved"] },
      { events: ["ManagerReplaced"] },
    ]);
  });

  it("takes a user’s applications and functions along", () => {
    const { accounts } = story.registry;
    expect(accounts.get(wim.account as AccountId)?.assignments).toMatchObject([
      {
        scope: hospital.clinic.scope,
        role: "user",
        applications: [{ id: "heracles" }],
        functions: [{ id: "technologist" }, { id: "administrative-employee" }],
      },
    ]);
  });

  it("leaves two campuses with their managers, and no bus", () => {
    const { places } = story.registry;
    const at = (scope: string): unknown => places.get(scope as Scope)?.manager;
    expect(at(hospital.bus.scope)).toBeUndefined();
    expect(at(`${hospital.domain}/mammography-unit:${hospital.bus.number}`)).toBeUndefined();
    expect(at(hospital.north.scope)).toEqual({ kind: "account", account: ines.account });
    expect(at(hospital.centre.scope)).toEqual({ kind: "account", account: omar.account });
    expect(invariantFaults(story.registry)).toEqual([]);
  });
});
