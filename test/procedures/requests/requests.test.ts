import { describe, expect, it } from "vitest";
import {
  type Actor,
  type Command,
  emptyRegistry,
  factsNeeded,
  type GrantAppointmentRequest,
  handle,
  invariantFaults,
  type PersonFact,
  type RequestChiefAccessManager,
  type RequestPartyInput,
} from "../../../src/index.js";
import {
  acceptance,
  by,
  clinic,
  codes,
  context,
  factsWith,
  hospital,
  inszOfName,
  facts as known,
  minute,
  played,
  refusal,
  type Turn,
  told,
  world,
} from "../../support/world.js";

const facts = factsWith({
  enterprises: {
    [hospital]: { ...known.enterprises[hospital], name: "Example Hospital", hasRepresentativeWithEid: false },
  },
});
const withEid = factsWith({
  enterprises: {
    [hospital]: { ...known.enterprises[hospital], name: "Example Hospital", hasRepresentativeWithEid: true },
  },
});
const anyone = (requester = "counter-1"): Actor => ({ kind: "anyone", requester });

/** A party as the form asks it, and as it is kept. */
function party(name: "director" | "newcomer" | "secondcomer", more: Partial<RequestPartyInput> = {}) {
  return {
    firstName: "Sam",
    lastName: `Van ${name}`,
    insz: inszOfName(name),
    capacity: name === "director" ? "director" : "employee",
    email: `${name}@example.org`,
    phone: "021234567",
    ...more,
  } as const;
}
const blankParty: RequestPartyInput = { firstName: "", lastName: "", email: "", phone: "" };
const kept = (input: RequestPartyInput) => ({
  insz: null,
  capacity: null,
  mobile: null,
  fax: null,
  ...input,
});

function request(more: Partial<RequestChiefAccessManager> = {}): RequestChiefAccessManager {
  return {
    type: "RequestChiefAccessManager",
    ticket: "ticket-1",
    procedure: "signed-request",
    enterprise: hospital,
    representative: party("director"),
    chief: party("newcomer"),
    declaration: true,
    ...more,
  };
}
const sign = (ticket = "ticket-1", more: object = {}): Command =>
  ({
    type: "SignAppointmentRequest",
    ticket,
    insz: inszOfName("director"),
    means: "handwritten-original",
    ...more,
  }) as Command;
const grant = (more: Partial<GrantAppointmentRequest> = {}): GrantAppointmentRequest => ({
  type: "GrantAppointmentRequest",
  ticket: "ticket-1",
  account: "newcomer",
  ...more,
});
const withdraw = (ticket = "ticket-1"): Command => ({ type: "WithdrawAppointmentRequest", ticket });
const reject = (reason: string, ticket = "ticket-1"): Command => ({
  type: "RejectAppointmentRequest",
  ticket,
  reason,
});

const more = { facts };
const filed = (input: Partial<RequestChiefAccessManager> = {}, actor = anyone()): Turn => [
  request(input),
  actor,
  more,
];
const signed = (ticket?: string): Turn => [sign(ticket), by.contactCentre, more];

