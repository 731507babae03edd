import { isTicket, type OpenRequest, type Ticket } from "../../aggregates/request/state.js";
import type { Form } from "../../form/form.js";
import type { Shape } from "../../kernel/reading.js";
import { guarded } from "../../kernel/shape.js";

export const ticket: Shape<Ticket> = guarded("ticket", isTicket);

/** The open request of a ticket; refuses one that is not there or was answered. */
export function readOpenRequest(form: Form<Ticket>): OpenRequest | undefined {
  const request = form.port.request(form.value);
  if (request === undefined) form.refuse("request.unknown", { ticket: form.value });
  else if (request.status !== "open") form.refuse("request.closed", { ticket: form.value });
  else return request;
  return undefined;
}
