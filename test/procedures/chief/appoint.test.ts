import { describe, expect, it } from "vitest";
import { type AppointChiefAccessManager, can, emptyRegistry } from "../../../src/index.js";
import { nssoOf } from "../../../src/testing/synthetic.js";
import {
  acceptance,
  acting,
  assignmentIn,
  by,
  clinic,
  codes,
  context,
  domain,
  factsWith,
  finance,
  hospital,
  inszOfName,
  facts as known,
  managerOf,
  minute,
  type names,
  nsso,
  opened,
  phone,
  played,
  refusal,
  representative,
  told,
  world,
} from "../../support/world.js";

const contact = { email: "onthaal@example.org", phone: "02 123.45.67" };

function appoint(name: (typeof names)[number] | "self", more: object = {}): AppointChiefAccessManager {
  const insz = name === "self" ? name : inszOfName(name);
  const account = name === "self" ? "director" : name;
  return {
    type: "AppointChiefAccessManager",
    enterprise: hospital,
    chief: { insz, account, ...contact },
    requester: contact,
    declaration: true,
    ...more,
  };
}

const federal = [
  "finance",
  "mobility",
  "economy",
  "justice",
  "home-affairs",
  "foreign-affairs",
  "public-procurement",
  "system-admin",
];
const employerApplications = [
  "publiato",
  "dmfa",
  "temporary-unemployment",
  "ecaro",
  "dimona",
  "unique-site-notification",
  "social-risk-declaration",
  "supplementary-pension",
  "pension-register",
];
const opening = (scope: string, applications: readonly string[]) => [
  { type: "DomainActivated", data: { scope, email: null, applications, fields: {} } },
  { type: "ManagerAppointed", data: { scope, manager: { kind: "office", office: scope.slice(0, 10) } } },
];
const chiefData = { enterprise: hospital, email: "onthaal@example.org", phone: "021234567" };
const confirmation = (account: string, requester: object | null) => ({
  type: "ConfirmationRequested",
  data: {
    enterprise: hospital,
    account,
    email: "onthaal@example.org",
    requester,
  },
});
const requester = { email: "onthaal@example.org", phone: "021234567" };

describe("appointing the first chief", () => {
  const answer = acceptance(appoint("chief"), by.director, {}, emptyRegistry());

  it("registers the enterprise and opens the kinds that open by themselves, in the catalogue's order", () => {
    expect(told(answer.events)).toEqual([
      { type: "EnterpriseRegistered", data: { enterprise: hospital, name: "Example Hospital" } },
      opened("chief", null, { username: null }),
      { type: "ChiefAccessManagerAppointed", data: { ...chiefData, account: "chief" } },
      ...opening(`${hospital}/employer-nsso:${nsso}`, employerApplications),
      ...federal.flatMap((kind) => opening(`${hospital}/${kind}:${hospital}`, [])),
      confirmation("chief", requester),
    ]);
    expect(answer.warnings).toEqual([]);
    expect(answer.claims).toEqual([`insz:${inszOfName("chief")}`]);
  });

  it("says on each event when and by whom, and names nobody there", () => {
    for (const { version, metadata } of answer.events) {
      expect({ version, metadata }).toEqual({
        version: 1,
        metadata: { at: minute(60), by: { kind: "legal-representative" } },
      });
    }
  });

  it("leaves a registry with that chief", () => {
    const [enterprise] = [...answer.registry.enterprises.values()];
    expect(enterprise).toEqual({
      number: hospital,
      name: "Example Hospital",
      address: null,
      curator: null,
      ended: null,
      registeredAt: minute(60),
      chief: { account: "chief", email: "onthaal@example.org", phone: "021234567", led: [] },
    });
    expect(assignmentIn(answer.registry, "chief", hospital)).toMatchObject({
      role: "chief-access-manager",
      status: "active",
      email: "onthaal@example.org",
      lastDay: null,
    });
  });

  it("opens an employer's domain for each NSSO number, and none for who is no employer", () => {
    const second = nssoOf(1_743_302) as string;
    const enterprises = {
      [hospital]: {
        name: "Example Hospital",
        nssoNumbers: [nsso, second],
        domainKinds: [],
        institutions: [],
      },
    };
    const more = { facts: factsWith({ enterprises }) };
    const { registry } = acceptance(appoint("chief"), by.director, more, emptyRegistry());
    const employers = [...registry.places.keys()].filter((scope) => scope.includes("employer-nsso"));
    expect(employers.sort()).toEqual(
      [nsso, second].map((number) => `${hospital}/employer-nsso:${number}`).sort(),
    );
    expect(
      [...world().places.values()].filter(
        ({ level, scope }) => level === "domain" && scope.startsWith(clinic),
      ),
    ).toHaveLength(8);
  });
});

