import type { AppointmentRequested, AppointmentRequestSigned } from "./events.js";
import type { AppointmentRequest, ClosedRequest, OpenRequest } from "./state.js";

/** The request as it is filed. */
export function filedRequest({ data, metadata }: AppointmentRequested): OpenRequest {
  return {
    ticket: data.ticket,
    enterprise: data.enterprise,
    status: "open",
    procedure: data.procedure,
    requester: data.requester,
    representative: data.representative && { ...data.representative },
    chief: data.chief && { ...data.chief },
    accessCodes: data.accessCodes,
    signedBy: null,
    isSigned: false,
    requestedAt: metadata.at,
  };
}

/** The request with its signature; a closed one stays as it is. */
export function signedRequest(
  request: AppointmentRequest,
  { data }: AppointmentRequestSigned,
): AppointmentRequest {
  return request.status === "open" ? { ...request, signedBy: data.insz, isSigned: true } : request;
}

/** What is kept of a request once it was answered. */
export function closedRequest(request: AppointmentRequest, status: ClosedRequest["status"]): ClosedRequest {
  const { ticket, enterprise, requestedAt } = request;
  return { ticket, enterprise, status, requestedAt };
}
