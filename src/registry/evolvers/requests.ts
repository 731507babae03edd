import type { RequestEvent } from "../../aggregates/request/events.js";
import { closedRequest, filedRequest, signedRequest } from "../../aggregates/request/evolve.js";
import type { AppointmentRequest, ClosedRequest, Ticket } from "../../aggregates/request/state.js";
import type { Insz } from "../../identifiers/insz.js";
import { absent, type EvolversOf } from "../amend.js";
import { withMention, withOpenRequest } from "../indexes.js";
import type { Registry } from "../registry.js";

export const requestEvolvers: EvolversOf<RequestEvent> = {
  AppointmentRequested: (registry, event) => withRequest(registry, filedRequest(event)),
  AppointmentRequestSigned: (registry, event) => {
    const { ticket } = event.data;
    const before = registry.requests.get(ticket);
    if (before === undefined) return absent(`request ${ticket}`);
    const request = signedRequest(before, event);
    const freed = mentioning(registry, before, false);
    return mentioning({ ...freed, requests: freed.requests.set(ticket, request) }, request, true);
  },
  AppointmentRequestGranted: (registry, { data }) => closed(registry, data.ticket, "granted"),
  AppointmentRequestRejected: (registry, { data }) => closed(registry, data.ticket, "rejected"),
  AppointmentRequestWithdrawn: (registry, { data }) => closed(registry, data.ticket, "withdrawn"),
};

/** The registry with a request; an open one is found by its enterprise and by whom it names. */
export function withRequest(registry: Registry, request: AppointmentRequest): Registry {
  const kept = { ...registry, requests: registry.requests.set(request.ticket, request) };
  if (request.status !== "open") return kept;
  return mentioning(withOpenRequest(kept, request, true), request, true);
}

function closed(registry: Registry, ticket: Ticket, status: ClosedRequest["status"]): Registry {
  const request = registry.requests.get(ticket);
  if (request === undefined) return absent(`request ${ticket}`);
  const without = mentioning(withOpenRequest(registry, request, false), request, false);
  return { ...without, requests: without.requests.set(ticket, closedRequest(request, status)) };
}

/** Whoever an open request names is found by his INSZ. */
function mentioning(registry: Registry, request: AppointmentRequest, there: boolean): Registry {
  return personsIn(request).reduce(
    (next, insz) => withMention(next, insz, `request:${request.ticket}`, there),
    registry,
  );
}

function personsIn(request: AppointmentRequest): readonly Insz[] {
  if (request.status !== "open") return [];
  const { representative, chief, signedBy } = request;
  return [representative?.insz, chief?.insz, signedBy].filter(
    (insz) => insz !== undefined && insz !== null,
  ) as Insz[];
}
