import type { Actor } from "../../context/actor.js";
import type { CertificateInput } from "../../credentials/certificate.js";
import type { ManagerInput } from "../../form/manager.js";
import type { PersonInput } from "../../form/person.js";
import { type Instant, plusMinutes } from "../../kernel/instant.js";
import type { Command } from "../../procedures/commands.js";
import { contextOf } from "../sample.js";
import type { Turn } from "./interpret.js";
import { declaration, subject } from "./mandate-recipes.js";
import { theWorld, type WorldPerson } from "./world.js";

/**
 * The commands that make a registry worth starting from: a giant with domains, subdivisions, sites and every role, by
 * name and by office; two small enterprises; people who work for several; requests that are open and closed.
 */
export function grownTurns(start: Instant): readonly Turn[] {
  const { enterprises, persons } = theWorld();
  const [giant = "", second = "", third = ""] = enterprises;
  const person = (at: number): WorldPerson => persons[at] as WorldPerson;
  const mammography = `${giant}/mammography-screening:${giant}`;
  const unit = `${mammography}/mammography-unit:12001`;
  const otherUnit = `${mammography}/mammography-unit:12003`;
  const site = `${unit}/mammography-site:12002`;
  const ehealth = `${giant}/ehealth-care:${giant}`;
  const care = `${second}/residential-care:${second}`;
  const institution = "residential-care-institution";
  const home = `${care}/${institution}:WZC001`;
  const chiefOfGiant = as(person(0), "chief-access-manager", giant);
  const chiefOfSecond = as(person(1), "chief-access-manager", second);
  const unitManager = as(person(14), "subdivision-manager", unit);
  const homeManager = as(person(9), "subdivision-manager", home);
  const siteManager = as(person(24), "site-manager", site);
  const radiologist = { applications: ["heracles", "ehealth-box"], functions: ["radiologist"] };
  const mandatary = { enterprise: third };
  const contactCentre: Actor = { kind: "contact-centre" };
  const steps: readonly (readonly [Actor, Command])[] = [
    appointment(giant, person(0)),
    appointment(second, person(1)),
    appointment(third, person(2)),
    [chiefOfGiant, { type: "AppointCoChiefAccessManager", scope: giant, person: newcomer(person(8)) }],
    [chiefOfGiant, activation(giant, "mammography-screening")],
    [chiefOfGiant, { ...activation(giant, "ehealth-care"), applications: ["cirro", "ehealth-box"] }],
    [chiefOfGiant, { ...activation(giant, "service-provider"), manager: newcomer(person(10)) }],
    [chiefOfGiant, { type: "AppointCoAccessManager", scope: mammography, person: newcomer(person(12)) }],
    [chiefOfGiant, place("AddSubdivision", mammography, "mammography-unit", "12001", newcomer(person(14)))],
    [chiefOfGiant, place("AddSubdivision", mammography, "mammography-unit", "12003", "self")],
    [chiefOfGiant, place("AddSubdivision", ehealth, "health-care", "12003", newcomer(person(16)))],
    [unitManager, place("AddSite", unit, "mammography-site", "12002", newcomer(person(24)))],
    [siteManager, { type: "AddUser", scope: site, person: newcomer(person(22)), ...radiologist }],
    [siteManager, { type: "AddUser", scope: site, person: newcomer(person(26)) }],
    [chiefOfGiant, { type: "AddUser", scope: site, person: known(person(0)) }],
    [chiefOfGiant, { type: "AddUser", scope: ehealth, person: newcomer(person(28)) }],
    [chiefOfGiant, { type: "AddUser", scope: ehealth, person: known(person(22)) }],
    [chiefOfGiant, { type: "BlockUsers", scope: ehealth, accounts: [person(28).account] }],
    [chiefOfGiant, { type: "ReplaceSubdivisionManager", scope: otherUnit, manager: known(person(22)) }],
    [chiefOfSecond, activation(second, "residential-care")],
    [chiefOfSecond, { type: "AppointCoChiefAccessManager", scope: second, person: newcomer(person(33)) }],
    [chiefOfSecond, place("AddSubdivision", care, institution, "WZC001", newcomer(person(9)))],
    [homeManager, { type: "AddUser", scope: home, person: newcomer(person(30)) }],
    [chiefOfSecond, { type: "AddUser", scope: home, person: known(person(24)) }],
    [chiefOfGiant, sender(`${giant}/service-provider:${giant}`, plusMinutes(start, 1_000_000))],
    [chiefOfGiant, secondChannel(`${giant}/service-provider:${giant}`, plusMinutes(start, 1_000_000))],
    [{ kind: "anyone", requester: "desk-0" }, request("T-0", second, person(9))],
    [contactCentre, signature("T-0", person(9))],
    [{ kind: "anyone", requester: "desk-0" }, request("T-1", second, person(9))],
    [contactCentre, { type: "RejectAppointmentRequest", ticket: "T-1", reason: "Asked twice" }],
    [chiefOfSecond, { type: "GrantMandate", enterprise: second, mandatary, subject, from: "2026-01-01" }],
    [chiefOfSecond, { type: "SetRoute", scope: care, declaration, recipient: mandatary }],
  ];
  return steps.map(([actor, command], at) => ({
    command,
    context: contextOf({ actor, now: plusMinutes(start, 10 * (at + 1)), facts: theWorld().facts }),
  }));
}

