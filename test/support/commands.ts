import type { CommandNamed, CommandType } from "../../src/index.js";
import { clinic, domain, employer, hospital, knownPerson, newPerson, site, unit } from "./world.js";

type Examples = { readonly [Type in CommandType]: CommandNamed<Type> };

const whole = newPerson("newcomer", {
  title: "mr",
  language: "nl",
  localEmail: "local@example.org",
  lastDay: "2026-12-31",
});
const least = knownPerson("newcomer");
const accounts = ["user1", "user2"];
const applications = ["heracles", "ehealth-box"];
const contact = { email: "a@example.org", phone: "021234567" };
const placeBelow = (scope: string, kind: string) => ({
  scope,
  kind,
  number: "12819",
  email: "b@example.org",
});

const party = {
  firstName: "Sam",
  lastName: "Van newcomer",
  insz: least.insz,
  capacity: "employee",
  ...contact,
  mobile: "0475123456",
  fax: "021234568",
} as const;
const certificate = {
  owner: "Example Hospital",
  issuer: "Example CA",
  enterprise: hospital,
  expiresAt: "2027-01-01T00:00:00.000Z",
  serialDecimal: "255",
  serialHexadecimal: "ff",
};
const senderContact = {
  firstName: "Sam",
  lastName: "Van newcomer",
  title: "mr",
  function: "Payroll officer",
  language: "nl",
  phone: "021234567",
  fax: "021234568",
  mobile: "0475123456",
  emails: ["a@example.org", "b@example.org"],
};
const channel = {
  kind: "ftp",
  certificate,
  sshKey: "ssh-ed25519 AAAA",
  username: "technical1",
  usernameConfirmation: "technical1",
  password: "goed-wacht1",
  passwordConfirmation: "goed-wacht1",
  applications: ["dimona"],
  preferredFor: ["dimona"],
};
const onChannel = { scope: employer, channel: "ftp" };
const passwords = { password: "goed-wacht1", passwordConfirmation: "goed-wacht1" };
const declaration = "social-risk-declaration";
const mandatary = { enterprise: clinic };
const subject = "social-security";

