import { parseEnterpriseNumber } from "../identifiers/enterprise-number.js";
import type { PermissionQuestion, TargetField } from "../permissions/question.js";
import type { Command, CommandType } from "../procedures/commands.js";
import { enterpriseScope } from "../scope/scope.js";
import type { Action } from "../words/actions.js";

/** How the question of a command's second stage is drawn from the command. */
export interface CommandAction {
  /** The action; towards persons of another role than user, `actionOnRole` tells which one it takes instead. */
  readonly action: Action;
  /** The field that names the place. */
  readonly scope: "scope" | "enterprise" | "none";
  /** The field that names the persons it is done to. */
  readonly targets?: TargetField;
}

/** Which permission each command asks for, where, and towards whom. */
export const commandActions: Readonly<Record<CommandType, CommandAction>> = {
  AppointChiefAccessManager: { action: "appoint-chief", scope: "enterprise" },
  AppointCoChiefAccessManager: { action: "manage-co-chiefs", scope: "scope" },
  AppointCoAccessManager: { action: "manage-co-access-managers", scope: "scope" },
  ActivateDomain: { action: "activate-domain", scope: "enterprise" },
  UpdateDomain: { action: "edit-domain", scope: "scope" },
  UpdateSubdivision: { action: "edit-subdivision", scope: "scope" },
  UpdateSite: { action: "edit-site", scope: "scope" },
  SetDomainApplications: { action: "set-domain-applications", scope: "scope" },
  SetSubdivisionApplications: { action: "set-subdivision-applications", scope: "scope" },
  SetSiteApplications: { action: "set-site-applications", scope: "scope" },
  ReplaceAccessManager: { action: "replace-access-manager", scope: "scope" },
  ReplaceSubdivisionManager: { action: "replace-subdivision-manager", scope: "scope" },
  ReplaceSiteManager: { action: "replace-site-manager", scope: "scope" },
  AddSubdivision: { action: "add-subdivision", scope: "scope" },
  AddSite: { action: "add-site", scope: "scope" },
  RemoveSubdivision: { action: "remove-subdivision", scope: "scope" },
  RemoveSite: { action: "remove-site", scope: "scope" },
  AddUser: { action: "add-user", scope: "scope" },
  UpdateUser: { action: "edit-user", scope: "scope", targets: "account" },
  BlockUsers: { action: "block-user", scope: "scope", targets: "accounts" },
  UnblockUsers: { action: "unblock-user", scope: "scope", targets: "accounts" },
  RemoveUsers: { action: "remove-user", scope: "scope", targets: "accounts" },
  RemovePersonEverywhere: { action: "remove-user", scope: "scope", targets: "account" },
  GrantApplications: { action: "grant-application", scope: "scope", targets: "accounts" },
  RevokeApplications: { action: "revoke-application", scope: "scope", targets: "accounts" },
  AssignFunctions: { action: "assign-function", scope: "scope", targets: "account" },
  ResetPassword: { action: "reset-password", scope: "scope", targets: "account" },
  RequestChiefAccessManager: { action: "request-chief", scope: "enterprise" },
  SignAppointmentRequest: { action: "sign-request", scope: "none" },
  GrantAppointmentRequest: { action: "grant-request", scope: "none" },
  RejectAppointmentRequest: { action: "reject-request", scope: "none" },
  WithdrawAppointmentRequest: { action: "withdraw-request", scope: "none" },
  UpdateChiefContact: { action: "edit-chief-contact", scope: "enterprise" },
  RequestAccessCodes: { action: "request-access-codes", scope: "none", targets: "account" },
  IssueAccessCodes: { action: "issue-access-codes", scope: "none", targets: "account" },
  RegisterSender: { action: "manage-sender", scope: "scope" },
  UpdateSenderContact: { action: "manage-sender", scope: "scope" },
  CloseSender: { action: "manage-sender", scope: "scope" },
  OpenChannel: { action: "manage-sender", scope: "scope" },
  CloseChannel: { action: "manage-sender", scope: "scope" },
  SetChannelApplications: { action: "manage-sender", scope: "scope" },
  PreferChannel: { action: "manage-sender", scope: "scope" },
  RenewChannelCertificate: { action: "manage-sender", scope: "scope" },
  RenewChannelKey: { action: "manage-sender", scope: "scope" },
  ResetTechnicalUserPassword: { action: "manage-sender", scope: "scope" },
  SetRoute: { action: "manage-routing", scope: "scope" },
  ClearRoute: { action: "manage-routing", scope: "scope" },
  GrantMandate: { action: "manage-mandates", scope: "enterprise" },
  RevokeMandate: { action: "manage-mandates", scope: "enterprise" },
  AppointCurator: { action: "appoint-curator", scope: "enterprise" },
  DischargeCurator: { action: "discharge-curator", scope: "enterprise" },
  UpdateOwnDetails: { action: "edit-own-data", scope: "none" },
  ChangeOwnPassword: { action: "change-own-password", scope: "none" },
  UploadOwnCertificate: { action: "manage-own-certificate", scope: "none" },
  RemoveOwnCertificate: { action: "manage-own-certificate", scope: "none" },
  CorrectPersonNumber: { action: "correct-person", scope: "none" },
  ErasePerson: { action: "erase-person", scope: "none" },
  ConfirmReview: { action: "review", scope: "scope" },
};

/** The question of a command's second stage: `can` answers it as `decide` does. */
export function questionOf(command: Command): PermissionQuestion {
  const { action, targets: field } = commandActions[command.type];
  return {
    action,
    scope: scopeOf(command),
    ticket: "ticket" in command ? command.ticket : undefined,
    targets: field && targetsOf(command),
    field,
  };
}

function targetsOf(command: Command): readonly string[] {
  if ("accounts" in command) return command.accounts;
  return "account" in command ? [command.account] : [];
}

function scopeOf(command: Command): string | undefined {
  if ("scope" in command) return command.scope;
  const enterprise = parseEnterpriseNumber("enterprise" in command ? command.enterprise : undefined);
  return enterprise.ok ? enterpriseScope(enterprise.value) : undefined;
}
