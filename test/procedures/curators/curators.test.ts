import { describe, expect, it } from "vitest";
import {
  type AccountId,
  type Actor,
  BrokenHistoryError,
  type Command,
  defaultCatalogue,
  type EnterpriseNumber,
  evolve,
  invariantFaults,
  mayOpen,
  type Registry,
  type RegistryEvent,
  snapshot,
  whoCan,
} from "../../../src/index.js";
import { nssoOf } from "../../../src/testing/synthetic.js";
import { otherCatalogue } from "../../support/settings.js";
import {
  acceptance,
  acting,
  assignmentIn,
  by,
  clinic,
  codes,
  context,
  details,
  domain,
  employer,
  factsWith,
  hospital,
  inszOfName,
  facts as known,
  knownPerson,
  minute,
  newPerson,
  nsso,
  opened,
  password,
  phone,
  played,
  refusal,
  site,
  type Turn,
  told,
  unit,
  untying,
  world,
} from "../../support/world.js";

const second = nssoOf(1_743_302) as string;
const bankrupt = (is: boolean) => ({
  facts: factsWith({
    enterprises: {
      [hospital]: {
        ...known.enterprises[hospital],
        name: "Example Hospital",
        nssoNumbers: [nsso, second],
        bankrupt: is,
      },
    },
  }),
});
const broke = bankrupt(true);
const appoint = (person = newPerson("outsider")): Command => ({
  type: "AppointCurator",
  enterprise: hospital,
  person,
});
const discharge: Command = { type: "DischargeCurator", enterprise: hospital };
const appointed: Turn = [appoint(), by.court, broke];
const curator = acting("outsider", "curator", employer);
const addUser = (name: "user1" | "user2"): Command => ({
  type: "AddUser",
  scope: employer,
  person: knownPerson(name),
  applications: ["dimona"],
});
const coManager = (person = knownPerson("user2")): Command => ({
  type: "AppointCoAccessManager",
  scope: employer,
  person,
});
const lead: Turn = [
  { type: "ReplaceAccessManager", scope: employer, manager: newPerson("newcomer") },
  by.chief,
];
const co: Turn = [coManager(knownPerson("comanager")), by.chief];
const curatorIn = (registry: Registry) => registry.enterprises.get(hospital as EnterpriseNumber)?.curator;

