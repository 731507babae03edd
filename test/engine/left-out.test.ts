import { describe, expect, it } from "vitest";
import { type Command, decodeCommand, handle } from "../../src/index.js";
import { parseCertificate } from "../../src/keys.js";
import {
  acceptance,
  by,
  codes,
  context,
  domain,
  employer,
  hospital,
  inszOfName,
  newPerson,
  phone,
  refusal,
  site,
  world,
} from "../support/world.js";

/** What is wrong with a form as it came from a browser, which no compiler saw. */
function heard(form: object, who: Parameters<typeof context>[0]): readonly string[] {
  const answer = handle(world(), form as Command, context(who));
  return answer.ok ? [] : codes(answer.violations);
}

describe("a form that leaves a field out", () => {
  const { insz: _, ...person } = newPerson("newcomer", { email: "nobody" });

  it("hears that it is required, and everything else beside", () => {
    const form = { type: "AddUser", scope: site, person, applications: ["none"] };
    expect(heard(form, by.sitemanager)).toEqual([
      "field.required at person.insz",
      "email.format at person.email",
      "application.not-in-catalogue at applications.0",
    ]);
    expect(heard({ ...form, person: { ...person, insz: undefined } }, by.sitemanager)).toEqual(
      heard(form, by.sitemanager),
    );
  });

  it("hears of every one that it left out", () => {
    expect(heard({ type: "ChangeOwnPassword" }, by.user1)).toEqual([
      "field.required at password",
      "field.required at passwordConfirmation",
    ]);
    const contact = { title: "mr", function: "Payroll officer", phone: "12" };
    expect(heard({ type: "UpdateSenderContact", scope: employer, contact }, by.chief)).toEqual(
      expect.arrayContaining([
        "field.required at contact.firstName",
        "field.required at contact.lastName",
        "field.required at contact.language",
        "phone.format at contact.phone",
        "contact.email-required at contact.emails",
      ]),
    );
  });

  it("hears of a whole record once, at its place, and of everything else beside", () => {
    expect(heard({ type: "AddUser", scope: site, applications: ["none"] }, by.sitemanager)).toEqual([
      "field.required at person",
      "application.not-in-catalogue at applications.0",
    ]);
    expect(heard({ type: "AddUser", scope: site, person: null }, by.sitemanager)).toEqual([
      "input.shape at person",
    ]);
    const adding = { type: "AddSubdivision", scope: domain, kind: "mammography-unit", email: "nobody" };
    expect(heard(adding, by.manager)).toEqual([
      "field.required at number",
      "email.format at email",
      "field.required at manager",
    ]);
    expect(heard({ type: "RegisterSender", scope: employer, channel: { kind: "none" } }, by.chief)).toEqual([
      "field.required at contact",
      "channel.unknown at channel.kind",
      "certificate.required at channel.certificate",
    ]);
    expect(heard({ type: "RenewChannelCertificate", scope: employer, channel: "ftp" }, by.chief)).toEqual([
      "sender.unknown at scope",
      "field.required at certificate",
    ]);
    const mandate = { type: "GrantMandate", enterprise: hospital, subject: "none", from: "soon" };
    expect(heard(mandate, by.chief)).toEqual([
      "field.required at mandatary",
      "mandate.unknown at subject",
      "input.shape at from",
    ]);
  });

  it("must say which it means where each has fields of its own", () => {
    expect(heard({ type: "SetRoute", scope: employer, declaration: "none" }, by.chief)).toEqual([
      "input.shape at recipient",
    ]);
    expect(heard({ type: "RecordEnterpriseChange", enterprise: "1" }, { kind: "contact-centre" })).toEqual([
      "input.shape at change",
    ]);
  });

  it("is not asked who requests what somebody may want for himself", () => {
    const form = { type: "AppointChiefAccessManager", enterprise: hospital, declaration: true };
    expect(heard(form, by.director)).toEqual(["field.required at chief"]);
    expect(heard({ ...form, chief: { email: "a@example.org", phone } }, by.director)).toEqual([
      "field.required at chief.insz",
    ]);
    expect(heard({ ...form, chief: { insz: "1", email: "a@example.org", phone } }, by.director)).toEqual([
      "insz.format at chief.insz",
      "field.required at requester",
    ]);
  });

  it("did not tick the box that it left out", () => {
    const form = {
      type: "AppointChiefAccessManager",
      enterprise: hospital,
      chief: { insz: newPerson("newcomer").insz, account: "newcomer", phone },
      requester: { email: "a@example.org", phone },
    };
    expect(heard(form, by.director)).toEqual([
      "field.required at chief.email",
      "declaration.required at declaration",
    ]);
  });

  it("repeats nothing, though all that it says is so already", () => {
    const person = inszOfName("newcomer");
    const form = {
      type: "AppointChiefAccessManager",
      enterprise: hospital,
      chief: { insz: person, account: "newcomer", email: "a@example.org", phone },
      requester: { email: "a@example.org", phone },
    };
    const whole = { ...form, declaration: true } as Command;
    const { registry } = acceptance(whole, by.director);
    expect(acceptance(whole, by.director, {}, registry).events).toEqual([]);
    expect(codes(refusal(form as Command, by.director, {}, registry))).toContain(
      "declaration.required at declaration",
    );
  });

  it("must say where and to whom: nobody can say what he may do in no place", () => {
    expect(heard({ type: "AddUser", person }, by.sitemanager)).toEqual(["input.shape at scope"]);
    expect(heard({ type: "BlockUsers", scope: site }, by.sitemanager)).toEqual(["input.shape at accounts"]);
    expect(heard({ type: "UpdateChiefContact", phone: "12" }, by.chief)).toEqual([
      "input.shape at enterprise",
    ]);
    expect(heard({ type: "UpdateChiefContact", phone: "12" }, { kind: "contact-centre" })).toEqual([
      "field.required at enterprise",
      "field.required at email",
      "phone.format at phone",
    ]);
  });

  it("is no whole command: decodeCommand, which promises one, finds fault with its shape", () => {
    const read = decodeCommand({ type: "UpdateDomain", scope: employer });
    expect(read.ok || codes(read.violations)).toEqual(["input.shape at email"]);
  });
});

it("a certificate that leaves values out hears of each of them, and of what else is wrong", () => {
  const read = parseCertificate({ owner: "A\u202eB", serialDecimal: "1", serialHexadecimal: "2" });
  expect(read.ok || codes(read.violations)).toEqual([
    "person.name at owner",
    "field.required at issuer",
    "field.required at expiresAt",
    "certificate.serial at serialDecimal",
  ]);
});
