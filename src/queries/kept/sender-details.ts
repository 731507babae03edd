import type { Channel, Sender, SenderContact } from "../../aggregates/sender/state.js";
import type { Context } from "../../context/context.js";
import { scopeAt } from "../../form/fields.js";
import { accepted, refused } from "../../kernel/result.js";
import { record } from "../../kernel/shape.js";
import type { Answer } from "../../registry/answer.js";
import type { Registry } from "../../registry/registry.js";
import { broken } from "../../rules/index.js";
import type { Scope } from "../../scope/scope.js";
import { type Asking, ask, type PlaceQuery } from "../ask.js";
import { type CertificateDetails, certificateDetails } from "./certificate.js";

/** An open channel of a sender. */
export interface ChannelDetails extends Pick<Channel, "kind" | "username" | "openedAt"> {
  readonly certificate: CertificateDetails;
  /** The public key in the OpenSSH notation, without a comment; `null` for a kind that has none. */
  readonly sshKey: string | null;
  /** The applications that it carries, and whether their messages go by this channel. */
  readonly applications: readonly { readonly id: string; readonly preferred: boolean }[];
}

/** The sender of a domain's structured messages. */
export interface SenderDetails extends Pick<Sender, "domain" | "registeredAt"> {
  /** `null` only while an erased history is replayed. */
  readonly contact: SenderContact | null;
  /** In the order in which they were opened. */
  readonly channels: readonly ChannelDetails[];
}

const asking: Asking<{ readonly scope: Scope }, SenderDetails> = {
  shape: record<{ readonly scope: Scope }>({ scope: scopeAt("domain") }),
  permission: ({ scope }) => ({ action: "manage-sender", scope }),
  show: (inquiry, { scope }) => {
    const sender = inquiry.sender(scope);
    if (sender === undefined) return refused(broken("sender.unknown", ["scope"]));
    const { domain, registeredAt, contact, channels } = sender;
    const shown = channels.map((channel) => channelDetails(channel, sender));
    return accepted({ domain, registeredAt, contact, channels: shown });
  },
};

/**
 * The sender of a domain's structured messages: whom to reach, and each channel with its certificate, its public key,
 * the name of its technical user, and which applications go by it.
 *
 * Refused with `input.shape` (also for a place that is no domain); else with what `can` finds for `manage-sender`; else
 * with `sender.unknown` where there is none.
 *
 * Source: Step-by-Step guide, VI (the details of a sender), and User management: roles, 5.5.
 */
export function senderDetails(
  registry: Registry,
  query: PlaceQuery,
  context: Context,
): Answer<SenderDetails> {
  return ask(asking, registry, query, context);
}

function channelDetails(
  { kind, username, openedAt, certificate, sshKey, applications }: Channel,
  { preferred }: Sender,
): ChannelDetails {
  return {
    kind,
    username,
    openedAt,
    certificate: certificateDetails(certificate),
    sshKey: sshKey && `${sshKey.algorithm} ${sshKey.data}`,
    applications: applications.map((id) => ({ id, preferred: preferred[id] === kind })),
  };
}
