import { readVisibleText } from "../../credentials/visible-text.js";
import { line } from "../../form/fields.js";
import type { CommandRoom } from "../../form/room.js";
import type { RejectAppointmentRequest, WithdrawAppointmentRequest } from "./commands.js";
import { readOpenRequest, ticket } from "./ticket.js";

/** The contact centre turns a request down, and says why. */
export const rejectRequest: CommandRoom<RejectAppointmentRequest> = {
  action: "reject-request",
  shape: { ticket, reason: line },

  judge: (form) => {
    const request = readOpenRequest(form.at("ticket"));
    const reason = form.at("reason").read(readVisibleText);
    if (!request || reason === undefined) return;
    form.emit("AppointmentRequestRejected", { ticket: request.ticket, reason });
  },
};

/** Whoever filled a request in takes it back. */
export const withdrawRequest: CommandRoom<WithdrawAppointmentRequest> = {
  action: "withdraw-request",
  shape: { ticket },

  judge: (form) => {
    const request = readOpenRequest(form.at("ticket"));
    if (request) form.emit("AppointmentRequestWithdrawn", { ticket: request.ticket });
  },
};
