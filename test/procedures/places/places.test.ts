import { describe, expect, it } from "vitest";
import { addSite, addUnit, secondSite, secondUnit } from "../../support/places.js";
import {
  acceptance,
  assignmentIn,
  by,
  codes,
  details,
  domain,
  factsWith,
  hospital,
  knownPerson,
  managerOf,
  minute,
  newPerson,
  opened,
  played,
  refusal,
  site,
  tieBy,
  told,
  unit,
} from "../../support/world.js";

const all = ["ehealth-box", "ehealth-certificate-manager", "ebm-practice-net", "heracles"];

describe("adding a subdivision or a site", () => {
  it("takes the register's name, all applications that are open above, and the office", () => {
    expect(told(acceptance(addUnit({ name: "Another name" }), by.manager).events)).toEqual([
      {
        type: "SubdivisionAdded",
        data: {
          scope: secondUnit,
          name: "Second unit of the register",
          email: "eenheid@example.org",
          applications: all,
        },
      },
      { type: "ManagerAppointed", data: { scope: secondUnit, manager: { kind: "office", office: domain } } },
    ]);
  });

  it("takes the applications and the manager that it is given", () => {
    const command = addSite({ applications: ["heracles", "heracles"], manager: newPerson("newcomer") });
    const { events, claims, registry } = acceptance(command, by.unitmanager);
    const manager = { kind: "account", account: "newcomer", details: details("newcomer@example.org") };
    expect(told(events)).toEqual([
      {
        type: "SiteAdded",
        data: {
          scope: secondSite,
          name: "Second site of the register",
          email: "site@example.org",
          applications: ["heracles"],
        },
      },
      opened("newcomer", tieBy("unitmanager")),
      { type: "ManagerAppointed", data: { scope: secondSite, manager } },
    ]);
    expect(claims).toHaveLength(2);
    expect(assignmentIn(registry, "newcomer", secondSite)?.role).toBe("site-manager");
    expect([...registry.places.values()].find((place) => place.level === "subdivision")?.lastSiteAt).toBe(
      minute(60),
    );
  });

  it("leaves out what is closed somewhere above", () => {
    const registry = played([
      [{ type: "SetDomainApplications", scope: domain, applications: ["heracles", "ehealth-box"] }, by.chief],
    ]);
    const [added] = acceptance(addSite(), by.unitmanager, {}, registry).events;
    expect(added?.data).toMatchObject({ applications: ["ehealth-box", "heracles"] });
  });

  it("tells everything that is wrong at once, in the order of the form", () => {
    const ceased = { [hospital]: { name: "Example Hospital", ceased: true, institutions: [] } };
    const command = addUnit({
      number: "12817",
      email: "x",
      applications: ["my-handicap"],
      manager: knownPerson("user1", { email: "" }),
    });
    expect(codes(refusal(command, by.manager, { facts: factsWith({ enterprises: ceased }) }))).toEqual([
      "enterprise.ceased at scope",
      "subdivision.identifier-taken at number",
      "institution.not-owned at number",
      "email.format at email",
      "application.not-in-catalogue at applications.0",
      "field.required at manager.email",
    ]);
  });

  it("tells of a number that is not the enterprise's once, whether a name is typed or not", () => {
    for (const name of [undefined, "", "Typed"]) {
      expect(
        codes(refusal(addUnit({ number: "99999", ...(name !== undefined && { name }) }), by.manager)),
      ).toEqual(["institution.not-owned at number"]);
    }
  });

  it("reads the number by the kind's rule", () => {
    expect(codes(refusal(addUnit({ number: "12A", name: "x" }), by.manager))).toEqual([
      "hco-number.format at number",
    ]);
    const enterprises = {
      [hospital]: {
        name: "Example Hospital",
        domainKinds: ["residential-care"],
        institutions: [{ number: "WZC042", name: "Residence" }],
      },
    };
    const facts = factsWith({ enterprises });
    const scope = `${hospital}/residential-care:${hospital}`;
    const open = {
      type: "ActivateDomain",
      enterprise: hospital,
      kind: "residential-care",
      email: "r@example.org",
      manager: "self",
    } as const;
    const registry = played([[open, by.chief, { facts }]]);
    const residence = { scope, kind: "residential-care-institution" };
    const { events } = acceptance(addUnit({ ...residence, number: "wzc042" }), by.chief, { facts }, registry);
    expect(events[0]?.data).toMatchObject({
      scope: `${scope}/residential-care-institution:WZC042`,
      name: "Residence",
    });
    const wrong = addUnit({ ...residence, number: "WZC 42", name: "x" });
    expect(codes(refusal(wrong, by.chief, { facts }, registry))).toEqual([
      "identification-code.format at number",
    ]);
    expect(
      codes(refusal(addSite({ scope: `${scope}/residential-care-institution:1`, name: "x" }), by.chief)),
    ).toEqual(["place.unknown"]);
  });

  it("comes before the users: managers are none, and users who are gone are none", () => {
    expect(codes(acceptance(addUnit(), by.manager).warnings)).toEqual(["structure.users-first at scope"]);
    const without = played([
      [{ type: "RemoveUsers", scope: site, accounts: ["user1", "user2"] }, by.sitemanager],
    ]);
    expect(acceptance(addUnit(), by.manager, {}, without).warnings).toEqual([]);
    expect(acceptance(addSite(), by.unitmanager, {}, without).warnings).toEqual([]);
  });

  it("counts a number per parent: the same may stand in another one", () => {
    const registry = played([[addUnit(), by.manager]]);
    const enterprises = {
      [hospital]: { name: "Example Hospital", institutions: [{ number: "12818", name: "The site" }] },
    };
    const more = { facts: factsWith({ enterprises }) };
    const command = addSite({ scope: secondUnit, number: "12818" });
    expect(acceptance(command, by.manager, more, registry).events).toHaveLength(2);
    expect(codes(refusal(addSite({ number: "12818" }), by.unitmanager))).toEqual([
      "site.identifier-taken at number",
    ]);
  });
});

