import type { CommandNamed, CommandType } from "../../src/index.js";
import { domain, hospital, knownPerson, newPerson, site, unit } from "./world.js";

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
  ResetPassword: {
    type: "ResetPassword",
    scope: site,
    account: "user1",
    password: whole.password ?? "",
    passwordConfirmation: whole.password ?? "",
  },
};

const { requester: _, representative: __, ...appointment } = fullCommands.AppointChiefAccessManager;
const { account: ___, ...chief } = appointment.chief;

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
  UpdateUser: { type: "UpdateUser", scope: site, account: "user1" },
};
