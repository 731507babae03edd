import type { Shape } from "../../kernel/reading.js";
import { flag, guarded, naming, nullable, oneOf, record } from "../../kernel/shape.js";
import { type RequestProcedure, requestProcedures } from "../../words/requests.js";
import { email, enterpriseNumber, instant, insz, line, phone, tagged } from "../common/stored.js";
import { type AppointmentRequest, isTicket, type RequestParty, type Ticket } from "./state.js";

export const ticket: Shape<Ticket> = naming("tickets", guarded("ticket", isTicket));

export const requestProcedure: Shape<RequestProcedure> = oneOf(...requestProcedures);

export const requestParty: Shape<RequestParty> = record<RequestParty>({
  firstName: nullable(line),
  lastName: nullable(line),
  insz: nullable(insz),
  capacity: nullable(line),
  email,
  phone,
  mobile: nullable(phone),
  fax: nullable(phone),
});

const closed = { ticket, enterprise: enterpriseNumber, requestedAt: instant };

export const request: Shape<AppointmentRequest> = tagged<AppointmentRequest, "status">("status", {
  open: {
    ticket,
    enterprise: enterpriseNumber,
    procedure: requestProcedure,
    requester: nullable(line),
    representative: nullable(requestParty),
    chief: nullable(requestParty),
    accessCodes: flag,
    signedBy: nullable(insz),
    isSigned: flag,
    requestedAt: instant,
  },
  granted: closed,
  rejected: closed,
  withdrawn: closed,
});