describe("replacing the chief", () => {
  it("keeps everything but him, and warns of what was there", () => {
    const { events, warnings, registry } = acceptance(appoint("newcomer"), by.director);
    expect(told(events)).toEqual([
      opened("newcomer", null, { username: null }),
      { type: "ChiefAccessManagerReplaced", data: { ...chiefData, account: "newcomer", previous: "chief" } },
      confirmation("newcomer", requester),
    ]);
    expect(warnings).toEqual([
      { code: "chief.exists", path: ["enterprise"], params: { account: "chief" } },
      { code: "co-chiefs.remain", path: ["enterprise"], params: { count: 1 } },
    ]);
    expect(assignmentIn(registry, "chief", hospital)).toBeUndefined();
    expect(assignmentIn(registry, "cochief", hospital)?.role).toBe("co-chief-access-manager");
    expect(managerOf(registry, domain)).toEqual({ kind: "account", account: "manager" });
  });

  it("passes the office on: what was left to the chief follows the new one", () => {
    const { registry } = acceptance(appoint("newcomer"), by.director);
    const asked = { action: "edit-domain", scope: finance } as const;
    expect(can(registry, asked, context(acting("newcomer", "access-manager", finance)))).toEqual({
      ok: true,
    });
    expect(codes(refusalOf(registry, acting("chief", "access-manager", finance)))).toEqual(["actor.unknown"]);
  });

  it("lifts a co-chief, a blocked one too, who then no longer counts among those who remain", () => {
    const blocked = played([[{ type: "BlockUsers", scope: hospital, accounts: ["cochief"] }, by.chief]]);
    const { events, warnings, registry } = acceptance(appoint("cochief"), by.director, {}, blocked);
    expect(told(events)).toEqual([
      { type: "ChiefAccessManagerReplaced", data: { ...chiefData, account: "cochief", previous: "chief" } },
      confirmation("cochief", requester),
    ]);
    expect(codes(warnings)).toEqual(["chief.exists at enterprise"]);
    expect(assignmentIn(registry, "cochief", hospital)).toMatchObject({
      role: "chief-access-manager",
      status: "active",
      email: "onthaal@example.org",
      createdAt: minute(4),
      roleSince: minute(60),
      activeSince: minute(60),
    });
  });

  it("tells of the old chief's other assignments in that enterprise, and of none elsewhere", () => {
    const registry = played([
      [
        { type: "AddUser", scope: domain, person: { insz: inszOfName("chief"), email: "c@example.org" } },
        by.manager,
      ],
      [
        {
          type: "AppointCoChiefAccessManager",
          scope: clinic,
          person: { insz: inszOfName("chief"), email: "c@example.org" },
        },
        by.otherchief,
      ],
    ]);
    expect(acceptance(appoint("newcomer"), by.director, {}, registry).warnings.at(-1)).toEqual({
      code: "assignment.elsewhere",
      path: [],
      params: { account: "chief", count: 1 },
    });
  });

  it("knows the representative by whichever of his numbers names the chief", () => {
    const [before, after] = [inszOfName("director"), inszOfName("outsider")];
    const facts = factsWith({ persons: { [after]: known.persons[before] ?? null } });
    const chief = { insz: after, email: "x@example.org", phone };
    const { requester: _, ...himself } = { ...appoint("self"), chief };
    const registry = played([
      [appoint("self"), by.director],
      [{ type: "CorrectPersonNumber", account: "director", insz: after }, by.contactCentre],
    ]);
    expect(codes(refusal(himself, by.director, { facts }, registry))).toEqual([
      "chief.self-reappointment at chief.insz",
    ]);
    const replaced = played([[appoint("newcomer"), by.director]], registry);
    expect(told(acceptance(himself, by.director, { facts }, replaced).events)).toMatchObject([
      { type: "ChiefAccessManagerReplaced", data: { account: "director", previous: "newcomer" } },
      { type: "ConfirmationRequested", data: { requester: null } },
    ]);
  });

  it("refuses him who is chief already: himself, or somebody else's choice", () => {
    const registry = played([[appoint("self"), by.director]]);
    const other = { ...appoint("self"), chief: { insz: "self", email: "x@example.org", phone } };
    expect(codes(refusal(other, by.director, {}, registry))).toEqual([
      "chief.self-reappointment at chief.insz",
    ]);
    expect(
      codes(refusal(appoint("chief", { chief: { insz: inszOfName("chief"), ...contact } }), by.director)),
    ).toEqual(["manager.already at chief.insz"]);
  });
});