describe("appointing a curator", () => {
  it("puts him in charge of the employer domains, without eligibility", () => {
    const { events, claims, registry } = acceptance(appoint(), by.court, broke);
    expect(told(events)).toEqual([
      opened("outsider", null),
      {
        type: "CuratorAppointed",
        data: {
          enterprise: hospital,
          account: "outsider",
          domains: [employer],
          details: details("outsider@example.org"),
        },
      },
    ]);
    expect(claims).toEqual(["username:outsiderlogin", `insz:${inszOfName("outsider")}`]);
    expect(assignmentIn(registry, "outsider", employer)).toMatchObject({ role: "curator", status: "active" });
    expect(curatorIn(registry)).toEqual({ account: "outsider", domains: [employer], coManagers: [] });
    expect(invariantFaults(registry)).toEqual([]);
  });

  it("is the court's, one at a time, of a bankrupt enterprise that is registered", () => {
    for (const actor of [by.chief, by.contactCentre, by.director, by.manager]) {
      expect(codes(refusal(appoint(), actor, broke))).toEqual(["permission.denied"]);
      expect(codes(refusal(discharge, actor, broke, played([appointed])))).toEqual(["permission.denied"]);
    }
    expect(codes(refusal(appoint(), by.court, bankrupt(false)))).toEqual([
      "curator.not-bankrupt at enterprise",
    ]);
    const again = appoint({ ...newPerson("secondcomer"), email: "x" });
    expect(codes(refusal(again, by.court, bankrupt(false), played([appointed])))).toEqual([
      "curator.exists at enterprise",
      "curator.not-bankrupt at enterprise",
      "email.format at person.email",
    ]);
    expect(refusal(appoint(), by.court)).toEqual([
      { code: "facts.missing", path: ["enterprise"], params: { fact: "bankruptcy" } },
    ]);
    const nowhere = { ...appoint(), enterprise: "0412398765" } as Command;
    expect(codes(refusal(nowhere, by.court, { facts: { ...broke.facts, permissive: true } }))[0]).toBe(
      "enterprise.unknown at enterprise",
    );
  });

  it("is accepted again without events for the same person, by the same id, with the same details", () => {
    const registry = played([appointed, [{ type: "UpdateOwnDetails", language: "fr" }, curator]]);
    expect(acceptance(appoint(), by.court, broke, registry).events).toEqual([]);
    for (const other of [
      appoint(knownPerson("outsider")),
      appoint(newPerson("outsider", { account: "newcomer" })),
      appoint(newPerson("outsider", { email: "another@example.org" })),
      appoint(newPerson("newcomer")),
    ]) {
      expect(codes(refusal(other, by.court, broke, registry))).toContain("curator.exists at enterprise");
    }
    const free = played([appointed, [discharge, by.court]]);
    expect(codes(refusal(appoint(), by.court, broke, free))).toContain(
      "user.credentials-fixed at person.username",
    );
  });

  it("needs a domain that a curator can be in charge of", () => {
    const here = { ...appoint(), enterprise: clinic } as Command;
    const facts = factsWith({ enterprises: { [clinic]: { name: "Example Clinic", bankrupt: true } } });
    expect(codes(refusal(here, by.court, { facts }))).toEqual(["curator.not-bankrupt at enterprise"]);
  });

  it("leaves him the details that he has there and the court does not give", () => {
    const titled = { ...addUser("user1"), person: knownPerson("user1", { title: "mrs", language: "fr" }) };
    const registry = played([[titled as Command, by.chief]]);
    const [event] = acceptance(
      appoint(knownPerson("user1", { language: "nl" })),
      by.court,
      broke,
      registry,
    ).events;
    expect(event?.data).toMatchObject({ details: { title: "mrs", language: "nl" } });
  });

  it("lifts what he is there, but for who leads a domain by name", () => {
    const registry = played([[addUser("user1"), by.chief], lead]);
    const { registry: after } = acceptance(appoint(knownPerson("user1")), by.court, broke, registry);
    expect(assignmentIn(after, "user1", employer)).toMatchObject({
      role: "curator",
      applications: [{ id: "dimona", since: minute(30) }],
    });
    expect(codes(refusal(appoint(knownPerson("newcomer")), by.court, broke, registry))).toEqual([
      "assignment.exists at person.insz",
    ]);
  });
});

