import { isTicket } from "../../aggregates/request/state.js";
import { account, contact, line } from "../../form/fields.js";
import { flag, guarded, oneOf, optional, record, type Shape, textOr } from "../../kernel/shape.js";
import { tieKinds } from "../../words/ties.js";
import type { RequestCommand } from "../commands.js";
import type { ShapesOf } from "../shapes-of.js";
import type { RequestPartyInput } from "./commands.js";

const ticket: Shape<string> = guarded("ticket", isTicket);

const party = record<RequestPartyInput>({
  firstName: line,
  lastName: line,
  insz: optional(line),
  capacity: optional(oneOf(...tieKinds)),
  ...contact,
  mobile: optional(line),
  fax: optional(line),
});

/** The shapes of the commands about requests for a chief, his contact data and access codes. */
export const requestShapes: ShapesOf<RequestCommand> = {
  RequestChiefAccessManager: {
    ticket,
    procedure: oneOf("exception", "signed-request"),
    enterprise: line,
    representative: party,
    chief: textOr(oneOf("representative"), party),
    accessCodes: optional(flag),
    declaration: flag,
  },
  SignAppointmentRequest: {
    ticket,
    insz: line,
    means: oneOf("eid", "handwritten-original", "fax", "copy", "scan"),
  },
  GrantAppointmentRequest: { ticket, account: optional(account) },
  RejectAppointmentRequest: { ticket, reason: line },
  WithdrawAppointmentRequest: { ticket },
  UpdateChiefContact: { enterprise: line, ...contact },
  RequestAccessCodes: { account },
  IssueAccessCodes: {
    account,
    username: optional(line),
    usernameConfirmation: optional(line),
    password: line,
    passwordConfirmation: line,
  },
};
