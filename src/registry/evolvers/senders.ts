import type { SenderEvent } from "../../aggregates/sender/events.js";
import * as sender from "../../aggregates/sender/evolve.js";
import { amend, type EvolversOf } from "../amend.js";

export const senderEvolvers: EvolversOf<SenderEvent> = {
  SenderRegistered: (registry, event) => ({
    ...registry,
    senders: registry.senders.set(event.data.domain, sender.registeredSender(event)),
  }),
  SenderContactUpdated: (registry, event) =>
    amend(registry, "senders", event.data.domain, (one) => sender.withContact(one, event)),
  SenderClosed: (registry, event) => ({
    ...registry,
    senders: registry.senders.delete(event.data.domain),
  }),
  ChannelOpened: (registry, event) => {
    const { domain, username } = event.data;
    const opened = amend(registry, "senders", domain, (one) => sender.withChannel(one, event));
    return username === null ? opened : { ...opened, usernames: opened.usernames.set(username, null) };
  },
  ChannelClosed: (registry, event) =>
    amend(registry, "senders", event.data.domain, (one) => sender.withoutChannel(one, event)),
  ChannelUpdated: (registry, event) =>
    amend(registry, "senders", event.data.domain, (one) => sender.withChannelUpdated(one, event)),
  ChannelPreferred: (registry, event) =>
    amend(registry, "senders", event.data.domain, (one) => sender.withPreference(one, event)),
  TechnicalUserPasswordReset: (registry) => registry,
};
