import type { Command } from "../../src/procedures/commands.js";
import { readEnterpriseNumber } from "./identifiers.js";
import type { ModelPath } from "./judging.js";

/** What a command asks of its actor's standing. */
export interface ModelQuestion {
  action: string;
  /** Absent when the enterprise number can't be read. */
  scope?: string;
  targets: { account: string; path: ModelPath }[];
  /** A further place where it is asked. */
  to?: string;
  /** The request that it is about. */
  ticket?: string;
  /** True when the targets are what the person is at the scope and below it, not there alone. */
  everywhere?: true;
}

/** The question that a command asks. */
export function questionOf(command: Command): ModelQuestion {
  switch (command.type) {
    case "AppointChiefAccessManager":
      return atEnterprise("appoint-chief", command.enterprise);
    case "RecordEnterpriseChange":
      return atEnterprise("record-enterprise-change", command.enterprise);
    case "ActivateDomain":
      return atEnterprise("activate-domain", command.enterprise);
    case "CloseDomain":
      return at("close-domain", command.scope);
    case "AppointCoChiefAccessManager":
      return at("manage-co-chiefs", command.scope);
    case "AppointCoAccessManager":
      return at("manage-co-access-managers", command.scope);
    case "UpdateDomain":
      return at("edit-domain", command.scope);
    case "UpdateSubdivision":
      return at("edit-subdivision", command.scope);
    case "UpdateSite":
      return at("edit-site", command.scope);
    case "SetDomainApplications":
      return at("set-domain-applications", command.scope);
    case "SetSubdivisionApplications":
      return at("set-subdivision-applications", command.scope);
    case "SetSiteApplications":
      return at("set-site-applications", command.scope);
    case "ReplaceAccessManager":
      return at("replace-access-manager", command.scope);
    case "ReplaceSubdivisionManager":
      return at("replace-subdivision-manager", command.scope);
    case "ReplaceSiteManager":
      return at("replace-site-manager", command.scope);
    case "AddSubdivision":
      return at("add-subdivision", command.scope);
    case "AddSite":
      return at("add-site", command.scope);
    case "RemoveSubdivision":
      return at("remove-subdivision", command.scope);
    case "RemoveSite":
      return at("remove-site", command.scope);
    case "AddUser":
    case "AddUsers":
      return at("add-user", command.scope);
    case "UpdateUser":
      return onOne("edit-user", command.scope, command.account);
    case "BlockUsers":
      return onAll("block-user", command.scope, command.accounts);
    case "UnblockUsers":
      return onAll("unblock-user", command.scope, command.accounts);
    case "RemoveUsers":
      return onAll("remove-user", command.scope, command.accounts);
    case "RemovePersonEverywhere":
      return { ...onOne("remove-user", command.scope, command.account), everywhere: true };
    case "GrantApplications":
      return onAll("grant-application", command.scope, command.accounts);
    case "RevokeApplications":
      return onAll("revoke-application", command.scope, command.accounts);
    case "AssignFunctionsToUsers":
    case "CopyUserRights":
      return onAll("assign-function", command.scope, command.accounts);
    case "MoveUser":
      return { ...onOne("move-user", command.scope, command.account), to: command.to };
    case "AssignFunctions":
      return onOne("assign-function", command.scope, command.account);
    case "ResetPassword":
      return onOne("reset-password", command.scope, command.account);
    case "RequestChiefAccessManager":
      return atEnterprise("request-chief", command.enterprise);
    case "SignAppointmentRequest":
      return onRequest("sign-request", command.ticket);
    case "GrantAppointmentRequest":
      return onRequest("grant-request", command.ticket);
    case "RejectAppointmentRequest":
      return onRequest("reject-request", command.ticket);
    case "WithdrawAppointmentRequest":
      return onRequest("withdraw-request", command.ticket);
    case "UpdateChiefContact":
      return atEnterprise("edit-chief-contact", command.enterprise);
    case "RequestAccessCodes":
      return nowhere("request-access-codes", command.account);
    case "IssueAccessCodes":
      return { ...nowhere("issue-access-codes", command.account), everywhere: true };
    case "RegisterSender":
    case "UpdateSenderContact":
    case "CloseSender":
    case "OpenChannel":
    case "CloseChannel":
    case "SetChannelApplications":
    case "PreferChannel":
    case "RenewChannelCertificate":
    case "RenewChannelKey":
    case "ResetTechnicalUserPassword":
      return at("manage-sender", command.scope);
    case "SetRoute":
    case "ClearRoute":
      return at("manage-routing", command.scope);
    case "GrantMandate":
    case "RevokeMandate":
      return atEnterprise("manage-mandates", command.enterprise);
    case "AppointCurator":
      return atEnterprise("appoint-curator", command.enterprise);
    case "DischargeCurator":
      return atEnterprise("discharge-curator", command.enterprise);
    case "UpdateOwnDetails":
      return nowhere("edit-own-data");
    case "ChangeOwnPassword":
      return nowhere("change-own-password");
    case "UploadOwnCertificate":
    case "RemoveOwnCertificate":
      return nowhere("manage-own-certificate");
    case "CorrectPersonNumber":
      return nowhere("correct-person");
    case "ErasePerson":
      return nowhere("erase-person");
    case "ConfirmReview":
      return at("review", command.scope);
  }
}

function at(action: string, scope: string): ModelQuestion {
  return { action, scope, targets: [] };
}

function atEnterprise(action: string, text: string): ModelQuestion {
  const read = readEnterpriseNumber(text);
  return "value" in read ? at(action, read.value) : { action, targets: [] };
}

function onOne(action: string, scope: string, account: string): ModelQuestion {
  return { action, scope, targets: [{ account, path: ["account"] }] };
}

function onAll(action: string, scope: string, accounts: readonly string[]): ModelQuestion {
  return { action, scope, targets: accounts.map((account, n) => ({ account, path: ["accounts", n] })) };
}

function onRequest(action: string, ticket: string): ModelQuestion {
  return { action, ticket, targets: [] };
}

/** What names no place, and perhaps one person. */
function nowhere(action: string, ...accounts: string[]): ModelQuestion {
  return { action, targets: accounts.map((account) => ({ account, path: ["account"] })) };
}
