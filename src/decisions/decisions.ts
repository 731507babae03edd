import type { CommandNamed, CommandType } from "../commands/commands.js";
import { issueAccessCodes, requestAccessCodes, updateChiefContact } from "./access-codes.js";
import { activateDomain } from "./activate-domain.js";
import { addPlace } from "./add-place.js";
import { addUser, assignFunctions } from "./add-user.js";
import { appointChief } from "./appoint-chief.js";
import { appointCoAccessManager, appointCoChief } from "./appoint-co-manager.js";
import { confirmReview } from "./confirm-review.js";
import { appointCurator, dischargeCurator } from "./curators.js";
import type { Decision } from "./decision.js";
import { changeStatus, grantApplications, removeEverywhere, revokeApplications } from "./group.js";
import { clearRoute, grantMandate, revokeMandate, setRoute } from "./mandates.js";
import {
  changeOwnPassword,
  removeOwnCertificate,
  updateOwnDetails,
  uploadOwnCertificate,
} from "./own-data.js";
import { correctPersonNumber, erasePerson } from "./persons.js";
import { removePlace } from "./remove-place.js";
import { replaceManager } from "./replace-manager.js";
import { grantRequest, rejectRequest, requestChief, signRequest, withdrawRequest } from "./requests.js";
import {
  closeChannel,
  closeSender,
  openChannel,
  preferChannel,
  registerSender,
  renewChannelCertificate,
  renewChannelKey,
  resetTechnicalUserPassword,
  setChannelApplications,
  updateSenderContact,
} from "./senders.js";
import { setApplications, updatePlace } from "./update-place.js";
import { resetPassword, updateUser } from "./update-user.js";

/** How each command is decided: a command without its decision does not compile. */
export const decisions: { readonly [Type in CommandType]: Decision<CommandNamed<Type>> } = {
  AppointChiefAccessManager: appointChief,
  AppointCoChiefAccessManager: appointCoChief,
  AppointCoAccessManager: appointCoAccessManager,
  ActivateDomain: activateDomain,
  UpdateDomain: updatePlace,
  UpdateSubdivision: updatePlace,
  UpdateSite: updatePlace,
  SetDomainApplications: setApplications,
  SetSubdivisionApplications: setApplications,
  SetSiteApplications: setApplications,
  ReplaceAccessManager: replaceManager,
  ReplaceSubdivisionManager: replaceManager,
  ReplaceSiteManager: replaceManager,
  AddSubdivision: addPlace,
  AddSite: addPlace,
  RemoveSubdivision: removePlace,
  RemoveSite: removePlace,
  AddUser: addUser,
  UpdateUser: updateUser,
  BlockUsers: changeStatus,
  UnblockUsers: changeStatus,
  RemoveUsers: changeStatus,
  RemovePersonEverywhere: removeEverywhere,
  GrantApplications: grantApplications,
  RevokeApplications: revokeApplications,
  AssignFunctions: assignFunctions,
  ResetPassword: resetPassword,
  RequestChiefAccessManager: requestChief,
  SignAppointmentRequest: signRequest,
  GrantAppointmentRequest: grantRequest,
  RejectAppointmentRequest: rejectRequest,
  WithdrawAppointmentRequest: withdrawRequest,
  UpdateChiefContact: updateChiefContact,
  RequestAccessCodes: requestAccessCodes,
  IssueAccessCodes: issueAccessCodes,
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
