import { describe, expect, it } from "vitest";
import { passwordDuties } from "../../../src/host/passwords.js";
import {
  type Actor,
  type Command,
  type EnterpriseNumber,
  factsNeeded,
  invariantFaults,
  lookUp,
  mayOpen,
  preview,
  type Registry,
  replay,
  routes,
  toMermaid,
  toTree,
} from "../../../src/index.js";
import { nl } from "../../../src/messages/nl/index.js";
import { withCheckDigits } from "../../../src/testing/synthetic.js";
import { fullCommands } from "../../support/commands.js";
import { registerSender } from "../../support/senders.js";
import {
  acceptance,
  acting,
  assignmentIn,
  by,
  clinic,
  codes,
  context,
  domain,
  employer,
  facts,
  factsWith,
  hospital,
  inszOfName,
  knownPerson,
  minute,
  newPerson,
  nsso,
  phone,
  played,
  refusal,
  site,
  type Turn,
  told,
  unit,
  world,
} from "../../support/world.js";

type Change = Extract<Command, { readonly type: "RecordEnterpriseChange" }>["change"];

const record = (change: Change, enterprise = hospital): Command => ({
  type: "RecordEnterpriseChange",
  enterprise,
  change,
});
const cease = record({ kind: "ceased" });
const merge = record({ kind: "merged", into: clinic });
const revive = record({ kind: "revived" });
const contact = { email: "toegang@example.org", phone };
const declaration = "social-risk-declaration";
const subject = "social-security";
const from = "2026-03-02";
const employers = {
  facts: factsWith({
    enterprises: {
      [clinic]: { name: "Example Clinic", nssoNumbers: [nsso], domainKinds: ["service-provider"] },
    },
  }),
};
const clinicOffice = `${clinic}/service-provider:${clinic}`;
const request = (ticket: string): Turn => [
  {
    type: "RequestChiefAccessManager",
    ticket,
    procedure: "signed-request",
    enterprise: hospital,
    representative: {
      firstName: "Sam",
      lastName: "Van director",
      insz: inszOfName("director"),
      capacity: "director",
      ...contact,
    },
    chief: {
      firstName: "Sam",
      lastName: "Van newcomer",
      insz: inszOfName("newcomer"),
      capacity: "employee",
      ...contact,
    },
    declaration: true,
  },
  { kind: "anyone", requester: "counter-1" },
];

/** The hospital gives and holds mandates, declares by a sender, and waits for two requests. */
function busy(): Registry {
  const given: Turn[] = ([{ enterprise: clinic }, { insz: inszOfName("partner") }] as const).map(
    (mandatary): Turn => [{ type: "GrantMandate", enterprise: hospital, mandatary, subject, from }, by.chief],
  );
  return played([
    request("ticket-1"),
    request("ticket-2"),
    ...given,
    [
      { type: "GrantMandate", enterprise: clinic, mandatary: { enterprise: hospital }, subject, from },
      by.otherchief,
      employers,
    ],
    [
      {
        type: "ActivateDomain",
        enterprise: clinic,
        kind: "service-provider",
        email: "a@example.org",
        manager: "self",
      },
      by.otherchief,
      employers,
    ],
    [
      { type: "SetRoute", scope: clinicOffice, declaration, recipient: { enterprise: hospital } },
      by.otherchief,
    ],
    [registerSender(employer), by.chief],
    [{ type: "ConfirmReview", scope: hospital, findings: [] }, by.chief],
    [
      { type: "AppointCurator", enterprise: hospital, person: newPerson("outsider") },
      by.court,
      { facts: factsWith({ enterprises: { [hospital]: { name: "Example Hospital", bankrupt: true } } }) },
    ],
  ]);
}

const enterpriseIn = (registry: Registry, number = hospital) =>
  registry.enterprises.get(number as EnterpriseNumber);

