import type { Username } from "../../credentials/username.js";
import type { Scope } from "../../scope/scope.js";
import type { Certificate } from "../common/certificate.js";
import type { EventOf } from "../common/event.js";
import type { SenderContact, SshKey } from "./state.js";

/** A domain got a sender; its first channel follows in a `ChannelOpened`. */
export type SenderRegistered = EventOf<
  "SenderRegistered",
  { readonly domain: Scope; readonly contact: SenderContact | null }
>;

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
