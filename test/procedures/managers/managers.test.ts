import { describe, expect, it } from "vitest";
import { type Actor, type Command, can, mayOpen, type Registry } from "../../../src/index.js";
import { inszOf } from "../../../src/testing/synthetic.js";
import {
  acceptance,
  acting,
  assignmentIn,
  by,
  codes,
  context,
  details,
  domain,
  hospital,
  inszOfName,
  knownPerson,
  managerOf,
  minute,
  type Name,
  newPerson,
  opened,
  phone,
  played,
  refusal,
  site,
  type Turn,
  tieBy,
  told,
  unit,
  world,
} from "../../support/world.js";

type Input = "self" | ReturnType<typeof knownPerson>;

const replaceDomain = (manager: Input) => ({ type: "ReplaceAccessManager", scope: domain, manager }) as const;
const replaceUnit = (manager: Input) =>
  ({ type: "ReplaceSubdivisionManager", scope: unit, manager }) as const;
const replaceSite = (manager: Input) => ({ type: "ReplaceSiteManager", scope: site, manager }) as const;
const office = (scope: string) => ({ kind: "office", office: scope });
const account = (id: string) => ({ kind: "account", account: id });
const replaced = (scope: string, manager: object, previous: object) => [
  { type: "ManagerReplaced", data: { scope, manager, previous } },
];
const appointNewChief: Turn = [
  {
    type: "AppointChiefAccessManager",
    enterprise: hospital,
    chief: { insz: inszOfName("newcomer"), account: "newcomer", email: "toegang@example.org", phone },
    requester: { email: "toegang@example.org", phone },
    declaration: true,
  },
  by.director,
];

/** Whether somebody holds that role there: as far as it goes, may he see his own data. */
function holds(registry: Registry, name: Name, role: Parameters<typeof acting>[1], scope: string): boolean {
  return can(registry, { action: "view-own-data" }, context(acting(name, role, scope))).ok;
}