describe("while a curator is in charge", () => {
  const registry = played([lead, co, [addUser("user1"), by.chief], appointed]);
  const manager = acting("newcomer", "access-manager", employer);
  const comanager = acting("comanager", "co-access-manager", employer, minute(60), "eid");

  it("the domain's managers may do nothing there, and elsewhere what they could", () => {
    for (const actor of [manager, comanager]) {
      for (const command of [
        addUser("user2"),
        { type: "UpdateDomain", scope: employer, email: "x@example.org" },
        { type: "BlockUsers", scope: employer, accounts: ["user1"] },
      ] as const) {
        expect(codes(refusal(command, actor, {}, registry))).toEqual(["permission.denied"]);
      }
    }
    const elsewhere = { type: "UpdateDomain", scope: domain, email: "x@example.org" } as const;
    expect(acceptance(elsewhere, by.comanager, {}, registry).events).toHaveLength(1);
  });

  it("the domain's managers open nothing there; users and the chief do", () => {
    const later = minute(120);
    const opens = (account: string, application = "dimona") =>
      mayOpen(
        registry,
        { account, application, scope: employer, session: "unjudged" },
        context(by.contactCentre, { now: later }),
      );
    expect(opens("newcomer")).toMatchObject({ allowed: false, failed: ["assignment.active"] });
    expect(opens("comanager")).toMatchObject({ allowed: false });
    expect(opens("user1")).toMatchObject({ allowed: true });
    expect(opens("outsider")).toMatchObject({ allowed: true });
  });

  it("the chief keeps his power", () => {
    expect(acceptance(addUser("user2"), by.chief, {}, registry).events).toHaveLength(1);
    expect(
      acceptance({ type: "BlockUsers", scope: employer, accounts: ["user1"] }, by.chief, {}, registry).events,
    ).toHaveLength(1);
  });

  it("he does there what an access manager does, and nothing anywhere else", () => {
    const update = { type: "UpdateDomain", scope: employer, email: "x@example.org" } as const;
    expect(acceptance(update, curator, {}, registry).events).toHaveLength(1);
    expect(acceptance(addUser("user2"), curator, {}, registry).events).toHaveLength(1);
    expect(acceptance(coManager(), curator, {}, registry).events).toHaveLength(1);
    for (const command of [
      { ...update, scope: domain },
      { ...update, scope: `${hospital}/finance:${hospital}` },
      { type: "SetDomainApplications", scope: employer, applications: ["dimona"] },
      { type: "ReplaceAccessManager", scope: employer, manager: "self" },
      { type: "AppointCoChiefAccessManager", scope: hospital, person: knownPerson("user1") },
    ] as const) {
      expect(codes(refusal(command, curator, {}, registry))).toEqual(["permission.denied"]);
    }
  });

  const himself = knownPerson("outsider");
  const givingHim: readonly (readonly [Command, Actor])[] = [
    [{ type: "AddUser", scope: employer, person: himself }, curator],
    [{ type: "AddUser", scope: site, person: himself }, by.sitemanager],
    [{ type: "AddUser", scope: domain, person: himself }, by.chief],
    [coManager(himself), curator],
    [coManager(himself), by.chief],
    [{ type: "AppointCoChiefAccessManager", scope: hospital, person: himself }, by.chief],
    [{ type: "ReplaceAccessManager", scope: employer, manager: himself }, by.chief],
    [{ type: "ReplaceAccessManager", scope: domain, manager: himself }, by.cochief],
    [{ type: "ReplaceSubdivisionManager", scope: unit, manager: himself }, by.chief],
    [{ type: "ReplaceSiteManager", scope: site, manager: himself }, by.chief],
    [
      {
        type: "AppointChiefAccessManager",
        enterprise: hospital,
        chief: { insz: inszOfName("outsider"), email: "x@example.org", phone },
        requester: { email: "x@example.org", phone },
        declaration: true,
      },
      by.director,
    ],
    ...([himself, "self"] as const).map((manager): [Command, Actor] => [
      {
        type: "AddSubdivision",
        scope: employer,
        kind: "mammography-unit",
        number: "12817",
        email: "a@example.org",
        manager,
      },
      curator,
    ]),
  ];

  it.each(givingHim)("nobody gives him another role in the enterprise: $type", (command, actor) => {
    const found = codes(refusal(command, actor, {}, registry));
    expect(found.filter((one) => one.startsWith("assignment.exists"))).toHaveLength(1);
  });

  it("he may be something in another enterprise, and here once he is discharged", () => {
    const add: Command = { type: "AddUser", scope: site, person: himself };
    const free = played([appointed, [discharge, by.court]]);
    expect(acceptance(add, by.sitemanager, {}, free).events).toHaveLength(1);
    const other = { type: "AppointCoChiefAccessManager", scope: clinic, person: himself } as const;
    const more = { facts: { ...known, permissive: true, persons: {} } };
    expect(acceptance(other, by.otherchief, more, played([appointed])).events).toHaveLength(1);
  });

  it("the co-managers whom he appointed act, and nobody else's do", () => {
    const both = played([lead, co, appointed, [coManager(), curator], untying("user2", employer)]);
    const update = { type: "UpdateDomain", scope: employer, email: "x@example.org" } as const;
    const his = acting("user2", "co-access-manager", employer);
    expect(acceptance(update, his, {}, both).events).toHaveLength(1);
    expect(codes(refusal(update, comanager, {}, both))).toEqual(["permission.denied"]);
    const may = whoCan(both, { action: "edit-domain", scope: employer }, context(by.court));
    expect(may.roles).toEqual([
      "chief-access-manager",
      "co-chief-access-manager",
      "curator",
      "co-access-manager",
    ]);
    expect(may.persons.map(({ account }) => account)).toEqual(["outsider", "user2", "chief", "cochief"]);
    const free = acceptance(discharge, by.court, {}, both).registry;
    expect(codes(refusal(update, his, {}, free))).toEqual(["actor.unknown"]);
  });

  it("nobody else touches his assignment or his password, not even the chief", () => {
    const scope = employer;
    const accounts = ["outsider"];
    for (const command of [
      { type: "BlockUsers", scope, accounts },
      { type: "UnblockUsers", scope, accounts },
      { type: "RemoveUsers", scope, accounts },
      { type: "GrantApplications", scope, accounts, applications: ["dimona"] },
    ] as const) {
      expect(refusal(command, by.chief, {}, registry)).toContainEqual({
        code: "permission.denied",
        path: ["accounts", 0],
        params: { action: "appoint-curator" },
      });
    }
    for (const command of [
      { type: "UpdateUser", scope, account: "outsider", email: "x@example.org" },
      { type: "RemovePersonEverywhere", scope: hospital, account: "outsider" },
    ] as const) {
      expect(refusal(command, by.chief, {}, registry)).toContainEqual({
        code: "permission.denied",
        path: ["account"],
        params: { action: "appoint-curator" },
      });
    }
    const reset = {
      type: "ResetPassword",
      scope,
      account: "outsider",
      password,
      passwordConfirmation: password,
    };
    expect(codes(refusal(reset as Command, by.chief, {}, registry))).toEqual([
      "account.held-elsewhere at account",
    ]);
  });

  it("a domain that opens later comes under him, and is ended with the rest", () => {
    const open: Command = {
      type: "ActivateDomain",
      enterprise: hospital,
      kind: "employer-nsso",
      identifier: second,
      email: "a@example.org",
      manager: "self",
    };
    const { events, registry: after } = acceptance(open, by.chief, broke, registry);
    const scope = `${hospital}/employer-nsso:${second}`;
    expect(told(events).at(-1)).toEqual({
      type: "AssignmentAdded",
      data: {
        account: "outsider",
        scope,
        role: "curator",
        details: details("outsider@example.org"),
        applications: [],
        functions: [],
      },
    });
    expect(curatorIn(after)?.domains).toEqual([employer, scope]);
    const update = { type: "UpdateDomain", scope, email: "x@example.org" } as const;
    const there = acting("outsider", "curator", scope);
    expect(acceptance(update, there, {}, after).events).toHaveLength(1);
    const free = acceptance(discharge, by.court, {}, after).registry;
    expect(assignmentIn(free, "outsider", scope)).toBeUndefined();
    expect(invariantFaults(free)).toEqual([]);
  });
});

