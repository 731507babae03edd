import type { Decision } from "../form/decision.js";
import { appointChief } from "./chief/appoint.js";
import { issueAccessCodes, requestAccessCodes, updateChiefContact } from "./codes/codes.js";
import type { CommandNamed, CommandType } from "./commands.js";
import { appointCurator, dischargeCurator } from "./curators/curators.js";
import { activateDomain } from "./domains/activate.js";
import { appointCoAccessManager, appointCoChief } from "./managers/co-managers.js";
import { replaceManager } from "./managers/replace.js";
import { clearRoute, grantMandate, revokeMandate, setRoute } from "./mandates/mandates.js";
import {
  changeOwnPassword,
  removeOwnCertificate,
  updateOwnDetails,
  uploadOwnCertificate,
} from "./own-data/own-data.js";
import { correctPersonNumber, erasePerson } from "./persons/persons.js";
import { addPlace } from "./places/add.js";
import { removePlace } from "./places/remove.js";
import { setApplications, updatePlace } from "./places/update.js";
import {
  grantRequest,
  rejectRequest,
  requestChief,
  signRequest,
  withdrawRequest,
} from "./requests/requests.js";
import { confirmReview } from "./reviews/confirm.js";
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
} from "./senders/senders.js";
import { addUser, assignFunctions } from "./users/add.js";
import { changeStatus, grantApplications, removeEverywhere, revokeApplications } from "./users/group.js";
import { resetPassword, updateUser } from "./users/update.js";

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
