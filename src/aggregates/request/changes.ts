import type { AppointmentRequest, ClosedRequest } from "./state.js";

/** What is kept of a request once it was answered. */
export function closedRequest(request: AppointmentRequest, status: ClosedRequest["status"]): ClosedRequest {
  const { ticket, enterprise, requestedAt } = request;
  return { status, ticket, enterprise, requestedAt };
}