describe("asking for a chief", () => {
  it("keeps the request as the form told it", () => {
    const { events, claims, warnings, registry } = acceptance(request({ accessCodes: true }), anyone(), more);
    expect(told(events)).toEqual([
      {
        type: "AppointmentRequested",
        data: {
          ticket: "ticket-1",
          enterprise: hospital,
          procedure: "signed-request",
          requester: "counter-1",
          representative: kept(party("director")),
          chief: kept(party("newcomer")),
          accessCodes: true,
        },
      },
    ]);
    expect([claims, warnings]).toEqual([[], []]);
    expect([...registry.requests.values()]).toEqual([
      {
        ticket: "ticket-1",
        enterprise: hospital,
        status: "open",
        procedure: "signed-request",
        requester: "counter-1",
        representative: kept(party("director")),
        chief: kept(party("newcomer")),
        accessCodes: true,
        signedBy: null,
        isSigned: false,
        requestedAt: minute(60),
      },
    ]);
    expect(invariantFaults(registry)).toEqual([]);
  });

  it("asks of the exception procedure no capacity, and of it alone the representative's number", () => {
    const { capacity: _, ...plain } = party("director");
    const { insz: __, ...nameless } = party("director");
    const { insz: ___, ...unnumbered } = plain;
    const exception = request({ procedure: "exception", representative: plain, chief: "representative" });
    const [event] = acceptance(exception, anyone(), more).events;
    expect(event?.data).toMatchObject({
      representative: kept(plain),
      chief: kept(plain),
      accessCodes: false,
    });
    expect(codes(refusal({ ...exception, representative: unnumbered }, anyone(), more))).toEqual([
      "field.required at representative.insz",
    ]);
    const anonymous = request({ representative: nameless, chief: "representative" });
    expect(acceptance(anonymous, anyone(), more).events).toHaveLength(1);
    expect(codes(refusal(request({ chief: nameless }), anyone(), more))).toEqual([
      "field.required at chief.insz",
    ]);
    expect(
      codes(refusal(request({ representative: plain, chief: "representative" }), anyone(), more)),
    ).toEqual(["field.required at representative.capacity"]);
  });

  const anotherOf: Partial<RequestChiefAccessManager> = {
    procedure: "exception",
    enterprise: clinic,
    chief: "representative",
    accessCodes: true,
    declaration: false,
  };
  const parties: Partial<RequestPartyInput> = {
    firstName: "Kim",
    lastName: "Other",
    insz: inszOfName("partner"),
    capacity: "founder",
    email: "other@example.org",
    phone: "029876543",
    mobile: "0470123456",
    fax: "021112233",
  };
  const others: readonly (readonly [string, Partial<RequestChiefAccessManager>])[] = [
    ...Object.entries(anotherOf).map(([field, value]) => [field, { [field]: value }] as const),
    ...Object.entries(parties).flatMap(([field, value]) => [
      [`representative.${field}`, { representative: party("director", { [field]: value }) }] as const,
      [`chief.${field}`, { chief: party("newcomer", { [field]: value }) }] as const,
    ]),
    [
      "everything, and is wrong from top to bottom",
      { enterprise: "1", representative: blankParty, chief: blankParty },
    ],
  ];

  it.each(others)("is another request under a taken ticket when it differs in %s", (_, other) => {
    const again = { ...request(), ...other };
    for (const turns of [[filed()], [filed(), signed()]]) {
      const registry = played(turns);
      expect(codes(refusal(again, anyone(), more, registry))).toContain("ticket.taken at ticket");
    }
  });

  it("is accepted again without events from the same requester, before and after the signature", () => {
    for (const turns of [[filed()], [filed(), signed()]]) {
      const registry = played(turns);
      const spaced = request({
        chief: party("newcomer", { lastName: " Van newcomer ", phone: "02 123 45 67" }),
      });
      for (const again of [request(), request({ accessCodes: false }), spaced]) {
        expect(acceptance(again, anyone(), more, registry).events).toEqual([]);
        expect(codes(refusal(again, anyone("counter-2"), more, registry))).toEqual([
          "ticket.taken at ticket",
        ]);
      }
    }
  });

  it("is no exception while a representative can log in by eID, whenever the contact centre has it before it", () => {
    const exception = request({ procedure: "exception" });
    const carded = (persons: object) =>
      factsWith({
        enterprises: facts.enterprises ?? {},
        persons: {
          ...known.persons,
          [inszOfName("director")]: { ...known.persons[inszOfName("director")], eid: true },
          ...persons,
        },
      });
    const before = played([filed({ procedure: "exception" })]);
    const ready = played([filed({ procedure: "exception" }), signed()]);
    for (const given of [withEid, carded({})]) {
      const by_ = { facts: given };
      expect(codes(refusal(exception, by.contactCentre, by_))).toEqual([
        "exception.eid-available at procedure",
      ]);
      expect(codes(refusal(sign(), by.contactCentre, by_, before))).toEqual([
        "exception.eid-available at ticket",
      ]);
      expect(codes(refusal(grant(), by.contactCentre, by_, ready))).toEqual([
        "exception.eid-available at ticket",
      ]);
      expect(acceptance(request(), by.contactCentre, by_).events).toHaveLength(1);
      expect(acceptance(exception, anyone(), by_).events).toHaveLength(1);
    }
    expect(refusal(exception, by.contactCentre)).toEqual([
      { code: "facts.missing", path: ["procedure"], params: { fact: "representatives" } },
    ]);
  });

  const noPersons = { [hospital]: { name: "Example Hospital" } };
  const persons = [
    null,
    { ties: [], legalFunctions: [] },
    { deceased: true },
    { eid: true },
    { firstName: "Kim" },
  ];

  it("by anyone asks and tells nothing of persons, of their cards and of who is chief", () => {
    const people = (["director", "newcomer", "chief", "cochief", "partner", "outsider"] as const).map(
      inszOfName,
    );
    for (const procedure of ["exception", "signed-request"] as const) {
      for (const insz of people) {
        const { capacity: _, ...wanted } = party("newcomer");
        const asked = request({ procedure, chief: { ...wanted, insz, capacity: "employee" } });
        const bare = context(anyone(), { facts: { enterprises: noPersons } });
        expect(factsNeeded(world(), asked, bare)).toEqual([]);
        expect(factsNeeded(emptyRegistry(), asked, context(anyone(), { facts: {} }))).toEqual([
          { fact: "enterprise", enterprise: hospital },
        ]);
        const answers = [emptyRegistry(), world()].flatMap((registry) =>
          [undefined, ...persons].map((fact) => {
            const given = fact === undefined ? {} : { [insz]: fact as never };
            const enterprises = {
              [hospital]: { name: "Example Hospital", hasRepresentativeWithEid: fact !== null },
            };
            const answer = handle(
              registry,
              asked,
              context(anyone(), { facts: { enterprises, persons: given } }),
            );
            return answer.ok ? [answer.events, answer.warnings] : answer.violations;
          }),
        );
        for (const answer of answers) expect(answer).toEqual(answers[0]);
      }
    }
  });

  it("is filed by the contact centre as well, which is told of whoever can't be chief", () => {
    const wants = (name: "chief" | "newcomer" | "outsider", more_: object = {}) =>
      request({ chief: { ...party("newcomer"), insz: inszOfName(name), lastName: `Van ${name}`, ...more_ } });
    const { events, warnings } = acceptance(wants("newcomer"), by.contactCentre, more);
    expect(events[0]?.data).toMatchObject({ requester: null });
    expect(codes(warnings)).toEqual(["chief.exists at enterprise", "co-chiefs.remain at enterprise"]);
    for (const [command, fault] of [
      [wants("outsider"), "person.not-eligible at chief.insz"],
      [wants("chief"), "manager.already at chief.insz"],
      [wants("newcomer", { lastName: "Other" }), "person.name-differs at chief.lastName"],
    ] as const) {
      expect(codes(refusal(command, by.contactCentre, more))).toEqual([fault]);
      const registry = played([[command, anyone(), more]]);
      const path = fault.split(" at ")[0];
      expect(codes(refusal(sign(), by.contactCentre, more, registry))).toEqual([`${path} at ticket`]);
    }
    expect(
      acceptance(withdraw(), by.contactCentre, more, played([[request(), by.contactCentre, more]])).events,
    ).toHaveLength(1);
  });

  it("asks no names of another chief in the exception procedure alone", () => {
    const { firstName: _, lastName: __, ...nameless } = party("newcomer");
    const exception = request({ procedure: "exception", chief: nameless });
    const turns: readonly Turn[] = [[exception, anyone(), more], signed()];
    expect(played(turns).requests.get("ticket-1" as never)).toMatchObject({
      chief: { firstName: null, lastName: null },
    });
    const { events } = acceptance(grant(), by.contactCentre, more, played(turns));
    expect(events[0]?.data).toMatchObject({ firstName: "Sam", lastName: "Van newcomer" });
    const required = (input: object, who: string) =>
      expect(codes(refusal(request(input), anyone(), more))).toEqual([
        `field.required at ${who}.firstName`,
        `field.required at ${who}.lastName`,
      ]);
    required({ chief: nameless }, "chief");
    const { firstName: ___, lastName: ____, ...asking } = party("director");
    required({ procedure: "exception", representative: asking }, "representative");
  });

  it("takes what may be left out as left open where it is blank", () => {
    const blank = party("director", { insz: " ", mobile: "", fax: "\u3000" });
    const { insz: _, ...open } = party("director");
    const [filled, left] = [blank, open].map((representative) =>
      told(acceptance(request({ representative }), anyone(), more).events),
    );
    expect(filled).toEqual(left);
    const asked = request({ procedure: "exception", representative: blank });
    expect(codes(refusal(asked, anyone(), more))).toEqual(["field.required at representative.insz"]);
  });

  it("tells everything that is wrong, in the order of the form", () => {
    const wrong: RequestPartyInput = {
      firstName: " ",
      lastName: "1",
      insz: "12",
      email: "x",
      phone: "y",
      mobile: "z",
      fax: "w",
    };
    const registry = played([filed()]);
    const found = codes(
      refusal(
        request({ procedure: "exception", representative: wrong, chief: wrong, declaration: false }),
        by.contactCentre,
        { facts: withEid },
        registry,
      ),
    );
    const order = ["firstName", "lastName", "insz", "email", "phone", "mobile", "fax"];
    const ofChief = order.filter((field) => field !== "firstName");
    const seen = found.map((one) => one.split(" at ")[1] ?? "");
    expect(found[0]).toBe("ticket.taken at ticket");
    expect(found[1]).toBe("exception.eid-available at procedure");
    expect([...new Set(seen.slice(2))]).toEqual([
      ...order.map((field) => `representative.${field}`).filter((path) => seen.includes(path)),
      ...order.map((field) => `chief.${field}`).filter((path) => seen.includes(path)),
      "declaration",
    ]);
    for (const field of ["firstName", "insz", "email", "phone", "mobile", "fax"]) {
      expect(seen).toContain(`representative.${field}`);
      if (ofChief.includes(field)) expect(seen).toContain(`chief.${field}`);
    }
    expect(found.at(-1)).toBe("declaration.required at declaration");
  });

  it("is only for an enterprise that is there", () => {
    const gone = factsWith({ enterprises: { [hospital]: { name: "X", ceased: true } } });
    expect(codes(refusal(request(), anyone(), { facts: gone }))).toEqual(["enterprise.ceased at enterprise"]);
    const unknown = factsWith({ enterprises: { [hospital]: null } });
    expect(codes(refusal(request(), anyone(), { facts: unknown }))).toEqual([
      "enterprise.unknown at enterprise",
    ]);
    expect(codes(refusal(request({ enterprise: "0499910186" }), anyone(), more))).toHaveLength(1);
  });

  it("is for nobody with a role, and only the requester repeats it", () => {
    for (const actor of [by.chief, by.director, by.court, by.user1]) {
      expect(codes(refusal(request(), actor, more))).toEqual(["permission.denied"]);
    }
    const registry = played([filed()]);
    expect(acceptance(request(), anyone(), more, registry).events).toEqual([]);
    expect(codes(refusal(request(), anyone("counter-2"), more, registry))).toEqual([
      "ticket.taken at ticket",
    ]);
    const closed = played([filed(), [reject("Illegible"), by.contactCentre]]);
    expect(codes(refusal(request(), anyone(), more, closed))).toEqual(["ticket.taken at ticket"]);
  });
});

