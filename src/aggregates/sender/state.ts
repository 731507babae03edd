import type { Certificate } from "../../credentials/certificate.js";
import type { Email, Phone } from "../../credentials/contact.js";
import type { Username } from "../../credentials/username.js";
import type { Instant } from "../../kernel/instant.js";
import type { Scope } from "../../scope/scope.js";
import type { Language } from "../../words/languages.js";
import type { Title } from "../../words/titles.js";

/** Whom to reach about structured messages. */
export interface SenderContact {
  readonly firstName: string;
  readonly lastName: string;
  readonly title: Title;
  readonly function: string;
  readonly language: Language;
  readonly phone: Phone;
  readonly fax: Phone | null;
  readonly mobile: Phone | null;
  readonly emails: readonly Email[];
}

/** A public SSH key. */
export interface SshKey {
  readonly algorithm: string;
  readonly data: string;
}

/** An open channel. */
export interface Channel {
  readonly kind: string;
  readonly certificate: Certificate;
  readonly sshKey: SshKey | null;
  readonly username: Username | null;
  readonly applications: readonly string[];
  readonly openedAt: Instant;
}

/** The active sender of a domain's structured messages. */
export interface Sender {
  readonly domain: Scope;
  /** `null` only while an erased history is replayed. */
  readonly contact: SenderContact | null;
  /** At most one of a kind, in the order in which they were opened. */
  readonly channels: readonly Channel[];
  /** For each application that some channel carries, the kind of the one by which its messages go. */
  readonly preferred: Readonly<Record<string, string>>;
  readonly registeredAt: Instant;
}
