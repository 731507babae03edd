import { describe, expect, it } from "vitest";
import type { Registry } from "../../src/index.js";
import { otherCatalogue } from "../support/settings.js";
import {
  by,
  clinic,
  domain,
  employer,
  factsWith,
  hospital,
  inszOfName,
  phone,
  played,
  type Turn,
  world,
} from "../support/world.js";
import { carriedOut, found, remedy, steps, theOne } from "./reviewing.js";

const contact = { email: "toegang@example.org", phone };
const anyone = { kind: "anyone", requester: "counter-1" } as const;

describe("a request without a signature", () => {
  const code = "review.request-unsigned";
  const party = (insz?: string) => ({
    firstName: "Sam",
    lastName: "Van director",
    ...contact,
    ...(insz && { insz }),
  });
  const request = (procedure: "exception" | "signed-request", ticket: string, more: object = {}): Turn => {
    const named = party(inszOfName("director"));
    const both = { representative: named, chief: "representative", ...more };
    const capacity = { capacity: "director", mobile: phone, fax: phone };
    const representative =
      procedure === "exception" ? both.representative : { ...both.representative, ...capacity };
    const command = {
      type: "RequestChiefAccessManager",
      ticket,
      procedure,
      enterprise: hospital,
      ...both,
      representative,
    };
    return [{ ...command, declaration: true } as never, anyone, { facts: noEid }];
  };
  const noEid = factsWith({
    enterprises: { [hospital]: { name: "Example Hospital", hasRepresentativeWithEid: false } },
  });
  const signing = (ticket: string): Turn => [
    { type: "SignAppointmentRequest", ticket, insz: inszOfName("director"), means: "handwritten-original" },
    by.contactCentre,
  ];

  it("is found at the enterprise", () => {
    const registry = played([request("signed-request", "T-1")]);
    expect(theOne(code, registry)).toMatchObject({
      id: `${code}@${hospital}#T-1`,
      severity: "medium",
      scope: hospital,
      ticket: "T-1",
      since: "2026-03-02T09:30:00.000Z",
      params: { ticket: "T-1" },
    });
    expect(found(code, registry, { scope: domain })).toEqual([]);
  });

  it("is none once it is signed, withdrawn, rejected, or somebody else's", () => {
    const filed = played([request("signed-request", "T-1")]);
    const ends: readonly Turn[] = [
      signing("T-1"),
      [{ type: "WithdrawAppointmentRequest", ticket: "T-1" }, anyone],
      [{ type: "RejectAppointmentRequest", ticket: "T-1", reason: "Twice" }, by.contactCentre],
    ];
    for (const end of ends) expect(found(code, played([end], filed, 40))).toEqual([]);
    expect(found(code, filed, { scope: clinic, actor: by.otherchief })).toEqual([]);
  });

  it("is signed: by eID where the request names the representative, on the original always", () => {
    const registry = played([request("signed-request", "T-1"), request("exception", "T-2")]);
    const [byEid, byHand] = found(code, registry).map((one) => remedy(one, "sign-request"));
    expect(byEid?.holes[1]?.options).toEqual(["handwritten-original", "eid"]);
    expect(byHand?.holes[1]?.options).toEqual(["handwritten-original"]);
    const answers = { insz: inszOfName("director"), means: "eid" };
    const after = carriedOut(registry, byEid as never, answers, { actor: by.contactCentre });
    expect(found(code, after).map(({ ticket }) => ticket)).toEqual(["T-2"]);
  });

  it("is withdrawn by whoever filled it in, or by the contact centre", () => {
    const registry = played([request("signed-request", "T-1")]);
    const step = remedy(theOne(code, registry), "withdraw-request");
    expect(step.by).toEqual({ roles: [], actors: ["anyone", "contact-centre"], persons: [] });
    expect(found(code, carriedOut(registry, step, {}, { actor: anyone }))).toEqual([]);
  });
});

describe("a route that leads nowhere", () => {
  const code = "review.route-broken";
  const declaration = "social-risk-declaration";
  const mandatary = { insz: inszOfName("partner") };
  const mandate: Turn = [
    {
      type: "GrantMandate",
      enterprise: hospital,
      mandatary,
      subject: "social-security",
      from: "2026-03-02",
      until: "2026-03-31",
    },
    by.chief,
  ];
  const routing: Turn = [{ type: "SetRoute", scope: employer, declaration, recipient: mandatary }, by.chief];
  const routed = (): Registry => played([mandate, routing]);
  const late = { now: "2026-04-01T09:00:00.000Z" };

  it("has lost its mandate, by a revocation or by time", () => {
    expect(found(code, routed())).toEqual([]);
    const revoked = played(
      [[{ type: "RevokeMandate", enterprise: hospital, mandatary, subject: "social-security" }, by.chief]],
      routed(),
      40,
    );
    for (const finding of [theOne(code, revoked), theOne(code, routed(), late)]) {
      expect(finding).toMatchObject({
        id: `${code}@${employer}#${declaration}`,
        severity: "high",
        scope: employer,
        declaration,
        params: { declaration },
      });
      expect(JSON.stringify(finding)).not.toContain(mandatary.insz);
    }
  });

  it("is led to the enterprise's mailbox, or cleared", () => {
    const finding = theOne(code, routed(), late);
    expect(steps(finding)).toEqual(["route-to-e-box", "clear-route"]);
    for (const name of steps(finding)) {
      const step = remedy(finding, name);
      expect(step.by.persons.map(({ role }) => role)).toContain("access-manager");
      expect(found(code, carriedOut(routed(), step, {}, late), late)).toEqual([]);
    }
  });

  it("is only cleared once the catalogue has no such declaration", () => {
    const catalogue = otherCatalogue({ declarations: [] });
    expect(steps(theOne(code, routed(), { ...late, catalogue }))).toEqual(["clear-route"]);
  });

  it("is none to the mailbox", () => {
    const registry = played([
      [{ type: "SetRoute", scope: employer, declaration, recipient: "self", channel: "e-box" }, by.chief],
    ]);
    expect(found(code, registry, late)).toEqual([]);
    expect(found(code, world(), late)).toEqual([]);
  });
});
