import { type AccountId, invariantFaults, type Scope } from "toegangsbeheer";
import { describe, expect, it } from "vitest";
import { filip, hospital, lea, ruth } from "../../examples/facts/hospital.js";
import { checkList } from "../../examples/j7-check-list.js";
import { mammographyUnit } from "../../examples/j7-structure.js";
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

  it("names the cause of every refusal on the manual's last page, until it is put right", () => {
    const closed = (level: string): readonly object[] => [
      { events: ["ApplicationsSet"] },
      { failed: [`application.open-at-${level}`] },
      { events: ["ApplicationsSet"], warnings: ["application.restores"] },
      allowed,
    ];
    expect(outcomesOf(checkList())).toEqual([
      ...closed("domain"),
      ...closed("subdivision"),
      ...closed("site"),
      { events: ["ApplicationsRevoked"] },
      { failed: ["application.granted"] },
      { events: ["ApplicationsGranted"] },
      allowed,
      { events: ["FunctionsAssigned"] },
      { failed: ["function.held"] },
      { events: ["FunctionsAssigned"] },
      allowed,
      {
        events: ["AccountOpened", "AssignmentAdded"],
        warnings: ["user.wrong-level", "function.no-effect"],
      },
      { failed: ["application.level", "function.held"] },
      { events: ["AssignmentRemoved"] },
      { events: ["AssignmentAdded"] },
      allowed,
      { failed: ["assignment.active", "application.granted", "function.held"] },
      { events: ["AssignmentAdded"] },
      { failed: ["access.effective"] },
      allowed,
    ]);
  });

  it("ends with everybody where he belongs", () => {
    const { registry } = checkList();
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
    expect(registry.sites.get(hospital.bus.scope as Scope)?.manager).toEqual({
      kind: "office",
      office: hospital.north.scope,
    });
    expect(invariantFaults(registry)).toEqual([]);
  });
});
