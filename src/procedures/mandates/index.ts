import type { RoomsOf } from "../../form/room.js";
import type { MandateCommand } from "./commands.js";
import { grantMandate } from "./grant.js";
import { revokeMandate } from "./revoke.js";

/** The commands about the mandates of an enterprise. */
export const mandateCommands: RoomsOf<MandateCommand> = {
  GrantMandate: grantMandate,
  RevokeMandate: revokeMandate,
};
