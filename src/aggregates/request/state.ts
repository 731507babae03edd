import type { Email, Phone } from "../../credentials/contact.js";
import type { EnterpriseNumber } from "../../identifiers/enterprise-number.js";
import type { Insz } from "../../identifiers/insz.js";
import type { Brand } from "../../kernel/brand.js";
import type { Instant } from "../../kernel/instant.js";
import type { ClosedStatus, RequestProcedure } from "../../words/requests.js";

/** Names a request for ever; made by the host, 1 to 64 letters, digits and hyphens. */
export type Ticket = Brand<"Ticket">;

/** A person in a request, as the form told of him. */
export interface RequestParty {
  /** `null`, as the last name, where the form did not ask for it. */
  readonly firstName: string | null;
  readonly lastName: string | null;
  readonly insz: Insz | null;
  readonly capacity: string | null;
  readonly email: Email;
  readonly phone: Phone;
  readonly mobile: Phone | null;
  readonly fax: Phone | null;
}

/** A request for a chief that waits for a signature or an answer. */
export interface OpenRequest {
  readonly status: "open";
  readonly ticket: Ticket;
  readonly enterprise: EnterpriseNumber;
  readonly procedure: RequestProcedure;
  /** The host's reference of whoever filled it in; `null` for the contact centre. */
  readonly requester: string | null;
  /** `null` only while an erased history is replayed. */
  readonly representative: RequestParty | null;
  readonly chief: RequestParty | null;
  readonly accessCodes: boolean;
  readonly signedBy: Insz | null;
  readonly isSigned: boolean;
  readonly requestedAt: Instant;
}

/** A request that was answered: nothing personal is kept of it. */
export interface ClosedRequest {
  readonly status: ClosedStatus;
  readonly ticket: Ticket;
  readonly enterprise: EnterpriseNumber;
  readonly requestedAt: Instant;
}

/** A request for a chief, by the exception procedure or as a signed request. */
export type AppointmentRequest = OpenRequest | ClosedRequest;

const ticketLayout = /^[A-Za-z0-9-]{1,64}$/;

/** True for text that can be a request's ticket. */
export function isTicket(input: unknown): input is Ticket {
  return typeof input === "string" && input.length <= 64 && ticketLayout.test(input);
}