/** Each command with every field that it can have. */
export const fullCommands: Examples = {
  AppointChiefAccessManager: {
    type: "AppointChiefAccessManager",
    enterprise: hospital,
    chief: { insz: least.insz, account: "newcomer", ...contact },
    requester: contact,
    representative: least.insz,
    declaration: true,
  },
  AppointCoChiefAccessManager: { type: "AppointCoChiefAccessManager", scope: hospital, person: whole },
  AppointCoAccessManager: { type: "AppointCoAccessManager", scope: domain, person: whole },
  RecordEnterpriseChange: {
    type: "RecordEnterpriseChange",
    enterprise: hospital,
    change: { kind: "merged", into: hospital },
  },
  CloseDomain: { type: "CloseDomain", scope: domain },
  ActivateDomain: {
    type: "ActivateDomain",
    enterprise: hospital,
    kind: "ehealth-care",
    identifier: hospital,
    email: "a@example.org",
    applications,
    fields: { licence: "L-12" },
    manager: whole,
  },
  UpdateDomain: { type: "UpdateDomain", scope: domain, email: "a@example.org" },
  UpdateSubdivision: { type: "UpdateSubdivision", scope: unit, email: "a@example.org" },
  UpdateSite: { type: "UpdateSite", scope: site, email: "a@example.org" },
  SetDomainApplications: { type: "SetDomainApplications", scope: domain, applications },
  SetSubdivisionApplications: { type: "SetSubdivisionApplications", scope: unit, applications },
  SetSiteApplications: { type: "SetSiteApplications", scope: site, applications },
  ReplaceAccessManager: { type: "ReplaceAccessManager", scope: domain, manager: whole },
  ReplaceSubdivisionManager: { type: "ReplaceSubdivisionManager", scope: unit, manager: whole },
  ReplaceSiteManager: { type: "ReplaceSiteManager", scope: site, manager: whole },
  AddSubdivision: {
    type: "AddSubdivision",
    ...placeBelow(domain, "mammography-unit"),
    name: "Unit",
    applications,
    manager: whole,
  },
  AddSite: {
    type: "AddSite",
    ...placeBelow(unit, "mammography-site"),
    name: "Site",
    applications,
    manager: whole,
  },
  RemoveSubdivision: { type: "RemoveSubdivision", scope: unit },
  RemoveSite: { type: "RemoveSite", scope: site },
  AddUser: { type: "AddUser", scope: site, person: whole, applications, functions: ["radiologist"] },
  AddUsers: {
    type: "AddUsers",
    scope: site,
    users: [
      { ...whole, applications, functions: ["radiologist"] },
      { ...knownPerson("user2"), applications: [] },
    ],
  },
  UpdateUser: {
    type: "UpdateUser",
    scope: site,
    account: "user1",
    title: "mr",
    language: "nl",
    email: "a@example.org",
    localEmail: "b@example.org",
    lastDay: "2026-12-31",
  },
  BlockUsers: { type: "BlockUsers", scope: site, accounts },
  UnblockUsers: { type: "UnblockUsers", scope: site, accounts },
  RemoveUsers: { type: "RemoveUsers", scope: site, accounts },
  RemovePersonEverywhere: { type: "RemovePersonEverywhere", scope: domain, account: "user1" },
  GrantApplications: { type: "GrantApplications", scope: site, accounts, applications },
  RevokeApplications: { type: "RevokeApplications", scope: site, accounts, applications },
  AssignFunctions: { type: "AssignFunctions", scope: site, account: "user1", functions: ["radiologist"] },
  AssignFunctionsToUsers: {
    type: "AssignFunctionsToUsers",
    scope: site,
    accounts,
    functions: ["radiologist"],
  },
  CopyUserRights: { type: "CopyUserRights", scope: site, source: "user1", accounts: ["user2"] },
  MoveUser: { type: "MoveUser", scope: site, account: "user1", to: unit },
  ResetPassword: {
    type: "ResetPassword",
    scope: site,
    account: "user1",
    password: whole.password ?? "",
    passwordConfirmation: whole.password ?? "",
  },
  RequestChiefAccessManager: {
    type: "RequestChiefAccessManager",
    ticket: "ticket-1",
    procedure: "signed-request",
    enterprise: hospital,
    representative: party,
    chief: party,
    accessCodes: true,
    declaration: true,
  },
  SignAppointmentRequest: {
    type: "SignAppointmentRequest",
    ticket: "ticket-1",
    insz: least.insz,
    means: "handwritten-original",
  },
  GrantAppointmentRequest: { type: "GrantAppointmentRequest", ticket: "ticket-1", account: "newcomer" },
  RejectAppointmentRequest: { type: "RejectAppointmentRequest", ticket: "ticket-1", reason: "Illegible" },
  WithdrawAppointmentRequest: { type: "WithdrawAppointmentRequest", ticket: "ticket-1" },
  UpdateChiefContact: { type: "UpdateChiefContact", enterprise: hospital, ...contact },
  RequestAccessCodes: { type: "RequestAccessCodes", account: "user1" },
  IssueAccessCodes: {
    type: "IssueAccessCodes",
    account: "user1",
    username: "newcomerlogin",
    usernameConfirmation: "newcomerlogin",
    ...passwords,
  },
  RegisterSender: { type: "RegisterSender", scope: employer, contact: senderContact, channel },
  UpdateSenderContact: { type: "UpdateSenderContact", scope: employer, contact: senderContact },
  CloseSender: { type: "CloseSender", scope: employer },
  OpenChannel: { type: "OpenChannel", scope: employer, channel },
  CloseChannel: { type: "CloseChannel", ...onChannel },
  SetChannelApplications: { type: "SetChannelApplications", ...onChannel, applications },
  PreferChannel: { type: "PreferChannel", ...onChannel, application: "dimona" },
  RenewChannelCertificate: { type: "RenewChannelCertificate", ...onChannel, certificate },
  RenewChannelKey: { type: "RenewChannelKey", ...onChannel, sshKey: "ssh-ed25519 AAAA" },
  ResetTechnicalUserPassword: { type: "ResetTechnicalUserPassword", ...onChannel, ...passwords },
  SetRoute: { type: "SetRoute", scope: employer, declaration, recipient: mandatary, channel: "e-box" },
  ClearRoute: { type: "ClearRoute", scope: employer, declaration },
  GrantMandate: {
    type: "GrantMandate",
    enterprise: hospital,
    mandatary,
    subject,
    from: "2026-03-02",
    until: "2026-12-31",
  },
  RevokeMandate: { type: "RevokeMandate", enterprise: hospital, mandatary, subject },
  AppointCurator: { type: "AppointCurator", enterprise: hospital, person: whole },
  DischargeCurator: { type: "DischargeCurator", enterprise: hospital },
  UpdateOwnDetails: {
    type: "UpdateOwnDetails",
    language: "nl",
    email: "a@example.org",
    assignments: [{ scope: site, language: "nl", email: "a@example.org", localEmail: "b@example.org" }],
  },
  ChangeOwnPassword: { type: "ChangeOwnPassword", ...passwords },
  UploadOwnCertificate: { type: "UploadOwnCertificate", certificate },
  RemoveOwnCertificate: { type: "RemoveOwnCertificate" },
  CorrectPersonNumber: {
    type: "CorrectPersonNumber",
    account: "user1",
    insz: least.insz,
    merge: { account: "user1", username: "user1login" },
  },
  ErasePerson: { type: "ErasePerson", account: "user1", digests: ["digest-1"] },
  ConfirmReview: {
    type: "ConfirmReview",
    scope: site,
    factsAt: "2026-03-02T09:00:00.000Z",
    findings: [
      { finding: `review.untouched@${site}#user1`, decision: "kept", reason: "Works here" },
      { finding: `review.nobody-holds@${site}#heracles`, decision: "withdraw", reason: "Nobody needs it" },
    ],
  },
};

