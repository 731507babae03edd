import {
  type Actor,
  type Answer,
  type Facts,
  type Found,
  type LookUpQuery,
  lookUp,
  outlines,
  type Registry,
  requestDetails,
} from "toegangsbeheer";
import { describe, expect, it } from "vitest";
import {
  acting,
  by,
  clinic,
  codes,
  context,
  domain,
  employer,
  factsWith,
  hospital,
  inszOfName,
  facts as known,
  knownPerson,
  minute,
  played,
  type Turn,
} from "../../support/world.js";
import { answered, askedInAnyShape, askedOfSlices, refusedWith } from "../ask.js";

const party = (name: "director" | "newcomer") =>
  ({
    firstName: "Sam",
    lastName: `Van ${name}`,
    insz: inszOfName(name),
    capacity: "employee",
    email: `${name}@example.org`,
    phone: "021234567",
  }) as const;
const anyone = (requester: string): Actor => ({ kind: "anyone", requester });
const filed: Turn = [
  {
    type: "RequestChiefAccessManager",
    ticket: "T-1",
    procedure: "signed-request",
    enterprise: hospital,
    representative: party("director"),
    chief: party("newcomer"),
    accessCodes: true,
    declaration: true,
  },
  anyone("counter-1"),
];
const signed: Turn = [
  {
    type: "SignAppointmentRequest",
    ticket: "T-1",
    insz: inszOfName("director"),
    means: "handwritten-original",
  },
  by.contactCentre,
];
const rejected: Turn = [
  { type: "RejectAppointmentRequest", ticket: "T-1", reason: "not readable" },
  by.contactCentre,
];
const open = played([filed]);
const refusals = (answer: Answer<unknown>): unknown => codes(refusedWith(answer) as never);

describe("a request", () => {
  const told = (registry: Registry, actor: Actor): unknown =>
    answered(requestDetails(registry, { ticket: "T-1" }, context(actor)));
  const kept = (name: "director" | "newcomer") => ({ ...party(name), mobile: null, fax: null });

  it("is told with all that it says and what it lacks, to the contact centre and to whoever filled it in", () => {
    const whole = {
      status: "open",
      ticket: "T-1",
      enterprise: hospital,
      procedure: "signed-request",
      representative: kept("director"),
      chief: kept("newcomer"),
      accessCodes: true,
      signedBy: null,
      isSigned: false,
      requestedAt: minute(30),
      lacks: [{ code: "request.unsigned", path: [], params: {} }],
    };
    expect(told(open, by.contactCentre)).toEqual(whole);
    expect(told(open, anyone("counter-1"))).toEqual(whole);
    const done = played([filed, signed]);
    const ready = { ...whole, isSigned: true, lacks: [] };
    expect(told(done, by.contactCentre)).toEqual({ ...ready, signedBy: inszOfName("director") });
    expect(told(done, anyone("counter-1"))).toEqual(ready);
  });

  it("that was answered tells the contact centre how, and nothing personal", () => {
    const closed = played([filed, rejected]);
    expect(told(closed, by.contactCentre)).toEqual({
      ...{ status: "rejected", ticket: "T-1", enterprise: hospital },
      requestedAt: minute(30),
    });
    const asked = requestDetails(closed, { ticket: "T-1" }, context(anyone("counter-1")));
    expect(refusals(asked)).toEqual(["permission.denied"]);
  });

  it("is nobody else's, and one that is not there is told to the contact centre alone", () => {
    const ask = (actor: Actor, ticket = "T-1"): unknown =>
      refusals(requestDetails(open, { ticket }, context(actor)));
    expect(ask(anyone("counter-2"))).toEqual(["permission.denied"]);
    expect(ask(by.chief)).toEqual(["permission.denied"]);
    expect(ask(by.director)).toEqual(["permission.denied"]);
    expect(ask(anyone("counter-1"), "T-2")).toEqual(["permission.denied"]);
    expect(ask(by.contactCentre, "T-2")).toEqual(["request.unknown at ticket"]);
    expect(ask(by.contactCentre, "no ticket")).toEqual(["input.shape at ticket"]);
    askedInAnyShape(hospital as never, (query) => requestDetails(open, query, context(by.contactCentre)));
  });

  it("is asked of slices", () => {
    for (const actor of [by.contactCentre, anyone("counter-1"), anyone("counter-2"), by.chief]) {
      askedOfSlices(open, (part) => requestDetails(part, { ticket: "T-1" }, context(actor)));
    }
  });
});