describe("an office left in charge", () => {
  it("is the chief's when he says `self`; the manager by name loses his assignment", () => {
    const { events, warnings, registry } = acceptance(replaceDomain("self"), by.chief);
    expect(told(events)).toEqual(replaced(domain, office(hospital), account("manager")));
    expect(warnings).toEqual([]);
    expect(assignmentIn(registry, "manager", domain)).toBeUndefined();
    expect(managerOf(registry, domain)).toEqual(office(hospital));
    expect(holds(registry, "chief", "access-manager", domain)).toBe(true);
    expect(holds(registry, "cochief", "access-manager", domain)).toBe(false);
  });

  it("follows its holder: the new chief manages, the old one no more", () => {
    const registry = played([[replaceDomain("self"), by.chief], appointNewChief]);
    expect(holds(registry, "newcomer", "access-manager", domain)).toBe(true);
    expect(holds(registry, "chief", "access-manager", domain)).toBe(false);
  });

  it.each([
    ["an access manager", replaceUnit, by.manager, unit, domain, "unitmanager"],
    ["a subdivision manager", replaceSite, by.unitmanager, site, unit, "sitemanager"],
  ] as const)("is that of %s who says `self`", (_, replace, actor, scope, above, previous) => {
    expect(told(acceptance(replace("self"), actor).events)).toEqual(
      replaced(scope, office(above), account(previous)),
    );
    const byInsz = replace(knownPerson(actor.account as Name));
    expect(told(acceptance(byInsz, actor).events)).toEqual(replaced(scope, office(above), account(previous)));
  });

  it("is not a co-role's: `self` said by one appoints him by name, with the details that he acts with", () => {
    const { events, registry } = acceptance(replaceUnit("self"), by.comanager);
    const manager = { ...account("comanager"), details: details("comanager@example.org") };
    expect(told(events)).toEqual(replaced(unit, manager, account("unitmanager")));
    expect(assignmentIn(registry, "comanager", unit)?.role).toBe("subdivision-manager");
    expect(assignmentIn(registry, "comanager", domain)?.role).toBe("co-access-manager");
  });

  it("is the nearest above, where one person holds several", () => {
    const registry = played([[replaceDomain("self"), by.chief]]);
    const { events, registry: next } = acceptance(replaceUnit("self"), by.chief, {}, registry);
    expect(told(events)).toEqual(replaced(unit, office(domain), account("unitmanager")));
    const after = played([[replaceDomain(knownPerson("manager")), by.chief]], next, 70);
    expect(holds(after, "manager", "subdivision-manager", unit)).toBe(true);
    expect(holds(after, "chief", "subdivision-manager", unit)).toBe(false);
  });

  it("passes through every office below it", () => {
    const turns: Turn[] = [
      [replaceUnit("self"), by.manager],
      [replaceSite("self"), acting("manager", "subdivision-manager", unit)],
    ];
    const registry = played(turns);
    expect(managerOf(registry, site)).toEqual(office(unit));
    expect(holds(registry, "manager", "site-manager", site)).toBe(true);
    const next = played([[replaceDomain(newPerson("newcomer")), by.chief]], registry, 40);
    expect(holds(next, "newcomer", "site-manager", site)).toBe(true);
    expect(holds(next, "manager", "site-manager", site)).toBe(false);
  });

  it("is no assignment: its holder may be a user there as well", () => {
    const registry = played([
      [replaceSite("self"), by.unitmanager],
      [{ type: "AddUser", scope: site, person: knownPerson("unitmanager") }, by.manager],
    ]);
    expect(assignmentIn(registry, "unitmanager", site)?.role).toBe("user");
    expect(holds(registry, "unitmanager", "site-manager", site)).toBe(true);
    expect(holds(registry, "unitmanager", "user", site)).toBe(true);
  });

  it("ranks as the role that it fills: a co-chief may replace the chief there", () => {
    const registry = played([[replaceDomain("self"), by.chief]]);
    const { events } = acceptance(replaceDomain(knownPerson("manager")), by.cochief, {}, registry);
    const manager = { ...account("manager"), details: details("manager@example.org") };
    expect(told(events)).toEqual(replaced(domain, manager, office(hospital)));
  });

  it("asks no tie with the enterprise, and judges the rest of the form all the same", () => {
    const registry = played([[replaceDomain("self"), by.chief]]);
    const chief = knownPerson("chief", {
      username: "someother",
      title: "sir",
      email: "x",
      lastDay: "2027-01-01",
    });
    expect(codes(refusal(replaceUnit(chief), by.cochief, {}, registry))).toEqual([
      "user.credentials-fixed at manager.username",
      "title.unknown at manager.title",
      "email.format at manager.email",
      "period.order at manager.lastDay",
    ]);
    const noTies = { facts: { enterprises: {}, persons: {} } };
    expect(acceptance(replaceUnit(knownPerson("chief")), by.cochief, noTies, registry).events).toHaveLength(
      1,
    );
  });

  it("that manages already is refused, however it is named", () => {
    const registry = played([[replaceDomain("self"), by.chief]]);
    const params = { role: "access-manager" };
    expect(refusal(replaceDomain("self"), by.chief, {}, registry)).toEqual([
      { code: "manager.already", path: ["manager"], params },
    ]);
    expect(refusal(replaceDomain(knownPerson("chief")), by.cochief, {}, registry)).toEqual([
      { code: "manager.already", path: ["manager", "insz"], params },
    ]);
  });
});

