import {
  type Actor,
  type Command,
  openRequests,
  type Page,
  type QueueQuery,
  type Registry,
  type RequestDetails,
  type WaitingPerson,
  waitingForCodes,
} from "toegangsbeheer";
import { describe, expect, it } from "vitest";
import {
  by,
  clinic,
  codes,
  context,
  domain,
  hospital,
  inszOfName,
  knownPerson,
  minute,
  password,
  played,
  refusal,
  site,
  type Turn,
  unit,
} from "../../support/world.js";
import { answered, askedOfSlices, refusedWith } from "../ask.js";

const anyone = (requester: string): Actor => ({ kind: "anyone", requester });
const director = {
  ...{ firstName: "Sam", lastName: "Van director", insz: inszOfName("director"), capacity: "director" },
  ...{ email: "director@example.org", phone: "021234567" },
} as const;
const files = (ticket: string, enterprise: string, requester: string): Turn => [
  {
    type: "RequestChiefAccessManager",
    ...{ ticket, enterprise, procedure: "signed-request", declaration: true },
    ...{ representative: director, chief: "representative" },
  } as Command,
  anyone(requester),
];
const asks = (account: string, actor: Actor): Turn => [{ type: "RequestAccessCodes", account }, actor];
const issues = (account: string, actor: Actor = by.contactCentre): Turn => [
  { type: "IssueAccessCodes", account, password, passwordConfirmation: password },
  actor,
];

const registry = played([
  files("T-2", clinic, "counter-1"),
  files("T-1", hospital, "counter-1"),
  files("T-3", hospital, "counter-2"),
  asks("manager", by.manager),
  asks("chief", by.chief),
  asks("sitemanager", by.sitemanager),
]);

describe("the open requests", () => {
  const list = (query: QueueQuery, actor: Actor, from: Registry = registry): Page<RequestDetails> =>
    answered(openRequests(from, query, context(actor)));
  const tickets = (query: QueueQuery, actor: Actor, from?: Registry): readonly string[] =>
    list(query, actor, from).rows.map(({ ticket }) => ticket);

  it("are the contact centre's, everywhere or of an enterprise, the oldest first, until they are answered", () => {
    expect(tickets({}, by.contactCentre)).toEqual(["T-2", "T-1", "T-3"]);
    expect(tickets({ scope: hospital }, by.contactCentre)).toEqual(["T-1", "T-3"]);
    expect(list({ pageSize: 2, page: 2 }, by.contactCentre)).toMatchObject({
      ...{ total: 3, page: 2, pages: 2 },
      rows: [{ ticket: "T-3", isSigned: false, lacks: [{ code: "request.unsigned" }] }],
    });
    const rejects: Turn = [
      { type: "RejectAppointmentRequest", ticket: "T-1", reason: "unreadable" },
      by.contactCentre,
    ];
    expect(tickets({}, by.contactCentre, played([rejects], registry, 50))).toEqual(["T-2", "T-3"]);
  });

  it("are told to whoever filled them in: his own, in one enterprise", () => {
    expect(tickets({ scope: hospital }, anyone("counter-1"))).toEqual(["T-1"]);
    expect(tickets({ scope: clinic }, anyone("counter-1"))).toEqual(["T-2"]);
    expect(tickets({ scope: clinic }, anyone("counter-2"))).toEqual([]);
    const ask = (query: QueueQuery, actor: Actor): unknown =>
      codes(refusedWith(openRequests(registry, query, context(actor))) as never);
    expect(ask({}, anyone("counter-1"))).toEqual(["permission.denied"]);
    expect(ask({ scope: hospital }, by.chief)).toEqual(["permission.denied"]);
    expect(ask({}, by.director)).toEqual(["permission.denied"]);
    expect(ask({ scope: domain }, by.contactCentre)).toEqual(["input.shape at scope"]);
    expect(ask({ pageSize: 5_000 }, by.contactCentre)).toEqual(["limit.exceeded at pageSize"]);
  });

  it("cost what a page shows", () => {
    const keys = askedOfSlices(registry, (part) =>
      openRequests(part, { pageSize: 1 }, context(by.contactCentre)),
    );
    expect(keys.filter((key) => key.startsWith("request:"))).toEqual(["request:T-2"]);
    expect(keys).toContain("queue:requests");
  });
});

