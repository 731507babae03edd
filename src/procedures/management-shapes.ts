import {
  account,
  accounts,
  applications,
  belowEnterprise,
  contact,
  line,
  manager,
  person,
  scope,
  scopeAt,
} from "../form/fields.js";
import { dictionary, flag, nullable, optional, record } from "../kernel/shape.js";
import type { Level } from "../words/levels.js";
import type {
  Command,
  MandateCommand,
  PersonalCommand,
  RequestCommand,
  ReviewCommand,
  SenderCommand,
} from "./commands.js";
import type { ShapesOf } from "./shapes-of.js";

const updateAt = (level: Level) => ({ scope: scopeAt(level), email: line });
const setApplicationsAt = (level: Level) => ({ scope: scopeAt(level), applications });
const replaceManagerAt = (level: Level) => ({ scope: scopeAt(level), manager });
const addPlaceUnder = (level: Level) => ({
  scope: scopeAt(level),
  kind: line,
  number: line,
  name: optional(line),
  email: line,
  applications: optional(applications),
  manager,
});
const onUsers = { scope, accounts };
const onApplications = { scope: belowEnterprise, accounts, applications };

type ManagementCommand = Exclude<
  Command,
  RequestCommand | SenderCommand | MandateCommand | PersonalCommand | ReviewCommand
>;

/** The shapes of the commands about enterprises, places and users. */
export const managementShapes: ShapesOf<ManagementCommand> = {
  AppointChiefAccessManager: {
    enterprise: line,
    chief: record({ insz: line, account: optional(account), ...contact }),
    requester: optional(record(contact)),
    representative: optional(line),
    declaration: flag,
  },
  AppointCoChiefAccessManager: { scope: scopeAt("enterprise"), person },
  AppointCoAccessManager: { scope: scopeAt("domain"), person },
  ActivateDomain: {
    enterprise: line,
    kind: line,
    identifier: optional(line),
    email: line,
    applications: optional(applications),
    fields: optional(dictionary((key) => key.length <= 64, line, "applications")),
    manager,
  },
  UpdateDomain: updateAt("domain"),
  UpdateSubdivision: updateAt("subdivision"),
  UpdateSite: updateAt("site"),
  SetDomainApplications: setApplicationsAt("domain"),
  SetSubdivisionApplications: setApplicationsAt("subdivision"),
  SetSiteApplications: setApplicationsAt("site"),
  ReplaceAccessManager: replaceManagerAt("domain"),
  ReplaceSubdivisionManager: replaceManagerAt("subdivision"),
  ReplaceSiteManager: replaceManagerAt("site"),
  AddSubdivision: addPlaceUnder("domain"),
  AddSite: addPlaceUnder("subdivision"),
  RemoveSubdivision: { scope: scopeAt("subdivision") },
  RemoveSite: { scope: scopeAt("site") },
  AddUser: {
    scope: belowEnterprise,
    person,
    applications: optional(applications),
    functions: optional(applications),
  },
  UpdateUser: {
    scope,
    account,
    title: optional(nullable(line)),
    language: optional(nullable(line)),
    email: optional(line),
    localEmail: optional(nullable(line)),
    lastDay: optional(nullable(line)),
  },
  BlockUsers: onUsers,
  UnblockUsers: onUsers,
  RemoveUsers: onUsers,
  RemovePersonEverywhere: { scope, account },
  GrantApplications: onApplications,
  RevokeApplications: onApplications,
  AssignFunctions: { scope: belowEnterprise, account, functions: applications },
  ResetPassword: { scope, account, password: line, passwordConfirmation: line },
};
