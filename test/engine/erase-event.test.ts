import {
  type AccountId,
  decodeEvent,
  type ErasedPerson,
  type EventNamed,
  type EventType,
  eraseEvent,
  type Insz,
  personalEvents,
  type RegistryEvent,
} from "toegangsbeheer";
import { describe, expect, it } from "vitest";

const insz = "85073000160";
const alias = "90010100123";
const person: ErasedPerson = {
  account: "an" as AccountId,
  insz: [insz, alias] as readonly string[] as readonly Insz[],
  merged: ["an-2" as AccountId],
};
const enterprise = "0412398765";
const domain = `${enterprise}/service-provider:${enterprise}`;
const email = "an.peeters@example.org";
const phone = "+3225551234";
const details = { title: null, language: null, email, localEmail: null, lastDay: null };
const certificate = {
  owner: "An Peeters",
  issuer: "Example CA",
  enterprise: null,
  expiresAt: "2030-01-01T00:00:00.000Z",
  serial: "4660",
};
const party = {
  firstName: "An",
  lastName: "Peeters",
  insz,
  capacity: null,
  email,
  phone,
  mobile: null,
  fax: null,
};
const other = { ...party, insz: "75061200291", firstName: "Bert" };
const contact = {
  firstName: "An",
  lastName: "Peeters",
  title: "mrs",
  function: "IT manager",
  language: "nl",
  phone,
  fax: null,
  mobile: null,
  emails: [email],
};
const chief = { enterprise, account: "an", email, phone };
const erasedChief = { ...chief, email: null, phone: null };
const named = { kind: "account", account: "an", details };
const held = { account: "an", scope: domain, role: "user", details };
const request = { ticket: "T-1", enterprise, procedure: "exception", requester: "desk", accessCodes: false };
const mandatary = { kind: "person", insz };
const mandate = { enterprise, mandatary, subject: "social-security", from: "2026-01-01", until: null };
const channel = { domain, channel: "web-service", certificate };
const opened = {
  domain,
  channel: "web-service",
  certificate,
  sshKey: null,
  username: null,
  applications: [],
};
const office = { kind: "office", office: enterprise };

/** The data of each kind of event that may be personal, and what is left of it. */
const examples: Readonly<Record<string, readonly [object, object]>> = {
  ChiefAccessManagerAppointed: [chief, erasedChief],
  ChiefAccessManagerReplaced: [
    { ...chief, previous: "bert" },
    { ...erasedChief, previous: "bert" },
  ],
  ConfirmationRequested: [
    { enterprise, account: "an", email, requester: { email, phone } },
    { enterprise, account: "an", email: null, requester: null },
  ],
  ManagerAppointed: [
    { scope: domain, manager: named },
    { scope: domain, manager: { ...named, details: null } },
  ],
  ManagerReplaced: [
    { scope: domain, manager: named, previous: office },
    { scope: domain, manager: { ...named, details: null }, previous: office },
  ],
  AccountOpened: [
    {
      account: "an",
      insz,
      firstName: "An",
      lastName: "Peeters",
      username: "anpeeters1",
      passwordTiedTo: null,
    },
    { account: "an", erased: true },
  ],
  AssignmentAdded: [
    { ...held, applications: ["dmfa"], functions: [] },
    { ...held, details: null, applications: ["dmfa"], functions: [] },
  ],
  AssignmentLifted: [held, { ...held, details: null }],
  AssignmentUpdated: [
    { account: "an", scope: domain, changes: { email } },
    { account: "an", scope: domain, changes: {} },
  ],
  ChiefContactUpdated: [chief, erasedChief],
  CuratorAppointed: [
    { enterprise, account: "an", domains: [domain], details },
    { enterprise, account: "an", domains: [domain], details: null },
  ],
  AppointmentRequested: [
    { ...request, representative: party, chief: other },
    { ...request, representative: null, chief: other },
  ],
  AppointmentRequestSigned: [
    { ticket: "T-1", insz: alias, means: "eid" },
    { ticket: "T-1", insz: null, means: "eid" },
  ],
  AppointmentRequestRejected: [
    { ticket: "T-1", reason: "No answer" },
    { ticket: "T-1", reason: "No answer" },
  ],
  AccessCodesIssued: [
    { account: "an", username: "anpeeters1", passwordTiedTo: null },
    { account: "an", username: null, passwordTiedTo: null },
  ],
  AccountUpdated: [
    { account: "an", changes: { email } },
    { account: "an", changes: {} },
  ],
  CertificateUploaded: [
    { account: "an", certificate },
    { account: "an", certificate: null },
  ],
  PersonNumberCorrected: [
    { account: "an", insz },
    { account: "an", insz: null },
  ],
  AccountsMerged: [
    { account: "an", merged: "an-2", insz, username: "anpeeters1" },
    { account: "an", merged: "an-2", insz: null, username: null },
  ],
  SenderRegistered: [
    { domain, contact },
    { domain, contact },
  ],
  SenderContactUpdated: [
    { domain, contact },
    { domain, contact },
  ],
  ChannelOpened: [opened, opened],
  ChannelUpdated: [channel, channel],
  RouteSet: [
    {
      domain,
      declaration: "social-risk-declaration",
      recipient: { kind: "mandatary", mandatary },
    },
    { domain, declaration: "social-risk-declaration", recipient: null },
  ],
  MandateGranted: [mandate, { ...mandate, mandatary: null }],
  ReviewConfirmed: [confirmed("Ill"), confirmed(null)],
  MandateRevoked: [
    { enterprise, mandatary, subject: "social-security" },
    { enterprise, mandatary: null, subject: "social-security" },
  ],
};