describe("signing a request", () => {
  it("takes a signature by hand on the original", () => {
    const { events, registry } = acceptance(sign(), by.contactCentre, more, played([filed()]));
    expect(told(events)).toEqual([
      {
        type: "AppointmentRequestSigned",
        data: { ticket: "ticket-1", insz: inszOfName("director"), means: "handwritten-original" },
      },
    ]);
    expect([...registry.requests.values()][0]).toMatchObject({
      isSigned: true,
      signedBy: inszOfName("director"),
    });
    expect(invariantFaults(registry)).toEqual([]);
  });

  it.each(["fax", "copy", "scan"])("takes no %s", (means) => {
    expect(codes(refusal(sign("ticket-1", { means }), by.contactCentre, more, played([filed()])))).toEqual([
      "request.signature at means",
    ]);
  });

  it("takes an eID only in a signed request that names the signer by his number", () => {
    const eid = sign("ticket-1", { means: "eid" });
    const signedBy = (input: Partial<RequestChiefAccessManager>) => played([filed(input)]);
    expect(acceptance(eid, by.contactCentre, more, signedBy({})).events).toHaveLength(1);
    const { insz: _, ...nameless } = party("director");
    for (const input of [
      { procedure: "exception" },
      { representative: nameless },
      { representative: party("newcomer") },
    ] as const) {
      expect(codes(refusal(eid, by.contactCentre, more, signedBy(input)))).toEqual([
        "request.signature at means",
      ]);
    }
  });

  it("knows the signer by whichever of his numbers the request names him", () => {
    const [before, after] = [inszOfName("cochief"), inszOfName("secondcomer")];
    const signing = { as: "director", enterprise: hospital, signingAuthority: true } as const;
    const fact = { ...known.persons[before], legalFunctions: [signing] };
    const given = { facts: factsWith({ enterprises: facts.enterprises ?? {}, persons: { [after]: fact } }) };
    const corrected: Turn = [
      { type: "CorrectPersonNumber", account: "cochief", insz: after },
      by.contactCentre,
    ];
    const representative = { ...party("newcomer"), insz: before, lastName: "Van cochief" };
    const asked = played([filed({ representative, chief: "representative" }), corrected]);
    const eid = sign("ticket-1", { insz: after, means: "eid" });
    const registry = acceptance(eid, by.contactCentre, given, asked).registry;
    expect(told(acceptance(grant(), by.contactCentre, given, registry).events)).toMatchObject([
      { type: "ChiefAccessManagerReplaced", data: { account: "cochief" } },
      { type: "ConfirmationRequested" },
      { type: "AppointmentRequestGranted" },
    ]);
  });

  it("takes it only from somebody who may sign for the enterprise today", () => {
    const registry = played([filed()]);
    const other = sign("ticket-1", { insz: inszOfName("newcomer") });
    expect(codes(refusal(other, by.contactCentre, more, registry))).toEqual(["request.signature at insz"]);
    for (const change of [{ signingAuthority: false }, { until: "2026-03-01" }, { from: "2026-03-03" }]) {
      const held = { enterprise: hospital, as: "director", signingAuthority: true, ...change } as const;
      const weak = factsWith({ persons: { [inszOfName("director")]: { legalFunctions: [held], ties: [] } } });
      expect(codes(refusal(sign(), by.contactCentre, { facts: weak }, registry))).toEqual([
        "request.signature at insz",
      ]);
    }
    expect(codes(refusal(sign("ticket-1", { insz: "1" }), by.contactCentre, more, registry))).toHaveLength(1);
  });

  it("tells a request that is not there from one that was answered, and the signature's faults together", () => {
    expect(codes(refusal(sign(), by.contactCentre, more))).toEqual(["request.unknown at ticket"]);
    const closed = played([filed(), [withdraw(), anyone()]]);
    expect(codes(refusal(sign(), by.contactCentre, more, closed))).toEqual(["request.closed at ticket"]);
    const both = sign("ticket-1", { insz: inszOfName("newcomer"), means: "scan" });
    expect(codes(refusal(both, by.contactCentre, more, played([filed()])))).toEqual([
      "request.signature at means",
      "request.signature at insz",
    ]);
    expect(codes(refusal(sign(), anyone(), more, played([filed()])))).toEqual(["permission.denied"]);
  });

  it("forgets an earlier signer for a later one", () => {
    const held = { enterprise: hospital, as: "director", signingAuthority: true } as const;
    const two = factsWith({
      enterprises: facts.enterprises ?? {},
      persons: { [inszOfName("partner")]: { legalFunctions: [held], ties: [] } },
    });
    const again = sign("ticket-1", { insz: inszOfName("partner") });
    const registry = played([
      filed({ representative: party("secondcomer") }),
      signed(),
      [again, by.contactCentre, { facts: two }],
    ]);
    expect(invariantFaults(registry)).toEqual([]);
    const closed = played([[withdraw(), anyone()]], registry);
    expect([invariantFaults(closed), closed.mentions.size]).toEqual([[], 0]);
  });
});

