import type { CertificateInput } from "../../credentials/certificate.js";
import type { OnPlace } from "../../form/room.js";

/** Whom to reach about a sender's structured messages. */
export interface SenderContactInput {
  readonly firstName: string;
  readonly lastName: string;
  readonly title: string;
  /** The person's job, as the form asks it. */
  readonly function: string;
  readonly language: string;
  readonly phone: string;
  readonly fax?: string;
  readonly mobile?: string;
  /** One to three. */
  readonly emails: readonly string[];
}

/** A channel to open: what its kind asks. */
export interface ChannelInput {
  readonly kind: string;
  readonly certificate?: CertificateInput;
  /** A public SSH key, as `algorithm base64 [comment]`. */
  readonly sshKey?: string;
  readonly username?: string;
  readonly usernameConfirmation?: string;
  readonly password?: string;
  readonly passwordConfirmation?: string;
  readonly applications?: readonly string[];
  /** Those of its applications for which it is the preferred channel from the start, also where another was. */
  readonly preferredFor?: readonly string[];
}

interface OnChannel<Type extends string> extends OnPlace<Type> {
  /** The kind of the channel. */
  readonly channel: string;
}

/** Registers the sender of a domain's structured messages, with its first channel. */
export interface RegisterSender extends OnPlace<"RegisterSender"> {
  readonly contact: SenderContactInput;
  readonly channel: ChannelInput;
}

/** Changes where a sender is reached. */
export interface UpdateSenderContact extends OnPlace<"UpdateSenderContact"> {
  readonly contact: SenderContactInput;
}

/** Ends a sender with all its channels. */
export interface CloseSender extends OnPlace<"CloseSender"> {}

/** Opens a further channel of a sender. */
export interface OpenChannel extends OnPlace<"OpenChannel"> {
  readonly channel: ChannelInput;
}

/** Closes a channel of a sender. */
export interface CloseChannel extends OnChannel<"CloseChannel"> {}

/** Chooses the applications of a channel. */
export interface SetChannelApplications extends OnChannel<"SetChannelApplications"> {
  /** The whole set. */
  readonly applications: readonly string[];
}

/** Chooses the channel by which an application's messages go. */
export interface PreferChannel extends OnChannel<"PreferChannel"> {
  readonly application: string;
}

/** Puts another certificate in place of a channel's. */
export interface RenewChannelCertificate extends OnChannel<"RenewChannelCertificate"> {
  readonly certificate: CertificateInput;
}

/** Puts another SSH key in place of a channel's. */
export interface RenewChannelKey extends OnChannel<"RenewChannelKey"> {
  readonly sshKey: string;
}

/** Sets another password for the technical user of a channel. */
export interface ResetTechnicalUserPassword extends OnChannel<"ResetTechnicalUserPassword"> {
  readonly password: string;
  readonly passwordConfirmation: string;
}

/** The commands about the sender of a domain's structured messages. */
export type SenderCommand =
  | RegisterSender
  | UpdateSenderContact
  | CloseSender
  | OpenChannel
  | CloseChannel
  | SetChannelApplications
  | PreferChannel
  | RenewChannelCertificate
  | RenewChannelKey
  | ResetTechnicalUserPassword;