function refusalOf(registry: ReturnType<typeof world>, actor: Parameters<typeof context>[0]) {
  const answer = can(registry, { action: "edit-domain", scope: finance }, context(actor));
  return answer.ok ? [] : answer.violations;
}

describe("the contact centre, for a legal representative", () => {
  const forDirector = { representative: inszOfName("director"), requester: undefined };

  it("names him; `self` is he, and no requester is asked for", () => {
    const { requester: _, ...command } = appoint("self", { representative: inszOfName("director") });
    const { events } = acceptance(command, by.contactCentre);
    expect(told(events)).toEqual([
      opened("director", null, { username: null }),
      { type: "ChiefAccessManagerReplaced", data: { ...chiefData, account: "director", previous: "chief" } },
      confirmation("director", null),
    ]);
    expect(events[0]?.metadata.by).toEqual({ kind: "contact-centre" });
  });

  it("is refused without him, or with somebody who does not represent the enterprise", () => {
    const { requester: _, ...command } = appoint("newcomer");
    expect(codes(refusal(command, by.contactCentre))).toEqual(["field.required at representative"]);
    const wrong = { ...command, representative: inszOfName("partner") };
    expect(refusal(wrong, by.contactCentre)).toEqual([
      {
        code: "person.not-legal-representative",
        path: ["representative"],
        params: { enterprise: hospital },
      },
    ]);
    const unread = { ...command, representative: "12" };
    expect(codes(refusal(unread, by.contactCentre))).toEqual(["insz.format at representative"]);
  });

  it("may give the same command twice", () => {
    const { requester: _, ...command } = appoint("self", forDirector);
    const once = { ...command, representative: inszOfName("director") };
    const registry = played([[once, by.contactCentre]]);
    expect(acceptance(once, by.contactCentre, {}, registry).events).toEqual([]);
  });
});