function as({ account }: WorldPerson, role: string, scope: string): Actor {
  return { kind: "account", account, role, scope } as Actor;
}

function appointment(enterprise: string, { insz, account }: WorldPerson): readonly [Actor, Command] {
  const command: Command = {
    type: "AppointChiefAccessManager",
    enterprise,
    chief: { insz: "self", account, email: "access@example.org", phone: "+3225551234" },
    declaration: true,
  };
  const session = { loggedInAt: "2026-03-02T07:00:00.000Z", means: "eid" };
  return [{ kind: "legal-representative", insz, session }, command];
}

function activation(enterprise: string, kind: string): Command & { readonly type: "ActivateDomain" } {
  return { type: "ActivateDomain", enterprise, kind, email: "domain@example.org", manager: "self" };
}

function place(
  type: "AddSubdivision" | "AddSite",
  scope: string,
  kind: string,
  number: string,
  manager: ManagerInput,
): Command {
  return { type, scope, kind, number, email: "place@example.org", manager };
}

function sender(scope: string, expiresAt: string): Command {
  const password = "Welcome-0001!";
  return {
    type: "RegisterSender",
    scope,
    contact: {
      firstName: "An",
      lastName: "Example",
      title: "mrs",
      function: "IT manager",
      language: "nl",
      phone: "02 555 12 34",
      emails: ["it@example.org"],
    },
    channel: {
      kind: "ftp",
      certificate: certificate(expiresAt),
      username: "exp999999",
      usernameConfirmation: "EXP999999",
      password,
      passwordConfirmation: password,
      applications: ["dmfa", "dimona"],
    },
  };
}

function secondChannel(scope: string, expiresAt: string): Command {
  return {
    type: "OpenChannel",
    scope,
    channel: {
      kind: "sftp",
      certificate: certificate(expiresAt),
      username: "exp999998",
      usernameConfirmation: "exp999998",
      sshKey: `ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAI${"A".repeat(43)}`,
      applications: ["dmfa"],
    },
  };
}

function certificate(expiresAt: string): CertificateInput {
  const serial = { serialDecimal: "4660", serialHexadecimal: "1234" };
  return { owner: "Example", issuer: "Example CA", expiresAt, ...serial };
}

function request(ticket: string, enterprise: string, { insz, firstName, lastName }: WorldPerson): Command {
  return {
    type: "RequestChiefAccessManager",
    ticket,
    procedure: "exception",
    enterprise,
    representative: { firstName, lastName, insz, email: "access@example.org", phone: "+3225551234" },
    chief: "representative",
    declaration: true,
  };
}

function signature(ticket: string, { insz }: WorldPerson): Command {
  return { type: "SignAppointmentRequest", ticket, insz, means: "handwritten-original" };
}

function known({ insz }: WorldPerson): PersonInput {
  return { insz, email: "place@example.org" };
}

function newcomer(person: WorldPerson): PersonInput {
  const { insz, account, username, firstName, lastName } = person;
  const password = `Welcome-${account.slice(8).padStart(4, "0")}!`;
  const email = "office@example.org";
  const codes = { username, usernameConfirmation: username, password, passwordConfirmation: password };
  return { insz, email, account, ...codes, firstName, lastName };
}
