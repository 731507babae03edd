import { describe, expect, it } from "vitest";
import type { DomainKind } from "../../../src/catalogue/types.js";
import {
  type AddUser,
  defaultCatalogue,
  defineCatalogue,
  definePolicy,
  findDomainKind,
  type UpdateUser,
} from "../../../src/index.js";
import { addUnit } from "../../support/places.js";
import {
  acceptance,
  acting,
  assignmentIn,
  by,
  codes,
  details,
  domain,
  factsWith,
  holding,
  hospital,
  inszOfName,
  knownPerson,
  minute,
  newPerson,
  opened,
  password,
  played,
  refusal,
  site,
  tieBy,
  told,
  unit,
  world,
} from "../../support/world.js";

function addUser(person: AddUser["person"], more: Partial<AddUser> = {}): AddUser {
  return { type: "AddUser", scope: site, person, ...more };
}

describe("adding a user", () => {
  it("opens an account for a person without one, tied to the scope of whoever sets the password", () => {
    const command = addUser(newPerson("newcomer", { firstName: " Sám ", username: "NewComerLogin" }), {
      applications: ["ehealth-box", "heracles", "ehealth-box"],
      functions: ["radiologist", "radiologist"],
    });
    const { events, warnings, claims, registry } = acceptance(command, by.unitmanager);
    expect(told(events)).toEqual([
      opened("newcomer", tieBy("unitmanager")),
      {
        type: "AssignmentAdded",
        data: {
          account: "newcomer",
          scope: site,
          role: "user",
          details: details("newcomer@example.org"),
          applications: ["ehealth-box", "heracles"],
          functions: ["radiologist"],
        },
      },
    ]);
    expect([warnings, claims]).toEqual([[], ["username:newcomerlogin", `insz:${inszOfName("newcomer")}`]]);
    expect(assignmentIn(registry, "newcomer", site)?.functions).toEqual([
      { id: "radiologist", since: minute(60) },
    ]);
  });

  it("asks of a person with an account only what belongs to the assignment", () => {
    const { events, claims } = acceptance(addUser(knownPerson("comanager")), by.sitemanager);
    expect([events.map(({ type }) => type), claims]).toEqual([["AssignmentAdded"], []]);
    const fixed = newPerson("comanager");
    expect(codes(refusal(addUser(fixed), by.sitemanager))).toEqual(
      ["username", "usernameConfirmation", "password", "passwordConfirmation", "firstName", "lastName"].map(
        (field) => `user.credentials-fixed at person.${field}`,
      ),
    );
    const otherId = knownPerson("comanager", { account: "nobody-has-it" });
    expect(acceptance(addUser(otherId), by.sitemanager).events).toHaveLength(1);
  });

  it("asks of a person without one what the form leaves out", () => {
    const empty = knownPerson("newcomer", { username: " ", password: "", firstName: " ", lastName: "" });
    expect(codes(refusal(addUser(empty), by.sitemanager))).toEqual([
      "field.required at person.account",
      "user.credentials-required at person.username",
      "user.credentials-required at person.password",
      "user.credentials-required at person.firstName",
      "user.credentials-required at person.lastName",
    ]);
    const { usernameConfirmation: _, passwordConfirmation: __, ...once } = newPerson("newcomer");
    expect(codes(refusal(addUser(once), by.sitemanager))).toEqual([
      "username.confirmation at person.usernameConfirmation",
      "password.confirmation at person.passwordConfirmation",
    ]);
  });

  it("hands out nobody's user name, not a removed user's either, whatever the capitals", () => {
    const registry = played([[{ type: "RemoveUsers", scope: site, accounts: ["user2"] }, by.sitemanager]]);
    const again = newPerson("newcomer", { username: "USER2LOGIN", usernameConfirmation: "User2Login" });
    expect(codes(refusal(addUser(again), by.sitemanager, {}, registry))).toEqual([
      "username.taken at person.username",
    ]);
  });

  it("keeps the account of him who lost his last assignment: adding him again finds it", () => {
    const registry = played([[{ type: "RemoveUsers", scope: site, accounts: ["user2"] }, by.sitemanager]]);
    const { events } = acceptance(addUser(knownPerson("user2")), by.sitemanager, {}, registry);
    expect(events.map(({ type, data }) => [type, "account" in data && data.account])).toEqual([
      ["AssignmentAdded", "user2"],
    ]);
  });

  it("warns of a partner with no tie at all, and refuses when the policy says so", () => {
    expect(acceptance(addUser(newPerson("partner")), by.sitemanager).warnings).toEqual([]);
    const outsider = addUser(newPerson("outsider"));
    const found = [{ code: "person.not-eligible", path: ["person", "insz"], params: { role: "user" } }];
    expect(acceptance(outsider, by.sitemanager).warnings).toEqual(found);
    const policy = definePolicy({ severities: { userEligibility: "refuse" } });
    if (!policy.ok) throw new Error("policy");
    expect(refusal(outsider, by.sitemanager, { policy: policy.value })).toEqual(found);
  });

  it("belongs at the level that the kind fixes, as hard as the kind, then the policy, says", () => {
    const atUnit = addUser(newPerson("newcomer"), { scope: unit });
    const found = [{ code: "user.wrong-level", path: ["scope"], params: { level: "site" } }];
    expect(acceptance(atUnit, by.unitmanager).warnings).toEqual(found);
    const policy = definePolicy({ severities: { wrongLevel: "refuse" } });
    if (!policy.ok) throw new Error("policy");
    expect(refusal(atUnit, by.unitmanager, { policy: policy.value })).toEqual(found);
    const kind = findDomainKind(defaultCatalogue, "mammography-screening") as DomainKind;
    const made = holding(
      defineCatalogue({
        domainKinds: [
          { ...kind, severities: { "user.wrong-level": "warn", "structure.users-first": "refuse" } },
        ],
      }),
    );
    const both = { policy: policy.value, catalogue: made.value };
    expect(acceptance(atUnit, by.unitmanager, both).warnings).toEqual(found);
    expect(refusal(addUnit(), by.manager, both)).toEqual([
      { code: "structure.users-first", path: ["scope"], params: {} },
    ]);
    expect(codes(acceptance(addUnit(), by.manager).warnings)).toEqual(["structure.users-first at scope"]);
  });

  it("tells everything that is wrong at once, in the order of the form", () => {
    const enterprises = { [hospital]: { name: "Example Hospital", ceased: true } };
    const command = addUser(newPerson("user1", { email: "x", lastDay: "2020-01-01" }), {
      scope: unit,
      applications: ["cirro", "heracles"],
      functions: ["surgeon"],
    });
    const facts = factsWith({ enterprises });
    const registry = played([
      [{ type: "SetSubdivisionApplications", scope: unit, applications: [] }, by.manager],
      [addUser(knownPerson("user1"), { scope: unit }), by.manager],
    ]);
    expect(
      codes(refusal(command, by.unitmanager, { facts }, registry)).filter((one) => !/fixed/.test(one)),
    ).toEqual([
      "enterprise.ceased at scope",
      "email.format at person.email",
      "period.order at person.lastDay",
      "assignment.exists at person.insz",
      "application.not-in-catalogue at applications.0",
      "application.not-in-scope at applications.1",
      "function.unknown at functions.0",
    ]);
  });

  it("grants only what is open at the scope and at every level above", () => {
    const applications = ["ehealth-box"];
    const closing = [
      [{ type: "SetDomainApplications", scope: domain, applications: [] }, by.chief],
      [{ type: "SetSubdivisionApplications", scope: unit, applications: [] }, by.manager],
      [{ type: "SetSiteApplications", scope: site, applications: [] }, by.unitmanager],
    ] as const;
    for (const turn of closing) {
      const refused = refusal(
        addUser(newPerson("newcomer"), { applications }),
        by.sitemanager,
        {},
        played([turn]),
      );
      expect(refused).toEqual([
        {
          code: "application.not-in-scope",
          path: ["applications", 0],
          params: { application: "ehealth-box" },
        },
      ]);
    }
  });

  it("advises on functions that count elsewhere and on a companion", () => {
    const command = addUser(newPerson("newcomer"), {
      scope: unit,
      applications: ["heracles"],
      functions: ["technologist", "chief-radiologist"],
    });
    expect(acceptance(command, by.unitmanager).warnings.slice(1)).toEqual([
      {
        code: "function.no-effect",
        path: ["functions", 0],
        params: { function: "technologist", level: "site" },
      },
      {
        code: "function.no-effect",
        path: ["functions", 1],
        params: { function: "chief-radiologist", level: "site" },
      },
      {
        code: "application.companion-missing",
        path: ["applications"],
        params: { application: "heracles", companion: "ehealth-box" },
      },
    ]);
  });
});

