import { type EventType, handle, type RegistryEvent } from "../../src/index.js";
import { nssoOf } from "../../src/testing/synthetic.js";
import { confirmation } from "./reviews.js";
import { ed25519Key } from "./ssh-keys.js";
import {
  acting,
  by,
  clinic,
  context,
  domain,
  employer,
  factsWith,
  holding,
  hospital,
  inszOfName,
  knownPerson,
  newPerson,
  nsso,
  password,
  phone,
  site,
  type Turn,
  unit,
  untying,
  world,
} from "./world.js";

const second = nssoOf(1_743_302) as string;
const facts = factsWith({
  enterprises: {
    [hospital]: { name: "Example Hospital", nssoNumbers: [nsso, second], domainKinds: ["employer-nsso"] },
  },
});
const accounts = ["user1"];
const contact = { email: "toegang@example.org", phone };

/** A password that the contact centre set is tied to nobody, whoever comes and goes. */
const untied = [
  ["cochief", hospital],
  ["comanager", domain],
  ["unitmanager", unit],
  ["sitemanager", site],
] as const;

const turns: readonly Turn[] = [
  ...untied.map(([account, scope]) => untying(account, scope)),
  [
    {
      type: "ActivateDomain",
      enterprise: hospital,
      kind: "employer-nsso",
      identifier: second,
      email: "a@example.org",
      manager: newPerson("newcomer"),
    },
    by.chief,
    { facts },
  ],
  [
    {
      type: "ActivateDomain",
      enterprise: hospital,
      kind: "ehealth-care",
      email: "zorg@example.org",
      manager: "self",
    },
    by.chief,
  ],
  [{ type: "CloseDomain", scope: `${hospital}/ehealth-care:${hospital}` }, by.chief],
  [{ type: "UpdateDomain", scope: domain, email: "d@example.org" }, by.chief],
  [{ type: "UpdateSubdivision", scope: unit, email: "d@example.org" }, by.manager],
  [{ type: "UpdateSite", scope: site, email: "d@example.org" }, by.manager],
  [{ type: "SetDomainApplications", scope: domain, applications: ["heracles", "ehealth-box"] }, by.chief],
  [
    {
      type: "UpdateUser",
      scope: site,
      account: "user1",
      title: "mr",
      language: "fr",
      email: "u@example.org",
      localEmail: "l@example.org",
      lastDay: "2026-12-31",
    },
    by.sitemanager,
  ],
  [{ type: "BlockUsers", scope: site, accounts }, by.sitemanager],
  [{ type: "UnblockUsers", scope: site, accounts }, by.sitemanager],
  [{ type: "GrantApplications", scope: site, accounts, applications: ["heracles"] }, by.sitemanager],
  [{ type: "RevokeApplications", scope: site, accounts, applications: ["heracles"] }, by.sitemanager],
  [{ type: "AssignFunctions", scope: site, account: "user1", functions: ["technologist"] }, by.sitemanager],
  [
    { type: "ResetPassword", scope: site, account: "user1", password, passwordConfirmation: password },
    by.sitemanager,
  ],
  [{ type: "AddUser", scope: domain, person: knownPerson("user2") }, by.manager],
  [{ type: "AppointCoAccessManager", scope: domain, person: knownPerson("user2") }, by.manager],
  [{ type: "ReplaceAccessManager", scope: domain, manager: newPerson("secondcomer") }, by.chief],
  [{ type: "ReplaceAccessManager", scope: domain, manager: "self" }, by.chief],
  [
    {
      type: "AddSubdivision",
      scope: domain,
      kind: "mammography-unit",
      number: "12820",
      email: "e@example.org",
      manager: "self",
    },
    by.comanager,
  ],
  [
    {
      type: "AddSite",
      scope: unit,
      kind: "mammography-site",
      number: "12819",
      email: "e@example.org",
      manager: "self",
    },
    by.unitmanager,
  ],
  [{ type: "RemoveSite", scope: `${unit}/mammography-site:12819` }, by.unitmanager],
  [{ type: "RemoveSubdivision", scope: `${domain}/mammography-unit:12820` }, by.comanager],
  [{ type: "RemoveUsers", scope: site, accounts }, by.sitemanager],
  [
    {
      type: "AppointChiefAccessManager",
      enterprise: hospital,
      chief: { insz: inszOfName("director"), account: "director", ...contact },
      requester: contact,
      declaration: true,
    },
    by.director,
  ],
];