describe("an enterprise that ceases or merges", () => {
  it.each([
    ["ceased", cease, null, { type: "EnterpriseCeased", data: { enterprise: hospital } }],
    ["merged", merge, clinic, { type: "EnterpriseMerged", data: { enterprise: hospital, into: clinic } }],
  ] as const)("ends with everything in it: %s", (_, command, into, happened) => {
    const before = busy();
    const { events, registry } = acceptance(command, by.contactCentre, {}, before);
    const rejected = { type: "AppointmentRequestRejected" };
    const reason = "enterprise-ended";
    expect(told(events)).toEqual([
      { ...rejected, data: { ticket: "ticket-1", reason } },
      { ...rejected, data: { ticket: "ticket-2", reason } },
      happened,
    ]);
    expect(enterpriseIn(registry)).toEqual({
      ...enterpriseIn(before),
      chief: null,
      curator: null,
      ended: { at: minute(60), into },
    });
    for (const scope of registry.places.keys()) expect(scope.startsWith(hospital)).toBe(false);
    for (const { assignments } of registry.accounts.values()) {
      for (const { scope } of assignments) expect(scope.startsWith(hospital)).toBe(false);
    }
    expect(registry.mandates.size).toBe(0);
    expect(registry.mentions.size).toBe(0);
    expect(registry.senders.size).toBe(0);
    expect(registry.reviews.size).toBe(0);
    expect(registry.openRequests.size).toBe(0);
    expect(registry.requests.get("ticket-1" as never)?.status).toBe("rejected");
    expect(registry.usernames.get("exphospital1" as never)).toBeNull();
    expect(passwordDuties(before, events).forget).toEqual([`channel:${employer} ftp`]);
    expect(invariantFaults(registry)).toEqual([]);
  });

  it("moves nothing: the other one has what it had, but what it had from the one that ended", () => {
    const before = busy();
    const { registry } = acceptance(merge, by.contactCentre, {}, before);
    expect(enterpriseIn(registry, clinic)).toEqual(enterpriseIn(before, clinic));
    expect(registry.places.get(clinicOffice as never)).toEqual(before.places.get(clinicOffice as never));
    expect([...(registry.members.get(clinic as never) ?? [])]).toEqual(["otherchief"]);
  });

  it("leaves routes elsewhere, which count no longer", () => {
    const ask = (registry: Registry) =>
      routes(registry, { scope: clinicOffice as never }, context(by.otherchief));
    const alive = (registry: Registry) => {
      const answer = ask(registry);
      return answer.ok && answer.value.map((route) => route.broken === null);
    };
    const before = busy();
    expect(alive(before)).toEqual([true]);
    expect(alive(acceptance(cease, by.contactCentre, {}, before).registry)).toEqual([false]);
  });

  it("closes every access in it, which is told beforehand", () => {
    const question = {
      account: "user1",
      application: "ehealth-box",
      scope: site,
      session: "unjudged",
    } as const;
    expect(mayOpen(world(), question, context(by.chief)).allowed).toBe(true);
    const { registry } = acceptance(cease, by.contactCentre);
    expect(mayOpen(registry, question, context(by.chief)).allowed).toBe(false);
    const shown = preview(world(), cease, context(by.contactCentre));
    if (!shown.ok) throw new Error("was to hold");
    expect(shown.gained).toEqual([]);
    expect(shown.lost).toContainEqual({ account: "user1", scope: site, application: "ehealth-box" });
    expect(shown.changed).toContainEqual({ key: `place:${unit}`, change: "removed" });
  });

  it("is the contact centre's to record", () => {
    for (const actor of [by.chief, by.cochief, by.director, by.court, by.manager]) {
      for (const command of [cease, merge, revive, record({ kind: "renamed", name: "Other" })]) {
        expect(codes(refusal(command, actor))).toEqual(["permission.denied"]);
      }
    }
  });

  it("is accepted again without events when the same end is told, and refused when another one is", () => {
    const ceased = acceptance(cease, by.contactCentre).registry;
    expect(acceptance(cease, by.contactCentre, {}, ceased).events).toEqual([]);
    expect(codes(refusal(merge, by.contactCentre, {}, ceased))).toEqual(["enterprise.ceased at enterprise"]);
    const merged = acceptance(merge, by.contactCentre).registry;
    expect(acceptance(merge, by.contactCentre, {}, merged).events).toEqual([]);
    expect(codes(refusal(cease, by.contactCentre, {}, merged))).toEqual(["enterprise.ceased at enterprise"]);
    const elsewhere = record({ kind: "merged", into: withCheckDigits(4_999_303) });
    expect(codes(refusal(elsewhere, by.contactCentre, { facts: { permissive: true } }, merged))).toEqual([
      "enterprise.ceased at enterprise",
    ]);
  });

  it("merges only into another one that the register knows and that lives", () => {
    const into = (number: string, more = {}) =>
      codes(refusal(record({ kind: "merged", into: number }), by.contactCentre, more));
    expect(into(hospital)).toEqual(["enterprise.into-itself at change.into"]);
    expect(into("123")).toEqual(["enterprise-number.format at change.into"]);
    const clinicAs = (fact: null | { name: string; ceased: boolean }) => ({
      facts: factsWith({ enterprises: { [clinic]: fact } }),
    });
    expect(into(clinic, clinicAs(null))).toEqual(["enterprise.unknown at change.into"]);
    expect(into(clinic, clinicAs({ name: "Example Clinic", ceased: true }))).toEqual([
      "enterprise.ceased at change.into",
    ]);
    expect(into(clinic, { facts: {} })).toEqual(["facts.missing at change.into"]);
    expect(factsNeeded(world(), merge, context(by.contactCentre, { facts: {} }))).toEqual([
      { fact: "enterprise", enterprise: clinic },
    ]);
    const clinicEnded = played([[record({ kind: "ceased" }, clinic), by.contactCentre]]);
    expect(codes(refusal(merge, by.contactCentre, {}, clinicEnded))).toEqual([
      "enterprise.ceased at change.into",
    ]);
  });

  it("is recorded of a registered one alone", () => {
    const other = withCheckDigits(4_999_303);
    for (const change of [{ kind: "ceased" }, { kind: "renamed", name: "x" }] as const) {
      expect(codes(refusal(record(change, other), by.contactCentre))).toEqual([
        "enterprise.unknown at enterprise",
      ]);
    }
  });

  it("gets nothing new, whether the register tells it or not", () => {
    const ended = acceptance(merge, by.contactCentre).registry;
    const appoint: Command = {
      type: "AppointChiefAccessManager",
      enterprise: hospital,
      chief: { insz: inszOfName("director"), account: "director", ...contact },
      declaration: true,
    };
    expect(codes(refusal(appoint, by.director, {}, ended))).toEqual(["enterprise.ceased at enterprise"]);
    const [filing, anyone] = request("ticket-3");
    expect(codes(refusal(filing, anyone, {}, ended))).toEqual(["enterprise.ceased at enterprise"]);
    const curator: Command = { type: "AppointCurator", enterprise: hospital, person: newPerson("outsider") };
    const broke = {
      facts: factsWith({ enterprises: { [hospital]: { name: "Example Hospital", bankrupt: true } } }),
    };
    expect(codes(refusal(curator, by.court, broke, ended))).toContain("enterprise.ceased at enterprise");
    const mandate: Command = {
      type: "GrantMandate",
      enterprise: clinic,
      mandatary: { enterprise: hospital },
      subject,
      from,
    };
    expect(codes(refusal(mandate, by.otherchief, employers, ended))).toEqual([
      "enterprise.ceased at mandatary.enterprise",
    ]);
    expect(codes(refusal(record({ kind: "renamed", name: "x" }), by.contactCentre, {}, ended))).toEqual([
      "enterprise.ceased at enterprise",
    ]);
    const ceased = (number: string) => ({
      facts: factsWith({
        enterprises: {
          [number]: {
            ...employers.facts.enterprises?.[clinic],
            name: "Ceased",
            nssoNumbers: [nsso],
            ceased: true,
          },
        },
      }),
    });
    expect(codes(refusal(mandate, by.otherchief, ceased(clinic)))).toEqual([
      "enterprise.ceased at enterprise",
    ]);
    const known = {
      facts: {
        ...employers.facts,
        enterprises: {
          ...employers.facts.enterprises,
          ...ceased(hospital).facts.enterprises,
          [clinic]: employers.facts.enterprises?.[clinic],
        },
      },
    } as never;
    expect(codes(refusal(mandate, by.otherchief, known))).toEqual([
      "enterprise.ceased at mandatary.enterprise",
    ]);
  });

  it("gets nothing new where the register alone tells that it ceased: no manager, curator, channel or route", () => {
    const told = { name: "Example Hospital", ceased: true, bankrupt: true, nssoNumbers: [nsso] };
    const gone = { facts: { ...facts, enterprises: { ...facts.enterprises, [hospital]: told } } };
    const refusals = (command: Command, actor: Actor) => codes(refusal(command, actor, gone));
    for (const type of ["RegisterSender", "OpenChannel", "SetRoute"] as const) {
      expect(refusals(fullCommands[type], by.chief), type).toContain("enterprise.ceased at scope");
    }
    const person = newPerson("newcomer");
    expect(refusals({ type: "ReplaceAccessManager", scope: domain, manager: person }, by.chief)).toEqual([
      "enterprise.ceased at scope",
    ]);
    expect(refusals({ type: "AppointCurator", enterprise: hospital, person }, by.court)).toEqual([
      "enterprise.ceased at enterprise",
    ]);
  });

  it("may lose a manager, though the register tells that it ceased", () => {
    const told = { name: "Example Hospital", ceased: true };
    const gone = { facts: { ...facts, enterprises: { ...facts.enterprises, [hospital]: told } } };
    const back: Command = { type: "ReplaceAccessManager", scope: domain, manager: "self" };
    expect(acceptance(back, by.chief, gone).events).toHaveLength(1);
  });

  it("stops a history that goes on in it", () => {
    const { events } = acceptance(merge, by.contactCentre);
    const ended = replay(events, world());
    expect(replay(events, ended)).toEqual(ended);
    const late = (command: Command, actor: Turn[1], more = {}) => acceptance(command, actor, more).events;
    for (const happened of [
      late({ type: "AppointCoChiefAccessManager", scope: hospital, person: newPerson("newcomer") }, by.chief),
      late(
        {
          type: "ActivateDomain",
          enterprise: hospital,
          kind: "ehealth-care",
          email: "x@example.org",
          manager: "self",
        },
        by.chief,
      ),
      late(
        { type: "GrantMandate", enterprise: clinic, mandatary: { enterprise: hospital }, subject, from },
        by.otherchief,
        employers,
      ),
      late(
        {
          type: "GrantMandate",
          enterprise: hospital,
          mandatary: { insz: inszOfName("partner") },
          subject,
          from,
        },
        by.chief,
      ),
      late(request("ticket-1")[0], request("ticket-1")[1]),
      late(record({ kind: "renamed", name: "Other" }), by.contactCentre),
      late(cease, by.contactCentre),
      late({ type: "ConfirmReview", scope: hospital, findings: [] }, by.chief),
    ]) {
      expect(() => replay(happened, ended), happened[0]?.type).toThrow(/can't follow/);
    }
    const reverse = acceptance(record({ kind: "merged", into: hospital }, clinic), by.contactCentre).events;
    expect(() => replay(reverse, ended)).toThrow(/is no more/);
    const open = events.filter(({ type }) => type !== "AppointmentRequestRejected");
    expect(() => replay(open, busy())).toThrow(/is open/);
  });
});

describe("an enterprise whose end was a mistake", () => {
  const mistaken = (): Registry =>
    played([
      [merge, by.contactCentre],
      [revive, by.contactCentre],
    ]);

  it("lives again, empty: as one that was never registered", () => {
    const registry = mistaken();
    expect(enterpriseIn(registry)).toBeUndefined();
    expect(invariantFaults(registry)).toEqual([]);
    const appoint: Command = {
      type: "AppointChiefAccessManager",
      enterprise: hospital,
      chief: { insz: inszOfName("chief"), ...contact },
      requester: contact,
      declaration: true,
    };
    const { events, registry: again } = acceptance(appoint, by.director, {}, registry);
    expect(events[0]).toMatchObject({ type: "EnterpriseRegistered", data: { enterprise: hospital } });
    expect(assignmentIn(again, "chief", hospital)?.createdAt).toBe(minute(60));
    expect(assignmentIn(again, "cochief", hospital)).toBeUndefined();
    expect(again.places.has(domain as never)).toBe(false);
    expect(again.places.has(employer as never)).toBe(true);
    expect(invariantFaults(again)).toEqual([]);
  });

  it("does not give back what a password opened that somebody set in it", () => {
    const tied: Turn = [
      { type: "AppointCoChiefAccessManager", scope: hospital, person: newPerson("newcomer") },
      by.chief,
    ];
    const registry = played(
      [
        [merge, by.contactCentre],
        [revive, by.contactCentre],
        [
          {
            type: "AppointChiefAccessManager",
            enterprise: hospital,
            chief: { insz: inszOfName("chief"), ...contact },
            requester: contact,
            declaration: true,
          },
          by.director,
        ],
        [{ type: "AppointCoChiefAccessManager", scope: hospital, person: knownPerson("newcomer") }, by.chief],
      ],
      played([tied]),
      40,
    );
    const session = { loggedInAt: minute(55), means: "password" };
    const coChief = { ...acting("newcomer", "co-chief-access-manager", hospital), session };
    const activate: Command = {
      type: "ActivateDomain",
      enterprise: hospital,
      kind: "ehealth-care",
      email: "x@example.org",
      manager: "self",
    };
    expect(codes(refusal(activate, coChief, {}, registry))).toEqual(["session.password-tied"]);
    expect(
      acceptance(activate, acting("newcomer", "co-chief-access-manager", hospital, minute(55)), {}, registry)
        .ok,
    ).toBe(true);
  });

  it("is undone only where an end was recorded", () => {
    const wrong = ["enterprise.not-ended at enterprise"];
    expect(codes(refusal(revive, by.contactCentre))).toEqual(wrong);
    expect(acceptance(revive, by.contactCentre, {}, mistaken()).events).toEqual([]);
    const { events } = acceptance(revive, by.contactCentre, {}, played([[cease, by.contactCentre]]));
    expect(replay(events, mistaken())).toEqual(mistaken());
    expect(() => replay(events, world())).toThrow(/lives/);
  });
});

describe("an enterprise with another name", () => {
  const renamed = record({ kind: "renamed", name: "  Example Hospital North " });

  it("is called so where no fact says otherwise", () => {
    const { events, registry } = acceptance(renamed, by.contactCentre);
    expect(told(events)).toEqual([
      { type: "EnterpriseRenamed", data: { enterprise: hospital, name: "Example Hospital North" } },
    ]);
    expect(toTree(registry, { messages: nl, scope: hospital as never }, context(by.chief))).toContain(
      "Example Hospital North",
    );
    expect(acceptance(renamed, by.contactCentre, {}, registry).events).toEqual([]);
  });

  it("has a name that people can see, on one line", () => {
    for (const [name, code] of [
      ["", "field.required"],
      ["a\u0000b", "person.name"],
      ["x".repeat(101), "person.name"],
    ] as const) {
      expect(codes(refusal(record({ kind: "renamed", name }), by.contactCentre))).toEqual([
        `${code} at change.name`,
      ]);
    }
  });
});

describe("an enterprise that has ended, as it is shown", () => {
  const messages = nl;

  it("tells when, and the name of the one into which it went", () => {
    const { registry } = acceptance(merge, by.contactCentre);
    const tree = toTree(registry, { messages, scope: hospital as never }, context(by.chief));
    expect(tree.split("\n").slice(1)).toEqual([
      expect.stringMatching(/op 02\/03\/2026 opgegaan in Example Clinic \(/),
    ]);
    expect(toMermaid(registry, { messages, scope: hospital as never }, context(by.chief))).toContain(
      "opgegaan in Example Clinic",
    );
    const ceased = acceptance(cease, by.contactCentre).registry;
    expect(toTree(ceased, { messages, scope: hospital as never }, context(by.chief))).toContain(
      "stopgezet op 02/03/2026",
    );
  });

  it("is looked up by the contact centre, with the other one's name as the facts tell it", () => {
    const { registry } = acceptance(merge, by.contactCentre);
    const query = { by: "enterprise", value: hospital, reason: "a call" } as const;
    const answer = lookUp(registry, query, context(by.contactCentre, { facts }));
    expect(answer).toMatchObject({
      ok: true,
      value: {
        enterprise: {
          chief: null,
          domains: [],
          ended: { at: minute(60), into: { number: clinic, name: "Example Clinic" } },
        },
      },
    });
    const living = lookUp(world(), query, context(by.contactCentre));
    expect(living).toMatchObject({ ok: true, value: { enterprise: { ended: null } } });
  });
});