describe("editing a user", () => {
  const update = (more: Partial<UpdateUser>, scope = site, account = "user1"): UpdateUser => ({
    type: "UpdateUser",
    scope,
    account,
    ...more,
  });

  it("changes what is given, clears what is null, leaves the rest", () => {
    const registry = played([
      [
        update({ title: "mr", language: "fr", localEmail: "l@example.org", lastDay: "2026-03-02" }),
        by.sitemanager,
      ],
    ]);
    const command = update({ title: null, language: "fr", email: "n@example.org", lastDay: null });
    const { events, registry: next } = acceptance(command, by.sitemanager, {}, registry);
    expect(told(events)).toEqual([
      {
        type: "AssignmentUpdated",
        data: {
          account: "user1",
          scope: site,
          changes: { title: null, email: "n@example.org", lastDay: null },
        },
      },
    ]);
    expect(assignmentIn(next, "user1", site)).toMatchObject({
      title: null,
      language: "fr",
      email: "n@example.org",
      localEmail: "l@example.org",
      lastDay: null,
      changedAt: minute(60),
      activeSince: minute(6),
    });
  });

  it("that changes nothing is accepted without events", () => {
    expect(acceptance(update({}), by.sitemanager).events).toEqual([]);
    expect(acceptance(update({ email: "user1@example.org", title: null }), by.sitemanager).events).toEqual(
      [],
    );
  });

  it("refuses every field at once, and a last day for a role that one person fills", () => {
    const wrong = update({ title: "x", language: "x", email: "x", localEmail: "x", lastDay: "x" });
    expect(codes(refusal(wrong, by.sitemanager))).toEqual([
      "title.unknown at title",
      "language.unknown at language",
      "email.format at email",
      "email.format at localEmail",
      "input.shape at lastDay",
    ]);
    const manager = update({ lastDay: "2027-01-01" }, site, "sitemanager");
    expect(codes(refusal(manager, by.unitmanager))).toEqual(["period.order at lastDay"]);
    const co = update({ lastDay: "2027-01-01" }, domain, "comanager");
    expect(acceptance(co, by.manager).events).toHaveLength(1);
  });

  it("needs an assignment in that very scope", () => {
    expect(refusal(update({}, unit), by.unitmanager)).toEqual([
      { code: "user.unknown", path: ["account"], params: { account: "user1" } },
    ]);
    expect(codes(refusal(update({}, site, "nobody"), by.sitemanager))).toEqual(["user.unknown at account"]);
    const typed = { title: "sir", email: "x", lastDay: "2026-03-01" };
    expect(codes(refusal(update(typed, site, "nobody"), by.sitemanager))).toEqual([
      "user.unknown at account",
      "title.unknown at title",
      "email.format at email",
      "period.order at lastDay",
    ]);
  });
});