const certificate = {
  owner: "Sam Van sender",
  issuer: "Example CA",
  enterprise: hospital,
  expiresAt: "2027-01-01T00:00:00.000Z",
  serialDecimal: "255",
  serialHexadecimal: "ff",
};
const senderContact = {
  firstName: "Sam",
  lastName: "Van sender",
  title: "mr",
  function: "Clerk",
  language: "nl",
  phone,
  fax: phone,
  mobile: "0475123456",
  emails: ["s@example.org"],
};
const passwords = { password, passwordConfirmation: password };
const technical = (username: string) => ({ username, usernameConfirmation: username });
const sshKey = ed25519Key();
const ftp = {
  kind: "ftp",
  certificate,
  ...technical("exphospital1"),
  ...passwords,
  applications: ["dimona", "dmfa"],
};
const sftp = { kind: "sftp", certificate, sshKey, ...technical("exphospital2"), applications: ["dimona"] };
const secondEmployer = `${hospital}/employer-nsso:${second}`;
const chief = acting("cochief", "chief-access-manager", hospital);
const curator = acting("partner", "curator", employer);
const anyone = { kind: "anyone", requester: "counter-1" } as const;
const subject = "social-security";
const declaration = "social-risk-declaration";
const person = { insz: inszOfName("deceased") };
const other = { insz: inszOfName("unitmanager") };
const broke = {
  facts: factsWith({ enterprises: { [hospital]: { name: "Example Hospital", bankrupt: true } } }),
};

function party(name: "director" | "cochief") {
  const names = { firstName: "Sam", lastName: `Van ${name}`, insz: inszOfName(name) };
  return { ...names, capacity: "employee", ...contact, mobile: "0475123456", fax: phone } as const;
}

const request = (ticket: string, chief: "cochief" | "director" = "cochief"): Turn => [
  {
    type: "RequestChiefAccessManager",
    ticket,
    procedure: "signed-request",
    enterprise: hospital,
    representative: party("director"),
    chief: party(chief),
    accessCodes: true,
    declaration: true,
  },
  anyone,
];
const signature = (ticket: string): Turn => [
  {
    type: "SignAppointmentRequest",
    ticket,
    insz: inszOfName("director"),
    means: "handwritten-original",
  },
  by.contactCentre,
];
const onFtp = { scope: employer, channel: "ftp" };

