import type { CommandNamed, CommandType } from "../commands/commands.js";
import { activateDomain } from "./activate-domain.js";
import { addPlace } from "./add-place.js";
import { addUser, assignFunctions } from "./add-user.js";
import { appointChief } from "./appoint-chief.js";
import { appointCoAccessManager, appointCoChief } from "./appoint-co-manager.js";
import type { Decision } from "./decision.js";
import { changeStatus, grantApplications, removeEverywhere, revokeApplications } from "./group.js";
import { removePlace } from "./remove-place.js";
import { replaceManager } from "./replace-manager.js";
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
};
