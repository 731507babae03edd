import type { EnterpriseNumber } from "../../identifiers/enterprise-number.js";
import type { Insz } from "../../identifiers/insz.js";
import type { RequestProcedure, ValidSignatureMeans } from "../../words/requests.js";
import type { AccountId, EventOf } from "../common/event.js";
import type { RequestParty, Ticket } from "./state.js";

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

/** A request was turned down; `reason` is the contact centre's, or `superseded` when another one was granted. */
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
