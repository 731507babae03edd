import {
  type AppointmentRequest,
  type ClosedRequest,
  isTicket,
  type OpenRequest,
  type Ticket,
} from "../../aggregates/request/state.js";
import type { Context } from "../../context/context.js";
import { accepted, refused } from "../../kernel/result.js";
import { guarded, record } from "../../kernel/shape.js";
import type { Answer } from "../../registry/answer.js";
import type { Registry } from "../../registry/registry.js";
import { broken, type RuleViolation } from "../../rules/index.js";
import { type Asking, ask } from "../ask.js";

/** The request of a ticket. */
export interface RequestQuery {
  readonly ticket: string;
}

/** A request for a chief: while it is open all that it says, afterwards how it ended. */
export type RequestDetails = OpenRequestDetails | ClosedRequest;

/** A request for a chief that waits for a signature or an answer. */
export interface OpenRequestDetails extends Omit<OpenRequest, "requester"> {
  /** Whoever signed, for the contact centre; `null` for whoever filled the request in. */
  readonly signedBy: OpenRequest["signedBy"];
  /** What it lacks to be granted: `request.unsigned`, or nothing. What registers say is judged when it is granted. */
  readonly lacks: readonly RuleViolation[];
}

const asking: Asking<{ readonly ticket: Ticket }, RequestDetails> = {
  shape: record<{ readonly ticket: Ticket }>({ ticket: guarded("ticket", isTicket) }),
  permission: ({ ticket }) => ({ action: "view-request", ticket }),
  show: (inquiry, { ticket }) => {
    const request = inquiry.request(ticket);
    return request === undefined
      ? refused(broken("request.unknown", ["ticket"], { ticket }))
      : accepted(requestSeenBy(request, inquiry.context));
  },
};

/**
 * One request for a chief, by its ticket, with its state and what it lacks: for the contact centre, and while it is open
 * for whoever filled it in. Of an answered request nothing personal is kept, nor who filled it in: the contact centre
 * alone is told how it ended.
 *
 * Refused with `input.shape`; else with what `can` finds for `view-request`; else with `request.unknown`.
 *
 * Source: Step-by-Step guide, II.b, and the Heracles guide, step 1 (a request is followed by its ticket number).
 */
export function requestDetails(
  registry: Registry,
  query: RequestQuery,
  context: Context,
): Answer<RequestDetails> {
  return ask(asking, registry, query, context);
}

/** A request as whoever asks may see it. */
export function requestSeenBy(request: AppointmentRequest, { actor }: Context): RequestDetails {
  if (request.status !== "open") return request;
  const { requester: _, signedBy, ...shown } = request;
  return {
    ...shown,
    signedBy: actor.kind === "contact-centre" ? signedBy : null,
    lacks: request.isSigned ? [] : [broken("request.unsigned")],
  };
}
