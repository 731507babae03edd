import type { RoomsOf } from "../../form/room.js";
import { rejectRequest, withdrawRequest } from "./close.js";
import type { RequestCommand } from "./commands.js";
import { requestChief } from "./file.js";
import { grantRequest } from "./grant.js";
import { signRequest } from "./sign.js";

/** The commands about requests for a chief. */
export const requestCommands: RoomsOf<RequestCommand> = {
  RequestChiefAccessManager: requestChief,
  SignAppointmentRequest: signRequest,
  GrantAppointmentRequest: grantRequest,
  RejectAppointmentRequest: rejectRequest,
  WithdrawAppointmentRequest: withdrawRequest,
};
