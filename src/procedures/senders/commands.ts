/** A certificate as its plain values: reading the file is the host's. */
export interface CertificateInput {
  readonly owner: string;
  readonly issuer: string;
  /** The enterprise that the certificate names, when it names one. */
  readonly enterprise?: string;
  /** The last moment of its validity, an `Instant`. */
  readonly expiresAt: string;
  /** The serial number twice: in decimal and in hexadecimal digits. */
  readonly serialDecimal: string;
  readonly serialHexadecimal: string;
}

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
}

interface OnDomain<Type extends string> {
  readonly type: Type;
  /** The domain. */
  readonly scope: string;
}

interface OnChannel<Type extends string> extends OnDomain<Type> {
  /** The kind of the channel. */
  readonly channel: string;
}

export interface RegisterSender extends OnDomain<"RegisterSender"> {
  readonly contact: SenderContactInput;
  readonly channel: ChannelInput;
}

export interface UpdateSenderContact extends OnDomain<"UpdateSenderContact"> {
  readonly contact: SenderContactInput;
}

export interface CloseSender extends OnDomain<"CloseSender"> {}

export interface OpenChannel extends OnDomain<"OpenChannel"> {
  readonly channel: ChannelInput;
}

export interface CloseChannel extends OnChannel<"CloseChannel"> {}

export interface SetChannelApplications extends OnChannel<"SetChannelApplications"> {
  /** The whole set. */
  readonly applications: readonly string[];
}

/** Chooses the channel by which an application's messages go. */
export interface PreferChannel extends OnChannel<"PreferChannel"> {
  readonly application: string;
}

export interface RenewChannelCertificate extends OnChannel<"RenewChannelCertificate"> {
  readonly certificate: CertificateInput;
}

export interface RenewChannelKey extends OnChannel<"RenewChannelKey"> {
  readonly sshKey: string;
}

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
