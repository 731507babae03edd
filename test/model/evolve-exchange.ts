import type { MandateEvent } from "../../src/procedures/mandates/events.js";
import type { RequestEvent } from "../../src/procedures/requests/events.js";
import type { RouteEvent } from "../../src/procedures/routes/events.js";
import type { SenderEvent } from "../../src/procedures/senders/events.js";
import {
  isSameMandatary,
  type ModelMandatary,
  type ModelParty,
  type ModelRequest,
  type ModelRoute,
  type ModelSender,
} from "./exchange-state.js";
import type { ModelState } from "./state.js";

export function applyToRequest(state: ModelState, event: RequestEvent, at: string): void {
  const { ticket } = event.data;
  const request = state.requests.find((one) => one.ticket === ticket) as ModelRequest;
  switch (event.type) {
    case "AppointmentRequested": {
      const { enterprise, procedure, requester, representative, chief, accessCodes } = event.data;
      const parties = {
        representative: { ...representative } as ModelParty,
        chief: { ...chief } as ModelParty,
      };
      const open = { procedure, requester, ...parties, accessCodes, signedBy: null, isSigned: false };
      state.requests.push({ ticket, enterprise, status: "open", requestedAt: at, open });
      break;
    }
    case "AppointmentRequestSigned":
      Object.assign(request.open as object, { signedBy: event.data.insz, isSigned: true });
      break;
    case "AppointmentRequestGranted":
      request.status = "granted";
      delete request.open;
      break;
    case "AppointmentRequestRejected":
      request.status = "rejected";
      delete request.open;
      break;
    case "AppointmentRequestWithdrawn":
      request.status = "withdrawn";
      delete request.open;
      break;
  }
}

export function applyToSender(state: ModelState, event: SenderEvent, at: string): void {
  const { domain } = event.data;
  if (event.type === "SenderRegistered") {
    const contact = structuredClone(event.data.contact) as object;
    state.senders.push({ domain, contact, channels: [], preferred: {}, registeredAt: at });
    return;
  }
  const sender = state.senders.find((one) => one.domain === domain) as ModelSender;
  switch (event.type) {
    case "SenderContactUpdated":
      sender.contact = structuredClone(event.data.contact) as object;
      break;
    case "SenderClosed":
      state.senders = state.senders.filter((one) => one !== sender);
      break;
    case "ChannelOpened": {
      const { domain: _, channel: kind, ...rest } = structuredClone(event.data);
      sender.channels.push({ kind, ...rest, applications: [...rest.applications], openedAt: at });
      if (rest.username !== null) state.technicalNames.push(rest.username);
      break;
    }
    case "ChannelClosed":
      sender.channels = sender.channels.filter((one) => one.kind !== event.data.channel);
      break;
    case "ChannelUpdated": {
      const { domain: _, channel: kind, ...changes } = structuredClone(event.data);
      for (const channel of sender.channels) if (channel.kind === kind) Object.assign(channel, changes);
      break;
    }
    case "ChannelPreferred":
      sender.preferred[event.data.application] = event.data.channel;
      break;
    case "TechnicalUserPasswordReset":
      break;
  }
  settlePreferences(sender);
}

/** Whatever is carried goes by exactly one channel that carries it: by the first one, until another is chosen. */
function settlePreferences(sender: ModelSender): void {
  const carried = sender.channels.flatMap((channel) => channel.applications);
  for (const application of Object.keys(sender.preferred)) {
    const kept = sender.channels.find((channel) => channel.kind === sender.preferred[application]);
    if (kept?.applications.includes(application) !== true) delete sender.preferred[application];
  }
  for (const application of carried) {
    if (Object.hasOwn(sender.preferred, application)) continue;
    const first = sender.channels.find((channel) => channel.applications.includes(application));
    sender.preferred[application] = first?.kind as string;
  }
}

export function applyToMandates(state: ModelState, event: MandateEvent | RouteEvent): void {
  switch (event.type) {
    case "MandateGranted": {
      const { enterprise, mandatary, subject, from, until } = event.data;
      state.mandates.push({ enterprise, mandatary: mandatary as ModelMandatary, subject, from, until });
      break;
    }
    case "MandateRevoked": {
      const { enterprise, mandatary, subject } = event.data;
      state.mandates = state.mandates.filter(
        (one) =>
          one.enterprise !== enterprise ||
          one.subject !== subject ||
          !isSameMandatary(one.mandatary, mandatary as ModelMandatary),
      );
      break;
    }
    case "RouteSet":
      clearRoute(state, event.data);
      state.routes.push(structuredClone(event.data) as ModelRoute);
      break;
    case "RouteCleared":
      clearRoute(state, event.data);
      break;
  }
}

function clearRoute(
  state: ModelState,
  { domain, declaration }: { domain: string; declaration: string },
): void {
  state.routes = state.routes.filter((one) => one.domain !== domain || one.declaration !== declaration);
}
