import { describe, expect, it } from "vitest";
import {
  type Actor,
  type Command,
  type EnterpriseFact,
  type EnterpriseNumber,
  emptyRegistry,
  type FactQuestion,
  type Facts,
  factsNeeded,
  formatEnterpriseNumber,
  handle,
  permissiveFacts,
  type Registry,
  type Role,
  type TieKind,
} from "../../src/index.js";
import { addUnit } from "../support/places.js";
import {
  acceptance,
  by,
  clinic,
  codes,
  context,
  domain,
  factsWith,
  hospital,
  inszOfName,
  facts as known,
  knownPerson,
  newPerson,
  phone,
  refusal,
  site,
  world,
} from "../support/world.js";

const contact = { email: "toegang@example.org", phone };
const appoint: Command = {
  type: "AppointChiefAccessManager",
  enterprise: hospital,
  chief: { insz: inszOfName("newcomer"), account: "newcomer", ...contact },
  requester: contact,
  declaration: true,
};
const nobody: Facts = { enterprises: {}, persons: {} };

type Draft = {
  enterprises: Record<string, Record<string, unknown>>;
  persons: Record<string, Record<string, unknown>>;
};

/** What one question asks, taken from what the registers know. */
function answered(draft: Draft, question: FactQuestion): void {
  if ("insz" in question) {
    const person = known.persons[question.insz];
    const fields = {
      person: ["firstName", "lastName"],
      "legal-functions": ["legalFunctions"],
      ties: ["ties"],
    };
    draft.persons[question.insz] ??= {};
    for (const field of fields[question.fact]) {
      Object.assign(draft.persons[question.insz] ?? {}, { [field]: person?.[field as "ties"] });
    }
    return;
  }
  if (question.fact === "username-digest") {
    Object.assign(draft, { usernameDigests: { [question.username]: `digest of ${question.username}` } });
    return;
  }
  const enterprise = known.enterprises[question.enterprise];
  const fields = {
    enterprise: "name",
    "nsso-numbers": "nssoNumbers",
    "domain-kinds": "domainKinds",
    institutions: "institutions",
    representatives: "hasRepresentativeWithEid",
    bankruptcy: "bankrupt",
  } as const;
  draft.enterprises[question.enterprise] ??= { name: enterprise?.name };
  Object.assign(draft.enterprises[question.enterprise] ?? {}, {
    [fields[question.fact]]: enterprise?.[fields[question.fact]],
  });
}

/** Asks for facts and gives them one after the other, until none is needed; answers what was asked, in order. */
function asked(command: Command, actor: Actor, registry: Registry): readonly string[] {
  const draft: Draft = { enterprises: {}, persons: {} };
  const order: string[] = [];
  for (;;) {
    const given = context(actor, { facts: structuredClone(draft) as unknown as Facts });
    const [next] = factsNeeded(registry, command, given);
    const answer = handle(registry, command, given);
    if (next === undefined) {
      expect(answer.ok).toBe(true);
      return order;
    }
    expect(!answer.ok && answer.violations.at(-1)?.code).toBe("facts.missing");
    const number = "insz" in next ? next.insz : "enterprise" in next ? next.enterprise : next.username;
    order.push(`${next.fact} ${number}`);
    expect(order.length).toBeLessThan(20);
    answered(draft, next);
  }
}