describe("the contact centre looks up", () => {
  const agent: Actor = { kind: "contact-centre", agent: "desk-7" };
  const find = (by: LookUpQuery["by"], value: string, registry = open): Found =>
    answered(lookUp(registry, { by, value, reason: "He calls" }, context(agent)));

  it("a person by INSZ, user name or account id, with all that is kept of him", () => {
    const insz = inszOfName("user1").replace(/(..)(..)(..)(...)(..)/, "$1.$2.$3-$4.$5");
    const found = find("insz", insz);
    expect(found).toMatchObject({
      kind: "person",
      person: { account: "user1", insz: inszOfName("user1"), personal: { codesRequestedAt: null } },
    });
    expect(find("username", "USER1login")).toEqual(found);
    expect(find("account", "user1")).toEqual(found);
  });

  it("a request by its ticket, an enterprise by its number in any notation", () => {
    const request = answered(requestDetails(open, { ticket: "T-1" }, context(agent)));
    expect(find("ticket", "T-1")).toEqual({ kind: "request", request });
    expect(find("enterprise", hospital.replace(/^(....)(...)/, "$1.$2."))).toMatchObject({
      kind: "enterprise",
      enterprise: { number: hospital, name: "Example Hospital", chief: { account: "chief" } },
    });
  });

  it("what is not there and finds nothing, without a refusal that would name it", () => {
    for (const [by, value] of [
      ["insz", inszOfName("outsider")],
      ["username", "nobodyatall"],
      ["account", "nobody"],
      ["ticket", "T-9"],
    ] as const) {
      expect(find(by, value)).toEqual({ kind: "nothing" });
    }
    const unknown = factsWith({ enterprises: { [clinic]: null } });
    const query = { by: "enterprise", value: clinic, reason: "He calls" } as const;
    expect(lookUp(open, query, context(agent, { facts: unknown }))).toEqual({
      ok: true,
      value: { kind: "nothing" },
    });
  });

  it("with a reason, and what can be read", () => {
    const ask = (more: object, actor: Actor = agent): unknown => {
      const query = { by: "insz", value: inszOfName("user1"), reason: "He calls", ...more } as LookUpQuery;
      return refusals(lookUp(open, query, context(actor)));
    };
    expect(ask({ reason: "  " })).toEqual(["field.required at reason"]);
    expect(ask({ reason: "a\u0000b" })).toEqual(["person.name at reason"]);
    expect(ask({ reason: undefined })).toEqual(["input.shape at reason"]);
    expect(ask({ value: "85073000161" })).toEqual(["insz.check-digits at value"]);
    expect(ask({ by: "enterprise", value: "12" })).toEqual(["enterprise-number.format at value"]);
    expect(ask({ by: "username", value: "x" })).toEqual(["username.length at value"]);
    expect(ask({ by: "name" })).toEqual(["input.shape at by"]);
    for (const actor of [by.chief, by.director, by.court, anyone("counter-1")]) {
      expect(ask({}, actor)).toEqual(["permission.denied"]);
    }
    askedInAnyShape(hospital as never, (query) => lookUp(open, query, context(agent)));
  });

  it("on slices", () => {
    for (const [by, value] of [
      ["insz", inszOfName("user1")],
      ["insz", inszOfName("outsider")],
      ["username", "user1login"],
      ["ticket", "T-1"],
      ["enterprise", hospital],
    ] as const) {
      const keys = askedOfSlices(open, (part) =>
        lookUp(part, { by, value, reason: "He calls" }, context(agent)),
      );
      expect(keys.filter((key) => /^(members|tally)/.test(key))).toEqual([]);
    }
  });
});

describe("an enterprise in outline", () => {
  const outline = (actor: Actor, registry = open, facts: Facts = known): unknown =>
    answered(outlines(registry, context(actor, { facts })));

  it("is told to a representative by eID: each that the facts give him, registered or not, with its chief", () => {
    const facts = factsWith({
      enterprises: { [hospital]: { name: "Renamed Hospital", address: "Voorbeeldstraat 1, 1000 Brussel" } },
      persons: {
        [inszOfName("director")]: {
          legalFunctions: [
            { enterprise: hospital, as: "director", signingAuthority: true },
            { enterprise: "0999999922", as: "director", signingAuthority: true },
            { enterprise: clinic, as: "director", signingAuthority: true, until: "2026-03-01" },
          ],
        },
      },
    });
    const domains = [...(open.children.get(hospital as never) ?? [])];
    expect(outline(by.director, open, facts)).toEqual([
      {
        number: hospital,
        name: "Renamed Hospital",
        address: "Voorbeeldstraat 1, 1000 Brussel",
        registeredAt: minute(0),
        ended: null,
        chief: { account: "chief", firstName: "Sam", lastName: "Van chief" },
        domains: expect.arrayContaining(domains),
      },
      {
        number: "0999999922",
        name: null,
        address: null,
        registeredAt: null,
        ended: null,
        chief: null,
        domains: [],
      },
    ]);
  });

  it("is told to a curator: the enterprise, its chief and his domains", () => {
    const facts = factsWith({
      enterprises: {
        [hospital]: { ...known.enterprises[hospital], name: "Example Hospital", bankrupt: true },
      },
    });
    const registry = played([
      [
        { type: "AppointCurator", enterprise: hospital, person: knownPerson("otherchief") },
        by.court,
        { facts },
      ],
    ]);
    const curator = acting("otherchief", "curator", employer, minute(55));
    expect(outline(curator, registry)).toEqual([
      expect.objectContaining({ number: hospital, chief: expect.objectContaining({ account: "chief" }) }),
    ]);
    const [told] = answered(outlines(registry, context(curator)));
    expect(told?.domains).toContain(employer);
    expect(told?.domains).not.toContain(domain);
    const keys = askedOfSlices(registry, (part) => outlines(part, context(curator)));
    expect(keys.filter((key) => /^(members|children|tally)/.test(key))).toEqual([]);
  });

  it("is told to nobody else, nor without eID, nor guessed", () => {
    const ask = (actor: Actor, facts: Facts = known): unknown =>
      refusals(outlines(open, context(actor, { facts })));
    for (const actor of [by.chief, by.manager, by.user1, by.contactCentre, anyone("counter-1")]) {
      expect(ask(actor)).toEqual(["permission.denied"]);
    }
    expect(ask({ ...by.director, session: { loggedInAt: minute(50), means: "token" } } as Actor)).toEqual([
      "authentication.eid-required",
    ]);
    expect(ask(by.director, factsWith({ persons: { [inszOfName("director")]: {} } }))).toEqual([
      "facts.missing",
    ]);
    const unreadable: Actor = { ...by.director, insz: "12" } as Actor;
    expect(outline(unreadable)).toEqual([]);
  });

  it("is asked of slices", () => {
    const keys = askedOfSlices(open, (part) => outlines(part, context(by.director)));
    expect(keys.filter((key) => /^(members|tally)/.test(key))).toEqual([]);
  });
});