describe("a representative who asks to be chief himself", () => {
  const { insz: _, ...numberless } = party("director");
  const asking = (representative: RequestPartyInput) => filed({ representative, chief: "representative" });
  const two = (names: PersonFact) =>
    factsWith({
      enterprises: facts.enterprises ?? {},
      persons: {
        [inszOfName("partner")]: {
          legalFunctions: [{ enterprise: hospital, as: "director", signingAuthority: true }],
          ties: [],
          ...names,
        },
        [inszOfName("director")]: known.persons[inszOfName("director")] as PersonFact,
      },
    });
  const signedByPartner = (given: object): Turn => [
    sign("ticket-1", { insz: inszOfName("partner") }),
    by.contactCentre,
    given,
  ];
  const granting = (representative: RequestPartyInput, names: PersonFact) => {
    const given = { facts: two(names) };
    const registry = played([asking(representative), signedByPartner(given)]);
    return handle(registry, grant({ account: "partner" }), context(by.contactCentre, given));
  };

  it.each([
    ["sam", "VAN DIRECTOR"],
    ["Sâm", "Van-Director"],
  ])("is whoever signed under his names, %s %s", (firstName, lastName) => {
    const answer = granting(numberless, { firstName, lastName });
    expect(answer.ok && answer.events[0]?.data).toMatchObject({
      insz: inszOfName("partner"),
      firstName,
      lastName,
    });
  });

  it.each([
    [numberless, { firstName: "Sam Maria", lastName: "Van director" }],
    [numberless, { firstName: "Kim", lastName: "Van partner" }],
    [party("director"), { firstName: "Sam", lastName: "Van director" }],
  ] as const)("is not somebody else who signed: %j, %j", (representative, names) => {
    const answer = granting(representative, names);
    expect(answer.ok ? [] : codes(answer.violations)).toEqual(["request.signature at ticket"]);
  });

  it("without a number needs the names of whoever signed", () => {
    const answer = granting(numberless, {});
    expect(answer.ok ? [] : answer.violations).toEqual([
      { code: "facts.missing", path: ["ticket"], params: { fact: "person" } },
    ]);
  });
});

