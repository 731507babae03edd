import type { ContactInput } from "../../form/contact.js";
import type { RequestProcedure, SignatureMeans } from "../../words/requests.js";
import type { TieKind } from "../../words/ties.js";

/** A person in a request for a chief, as the form asks for him. */
export interface RequestPartyInput extends ContactInput {
  /** Optional, as the last name, for another chief in the exception procedure: the register knows his names. */
  readonly firstName?: string;
  readonly lastName?: string;
  /** Optional for the representative of a signed request, who then can't sign with his eID. */
  readonly insz?: string;
  /** In what capacity he belongs to the enterprise; asked by a signed request. */
  readonly capacity?: TieKind;
  readonly mobile?: string;
  readonly fax?: string;
}

/** Asks for a chief by the exception procedure or by a signed request. */
export interface RequestChiefAccessManager {
  readonly type: "RequestChiefAccessManager";
  /** The ticket that the request is kept under, made by the caller: 1 to 64 letters, digits and hyphens. */
  readonly ticket: string;
  readonly procedure: RequestProcedure;
  readonly enterprise: string;
  readonly representative: RequestPartyInput;
  /** `representative`, or the person who is to be chief. */
  readonly chief: "representative" | RequestPartyInput;
  /** Whether the chief wants a user name and a password beside his eID. */
  readonly accessCodes?: boolean;
  readonly declaration: boolean;
}

/** Records how and by whom a request was signed. */
export interface SignAppointmentRequest {
  readonly type: "SignAppointmentRequest";
  readonly ticket: string;
  /** The signer's INSZ. */
  readonly insz: string;
  readonly means: SignatureMeans;
}

/** Appoints the chief whom a signed request asks for. */
export interface GrantAppointmentRequest {
  readonly type: "GrantAppointmentRequest";
  readonly ticket: string;
  /** The id of the account to open; not used for a person who has one. */
  readonly account?: string;
}

/** Refuses a request for a chief, with the reason. */
export interface RejectAppointmentRequest {
  readonly type: "RejectAppointmentRequest";
  readonly ticket: string;
  readonly reason: string;
}

/** Takes an open request for a chief back. */
export interface WithdrawAppointmentRequest {
  readonly type: "WithdrawAppointmentRequest";
  readonly ticket: string;
}

/** The commands about requests for a chief. */
export type RequestCommand =
  | RequestChiefAccessManager
  | SignAppointmentRequest
  | GrantAppointmentRequest
  | RejectAppointmentRequest
  | WithdrawAppointmentRequest;