describe("what is wrong with an appointment", () => {
  it("comes all at once, in the order of the form", () => {
    const command = {
      ...appoint("partner"),
      chief: { insz: inszOfName("partner"), email: "nobody", phone: "1" },
      requester: { email: "", phone: "x" },
      declaration: false,
    };
    const ceased = { [hospital]: { name: "Example Hospital", ceased: true, nssoNumbers: [] } };
    expect(codes(refusal(command, by.director, { facts: factsWith({ enterprises: ceased }) }))).toEqual([
      "enterprise.ceased at enterprise",
      "person.not-eligible at chief.insz",
      "field.required at chief.account",
      "email.format at chief.email",
      "phone.format at chief.phone",
      "field.required at requester.email",
      "phone.format at requester.phone",
      "declaration.required at declaration",
    ]);
  });

  it("is asked of the representative himself only when he appoints somebody else", () => {
    const { requester: _, ...other } = appoint("newcomer");
    expect(codes(refusal(other, by.director))).toEqual(["field.required at requester"]);
    const { requester: _requester, ...self } = appoint("self");
    expect(acceptance(self, by.director).events).toHaveLength(3);
  });

  it("judges an unreadable enterprise number in the third stage, and the log-in before it", () => {
    const unread = appoint("chief", { enterprise: "12" });
    expect(codes(refusal(unread, by.director))).toEqual(["enterprise-number.format at enterprise"]);
    expect(codes(refusal(unread, representative("itsme")))).toEqual(["authentication.eid-required"]);
  });

  it("tells log-in and legal function together", () => {
    const person = { legalFunctions: [], ties: [] };
    const facts = factsWith({ persons: { [inszOfName("director")]: person } });
    expect(codes(refusal(appoint("chief"), representative("password"), { facts }))).toEqual([
      "authentication.eid-required",
      "person.not-legal-representative",
    ]);
  });

  it.each([
    ["from tomorrow", { from: "2026-03-03" }, false],
    ["from today", { from: "2026-03-02" }, true],
    ["until yesterday", { until: "2026-03-01" }, false],
    ["until today", { until: "2026-03-02" }, true],
  ])("counts a legal function %s: %o gives %s", (_, period, counts) => {
    const held = { enterprise: hospital, as: "director", signingAuthority: true, ...period } as const;
    const facts = factsWith({ persons: { [inszOfName("director")]: { legalFunctions: [held], ties: [] } } });
    const self = appoint("newcomer");
    if (counts) expect(acceptance(self, by.director, { facts }).events).toHaveLength(3);
    else expect(codes(refusal(self, by.director, { facts }))).toEqual(["person.not-legal-representative"]);
  });

  it("makes nobody chief who died, whom no register knows, or who is a partner", () => {
    for (const name of ["deceased", "outsider", "partner"] as const) {
      expect(codes(refusal(appoint(name), by.director))).toEqual(["person.not-eligible at chief.insz"]);
    }
    const unknown = factsWith({ persons: { [inszOfName("newcomer")]: null } });
    expect(codes(refusal(appoint("newcomer"), by.director, { facts: unknown }))).toContain(
      "person.not-eligible at chief.insz",
    );
  });

  it("is for nobody but representatives and the contact centre", () => {
    for (const actor of [
      by.chief,
      by.cochief,
      by.court,
      { kind: "import" },
      { kind: "anyone", requester: "x" },
    ] as const) {
      expect(refusal(appoint("newcomer"), actor)).toEqual([
        { code: "permission.denied", path: [], params: { action: "appoint-chief" } },
      ]);
    }
    expect(codes(refusal({ type: "UpdateDomain", scope: domain, email: "" }, by.director))).toEqual([
      "permission.denied",
    ]);
  });

  it("takes the id of nobody else", () => {
    const taken = {
      ...appoint("newcomer"),
      chief: { insz: inszOfName("newcomer"), account: "user1", ...contact },
    };
    expect(codes(refusal(taken, by.director))).toEqual(["account.id-taken at chief.account"]);
    const known = {
      ...appoint("cochief"),
      chief: { insz: inszOfName("cochief"), account: "user1", ...contact },
    };
    expect(codes(refusal(known, by.director))).toEqual(["account.id-taken at chief.account"]);
    const unused = {
      ...appoint("cochief"),
      chief: { insz: inszOfName("cochief"), account: "unused", ...contact },
    };
    expect(acceptance(unused, by.director).events).toHaveLength(2);
  });
});