describe("who waits for access codes", () => {
  const list = (query: QueueQuery, actor: Actor, from: Registry = registry): Page<WaitingPerson> =>
    answered(waitingForCodes(from, query, context(actor)));
  const who = (query: QueueQuery, actor: Actor, from?: Registry): readonly string[] =>
    list(query, actor, from).rows.map(({ account }) => account);

  it("is told to the contact centre, everywhere or of an enterprise, the longest waiting first", () => {
    expect(who({}, by.contactCentre)).toEqual(["manager", "chief", "sitemanager"]);
    expect(who({ scope: clinic }, by.contactCentre)).toEqual([]);
    expect(list({ pageSize: 1 }, by.contactCentre)).toMatchObject({
      ...{ total: 3, pages: 3 },
      rows: [{ account: "manager", since: minute(33), roles: [{ role: "access-manager", scope: domain }] }],
    });
    const keys = askedOfSlices(registry, (part) =>
      waitingForCodes(part, { pageSize: 1 }, context(by.contactCentre)),
    );
    expect(keys.filter((key) => key.startsWith("account:"))).toEqual(["account:manager"]);
  });

  it("is told to the chief of those below him, with what hinders him", () => {
    const [first, ...others] = list({ scope: hospital }, by.chief).rows;
    expect(first).toEqual({
      ...{ account: "manager", firstName: "Sam", lastName: "Van manager", username: "managerlogin" },
      insz: inszOfName("manager"),
      since: minute(33),
      roles: [{ role: "access-manager", scope: domain }],
      hindrances: [],
    });
    expect(others.map(({ account }) => account)).toEqual(["sitemanager"]);
    const elsewhere = played(
      [
        [
          { type: "AppointCoChiefAccessManager", scope: clinic, person: knownPerson("manager") },
          by.otherchief,
        ],
        [{ type: "AddUser", scope: unit, person: knownPerson("sitemanager") }, by.unitmanager],
      ],
      registry,
      50,
    );
    const rows = list({ scope: hospital }, by.chief, elsewhere).rows;
    expect(rows.map(({ account, hindrances }) => [account, hindrances.map(({ code }) => code)])).toEqual([
      ["manager", ["account.held-elsewhere"]],
      ["sitemanager", []],
    ]);
    // What he is elsewhere is not told.
    expect(JSON.stringify(rows)).not.toContain(clinic);
    expect(who({ scope: clinic }, by.otherchief, elsewhere)).toEqual(["manager"]);
  });

  it("is nobody once he got them, or is no more", () => {
    const helped = played([issues("manager", by.chief), issues("sitemanager")], registry, 50);
    expect(who({}, by.contactCentre, helped)).toEqual(["chief"]);
    expect(list({}, by.contactCentre, helped).total).toBe(1);
    expect(who({ scope: hospital }, by.chief, helped)).toEqual([]);
  });

  it("is nobody who is nothing any more, until he is something again", () => {
    const replaces = (name: "sitemanager" | "user2"): Turn => [
      { type: "ReplaceSiteManager", scope: site, manager: knownPerson(name) } as Command,
      by.chief,
    ];
    const replaced = played([replaces("user2")], registry, 50);
    expect(who({}, by.contactCentre, replaced)).toEqual(["manager", "chief"]);
    expect(codes(refusal(issues("sitemanager")[0], by.contactCentre, {}, replaced))).toEqual([
      "user.unknown at account",
    ]);
    const back = played([replaces("sitemanager")], replaced, 55);
    expect(who({}, by.contactCentre, back)).toEqual(["manager", "chief", "sitemanager"]);
  });

  it("is for nobody else", () => {
    const ask = (query: QueueQuery, actor: Actor): unknown =>
      codes(refusedWith(waitingForCodes(registry, query, context(actor))) as never);
    expect(ask({ scope: hospital }, by.cochief)).toEqual(["permission.denied"]);
    expect(ask({ scope: hospital }, by.otherchief)).toEqual(["permission.denied"]);
    expect(ask({}, by.chief)).toEqual(["permission.denied"]);
    expect(ask({ scope: hospital }, anyone("counter-1"))).toEqual(["permission.denied"]);
    for (const query of [null, [], { page: 0 }, { scope: "x" }, { more: 1 }]) {
      expect(ask(query as never, by.contactCentre)).toEqual([expect.stringMatching(/^input\.shape/)]);
    }
  });
});