describe("assigning functions", () => {
  const assign = (...functions: string[]) =>
    ({ type: "AssignFunctions", scope: site, account: "user1", functions }) as const;

  it("chooses the whole set; what stays keeps its moment", () => {
    const { events, registry } = acceptance(
      assign("technologist", "radiologist", "technologist"),
      by.sitemanager,
    );
    expect(told(events)).toEqual([
      {
        type: "FunctionsAssigned",
        data: { account: "user1", scope: site, functions: ["technologist", "radiologist"] },
      },
    ]);
    expect(assignmentIn(registry, "user1", site)?.functions).toEqual([
      { id: "technologist", since: minute(60) },
      { id: "radiologist", since: minute(6) },
    ]);
    expect(acceptance(assign("radiologist"), by.sitemanager).events).toEqual([]);
    expect(told(acceptance(assign(), by.sitemanager).events)).toHaveLength(1);
  });

  it("refuses what the kind does not know and who is not there, together", () => {
    const command = { ...assign("radiologist", "surgeon"), account: "nobody" };
    expect(codes(refusal(command, by.sitemanager))).toEqual([
      "user.unknown at account",
      "function.unknown at functions.1",
    ]);
  });

  it("tells a physician with Heracles alone of his companion", () => {
    const registry = played([
      [
        { type: "GrantApplications", scope: site, accounts: ["user2"], applications: ["heracles"] },
        by.sitemanager,
      ],
    ]);
    const command = { ...assign("chief-radiologist"), account: "user2" };
    expect(acceptance(command, by.sitemanager, {}, registry).warnings).toEqual([
      {
        code: "application.companion-missing",
        path: ["functions"],
        params: { application: "heracles", companion: "ehealth-box" },
      },
    ]);
    const technologist = { ...assign("technologist"), account: "user2" };
    expect(acceptance(technologist, by.sitemanager, {}, registry).warnings).toEqual([]);
  });
});

