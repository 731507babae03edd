import type { RoomsOf } from "../form/room.js";
import { appointChief } from "./chief/appoint.js";
import { updateChiefContact } from "./chief/update-contact.js";
import { issueAccessCodes } from "./codes/issue.js";
import { requestAccessCodes } from "./codes/request.js";
import type { Command } from "./commands.js";
import { appointCurator } from "./curators/appoint.js";
import { dischargeCurator } from "./curators/discharge.js";
import { activateDomain } from "./domains/activate.js";
import { closeDomain } from "./domains/close.js";
import { recordChange } from "./enterprises/record-change.js";
import { appointCoManager } from "./managers/co-managers.js";
import { replaceManager } from "./managers/replace.js";
import { grantMandate } from "./mandates/grant.js";
import { revokeMandate } from "./mandates/revoke.js";
import { removeOwnCertificate, uploadOwnCertificate } from "./own-data/certificate.js";
import { updateOwnDetails } from "./own-data/details.js";
import { changeOwnPassword } from "./own-data/password.js";
import { correctPersonNumber } from "./persons/correct-number.js";
import { erasePerson } from "./persons/erase.js";
import { addSite, addSubdivision } from "./places/add.js";
import { removePlace } from "./places/remove.js";
import { setApplications } from "./places/set-applications.js";
import { updatePlace } from "./places/update.js";
import { rejectRequest, withdrawRequest } from "./requests/close.js";
import { requestChief } from "./requests/file.js";
import { grantRequest } from "./requests/grant.js";
import { signRequest } from "./requests/sign.js";
import { confirmReview } from "./reviews/confirm.js";
import { clearRoute } from "./routes/clear.js";
import { setRoute } from "./routes/set.js";
import {
  closeChannel,
  preferChannel,
  renewChannelCertificate,
  renewChannelKey,
  resetTechnicalUserPassword,
  setChannelApplications,
} from "./senders/change-channel.js";
import { openChannel } from "./senders/channel.js";
import { closeSender, registerSender, updateSenderContact } from "./senders/sender.js";
import { addUser, addUsers } from "./users/add.js";
import { grantApplications, revokeApplications } from "./users/applications.js";
import { copyUserRights } from "./users/copy.js";
import { assignFunctions, assignFunctionsToUsers } from "./users/functions.js";
import { moveUser } from "./users/move.js";
import { removeEverywhere } from "./users/remove-everywhere.js";
import { resetPassword } from "./users/reset-password.js";
import { changeStatus } from "./users/status.js";
import { updateUser } from "./users/update.js";

/** The rooms of all commands, in the order of the procedures: a command without its room does not compile. */
export const rooms: RoomsOf<Command> = {
  AppointChiefAccessManager: appointChief,
  UpdateChiefContact: updateChiefContact,

  RequestChiefAccessManager: requestChief,
  SignAppointmentRequest: signRequest,
  GrantAppointmentRequest: grantRequest,
  RejectAppointmentRequest: rejectRequest,
  WithdrawAppointmentRequest: withdrawRequest,

  RequestAccessCodes: requestAccessCodes,
  IssueAccessCodes: issueAccessCodes,

  RecordEnterpriseChange: recordChange,

  ActivateDomain: activateDomain,
  CloseDomain: closeDomain,

  UpdateDomain: updatePlace("domain", "edit-domain", "DomainUpdated"),
  UpdateSubdivision: updatePlace("subdivision", "edit-subdivision", "SubdivisionUpdated"),
  UpdateSite: updatePlace("site", "edit-site", "SiteUpdated"),
  SetDomainApplications: setApplications("domain", "set-domain-applications"),
  SetSubdivisionApplications: setApplications("subdivision", "set-subdivision-applications"),
  SetSiteApplications: setApplications("site", "set-site-applications"),
  AddSubdivision: addSubdivision,
  AddSite: addSite,
  RemoveSubdivision: removePlace("subdivision", "remove-subdivision", "SubdivisionRemoved"),
  RemoveSite: removePlace("site", "remove-site", "SiteRemoved"),

  AppointCoChiefAccessManager: appointCoManager("enterprise", "co-chief-access-manager", "manage-co-chiefs"),
  AppointCoAccessManager: appointCoManager("domain", "co-access-manager", "manage-co-access-managers"),
  ReplaceAccessManager: replaceManager("domain", "replace-access-manager"),
  ReplaceSubdivisionManager: replaceManager("subdivision", "replace-subdivision-manager"),
  ReplaceSiteManager: replaceManager("site", "replace-site-manager"),

  AddUser: addUser,
  AddUsers: addUsers,
  UpdateUser: updateUser,
  BlockUsers: changeStatus({
    action: "block-user",
    event: "AssignmentBlocked",
    already: "blocked",
    replaceOnly: true,
  }),
  UnblockUsers: changeStatus({
    action: "unblock-user",
    event: "AssignmentUnblocked",
    already: "active",
    replaceOnly: false,
  }),
  RemoveUsers: changeStatus({ action: "remove-user", event: "AssignmentRemoved", replaceOnly: true }),
  RemovePersonEverywhere: removeEverywhere,
  GrantApplications: grantApplications,
  RevokeApplications: revokeApplications,
  AssignFunctions: assignFunctions,
  AssignFunctionsToUsers: assignFunctionsToUsers,
  CopyUserRights: copyUserRights,
  MoveUser: moveUser,
  ResetPassword: resetPassword,

  RegisterSender: registerSender,
  UpdateSenderContact: updateSenderContact,
  CloseSender: closeSender,
  OpenChannel: openChannel,
  CloseChannel: closeChannel,
  SetChannelApplications: setChannelApplications,
  PreferChannel: preferChannel,
  RenewChannelCertificate: renewChannelCertificate,
  RenewChannelKey: renewChannelKey,
  ResetTechnicalUserPassword: resetTechnicalUserPassword,

  SetRoute: setRoute,
  ClearRoute: clearRoute,

  GrantMandate: grantMandate,
  RevokeMandate: revokeMandate,

  AppointCurator: appointCurator,
  DischargeCurator: dischargeCurator,

  UpdateOwnDetails: updateOwnDetails,
  ChangeOwnPassword: changeOwnPassword,
  UploadOwnCertificate: uploadOwnCertificate,
  RemoveOwnCertificate: removeOwnCertificate,

  CorrectPersonNumber: correctPersonNumber,
  ErasePerson: erasePerson,

  ConfirmReview: confirmReview,
};
