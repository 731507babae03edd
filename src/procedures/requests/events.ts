import type { AccountId, EventOf } from "../../aggregates/common/event.js";
import { accountId, enterpriseNumber, insz, line } from "../../aggregates/common/stored.js";
import type { ClosedRequest, OpenRequest, RequestParty, Ticket } from "../../aggregates/request/state.js";
import { requestParty, requestProcedure, ticket } from "../../aggregates/request/stored.js";
import type { EnterpriseNumber } from "../../identifiers/enterprise-number.js";
import type { Insz } from "../../identifiers/insz.js";
import { flag, nullable, oneOf } from "../../kernel/shape.js";
import { isNew } from "../../registry/amend.js";
import { putRequest } from "../../registry/mentions.js";
import type { Writer } from "../../registry/writer.js";
import {
  type RequestProcedure,
  type ValidSignatureMeans,
  validSignatureMeans,
} from "../../words/requests.js";
import { asItIs, type Erased, type EventsOf, isHisNumber } from "../event.js";

/** Somebody asked for a chief; he gets the ticket. */
export type AppointmentRequested = EventOf<
  "AppointmentRequested",
  {
    readonly ticket: Ticket;
    readonly enterprise: EnterpriseNumber;
    readonly procedure: RequestProcedure;
    readonly requester: string | null;
    /** `null` where it was erased. */
    readonly representative: RequestParty | null;
    /** `null` where it was erased. */
    readonly chief: RequestParty | null;
    readonly accessCodes: boolean;
  }
>;

/** A legal representative signed a request. */
export type AppointmentRequestSigned = EventOf<
  "AppointmentRequestSigned",
  {
    readonly ticket: Ticket;
    /** The signer; `null` where it was erased. */
    readonly insz: Insz | null;
    readonly means: ValidSignatureMeans;
  }
>;

/** A request led to an appointment. */
export type AppointmentRequestGranted = EventOf<
  "AppointmentRequestGranted",
  { readonly ticket: Ticket; readonly account: AccountId }
>;

/**
 * A request was turned down; `reason` is the contact centre's, or `superseded` when another one was granted, or
 * `enterprise-ended` when its enterprise ceased or merged.
 */
export type AppointmentRequestRejected = EventOf<
  "AppointmentRequestRejected",
  { readonly ticket: Ticket; readonly reason: string }
>;

/** A request was taken back. */
export type AppointmentRequestWithdrawn = EventOf<"AppointmentRequestWithdrawn", { readonly ticket: Ticket }>;

/** The events of a request for a chief. */
export type RequestEvent =
  | AppointmentRequested
  | AppointmentRequestSigned
  | AppointmentRequestGranted
  | AppointmentRequestRejected
  | AppointmentRequestWithdrawn;

export const requestEvents: EventsOf<RequestEvent> = {
  AppointmentRequested: {
    data: {
      ticket,
      enterprise: enterpriseNumber,
      procedure: requestProcedure,
      requester: nullable(line),
      representative: nullable(requestParty),
      chief: nullable(requestParty),
      accessCodes: flag,
    },
    erase: (data, person) => {
      const representative = unlessHis(data.representative, person);
      const chief = unlessHis(data.chief, person);
      const isSame = representative === data.representative && chief === data.chief;
      return isSame ? data : { ...data, representative, chief };
    },
    change: ({ data, metadata: { at } }, write) => {
      if (write.get("enterprises", data.enterprise)?.ended) write.stop(`${data.enterprise} is no more`);
      const request: OpenRequest = {
        status: "open",
        ticket: data.ticket,
        enterprise: data.enterprise,
        procedure: data.procedure,
        requester: data.requester,
        representative: data.representative && { ...data.representative },
        chief: data.chief && { ...data.chief },
        accessCodes: data.accessCodes,
        signedBy: null,
        isSigned: false,
        requestedAt: at,
      };
      if (isNew(write, "requests", data.ticket, request)) putRequest(write, request);
    },
  },
  AppointmentRequestSigned: {
    data: { ticket, insz: nullable(insz), means: oneOf(...validSignatureMeans) },
    erase: (data, person) => (isHisNumber(data.insz, person) ? { ...data, insz: null } : data),
    change: ({ data: { ticket, insz } }, write) => {
      const request = write.get("requests", ticket);
      if (request === undefined) {
        write.lack(`request ${ticket}`);
        return;
      }
      if (request.status === "open") putRequest(write, { ...request, signedBy: insz, isSigned: true });
    },
  },
  AppointmentRequestGranted: {
    data: { ticket, account: accountId },
    change: ({ data }, write) => close(write, data.ticket, "granted"),
  },
  AppointmentRequestRejected: {
    data: { ticket, reason: line },
    erase: asItIs,
    change: ({ data }, write) => close(write, data.ticket, "rejected"),
  },
  AppointmentRequestWithdrawn: {
    data: { ticket },
    change: ({ data }, write) => close(write, data.ticket, "withdrawn"),
  },
};

function close(write: Writer, ticket: Ticket, status: ClosedRequest["status"]): void {
  const request = write.get("requests", ticket);
  if (request === undefined) {
    write.lack(`request ${ticket}`);
    return;
  }
  if (request.status !== "open" && request.status !== status) {
    write.stop(`request ${ticket} is ${request.status}`);
  }
  const { enterprise, requestedAt } = request;
  putRequest(write, { status, ticket, enterprise, requestedAt });
}

/** Whoever gave no number is told by nothing: of everybody, nothing is left of him either. */
function unlessHis(party: RequestParty | null, person: Erased): RequestParty | null {
  return person === "everybody" || isHisNumber(party?.insz, person) ? null : party;
}