describe("resetting a password", () => {
  const reset = (account: string, scope = site) =>
    ({ type: "ResetPassword", scope, account, password, passwordConfirmation: password }) as const;

  it("ties it to the scope of whoever sets it; the contact centre's to none", () => {
    for (const [actor, passwordTiedTo] of [
      [by.manager, tieBy("manager")],
      [by.sitemanager, tieBy("sitemanager")],
      [by.contactCentre, null],
    ] as const) {
      const { events, registry } = acceptance(reset("user1"), actor);
      expect(told(events)).toEqual([{ type: "PasswordReset", data: { account: "user1", passwordTiedTo } }]);
      expect([...registry.accounts.values()].find(({ id }) => id === "user1")?.passwordTiedTo).toEqual(
        passwordTiedTo,
      );
    }
  });

  it("is for nobody who has no user name", () => {
    expect(codes(refusal(reset("chief", hospital), by.contactCentre))).toEqual([
      "user.credentials-required at account",
    ]);
  });

  it("is refused to whom some assignment of the person is out of reach, which tells nothing else", () => {
    const heldElsewhere = [
      { code: "account.held-elsewhere", path: ["account"], params: { account: "user1" } },
    ];
    const asUserAbove = played([[addUser(knownPerson("user1"), { scope: domain }), by.manager]]);
    expect(refusal(reset("user1"), by.sitemanager, {}, asUserAbove)).toEqual(heldElsewhere);
    expect(acceptance(reset("user1"), by.manager, {}, asUserAbove).events).toHaveLength(1);
    const asPeer = played([
      [{ type: "AppointCoAccessManager", scope: domain, person: knownPerson("user1") }, by.manager],
    ]);
    expect(refusal(reset("user1"), by.comanager, {}, asPeer)).toEqual(heldElsewhere);
    expect(acceptance(reset("user1"), by.manager, {}, asPeer).events).toHaveLength(1);
    expect(acceptance(reset("user1"), by.contactCentre, {}, asPeer).events).toHaveLength(1);
  });

  it("is refused for a blocked assignment elsewhere as well", () => {
    const registry = played([
      [addUser(knownPerson("user1"), { scope: domain }), by.manager],
      [{ type: "BlockUsers", scope: domain, accounts: ["user1"] }, by.manager],
    ]);
    expect(codes(refusal(reset("user1"), by.sitemanager, {}, registry))).toEqual([
      "account.held-elsewhere at account",
    ]);
  });

  it("is not how one changes one's own", () => {
    const registry = played([[addUser(knownPerson("manager")), by.sitemanager]]);
    expect(codes(refusal(reset("manager"), by.manager, {}, registry))).toEqual([
      "account.held-elsewhere at account",
    ]);
    expect(acceptance(reset("manager"), by.chief, {}, registry).events).toHaveLength(1);
  });

  it("says `user.unknown` of somebody without an assignment there, whoever he is", () => {
    const wrong = { ...reset("chief"), password: "x", passwordConfirmation: "y" };
    expect(codes(refusal(wrong, by.sitemanager))).toEqual([
      "user.unknown at account",
      "password.length at password",
      "password.variety at password",
      "password.confirmation at passwordConfirmation",
    ]);
    expect(
      codes(refusal(reset("manager", unit), acting("unitmanager", "subdivision-manager", unit))),
    ).toEqual(["user.unknown at account"]);
    expect(world().accounts.size).toBe(9);
  });
});