describe("granting a request", () => {
  it("closes the other requests by ticket, whichever came first", () => {
    const other = (ticket: string) => filed({ ticket, chief: party("secondcomer") }, anyone(`by-${ticket}`));
    const registry = played([filed(), other("ticket-3"), other("ticket-2"), signed()]);
    const { events } = acceptance(grant(), by.contactCentre, more, registry);
    const closed = events.filter(({ type }) => type === "AppointmentRequestRejected");
    expect(closed.map(({ data }) => (data as { ticket: string }).ticket)).toEqual(["ticket-2", "ticket-3"]);
  });

  it("appoints the chief, passes his wish on, closes the other requests and drops what they told", () => {
    const registry = played([
      filed({ accessCodes: true }),
      filed({ ticket: "ticket-2", chief: party("secondcomer") }, anyone("counter-2")),
      signed(),
    ]);
    const {
      events,
      claims,
      warnings,
      registry: after,
    } = acceptance(grant(), by.contactCentre, more, registry);
    const contact = { email: "newcomer@example.org", phone: "021234567" };
    expect(told(events)).toEqual([
      {
        type: "AccountOpened",
        data: {
          account: "newcomer",
          insz: inszOfName("newcomer"),
          firstName: "Sam",
          lastName: "Van newcomer",
          username: null,
          passwordTiedTo: null,
        },
      },
      {
        type: "ChiefAccessManagerReplaced",
        data: { enterprise: hospital, account: "newcomer", previous: "chief", ...contact },
      },
      {
        type: "ConfirmationRequested",
        data: {
          enterprise: hospital,
          account: "newcomer",
          email: contact.email,
          requester: { email: "director@example.org", phone: "021234567" },
        },
      },
      { type: "AppointmentRequestGranted", data: { ticket: "ticket-1", account: "newcomer" } },
      { type: "AccessCodesRequested", data: { account: "newcomer" } },
      { type: "AppointmentRequestRejected", data: { ticket: "ticket-2", reason: "superseded" } },
    ]);
    expect(claims).toEqual([`insz:${inszOfName("newcomer")}`]);
    expect(codes(warnings)).toContain("chief.exists at ticket");
    expect([...after.requests.values()]).toEqual([
      { ticket: "ticket-1", enterprise: hospital, status: "granted", requestedAt: minute(30) },
      { ticket: "ticket-2", enterprise: hospital, status: "rejected", requestedAt: minute(31) },
    ]);
    expect([after.openRequests.size, after.mentions.size, invariantFaults(after)]).toEqual([0, 0, []]);
    const account = [...after.accounts.values()].find(({ id }) => id === "newcomer");
    expect(account?.codesRequestedAt).toBe(minute(60));
    expect(acceptance(grant(), by.contactCentre, more, after).events).toEqual([]);
    expect(codes(refusal(grant({ account: "other" }), by.contactCentre, more, after))).toEqual([
      "request.closed at ticket",
    ]);
  });

  it("makes chief the representative whose number only the signature told", () => {
    const { insz: _, ...nameless } = party("director");
    const registry = played([filed({ representative: nameless, chief: "representative" }), signed()]);
    const { events } = acceptance(grant({ account: "director" }), by.contactCentre, more, registry);
    expect(told(events)[0]).toMatchObject({
      type: "AccountOpened",
      data: { account: "director", insz: inszOfName("director") },
    });
    expect(events.map(({ type }) => type)).not.toContain("AccessCodesRequested");
  });

  it("waits for a signature", () => {
    expect(codes(refusal(grant(), by.contactCentre, more, played([filed()])))).toEqual([
      "request.unsigned at ticket",
    ]);
    expect(codes(refusal(grant(), by.contactCentre, more))).toEqual(["request.unknown at ticket"]);
  });

  it("judges the appointment as it is now, with everything that is wrong", () => {
    const gone = factsWith({
      enterprises: { [hospital]: { name: "X", ceased: true } },
      persons: {
        [inszOfName("newcomer")]: {
          firstName: "Sam",
          lastName: "Van newcomer",
          legalFunctions: [],
          ties: [],
        },
      },
    });
    const found = refusal(grant({ account: "user1" }), by.contactCentre, { facts: gone }, played([filed()]));
    expect(codes(found)).toEqual([
      "request.unsigned at ticket",
      "enterprise.ceased at ticket",
      "person.not-eligible at ticket",
      "account.id-taken at account",
    ]);
    const { account: _, ...without } = grant();
    expect(codes(refusal(without, by.contactCentre, more, played([filed(), signed()])))).toEqual([
      "field.required at account",
    ]);
    for (const actor of [by.chief, anyone(), by.court]) {
      expect(codes(refusal(grant(), actor, more, played([filed(), signed()])))).toEqual([
        "permission.denied",
      ]);
    }
  });
});

