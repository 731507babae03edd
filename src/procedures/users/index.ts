import type { RoomsOf } from "../../form/room.js";
import { addUser } from "./add.js";
import { addUsers } from "./add-list.js";
import { grantApplications, revokeApplications } from "./applications.js";
import type { UserCommand } from "./commands.js";
import { copyUserRights } from "./copy.js";
import { assignFunctions, assignFunctionsToUsers } from "./functions.js";
import { moveUser } from "./move.js";
import { removeEverywhere } from "./remove-everywhere.js";
import { resetPassword } from "./reset-password.js";
import { changeStatus } from "./status.js";
import { updateUser } from "./update.js";

/** The commands about users. */
export const userCommands: RoomsOf<UserCommand> = {
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
};