describe("facts that are missing", () => {
  const chief = inszOfName("newcomer");

  it("are missing where an enterprise has all but its name", () => {
    const { name: _, ...rest } = known.enterprises[hospital] as EnterpriseFact;
    const facts = { ...known, enterprises: { [hospital]: rest as EnterpriseFact } };
    expect(factsNeeded(emptyRegistry(), appoint, context(by.director, { facts }))).toContainEqual({
      fact: "enterprise",
      enterprise: hospital,
    });
    const refused = refusal(appoint, by.director, { facts }, emptyRegistry());
    expect(refused.map(({ code }) => code)).toContain("facts.missing");
  });

  it("are asked for one after the other until the command is decided", () => {
    expect(asked(appoint, by.director, emptyRegistry())).toEqual([
      `legal-functions ${inszOfName("director")}`,
      `enterprise ${hospital}`,
      `ties ${chief}`,
      `person ${chief}`,
      `nsso-numbers ${hospital}`,
    ]);
    const add: Command = { type: "AddUser", scope: site, person: newPerson("newcomer") };
    expect(asked(add, by.sitemanager, world())).toEqual([`enterprise ${hospital}`, `ties ${chief}`]);
    expect(asked(addUnit(), by.manager, world())).toEqual([
      `enterprise ${hospital}`,
      `institutions ${hospital}`,
    ]);
    const open: Command = {
      type: "ActivateDomain",
      enterprise: hospital,
      kind: "ehealth-care",
      email: "x@example.org",
      manager: "self",
    };
    expect(asked(open, by.chief, world())).toEqual([`enterprise ${hospital}`, `domain-kinds ${hospital}`]);
  });

  it("beyond the actor's own standing are not asked for before it is passed", () => {
    expect(factsNeeded(emptyRegistry(), appoint, context(by.director, { facts: nobody }))).toEqual([
      { fact: "legal-functions", insz: inszOfName("director") },
    ]);
    expect(factsNeeded(world(), appoint, context(by.chief, { facts: nobody }))).toEqual([]);
    expect(refusal(appoint, by.director, { facts: nobody })).toEqual([
      { code: "facts.missing", path: [], params: { fact: "legal-functions" } },
    ]);
  });

  it("stand behind the other violations, at the field that needs them", () => {
    const command = { ...appoint, declaration: false } as Command;
    const some = { persons: { [inszOfName("director")]: known.persons[inszOfName("director")] ?? null } };
    expect(refusal(command, by.director, { facts: some }, emptyRegistry())).toEqual([
      { code: "declaration.required", path: ["declaration"], params: {} },
      { code: "facts.missing", path: ["enterprise"], params: { fact: "enterprise" } },
      { code: "facts.missing", path: ["chief", "insz"], params: { fact: "ties" } },
      { code: "facts.missing", path: ["chief", "insz"], params: { fact: "person" } },
      { code: "facts.missing", path: ["enterprise"], params: { fact: "nsso-numbers" } },
    ]);
  });

  it("are not asked about what can't be read", () => {
    const unread: Command = { ...appoint, chief: { insz: "12", ...contact } };
    const more = { facts: factsWith({ persons: {} }) };
    expect(codes(refusal(unread, by.director, more))).toEqual(["insz.format at chief.insz"]);
    expect(factsNeeded(world(), unread, context(by.director, more))).toEqual([]);
  });

  it("of eligibility are enough when one tie or function counts", () => {
    const insz = inszOfName("newcomer");
    const held = { enterprise: hospital, as: "director", signingAuthority: false } as const;
    const add: Command = { type: "AddUser", scope: site, person: newPerson("newcomer") };
    const tried = (person: object) => {
      const given = factsWith({ persons: { [insz]: person } });
      const answer = handle(world(), add, context(by.sitemanager, { facts: given }));
      return answer.ok ? codes(answer.warnings) : codes(answer.violations);
    };
    expect(tried({ legalFunctions: [held] })).toEqual([]);
    expect(tried({ legalFunctions: [] })).toEqual(["facts.missing at person.insz"]);
    expect(tried({ ties: [] })).toEqual(["facts.missing at person.insz"]);
    expect(tried({ ties: [], legalFunctions: [] })).toEqual(["person.not-eligible at person.insz"]);
    const tied = (tie: object) => tried({ ties: [{ enterprise: hospital, ...tie }], legalFunctions: [] });
    expect(tied({ as: "member", until: "2026-03-01" })).toEqual(["person.not-eligible at person.insz"]);
    expect(tied({ as: "member", from: "2026-03-02" })).toEqual([]);
    expect(tied({ as: "employee", enterprise: "0499920281" })).toEqual([
      "person.not-eligible at person.insz",
    ]);
    expect(tried({ deceased: true, ties: [{ enterprise: hospital, as: "employee" }] })).toEqual([
      "person.not-eligible at person.insz",
    ]);
  });
});