const { requester: _, representative: __, ...appointment } = fullCommands.AppointChiefAccessManager;
const { account: ___, ...chief } = appointment.chief;
const { email, phone } = party;
const leastParty = { email, phone };
const { enterprise: ____, ...leastCertificate } = certificate;
const { fax: _____, mobile: ______, ...leastContact } = senderContact;
const leastChannel = { kind: "ftp" };

/** Each command with no field that it can do without. */
export const leastCommands: Examples = {
  ...fullCommands,
  AppointChiefAccessManager: { ...appointment, chief },
  AppointCoChiefAccessManager: { ...fullCommands.AppointCoChiefAccessManager, person: least },
  AppointCoAccessManager: { ...fullCommands.AppointCoAccessManager, person: least },
  ActivateDomain: {
    type: "ActivateDomain",
    enterprise: hospital,
    kind: "ehealth-care",
    email: "a@example.org",
    manager: least,
  },
  ReplaceAccessManager: { ...fullCommands.ReplaceAccessManager, manager: least },
  ReplaceSubdivisionManager: { ...fullCommands.ReplaceSubdivisionManager, manager: least },
  ReplaceSiteManager: { ...fullCommands.ReplaceSiteManager, manager: least },
  AddSubdivision: { type: "AddSubdivision", ...placeBelow(domain, "mammography-unit"), manager: least },
  AddSite: { type: "AddSite", ...placeBelow(unit, "mammography-site"), manager: least },
  AddUser: { type: "AddUser", scope: site, person: least },
  AddUsers: { type: "AddUsers", scope: site, users: [least, knownPerson("user2")] },
  UpdateUser: { type: "UpdateUser", scope: site, account: "user1" },
  RequestChiefAccessManager: {
    type: "RequestChiefAccessManager",
    ticket: "ticket-1",
    procedure: "exception",
    enterprise: hospital,
    representative: leastParty,
    chief: leastParty,
    declaration: true,
  },
  GrantAppointmentRequest: { type: "GrantAppointmentRequest", ticket: "ticket-1" },
  IssueAccessCodes: { type: "IssueAccessCodes", account: "user1", ...passwords },
  RegisterSender: { type: "RegisterSender", scope: employer, contact: leastContact, channel: leastChannel },
  UpdateSenderContact: { type: "UpdateSenderContact", scope: employer, contact: leastContact },
  OpenChannel: { type: "OpenChannel", scope: employer, channel: leastChannel },
  RenewChannelCertificate: {
    ...fullCommands.RenewChannelCertificate,
    certificate: leastCertificate,
  },
  SetRoute: { type: "SetRoute", scope: employer, declaration, recipient: mandatary },
  GrantMandate: {
    type: "GrantMandate",
    enterprise: hospital,
    mandatary,
    subject,
    from: "2026-03-02",
  },
  AppointCurator: { type: "AppointCurator", enterprise: hospital, person: least },
  UpdateOwnDetails: { type: "UpdateOwnDetails" },
  UploadOwnCertificate: { type: "UploadOwnCertificate", certificate: leastCertificate },
  CorrectPersonNumber: {
    type: "CorrectPersonNumber",
    account: "user1",
    insz: least.insz,
  },
  ErasePerson: { type: "ErasePerson", account: "user1" },
};