describe("the moment from which a manager's access counts", () => {
  const at = (command: Command, actor: Actor, minutes: number): Turn => [
    command,
    actor,
    { ...broke, now: minute(minutes) },
  ];
  const since = (name: "user2" | "outsider", ...turns: readonly Turn[]) =>
    assignmentIn(played(turns), name, employer)?.roleSince;
  const leads: Command = { type: "ReplaceAccessManager", scope: employer, manager: knownPerson("user2") };

  it("stays when he becomes the curator, and when the chief promotes the curator's own co-manager", () => {
    expect(
      since("user2", at(coManager(), by.chief, 20), at(appoint(knownPerson("user2")), by.court, 40)),
    ).toBe(minute(20));
    const his = [at(appoint(), by.court, 10), at(coManager(), curator, 20), at(leads, by.chief, 40)];
    expect(since("user2", ...his)).toBe(minute(20));
  });

  it("starts anew when he is promoted while he is suspended", () => {
    const suspended = [at(coManager(), by.chief, 20), at(appoint(), by.court, 30), at(leads, by.chief, 40)];
    expect(since("user2", ...suspended)).toBe(minute(40));
  });
});

describe("discharging a curator", () => {
  it("ends him and the co-managers whom he appointed, and nobody else", () => {
    const registry = played([lead, co, appointed, [coManager(), curator]]);
    expect(curatorIn(registry)?.coManagers).toEqual([{ account: "user2", scope: employer }]);
    const { events, registry: after } = acceptance(discharge, by.court, {}, registry);
    expect(told(events)).toEqual([
      {
        type: "CuratorDischarged",
        data: {
          enterprise: hospital,
          account: "outsider",
          domains: [employer],
          coManagers: [{ account: "user2", scope: employer }],
        },
      },
    ]);
    expect(curatorIn(after)).toBeNull();
    expect(assignmentIn(after, "outsider", employer)).toBeUndefined();
    expect(assignmentIn(after, "user2", employer)).toBeUndefined();
    expect(assignmentIn(after, "comanager", employer)?.role).toBe("co-access-manager");
    expect(after.accounts.has("outsider" as AccountId)).toBe(true);
    const manager = acting("newcomer", "access-manager", employer);
    expect(acceptance(addUser("user2"), manager, {}, after).events).toHaveLength(1);
    expect(codes(refusal(discharge, by.court, {}, after))).toEqual(["curator.unknown at enterprise"]);
    expect(invariantFaults(after)).toEqual([]);
  });

  it("ends every co-manager of his, in every domain, in the order of their scopes", () => {
    const first = nssoOf(1_743_300) as string;
    const scope = `${hospital}/employer-nsso:${first}`;
    const facts = factsWith({
      enterprises: {
        [hospital]: {
          ...broke.facts.enterprises?.[hospital],
          name: "x",
          bankrupt: true,
          nssoNumbers: [nsso, first],
        },
      },
    });
    const opening: Command = {
      type: "ActivateDomain",
      enterprise: hospital,
      kind: "employer-nsso",
      identifier: first,
      email: "a@example.org",
      manager: "self",
    };
    const there = acting("outsider", "curator", scope);
    const registry = played([
      [opening, by.chief, { facts: { ...facts, permissive: true } }],
      [appoint(), by.court, { facts }],
      [coManager(), curator],
      [coManager(knownPerson("user1")), curator],
      [{ ...coManager(), scope } as Command, there],
    ]);
    expect(curatorIn(registry)?.domains).toEqual([scope, employer]);
    const { registry: after } = acceptance(discharge, by.court, {}, registry);
    for (const [name, place] of [
      ["user2", employer],
      ["user1", employer],
      ["user2", scope],
      ["outsider", scope],
    ] as const) {
      expect(assignmentIn(after, name, place), `${name} in ${place}`).toBeUndefined();
    }
  });

  it("spares whom the chief appointed again", () => {
    const registry = played([
      appointed,
      [coManager(), curator],
      [{ type: "RemoveUsers", scope: employer, accounts: ["user2"] }, by.chief],
      [coManager(), by.chief],
    ]);
    const { events, registry: after } = acceptance(discharge, by.court, {}, registry);
    expect(events[0]?.data).toMatchObject({ coManagers: [] });
    expect(assignmentIn(after, "user2", employer)?.role).toBe("co-access-manager");
  });

  it("passes over a co-manager who left", () => {
    const registry = played([
      appointed,
      [coManager(), curator],
      [{ type: "RemoveUsers", scope: employer, accounts: ["user2"] }, curator],
    ]);
    const { events } = acceptance(discharge, by.court, {}, registry);
    expect(events[0]?.data).toMatchObject({ coManagers: [] });
  });
});

