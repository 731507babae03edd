import type { EventOf } from "../../aggregates/common/event.js";
import { certificate, ids, line, scope, username } from "../../aggregates/common/stored.js";
import { asChannel, withChannels } from "../../aggregates/sender/changes.js";
import type { Channel, SenderContact, SshKey } from "../../aggregates/sender/state.js";
import { senderContact, sshKey } from "../../aggregates/sender/stored.js";
import type { Certificate } from "../../credentials/certificate.js";
import type { Username } from "../../credentials/username.js";
import { isSame } from "../../kernel/same.js";
import { nullable, optional } from "../../kernel/shape.js";
import { expectDomain } from "../../registry/agreement.js";
import { amend, isNew, revise } from "../../registry/amend.js";
import { expectFreeUsername } from "../../registry/indexes.js";
import type { Writer } from "../../registry/writer.js";
import type { Scope } from "../../scope/scope.js";
import { asItIs, type EventsOf, ofWhomever } from "../event.js";

/** A domain got a sender; its first channel follows in a `ChannelOpened`. */
export type SenderRegistered = EventOf<
  "SenderRegistered",
  { readonly domain: Scope; readonly contact: SenderContact | null }
>;

/** A sender is reached elsewhere. */
export type SenderContactUpdated = EventOf<
  "SenderContactUpdated",
  { readonly domain: Scope; readonly contact: SenderContact | null }
>;

/** A sender stopped, with all its channels. Technical users' names stay reserved. */
export type SenderClosed = EventOf<"SenderClosed", { readonly domain: Scope }>;

/** A channel opened. Where it has a technical user with a password, the host keeps that password's hash. */
export type ChannelOpened = EventOf<
  "ChannelOpened",
  {
    readonly domain: Scope;
    readonly channel: string;
    readonly certificate: Certificate;
    readonly sshKey: SshKey | null;
    readonly username: Username | null;
    readonly applications: readonly string[];
  }
>;

/** A channel of a sender is no more. */
export type ChannelClosed = EventOf<"ChannelClosed", { readonly domain: Scope; readonly channel: string }>;

/** What changed of a channel; an absent field stayed as it was. */
export type ChannelUpdated = EventOf<
  "ChannelUpdated",
  {
    readonly domain: Scope;
    readonly channel: string;
    readonly certificate?: Certificate;
    readonly sshKey?: SshKey;
    readonly applications?: readonly string[];
  }
>;

/** An application's messages go by that channel from now on. */
export type ChannelPreferred = EventOf<
  "ChannelPreferred",
  { readonly domain: Scope; readonly channel: string; readonly application: string }
>;

/** Somebody set a technical user's password. The host keeps the new hash. */
export type TechnicalUserPasswordReset = EventOf<
  "TechnicalUserPasswordReset",
  { readonly domain: Scope; readonly channel: string; readonly username: Username }
>;

/** The events of a sender. */
export type SenderEvent =
  | SenderRegistered
  | SenderContactUpdated
  | SenderClosed
  | ChannelOpened
  | ChannelClosed
  | ChannelUpdated
  | ChannelPreferred
  | TechnicalUserPasswordReset;

const onChannel = { domain: scope, channel: line };

export const senderEvents: EventsOf<SenderEvent> = {
  SenderRegistered: {
    data: { domain: scope, contact: nullable(senderContact) },
    erase: ofWhomever({ contact: null }),
    change: ({ data: { domain, contact }, metadata: { at } }, write) => {
      expectDomain(write, domain);
      const sender = { domain, contact, channels: [], preferred: {}, registeredAt: at };
      if (isNew(write, "senders", domain, sender)) write.put("senders", domain, sender);
    },
  },
  SenderContactUpdated: {
    data: { domain: scope, contact: nullable(senderContact) },
    erase: ofWhomever({ contact: null }),
    change: ({ data: { domain, contact } }, write) =>
      amend(write, "senders", domain, (sender) => ({ ...sender, contact })),
  },
  SenderClosed: {
    hash: "forget",
    data: { domain: scope },
    change: ({ data: { domain } }, write) => write.drop("senders", domain),
  },
  ChannelOpened: {
    hash: "keep",
    data: {
      ...onChannel,
      certificate,
      sshKey: nullable(sshKey),
      username: nullable(username),
      applications: ids,
    },
    erase: asItIs,
    change: ({ data: { domain, channel: kind, ...opened }, metadata: { at } }, write) => {
      const channel = asChannel({ kind, ...opened, openedAt: at });
      const present = channelOf(write, domain, kind);
      if (present !== undefined) {
        // It is open already, as new as that: the event came twice.
        if (isSame(present, channel)) return;
        write.stop(`channel ${kind} of ${domain} is open`);
      }
      if (opened.username !== null) expectFreeUsername(write, opened.username);
      amendChannels(write, domain, (channels) => [...channels, channel]);
      if (opened.username !== null) write.put("usernames", opened.username, null);
    },
  },
  ChannelClosed: {
    hash: "forget",
    data: onChannel,
    change: ({ data: { domain, channel } }, write) =>
      amendChannels(write, domain, (channels) => channels.filter(({ kind }) => kind !== channel)),
  },
  ChannelUpdated: {
    data: {
      ...onChannel,
      certificate: optional(certificate),
      sshKey: optional(sshKey),
      applications: optional(ids),
    },
    erase: asItIs,
    change: ({ data: { domain, channel, ...changes } }, write) => {
      if (channelOf(write, domain, channel) === undefined) write.lack(`channel ${channel} of ${domain}`);
      amendChannels(write, domain, (channels) =>
        channels.map((one) => (one.kind === channel ? asChannel({ ...one, ...changes }) : one)),
      );
    },
  },
  ChannelPreferred: {
    data: { ...onChannel, application: line },
    change: ({ data: { domain, channel, application } }, write) => {
      const carrier = channelOf(write, domain, channel);
      if (carrier?.applications.includes(application) !== true) {
        write.lack(`a channel ${channel} of ${domain} for ${application}`);
        return;
      }
      revise(write, "senders", domain, ({ preferred }) => {
        preferred[application] = channel;
      });
    },
  },
  TechnicalUserPasswordReset: { hash: "keep", data: { ...onChannel, username }, change: () => {} },
};

function amendChannels(
  write: Writer,
  domain: Scope,
  change: (channels: readonly Channel[]) => readonly Channel[],
): void {
  amend(write, "senders", domain, (sender) => withChannels(sender, change(sender.channels)));
}

function channelOf(write: Writer, domain: Scope, kind: string): Channel | undefined {
  return write.get("senders", domain)?.channels.find((channel) => channel.kind === kind);
}