describe("a manager by name", () => {
  it("may be a person without an account", () => {
    const { events, claims } = acceptance(replaceSite(newPerson("newcomer")), by.unitmanager);
    const manager = { ...account("newcomer"), details: details("newcomer@example.org") };
    expect(told(events)).toEqual([
      opened("newcomer", tieBy("unitmanager")),
      ...replaced(site, manager, account("sitemanager")),
    ]);
    expect(claims).toEqual(["username:newcomerlogin", `insz:${inszOfName("newcomer")}`]);
  });

  it("who was a user there is lifted: applications, functions and moments stay, the last day ends", () => {
    const registry = played([
      [
        {
          type: "UpdateUser",
          scope: site,
          account: "user1",
          title: "mrs",
          language: "de",
          lastDay: "2026-05-01",
        },
        by.sitemanager,
      ],
    ]);
    const form = knownPerson("user1", { email: "leiding@example.org", language: "nl" });
    const { events, registry: next } = acceptance(replaceSite(form), by.unitmanager, {}, registry);
    const lifted = details("leiding@example.org", { title: "mrs", language: "nl" });
    expect(told(events)).toEqual(
      replaced(site, { ...account("user1"), details: lifted }, account("sitemanager")),
    );
    expect(assignmentIn(next, "user1", site)).toEqual({
      scope: site,
      role: "site-manager",
      status: "active",
      ...lifted,
      applications: [{ id: "ehealth-box", since: minute(6) }],
      functions: [{ id: "radiologist", since: minute(6) }],
      createdAt: minute(6),
      changedAt: minute(60),
      roleSince: minute(60),
      activeSince: minute(6),
    });
  });

  it("who was co-access manager is lifted as well", () => {
    const { registry } = acceptance(replaceDomain(knownPerson("comanager")), by.chief);
    expect(assignmentIn(registry, "comanager", domain)?.role).toBe("access-manager");
    expect(assignmentIn(registry, "manager", domain)).toBeUndefined();
  });

  it("who is replaced does not get back what he was before", () => {
    const registry = played([
      [replaceSite(knownPerson("user1")), by.unitmanager],
      [replaceSite(knownPerson("sitemanager")), by.unitmanager],
    ]);
    expect(assignmentIn(registry, "user1", site)).toBeUndefined();
    expect(assignmentIn(registry, "sitemanager", site)?.role).toBe("site-manager");
    expect(registry.accounts.size).toBe(world().accounts.size);
  });

  it("who is replaced keeps other scopes: the warning counts those within the actor's own", () => {
    const registry = played([
      [{ type: "AddUser", scope: domain, person: knownPerson("sitemanager") }, by.manager],
      [{ type: "AddUser", scope: unit, person: knownPerson("sitemanager") }, by.manager],
    ]);
    const warned = (actor: Parameters<typeof context>[0]) =>
      acceptance(replaceSite(newPerson("newcomer")), actor, {}, registry).warnings;
    const elsewhere = (count: number) => [
      { code: "assignment.elsewhere", path: [], params: { account: "sitemanager", count } },
    ];
    expect(warned(by.manager)).toEqual(elsewhere(2));
    expect(warned(by.unitmanager)).toEqual(elsewhere(1));
  });

  it("has the tie that his role asks for", () => {
    expect(refusal(replaceSite(newPerson("partner")), by.unitmanager)).toEqual([
      { code: "person.not-eligible", path: ["manager", "insz"], params: { role: "site-manager" } },
    ]);
  });

  it("is judged whole: number, account, credentials and details, in the order of the form", () => {
    const form = {
      ...newPerson("newcomer"),
      account: "chief",
      username: "a.b",
      password: "short",
      firstName: " ",
      lastName: "\u0000",
      title: "sir",
      language: "en",
      email: "",
      localEmail: "x",
      lastDay: "yesterday",
    };
    expect(codes(refusal(replaceSite(form), by.unitmanager))).toEqual([
      "account.id-taken at manager.account",
      "username.length at manager.username",
      "username.characters at manager.username",
      "username.confirmation at manager.usernameConfirmation",
      "password.length at manager.password",
      "password.variety at manager.password",
      "password.confirmation at manager.passwordConfirmation",
      "user.credentials-required at manager.firstName",
      "person.name at manager.lastName",
      "title.unknown at manager.title",
      "language.unknown at manager.language",
      "field.required at manager.email",
      "email.format at manager.localEmail",
      "input.shape at manager.lastDay",
    ]);
  });

  it("whose INSZ can't be read is judged by what was typed, not by what is missing", () => {
    const unread = { ...newPerson("newcomer"), insz: "1", account: "chief", title: "sir" };
    const blank = { firstName: "", username: " ", password: "" };
    const names = { firstName: "\u0000", lastName: "x".repeat(101) };
    const faults = (more: object) =>
      codes(refusal(replaceSite({ ...unread, ...more }), by.unitmanager))
        .filter((one) => one !== "insz.format at manager.insz" && one !== "title.unknown at manager.title")
        .map((one) => one.replace(" at manager.", " "));
    expect(faults({})).toEqual([]);
    expect(faults(blank)).toEqual([]);
    expect(faults({ username: "x" })).toEqual([
      "username.length username",
      "username.confirmation usernameConfirmation",
    ]);
    expect(faults({ username: "managerlogin", usernameConfirmation: "managerlogin" })).toEqual([
      "username.taken username",
    ]);
    expect(faults({ password: "1" })).toContain("password.length password");
    expect(faults(names)).toEqual(["person.name firstName", "person.name lastName"]);
  });

  it("born after today has no valid number", () => {
    const { today } = context(by.chief);
    expect(today).toBe("2026-03-02");
    const form = { ...newPerson("newcomer"), insz: inszOf({ year: 2026, month: 3, day: 3, sequence: 1 }) };
    expect(codes(refusal(replaceSite(form), by.unitmanager))).toEqual(["insz.future at manager.insz"]);
  });
});