/** What happens about requests, senders, mandates and persons. */
const furtherTurns: readonly Turn[] = [
  request("ticket-1"),
  request("ticket-2"),
  request("ticket-3"),
  [{ type: "WithdrawAppointmentRequest", ticket: "ticket-3" }, anyone],
  signature("ticket-1"),
  [{ type: "GrantAppointmentRequest", ticket: "ticket-1" }, by.contactCentre],
  request("ticket-5"),
  [
    {
      type: "RejectAppointmentRequest",
      ticket: "ticket-5",
      reason: "Not signed by Sam Van director himself",
    },
    by.contactCentre,
  ],
  request("ticket-4", "director"),
  signature("ticket-4"),
  [{ type: "UpdateChiefContact", enterprise: hospital, ...contact, phone: "029876543" }, chief],
  [{ type: "IssueAccessCodes", account: "comanager", ...passwords }, chief],
  [{ type: "RequestAccessCodes", account: "cochief" }, chief],
  [{ type: "RegisterSender", scope: employer, contact: senderContact, channel: sftp }, chief],
  [{ type: "OpenChannel", scope: employer, channel: ftp }, chief],
  [{ type: "OpenChannel", scope: employer, channel: { kind: "web-service", certificate } }, chief],
  [{ type: "CloseChannel", scope: employer, channel: "web-service" }, chief],
  [{ type: "SetChannelApplications", ...onFtp, applications: ["dimona", "ecaro"] }, chief],
  [{ type: "PreferChannel", ...onFtp, application: "dimona" }, chief],
  [
    {
      type: "RenewChannelCertificate",
      ...onFtp,
      certificate: { ...certificate, serialDecimal: "1", serialHexadecimal: "1" },
    },
    chief,
  ],
  [{ type: "ResetTechnicalUserPassword", ...onFtp, ...passwords }, chief],
  [
    {
      type: "UpdateSenderContact",
      scope: employer,
      contact: { ...senderContact, emails: ["s@example.org", "t@example.org"] },
    },
    chief,
  ],
  [
    {
      type: "RegisterSender",
      scope: secondEmployer,
      contact: senderContact,
      channel: { kind: "web-service", certificate },
    },
    chief,
  ],
  [{ type: "CloseSender", scope: secondEmployer }, chief],
  [
    {
      type: "GrantMandate",
      enterprise: hospital,
      mandatary: person,
      subject,
      from: "2026-03-02",
      until: "2026-12-31",
    },
    chief,
    { facts },
  ],
  [
    {
      type: "GrantMandate",
      enterprise: hospital,
      mandatary: other,
      subject,
      from: "2026-03-02",
    },
    chief,
    { facts },
  ],
  [{ type: "SetRoute", scope: employer, declaration, recipient: person }, chief],
  [{ type: "SetRoute", scope: secondEmployer, declaration, recipient: "self", channel: "e-box" }, chief],
  [{ type: "ClearRoute", scope: secondEmployer, declaration }, chief],
  [{ type: "RevokeMandate", enterprise: hospital, mandatary: other, subject }, chief],
  [{ type: "AppointCurator", enterprise: hospital, person: newPerson("partner") }, by.court, broke],
  [{ type: "AppointCoAccessManager", scope: employer, person: knownPerson("user2") }, curator],
  [{ type: "DischargeCurator", enterprise: hospital }, by.court],
  [{ type: "AppointCurator", enterprise: hospital, person: knownPerson("partner") }, by.court, broke],
  [{ type: "AppointCoAccessManager", scope: employer, person: knownPerson("user2") }, curator],
  [{ type: "UpdateOwnDetails", language: "nl", email: "own@example.org" }, chief],
  [{ type: "ChangeOwnPassword", ...passwords }, by.sitemanager],
  [{ type: "UploadOwnCertificate", certificate }, chief],
  [{ type: "RemoveOwnCertificate" }, chief],
  [{ type: "UploadOwnCertificate", certificate }, chief],
  [
    {
      type: "CorrectPersonNumber",
      account: "secondcomer",
      insz: inszOfName("user1"),
      merge: { account: "secondcomer", username: "user1login" },
    },
    by.contactCentre,
  ],
  [{ type: "CorrectPersonNumber", account: "user2", insz: inszOfName("outsider") }, by.contactCentre],
  [{ type: "RemovePersonEverywhere", scope: site, account: "user2" }, by.sitemanager],
  [{ type: "AddUser", scope: site, person: knownPerson("user2") }, by.sitemanager],
  [{ type: "ReplaceAccessManager", scope: secondEmployer, manager: "self" }, chief],
  [confirmation(hospital, `review.untouched@${site}#sitemanager`), chief],
  ...(
    [{ kind: "renamed", name: "Example Clinic North" }, { kind: "ceased" }, { kind: "revived" }] as const
  ).map((change): Turn => [{ type: "RecordEnterpriseChange", enterprise: clinic, change }, by.contactCentre]),
  [
    {
      type: "AppointChiefAccessManager",
      enterprise: clinic,
      chief: { insz: inszOfName("otherchief"), ...contact },
      requester: contact,
      declaration: true,
    },
    by.director,
  ],
  [
    { type: "RecordEnterpriseChange", enterprise: clinic, change: { kind: "merged", into: hospital } },
    by.contactCentre,
  ],
  [{ type: "ErasePerson", account: "newcomer", digests: ["digest-1"] }, by.contactCentre],
];

/** Commands that are all accepted in the world, and together lead to every event but the first two of an enterprise. */
export const laterTurns: readonly Turn[] = [...turns, ...furtherTurns];

/** Events that commands gave, of every type that there is but the registration of an enterprise and its first chief. */
function later(all: readonly Turn[] = laterTurns): readonly RegistryEvent[] {
  let registry = world();
  return all.flatMap(([command, actor, more]) => {
    const answer = holding(handle(registry, command, context(actor, more)));
    registry = answer.registry;
    return answer.events;
  });
}

const by_ = { kind: "legal-representative" } as const;
const metadata = { at: "2026-03-02T09:00:00.000Z", by: by_, permissiveFacts: true } as const;

/** One event of each type, the fullest that commands give. */
export function eventOfEachType(): ReadonlyMap<EventType, RegistryEvent> {
  const first = [
    {
      type: "EnterpriseRegistered",
      version: 1,
      data: { enterprise: hospital, name: "Example Hospital" },
      metadata,
    },
    {
      type: "ChiefAccessManagerAppointed",
      version: 1,
      data: { enterprise: hospital, account: "chief", email: "toegang@example.org", phone },
      metadata,
    },
  ] as unknown as readonly RegistryEvent[];
  const found = new Map<EventType, RegistryEvent>();
  for (const event of [...first, ...later()]) {
    const known = found.get(event.type);
    if (!known || JSON.stringify(event.data).length > JSON.stringify(known.data).length)
      found.set(event.type, event);
  }
  return found;
}

/** Events about an enterprise, its places and its users alone. */
export function earlierEvents(): readonly RegistryEvent[] {
  return later(turns);
}

export { later as laterEvents };