describe("an event of a curator", () => {
  const metadata = { at: minute(90), by: { kind: "court" } } as const;
  const event = (type: string, data: object): RegistryEvent =>
    ({ type, version: 1, data: { enterprise: hospital, ...data }, metadata }) as unknown as RegistryEvent;
  const starting = (data: object = {}): RegistryEvent =>
    event("CuratorAppointed", {
      account: "user1",
      domains: [employer],
      details: details("c@example.org"),
      ...data,
    });
  const ending = (data: object = {}): RegistryEvent =>
    event("CuratorDischarged", { account: "user1", domains: [employer], coManagers: [], ...data });
  const inCharge = evolve(world(), starting());

  it.each<[string, RegistryEvent]>([
    ["over no domain", starting({ domains: [] })],
    ["over another enterprise's domain", starting({ domains: [employer, `${clinic}/finance:${clinic}`] })],
    ["over a domain twice", starting({ domains: [employer, employer] })],
    [
      "over a domain that is not there",
      starting({ domains: [`${hospital}/employer-nsso:${second}`], details: null }),
    ],
    ["of whom the data are said to be erased, who is here", starting({ details: null })],
    ["in an enterprise that is not there", starting({ enterprise: "0999999922", domains: [employer] })],
    ["who leaves an enterprise that is not there", ending({ enterprise: "0999999922" })],
  ])("stops at one %s", (_, broken) => {
    expect(() => evolve(world(), broken)).toThrow(BrokenHistoryError);
  });

  it("stops where another one is in charge, and does no harm a second time", () => {
    expect(invariantFaults(inCharge)).toEqual([]);
    expect(snapshot(evolve(inCharge, starting()))).toEqual(snapshot(inCharge));
    expect(() => evolve(inCharge, starting({ account: "user2" }))).toThrow(/curator of .* user1/);
    expect(() => evolve(inCharge, ending({ account: "user2" }))).toThrow(/curator of .* user1/);
    const after = evolve(inCharge, ending());
    expect(snapshot(evolve(after, ending()))).toEqual(snapshot(after));
  });

  it("ends no other role that somebody has by now, and none in another enterprise", () => {
    const other = `${clinic}/finance:${clinic}`;
    const told = [
      { account: "sitemanager", scope: site },
      { account: "user2", scope: site },
      { account: "otherchief", scope: clinic },
      { account: "nobody", scope: other },
    ];
    const after = evolve(inCharge, ending({ coManagers: told }));
    expect(assignmentIn(after, "user2", site)?.role).toBe("user");
    expect(assignmentIn(after, "sitemanager", site)?.role).toBe("site-manager");
    expect(assignmentIn(after, "otherchief", clinic)?.role).toBe("chief-access-manager");
    expect(invariantFaults(after)).toEqual([]);
  });

  it("that ends his task says from when the managers' access counts anew, whatever the clock says", () => {
    const until = (registry: Registry): unknown => {
      const place = registry.places.get(employer as never);
      return place && "curatedUntil" in place ? place.curatedUntil : undefined;
    };
    const once = evolve(inCharge, ending());
    expect(until(once)).toBe(minute(90));
    const again = evolve(once, { ...starting(), metadata: { ...metadata, at: minute(30) } } as RegistryEvent);
    const backwards = { ...ending(), metadata: { ...metadata, at: minute(40) } } as RegistryEvent;
    expect(until(evolve(again, backwards))).toBe(minute(90));
  });
});