describe("a promotion", () => {
  const open: Turn = [
    {
      type: "ActivateDomain",
      enterprise: hospital,
      kind: "ehealth-care",
      email: "zorg@example.org",
      applications: ["cirro"],
      manager: knownPerson("manager"),
    },
    by.chief,
    { now: minute(10) },
  ];
  const care = `${hospital}/ehealth-care:${hospital}`;
  const as = (command: object, actor: Actor, at: number, more: object = {}): Turn => [
    { scope: care, ...command } as Command,
    actor,
    { now: minute(at), ...more },
  ];
  const coManaging = (more: object = {}) =>
    as({ type: "AppointCoAccessManager", person: knownPerson("user2", more) }, by.chief, 15);
  const leading = (at: number) =>
    as({ type: "ReplaceAccessManager", manager: knownPerson("user2") }, by.chief, at);
  const opensAt = (turns: readonly Turn[], account: string, at: number) =>
    mayOpen(
      played(turns),
      { account, application: "cirro", scope: care, session: "unjudged" },
      context(by.court, { now: minute(at) }),
    ).allowed;

  it("from co-access manager to access manager takes nothing away", () => {
    const turns = [open, coManaging(), leading(60)];
    expect([34, 35, 59].map((at) => opensAt(turns.slice(0, 2), "user2", at))).toEqual([false, true, true]);
    expect([60, 79, 80].map((at) => opensAt(turns, "user2", at))).toEqual([true, true, true]);
    expect(opensAt([open, coManaging(), leading(20)], "user2", 34)).toBe(false);
    expect(opensAt([open, coManaging(), leading(20)], "user2", 35)).toBe(true);
  });

  it("of a manager by name to the office of the chief that he became takes nothing away", () => {
    const appoint: Turn = [
      {
        type: "AppointChiefAccessManager",
        enterprise: hospital,
        chief: { insz: inszOfName("user2"), email: "x@example.org", phone },
        requester: { email: "x@example.org", phone },
        declaration: true,
      },
      by.director,
      { now: minute(40) },
    ];
    const self = as(
      { type: "ReplaceAccessManager", manager: "self" },
      acting("user2", "chief-access-manager", hospital, minute(80)),
      90,
    );
    const turns = [open, leading(20), appoint, self];
    expect([90, 100, 120].map((at) => opensAt(turns, "user2", at))).toEqual([true, true, true]);
  });

  it.each([
    ["who was a user", as({ type: "AddUser", person: knownPerson("user2") }, by.chief, 15)],
    ["whose last day had passed", coManaging({ lastDay: "2026-03-02" })],
  ])("of somebody %s starts anew", (_, before) => {
    const day = 24 * 60;
    const turns = [open, before, leading(60 + day)];
    expect([60, 79, 80].map((at) => opensAt(turns, "user2", at + day))).toEqual([false, false, true]);
  });

  it("of somebody who was blocked starts anew", () => {
    const block = as({ type: "BlockUsers", accounts: ["user2"] }, by.chief, 30);
    const unblock = as({ type: "UnblockUsers", accounts: ["user2"] }, by.chief, 50);
    const again = [open, coManaging(), block, unblock, leading(60)];
    expect([60, 69, 70].map((at) => opensAt(again, "user2", at))).toEqual([false, false, true]);
  });
});