describe("a capacity", () => {
  const roles: readonly Role[] = ["chief-access-manager", "co-access-manager", "user"];
  const capacities: readonly (readonly [as: TieKind, eligible: readonly Role[]])[] = [
    ["employee", roles],
    ["director", roles],
    ["managing-director", roles],
    ["business-manager", roles],
    ["founder", roles],
    ["partner", ["user"]],
    ["member", ["user"]],
  ];
  const insz = inszOfName("newcomer");
  const appointing: Readonly<Record<string, readonly [Command, Actor]>> = {
    "chief-access-manager": [
      {
        type: "AppointChiefAccessManager",
        enterprise: hospital,
        chief: { insz, account: "newcomer", email: "toegang@example.org", phone },
        requester: { email: "directie@example.org", phone },
        declaration: true,
      },
      by.director,
    ],
    "co-access-manager": [
      { type: "AppointCoAccessManager", scope: domain, person: newPerson("newcomer") },
      by.chief,
    ],
    user: [{ type: "AddUser", scope: site, person: newPerson("newcomer") }, by.sitemanager],
  };
  const isEligible = (role: Role, fact: object) => {
    const [command, actor] = appointing[role] as readonly [Command, Actor];
    const named = { firstName: "Sam", lastName: "Van newcomer", ties: [], legalFunctions: [], ...fact };
    const given = factsWith({ persons: { ...known.persons, [insz]: named } });
    const answer = handle(world(), command, context(actor, { facts: given }));
    const found = answer.ok ? answer.warnings : answer.violations;
    expect(found.map(({ code }) => code).filter((code) => code.startsWith("facts."))).toEqual([]);
    return !found.some(({ code }) => code === "person.not-eligible");
  };

  it.each(capacities)(
    "of %s counts alike as a tie and as a legal function, while it is valid",
    (as, eligible) => {
      const held = { enterprise: hospital, as, signingAuthority: false };
      for (const role of roles) {
        const counts = eligible.includes(role);
        expect(isEligible(role, { ties: [held] }), `${role} by tie`).toBe(counts);
        // Whoever holds a legal function represents the enterprise, whatever the register calls him.
        const byFunction = counts || role === "chief-access-manager";
        expect(isEligible(role, { legalFunctions: [held] }), `${role} by function`).toBe(byFunction);
        for (const ended of [{ until: "2026-03-01" }, { from: "2026-03-03" }, { enterprise: clinic }]) {
          expect(isEligible(role, { ties: [{ ...held, ...ended }] })).toBe(false);
          expect(isEligible(role, { legalFunctions: [{ ...held, ...ended }] })).toBe(false);
        }
      }
    },
  );

  it("of an enterprise is the same in any notation of its number, and nothing in what is none", () => {
    const written = (enterprise: string) => ({ enterprise, as: "director", signingAuthority: true }) as const;
    for (const number of [
      formatEnterpriseNumber(hospital as EnterpriseNumber),
      `BE ${hospital}`,
      hospital.slice(1),
    ]) {
      for (const role of roles) {
        expect(isEligible(role, { ties: [written(number)] })).toBe(true);
        expect(isEligible(role, { legalFunctions: [written(number)] })).toBe(true);
      }
    }
    for (const none of ["", "x", `${hospital}0`, formatEnterpriseNumber(clinic as EnterpriseNumber)]) {
      for (const role of roles) expect(isEligible(role, { ties: [written(none)] })).toBe(false);
    }
  });

  it.each([
    { until: "31/12/2025" },
    { until: "9999" },
    { until: "2026-13-01" },
    { until: "tomorrow" },
    { from: "01/04/2027" },
    { from: "" },
  ])("counts for nothing where a day of it can't be read: %o", (period) => {
    const held = { enterprise: hospital, as: "director", signingAuthority: true, ...period };
    for (const role of roles) {
      expect(isEligible(role, { ties: [held] })).toBe(false);
      expect(isEligible(role, { legalFunctions: [held] })).toBe(false);
    }
    const persons = { [inszOfName("director")]: { ties: [], legalFunctions: [held as never] } };
    const refused = refusal(appoint, by.director, { facts: factsWith({ persons }) }, emptyRegistry());
    expect(codes(refused)).toContain("person.not-legal-representative");
  });
});

describe("permissive facts", () => {
  const add: Command = { type: "AddUser", scope: site, person: newPerson("newcomer") };

  it("say so in every event that rests on them", () => {
    const { events } = acceptance(appoint, by.director, { facts: permissiveFacts }, emptyRegistry());
    expect(events.length).toBeGreaterThan(10);
    for (const { metadata } of events) expect(metadata.permissiveFacts).toBe(true);
    expect(events[0]?.data).toMatchObject({ enterprise: hospital });
  });

  it("say nothing where everything was given, or nothing was asked", () => {
    for (const { metadata } of acceptance(add, by.sitemanager, { facts: { ...known, permissive: true } })
      .events) {
      expect(metadata).not.toHaveProperty("permissiveFacts");
    }
    const update: Command = { type: "UpdateSite", scope: site, email: "n@example.org" };
    const [event] = acceptance(update, by.sitemanager, { facts: permissiveFacts }).events;
    expect(event?.metadata).not.toHaveProperty("permissiveFacts");
  });

  it("give way to facts that are given", () => {
    const insz = inszOfName("newcomer");
    const given = { permissive: true, persons: { [insz]: { ties: [], legalFunctions: [] } } };
    expect(codes(acceptance(add, by.sitemanager, { facts: given }).warnings)).toEqual([
      "person.not-eligible at person.insz",
    ]);
    const ceased = { permissive: true, enterprises: { [hospital]: { name: "Ceased", ceased: true } } };
    expect(codes(refusal(add, by.sitemanager, { facts: ceased }))).toEqual(["enterprise.ceased at scope"]);
    const unknown = { permissive: true, enterprises: { [hospital]: null } };
    expect(codes(refusal(appoint, by.director, { facts: unknown }))).toContain(
      "enterprise.unknown at enterprise",
    );
  });

  it("open no employer's domain, and need no question", () => {
    const { registry } = acceptance(appoint, by.director, { facts: permissiveFacts }, emptyRegistry());
    expect([...registry.places.keys()].some((scope) => scope.includes("employer-nsso"))).toBe(false);
    expect(factsNeeded(emptyRegistry(), appoint, context(by.director, { facts: permissiveFacts }))).toEqual(
      [],
    );
    const someone = knownPerson("user1");
    const co: Command = { type: "AppointCoAccessManager", scope: domain, person: someone };
    expect(acceptance(co, by.manager, { facts: permissiveFacts }).events).toHaveLength(1);
  });
});