describe("ending a request", () => {
  it("turns it down for a reason, and keeps nothing that it told", () => {
    const registry = played([filed()]);
    const { events, registry: after } = acceptance(reject("  Illegible "), by.contactCentre, {}, registry);
    expect(told(events)).toEqual([
      { type: "AppointmentRequestRejected", data: { ticket: "ticket-1", reason: "Illegible" } },
    ]);
    expect([...after.requests.values()]).toEqual([
      { ticket: "ticket-1", enterprise: hospital, status: "rejected", requestedAt: minute(30) },
    ]);
    expect(after.mentions.size).toBe(0);
    for (const [reason, code] of [
      ["\u200b", "field.required"],
      ["Ill\u202eegible", "person.name"],
      ["Ill\negible", "person.name"],
    ] as const) {
      expect(codes(refusal(reject(reason), by.contactCentre, {}, registry))).toEqual([`${code} at reason`]);
    }
    expect(codes(refusal(reject(" "), by.contactCentre))).toEqual([
      "request.unknown at ticket",
      "field.required at reason",
    ]);
    expect(codes(refusal(reject("x"), by.contactCentre, {}, after))).toEqual(["request.closed at ticket"]);
    expect(codes(refusal(reject("x"), anyone(), {}, registry))).toEqual(["permission.denied"]);
  });

  it("is taken back by the requester alone, and by the contact centre", () => {
    const registry = played([filed()]);
    for (const actor of [anyone(), by.contactCentre]) {
      const { events, registry: after } = acceptance(withdraw(), actor, {}, registry);
      expect(told(events)).toEqual([{ type: "AppointmentRequestWithdrawn", data: { ticket: "ticket-1" } }]);
      expect([...after.requests.values()][0]).toEqual({
        ticket: "ticket-1",
        enterprise: hospital,
        status: "withdrawn",
        requestedAt: minute(30),
      });
    }
    for (const actor of [anyone("counter-2"), by.chief, by.director, by.court]) {
      expect(codes(refusal(withdraw(), actor, {}, registry))).toEqual(["permission.denied"]);
    }
    expect(codes(refusal(withdraw("ticket-9"), anyone(), {}, registry))).toEqual(["permission.denied"]);
    expect(codes(refusal(withdraw("ticket-9"), by.contactCentre, {}, registry))).toEqual([
      "request.unknown at ticket",
    ]);
  });
});