describe("a co-manager", () => {
  const coManager = (person: ReturnType<typeof knownPerson>) =>
    ({ type: "AppointCoAccessManager", scope: domain, person }) as const;
  const coChief = (person: ReturnType<typeof knownPerson>) =>
    ({ type: "AppointCoChiefAccessManager", scope: hospital, person }) as const;

  it("is appointed beside the manager, known or new", () => {
    const added = (id: string, scope: string, role: string, more: object = {}) => ({
      type: "AssignmentAdded",
      data: {
        account: id,
        scope,
        role,
        details: details(`${id}@example.org`, more),
        applications: [],
        functions: [],
      },
    });
    const lastDay = "2026-03-02";
    expect(told(acceptance(coManager(knownPerson("user1", { lastDay })), by.manager).events)).toEqual([
      added("user1", domain, "co-access-manager", { lastDay }),
    ]);
    const { events, claims } = acceptance(coChief(newPerson("newcomer")), by.chief);
    expect(told(events)).toEqual([
      opened("newcomer", tieBy("chief")),
      added("newcomer", hospital, "co-chief-access-manager"),
    ]);
    expect(claims).toEqual(["username:newcomerlogin", `insz:${inszOfName("newcomer")}`]);
  });

  it("who was a user there is lifted, and his last day ends unless another is given", () => {
    const user = knownPerson("user2", { lastDay: "2026-04-01", title: "mr" });
    const registry = played([
      [{ type: "AddUser", scope: domain, person: user, applications: ["ehealth-box"] }, by.manager],
    ]);
    const lifted = (more: object) => [
      {
        type: "AssignmentLifted",
        data: {
          account: "user2",
          scope: domain,
          role: "co-access-manager",
          details: details("user2@example.org", { title: "mr", ...more }),
        },
      },
    ];
    const { events, registry: next } = acceptance(coManager(knownPerson("user2")), by.manager, {}, registry);
    expect(told(events)).toEqual(lifted({}));
    expect(assignmentIn(next, "user2", domain)?.applications).toEqual([
      { id: "ehealth-box", since: minute(30) },
    ]);
    const lastDay = "2026-03-02";
    const limited = coManager(knownPerson("user2", { lastDay }));
    expect(told(acceptance(limited, by.manager, {}, registry).events)).toEqual(lifted({ lastDay }));
  });

  it("is not made of him who is blocked there, has the role, or has another one", () => {
    const registry = played([
      [{ type: "AddUser", scope: domain, person: knownPerson("user2") }, by.manager],
      [{ type: "BlockUsers", scope: domain, accounts: ["user2"] }, by.manager],
    ]);
    const refused = (name: Name) => refusal(coManager(knownPerson(name)), by.chief, {}, registry);
    const path = ["person", "insz"];
    expect(refused("user2")).toEqual([{ code: "assignment.blocked", path, params: { role: "user" } }]);
    expect(refused("comanager")).toEqual([
      { code: "manager.already", path, params: { role: "co-access-manager" } },
    ]);
    expect(refused("manager")).toEqual([
      { code: "assignment.exists", path, params: { role: "access-manager" } },
    ]);
    expect(codes(refusal(coChief(knownPerson("chief")), by.chief))).toEqual([
      "assignment.exists at person.insz",
    ]);
  });

  it("is blocked, unblocked and removed with the user commands, by those who may appoint him", () => {
    const block = { type: "BlockUsers", scope: domain, accounts: ["comanager"] } as const;
    expect(acceptance(block, by.manager).events).toHaveLength(1);
    expect(refusal(block, by.comanager)).toEqual([
      {
        code: "permission.denied",
        path: ["accounts", 0],
        params: { action: "manage-co-access-managers" },
      },
    ]);
    const blockCoChief = { type: "BlockUsers", scope: hospital, accounts: ["cochief"] } as const;
    expect(refusal(blockCoChief, by.cochief)[0]?.params).toEqual({ action: "manage-co-chiefs" });
    expect(acceptance(blockCoChief, by.chief).events).toHaveLength(1);
  });

  it("has an enterprise that goes on, and a last day that is not over", () => {
    const yesterday = knownPerson("user1", { lastDay: "2026-03-01" });
    expect(codes(refusal(coManager(yesterday), by.manager))).toEqual(["period.order at person.lastDay"]);
    const noDate = knownPerson("user1", { lastDay: "2026-02-30" });
    expect(refusal(coManager(noDate), by.manager)).toEqual([
      { code: "input.shape", path: ["person", "lastDay"], params: { expected: "date" } },
    ]);
  });
});
