import { asSet } from "../../kernel/lists.js";
import type { Channel, Sender } from "./state.js";

/** A channel with these applications, each once. */
export function asChannel(one: Channel): Channel {
  return { ...one, applications: asSet(one.applications) };
}

/** The sender with one more channel. */
export function withChannel(sender: Sender, channel: Channel): Sender {
  return preferring({ ...sender, channels: [...sender.channels, channel] });
}

/** The sender with one channel less. */
export function withoutChannel(sender: Sender, kind: string): Sender {
  return preferring({ ...sender, channels: sender.channels.filter((one) => one.kind !== kind) });
}

/** The sender with one channel changed. */
export function withChannelUpdated(sender: Sender, kind: string, changes: Partial<Channel>): Sender {
  return preferring({
    ...sender,
    channels: sender.channels.map((one) => (one.kind === kind ? asChannel({ ...one, ...changes }) : one)),
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
