import { asSet } from "../../kernel/lists.js";
import type { Channel, Sender } from "./state.js";

/** A channel with these applications, each once. */
export function asChannel(one: Channel): Channel {
  return { ...one, applications: asSet(one.applications) };
}

/**
 * The sender with these channels. Every application that one of them carries has exactly one preferred channel, and it
 * carries it: the one that was preferred, or else the first that was opened.
 */
export function withChannels(sender: Sender, channels: readonly Channel[]): Sender {
  const preferred = new Map<string, string>();
  for (const { kind, applications } of channels) {
    for (const application of applications) {
      if (preferred.has(application)) continue;
      const chosen = Object.hasOwn(sender.preferred, application) ? sender.preferred[application] : undefined;
      const kept = channels.find((one) => one.kind === chosen && one.applications.includes(application));
      preferred.set(application, kept?.kind ?? kind);
    }
  }
  return { ...sender, channels, preferred: Object.fromEntries(preferred) };
}