describe("an office below a domain that a curator is in charge of", () => {
  // A kind of domain that has subdivisions and that a curator is in charge of.
  const kinds = defaultCatalogue.domainKinds.map((kind) =>
    kind.id === "mammography-screening" ? { ...kind, curator: true } : kind,
  );
  const more = { ...broke, catalogue: otherCatalogue({ domainKinds: kinds }) };
  const replace = (type: string, scope: string, manager: unknown, actor: Actor): Turn => [
    { type, scope, manager } as Command,
    actor,
    more,
  ];
  const toUnit = (): Turn => replace("ReplaceSubdivisionManager", unit, "self", by.manager);
  const toSite = (): Turn => replace("ReplaceSiteManager", site, "self", by.manager);
  const court: Turn = [appoint(), by.court, more];
  const editing = (scope: string) =>
    ({ type: scope === unit ? "UpdateSubdivision" : "UpdateSite", scope, email: "x@example.org" }) as Command;
  const inUnit = acting("manager", "subdivision-manager", unit);
  const inSite = acting("manager", "site-manager", site);
  const opensManagement = (registry: Registry, account: string, scope: string) =>
    mayOpen(
      registry,
      { account, application: "access-management", scope, session: "unjudged" },
      context(by.court, more),
    ).allowed;

  it("is suspended with the role that it follows from, at every step, and returns with it", () => {
    for (const turns of [
      [toUnit(), toSite()],
      [toSite(), toUnit()],
    ]) {
      const before = played(turns);
      const during = played([...turns, court]);
      const after = played([...turns, court, [discharge, by.court, more]]);
      for (const [scope, actor] of [
        [unit, inUnit],
        [site, inSite],
      ] as const) {
        expect(acceptance(editing(scope), actor, more, before).events).toHaveLength(1);
        expect(codes(refusal(editing(scope), actor, more, during))).toEqual(["permission.denied"]);
        expect(acceptance(editing(scope), actor, more, after).events).toHaveLength(1);
        expect(
          [before, during, after].map((registry) => opensManagement(registry, "manager", scope)),
        ).toEqual([true, false, true]);
      }
    }
  });

  it("stays where it follows from the chief's, and where somebody is named", () => {
    const byChief = played([replace("ReplaceSubdivisionManager", unit, "self", by.chief), court]);
    expect(
      acceptance(editing(unit), acting("chief", "subdivision-manager", unit), more, byChief).events,
    ).toHaveLength(1);
    const named = played([court, untying("unitmanager", unit), untying("sitemanager", site)]);
    expect(acceptance(editing(unit), by.unitmanager, more, named).events).toHaveLength(1);
    expect(acceptance(editing(site), by.sitemanager, more, named).events).toHaveLength(1);
    expect(opensManagement(byChief, "chief", unit)).toBe(true);
  });
});
