import { certificateShape } from "../credentials/certificate.js";
import { account, line } from "../form/fields.js";
import { mandatary } from "../form/mandatary.js";
import {
  dictionary,
  type FieldShapes,
  flag,
  list,
  oneOf,
  optional,
  record,
  wordOr,
} from "../kernel/shape.js";
import type { GrantMandate } from "../procedures/mandates/commands.js";
import type { RequestChiefAccessManager } from "../procedures/requests/commands.js";
import { party } from "../procedures/requests/file.js";
import { ticket } from "../procedures/requests/ticket.js";
import type { SetRoute } from "../procedures/routes/commands.js";
import type { ChannelInput, SenderContactInput } from "../procedures/senders/commands.js";
import { contact } from "../procedures/senders/sender.js";
import { requestProcedures, type ValidSignatureMeans, validSignatureMeans } from "../words/requests.js";

/** A curator, who is in charge of every employer domain of his enterprise. */
export interface ImportedCurator {
  readonly enterprise: string;
  /** One of the accounts. */
  readonly account: string;
  readonly title?: string;
  readonly language?: string;
  readonly email: string;
  readonly localEmail?: string;
  /** When the court appointed him; now where nothing is said. */
  readonly createdAt?: string;
}

/** A mandate that was given and not revoked, one that has ended too. */
export type ImportedMandate = Omit<GrantMandate, "type">;

/** An open channel, of an older kind too. Hashes of passwords stay with the host. */
export interface ImportedChannel
  extends Pick<ChannelInput, "kind" | "certificate" | "sshKey" | "username" | "applications"> {
  /** When it was opened; now where nothing is said. */
  readonly openedAt?: string;
}

/** The sender of a domain, with its channels in the order in which they were opened. */
export interface ImportedSender {
  readonly scope: string;
  readonly contact: SenderContactInput;
  readonly channels: readonly ImportedChannel[];
  /** By application the kind of the preferred channel; the first that carries it, where nothing is said. */
  readonly preferred?: Readonly<Record<string, string>>;
  /** When it was registered; now where nothing is said. */
  readonly registeredAt?: string;
}

/** Where the answers of a declaration go. */
export type ImportedRoute = Omit<SetRoute, "type">;

/** A request for a chief that waits for a signature or an answer. */
export interface ImportedRequest extends Omit<RequestChiefAccessManager, "type" | "declaration"> {
  /** The host's reference of whoever filled it in; nobody for the contact centre. */
  readonly requester?: string;
  /** By whom and how it was signed, where it was. */
  readonly signed?: { readonly insz: string; readonly means: ValidSignatureMeans };
  /** When it was filed; now where nothing is said. */
  readonly requestedAt?: string;
}

/** The lists that rest on places, accounts and assignments. */
export interface ExchangeLists {
  readonly curators?: readonly ImportedCurator[];
  readonly mandates?: readonly ImportedMandate[];
  readonly senders?: readonly ImportedSender[];
  readonly routes?: readonly ImportedRoute[];
  readonly requests?: readonly ImportedRequest[];
}

const moment = optional(line);

const curator = record<ImportedCurator>({
  enterprise: line,
  account,
  title: optional(line),
  language: optional(line),
  email: line,
  localEmail: optional(line),
  createdAt: moment,
});
const mandate = record<ImportedMandate>({
  enterprise: line,
  mandatary,
  subject: line,
  from: line,
  until: optional(line),
});
const channel = record<ImportedChannel>({
  kind: line,
  certificate: optional(certificateShape),
  sshKey: optional(line),
  username: optional(line),
  applications: optional(list(line, "ids")),
  openedAt: moment,
});
const sender = record<ImportedSender>({
  scope: line,
  contact,
  channels: list(channel, "ids"),
  preferred: optional(dictionary(line, 64, "ids")),
  registeredAt: moment,
});
const route = record<ImportedRoute>({
  scope: line,
  declaration: line,
  recipient: wordOr("self", mandatary),
  channel: optional(line),
});
const request = record<ImportedRequest>({
  ticket,
  procedure: oneOf(...requestProcedures),
  enterprise: line,
  representative: party,
  chief: wordOr("representative", party),
  accessCodes: optional(flag),
  requester: optional(line),
  signed: optional(
    record<NonNullable<ImportedRequest["signed"]>>({ insz: line, means: oneOf(...validSignatureMeans) }),
  ),
  requestedAt: moment,
});

/** Their shapes. */
export const exchangeLists: FieldShapes<ExchangeLists> = {
  curators: optional(list(curator, "entries")),
  mandates: optional(list(mandate, "entries")),
  senders: optional(list(sender, "entries")),
  routes: optional(list(route, "entries")),
  requests: optional(list(request, "entries")),
};