describe("removing a subdivision or a site", () => {
  it("ends its named manager's assignment with it", () => {
    const registry = played([[addSite({ manager: newPerson("newcomer") }), by.unitmanager]]);
    const { events, registry: next } = acceptance(
      { type: "RemoveSite", scope: secondSite },
      by.unitmanager,
      {},
      registry,
    );
    expect(told(events)).toEqual([{ type: "SiteRemoved", data: { scope: secondSite } }]);
    expect(assignmentIn(next, "newcomer", secondSite)).toBeUndefined();
    expect(managerOf(next, secondSite)).toBeUndefined();
    const again = played([[addSite(), by.unitmanager]], next, 70);
    expect(managerOf(again, secondSite)).toEqual({ kind: "office", office: unit });
  });

  it("is refused while it has sites, or anybody's assignment but the named manager's", () => {
    const notEmpty = ["scope.not-empty at scope"];
    expect(codes(refusal({ type: "RemoveSubdivision", scope: unit }, by.manager))).toEqual(notEmpty);
    const blocked = played([
      [addSite(), by.unitmanager],
      [{ type: "AddUser", scope: secondSite, person: knownPerson("user1") }, by.unitmanager],
      [{ type: "BlockUsers", scope: secondSite, accounts: ["user1"] }, by.unitmanager],
    ]);
    expect(codes(refusal({ type: "RemoveSite", scope: secondSite }, by.unitmanager, {}, blocked))).toEqual(
      notEmpty,
    );
    const empty = played([[addUnit(), by.manager]]);
    expect(
      acceptance({ type: "RemoveSubdivision", scope: secondUnit }, by.comanager, {}, empty).events,
    ).toHaveLength(1);
  });

  it("is for a manager above it", () => {
    expect(codes(refusal({ type: "RemoveSubdivision", scope: unit }, by.unitmanager))).toEqual([
      "permission.denied",
    ]);
    expect(codes(refusal({ type: "RemoveSite", scope: site }, by.sitemanager))).toEqual([
      "permission.denied",
    ]);
  });
});

describe("editing a place", () => {
  it.each([
    ["UpdateDomain", domain, by.comanager, "DomainUpdated"],
    ["UpdateSubdivision", unit, by.unitmanager, "SubdivisionUpdated"],
    ["UpdateSite", site, by.sitemanager, "SiteUpdated"],
  ] as const)("%s changes the e-mail address, by its own manager", (type, scope, actor, event) => {
    const email = "nieuw@example.org";
    const { events, registry } = acceptance({ type, scope, email: ` ${email} ` }, actor);
    expect(told(events)).toEqual([{ type: event, data: { scope, email } }]);
    const again = acceptance({ type, scope, email }, actor, {}, registry);
    expect(again.events).toEqual([]);
    expect(codes(refusal({ type, scope, email: "" }, actor))).toEqual(["field.required at email"]);
  });

  it("chooses applications above it alone: what it has may stay, what is new is open above", () => {
    const setSite = (...applications: string[]) =>
      ({ type: "SetSiteApplications", scope: site, applications }) as const;
    expect(codes(refusal(setSite(), by.sitemanager))).toEqual(["permission.denied"]);
    const closed = played([
      [{ type: "SetSubdivisionApplications", scope: unit, applications: ["heracles"] }, by.manager],
    ]);
    expect(acceptance(setSite("ehealth-box", "heracles"), by.unitmanager, {}, closed).events).toHaveLength(1);
    const dropped = played([[setSite("heracles"), by.unitmanager]], closed, 40);
    expect(codes(refusal(setSite("ehealth-box", "heracles"), by.unitmanager, {}, dropped))).toEqual([
      "application.not-in-parent at applications.0",
    ]);
    const setUnit = {
      type: "SetSubdivisionApplications",
      scope: unit,
      applications: ["ehealth-box"],
    } as const;
    expect(codes(refusal(setUnit, by.unitmanager))).toEqual(["permission.denied"]);
    expect(acceptance(setUnit, by.comanager, {}, dropped).warnings).toEqual([
      {
        code: "application.restores",
        path: ["applications", 0],
        params: { application: "ehealth-box", count: 1 },
      },
    ]);
  });
});
