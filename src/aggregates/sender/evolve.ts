import { change } from "../common/change.js";
import type {
  ChannelClosed,
  ChannelOpened,
  ChannelPreferred,
  ChannelUpdated,
  SenderContactUpdated,
  SenderRegistered,
} from "./events.js";
import type { Channel, Sender } from "./state.js";

/** The sender as it is registered, without a channel yet. */
export function registeredSender({ data, metadata }: SenderRegistered): Sender {
  return {
    domain: data.domain,
    contact: data.contact,
    channels: [],
    preferred: {},
    registeredAt: metadata.at,
  };
}

/** The sender with another contact person. */
export function withContact(sender: Sender, { data }: SenderContactUpdated): Sender {
  return { ...sender, contact: data.contact };
}

/** The sender with one more channel. */
export function withChannel(sender: Sender, { data, metadata }: ChannelOpened): Sender {
  const { channel: kind, certificate, sshKey, username, applications } = data;
  const channel: Channel = { kind, certificate, sshKey, username, applications, openedAt: metadata.at };
  return preferring({ ...sender, channels: [...sender.channels, channel] });
}

/** The sender with one channel less. */
export function withoutChannel(sender: Sender, { data }: ChannelClosed): Sender {
  return preferring({ ...sender, channels: sender.channels.filter(({ kind }) => kind !== data.channel) });
}

/** The sender with one channel changed. */
export function withChannelUpdated(sender: Sender, { data }: ChannelUpdated): Sender {
  const { domain: _domain, channel, ...changes } = data;
  return preferring({
    ...sender,
    channels: sender.channels.map((one) => (one.kind === channel ? { ...one, ...changes } : one)),
  });
}

/** The sender whose messages for an application go by that channel. */
export function withPreference(sender: Sender, { data }: ChannelPreferred): Sender {
  return change(sender, (draft) => {
    draft.preferred[data.application] = data.channel;
  });
}

/**
 * Every application that some channel carries has exactly one preferred channel, and it carries it: the one that was
 * preferred, or else the first that was opened.
 */
function preferring(sender: Sender): Sender {
  const preferred = new Map<string, string>();
  for (const { kind, applications } of sender.channels) {
    for (const application of applications) {
      if (preferred.has(application)) continue;
      const chosen = Object.hasOwn(sender.preferred, application) ? sender.preferred[application] : undefined;
      const isStill = sender.channels.some(
        (channel) => channel.kind === chosen && channel.applications.includes(application),
      );
      preferred.set(application, isStill && chosen !== undefined ? chosen : kind);
    }
  }
  return { ...sender, preferred: Object.fromEntries(preferred) };
}