/** A review with a finding on him, and with one that is about nobody. */
function confirmed(reason: string | null): object {
  const factsAt = "2026-03-02T09:00:00.000Z";
  const about = (subject: string) => ({ decision: "kept", finding: `review.${subject}` });
  return {
    ...{ scope: domain, factsAt },
    findings: [
      { ...about(`leaver@${domain}#an`), reason },
      { ...about(`place-data@${domain}#an`), reason: "Right" },
    ],
  };
}

function event<Type extends EventType>(type: Type, data: object): EventNamed<Type> {
  const metadata = { at: "2026-03-02T09:00:00.000Z", by: { kind: "contact-centre" } };
  const read = decodeEvent({ type, version: 1, data, metadata });
  if (!read.ok) throw new Error(`${type}: ${JSON.stringify(read.violations)}`);
  return read.value as EventNamed<Type>;
}

/** The same data about somebody else. */
function ofSomebodyElse(data: object): object {
  return JSON.parse(
    JSON.stringify(data)
      .replaceAll('"an"', '"bert"')
      .replaceAll('#an"', '#bert"')
      .replaceAll(insz, other.insz)
      .replaceAll(alias, other.insz),
  );
}

describe("a person's data erased from an event of the past", () => {
  it("has an example of every personal event", () => {
    expect(Object.keys(examples).sort()).toEqual([...personalEvents].sort());
  });

  it.each(personalEvents)("leaves of %s what is not personal, in a form that is read again", (type) => {
    const [before, after] = examples[type] as readonly [object, object];
    const erased = eraseEvent(event(type, before), person);
    expect(erased).toEqual(event(type, after));
    expect(decodeEvent(JSON.parse(JSON.stringify(erased)))).toEqual({ ok: true, value: erased });
    expect(eraseEvent(erased, person)).toEqual(erased);
  });

  it.each(personalEvents)("leaves %s of somebody else as it is, the same object", (type) => {
    const [before] = examples[type] as readonly [object, object];
    const theirs = event(type, ofSomebodyElse(before));
    expect(eraseEvent(theirs, person)).toBe(theirs);
  });

  it("erases what was told of an account that was merged into his", () => {
    const added = event("AccountUpdated", { account: "an-2", changes: { email } });
    expect(eraseEvent(added, person).data).toEqual({ account: "an-2", changes: {} });
    const { merged: _, ...alone } = person;
    expect(eraseEvent(added, alone)).toBe(added);
  });

  it("erases both parties of a request that are he, and none who gave no number", () => {
    const both = event("AppointmentRequested", { ...request, representative: party, chief: party });
    expect(eraseEvent(both, person).data).toEqual({ ...request, representative: null, chief: null });
    const nameless = { ...request, representative: { ...party, insz: null }, chief: other };
    const without = event("AppointmentRequested", nameless);
    expect(eraseEvent(without, person)).toBe(without);
  });

  it("leaves every other event, and one of a kind that is not known, as it is", () => {
    const blocked: RegistryEvent = event("AssignmentBlocked", { account: "an", scope: domain });
    expect(eraseEvent(blocked, person)).toBe(blocked);
    const strange = { ...blocked, type: "toString" } as unknown as RegistryEvent;
    expect(eraseEvent(strange, person)).toBe(strange);
    const left = event("ManagerAppointed", { scope: domain, manager: office });
    expect(eraseEvent(left, person)).toBe(left);
  });

  it("does not change the event that it was given", () => {
    const before = event("AccountUpdated", { account: "an", changes: { email } });
    const text = JSON.stringify(before);
    eraseEvent(before, person);
    expect(JSON.stringify(before)).toBe(text);
  });
});