describe("a chief's contact data", () => {
  const update = {
    type: "UpdateChiefContact",
    enterprise: hospital,
    email: "new@example.org",
    phone: "029876543",
  };
  it("change for the chief and the contact centre", () => {
    for (const actor of [by.chief, by.contactCentre]) {
      const { events, registry } = acceptance(update as Command, actor);
      const data = { enterprise: hospital, account: "chief", email: "new@example.org", phone: "029876543" };
      expect(told(events)).toEqual([{ type: "ChiefContactUpdated", data }]);
      const { enterprise: _, ...chief } = data;
      expect([...registry.enterprises.values()][0]?.chief).toEqual({ ...chief, led: [] });
      expect(acceptance(update as Command, actor, {}, registry).events).toEqual([]);
    }
    for (const actor of [by.cochief, by.manager, by.otherchief, by.director]) {
      expect(codes(refusal(update as Command, actor))).toEqual(["permission.denied"]);
    }
  });

  it("are judged together", () => {
    const wrong = {
      ...update,
      enterprise: inszOfName("chief").slice(0, 10),
      email: "x",
      phone: "y",
    } as Command;
    const found = refusal(wrong, by.contactCentre).map(({ path }) => path[0]);
    expect([...new Set(found)]).toEqual(["enterprise", "email", "phone"]);
  });
});
