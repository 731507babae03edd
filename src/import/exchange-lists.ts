import { tagged } from "../aggregates/common/stored.js";
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
import type { ConfirmReview } from "../procedures/reviews/commands.js";
import { confirmReview } from "../procedures/reviews/confirm.js";
import type { SetRoute } from "../procedures/routes/commands.js";
import type { ChannelInput, SenderContactInput } from "../procedures/senders/commands.js";
import { contact } from "../procedures/senders/sender.js";
import {
  type RequestProcedure,
  requestProcedures,
  type ValidSignatureMeans,
  validSignatureMeans,
} from "../words/requests.js";

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
  /** When the court discharged him; he is in charge where nothing is said. */
  readonly dischargedAt?: string;
  /** The co-access managers of the list of assignments whom he appointed himself. */
  readonly coManagers?: readonly { readonly account: string; readonly scope: string }[];
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

/** A request for a chief that was answered or taken back: nothing personal is kept of it. */
export type ImportedClosedRequest = {
  readonly ticket: string;
  readonly procedure: RequestProcedure;
  readonly enterprise: string;
  /** When it was filed, and closed; now where nothing is said. */
  readonly requestedAt?: string;
  readonly closedAt?: string;
} & (
  | { readonly status: "granted" /** Who became chief. */; readonly account: string }
  | { readonly status: "rejected"; readonly reason: string }
  | { readonly status: "withdrawn" }
);

/** What somebody confirmed of the review of a place; of several of one place the last one counts. */
export interface ImportedReview extends Omit<ConfirmReview, "type"> {
  /** Who confirmed it: one of the accounts. */
  readonly account: string;
  /** When; now where nothing is said. */
  readonly confirmedAt?: string;
}

/** The lists that rest on places, accounts and assignments. */
export interface ExchangeLists {
  readonly curators?: readonly ImportedCurator[];
  readonly mandates?: readonly ImportedMandate[];
  readonly senders?: readonly ImportedSender[];
  readonly routes?: readonly ImportedRoute[];
  readonly requests?: readonly ImportedRequest[];
  readonly closedRequests?: readonly ImportedClosedRequest[];
  readonly reviews?: readonly ImportedReview[];
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
  dischargedAt: moment,
  coManagers: optional(
    list(record<{ readonly account: string; readonly scope: string }>({ account, scope: line }), "ids"),
  ),
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

const closedFields = {
  ticket,
  procedure: oneOf(...requestProcedures),
  enterprise: line,
  requestedAt: moment,
  closedAt: moment,
};
const closed = tagged<ImportedClosedRequest, "status">("status", {
  granted: { ...closedFields, account },
  rejected: { ...closedFields, reason: line },
  withdrawn: closedFields,
});
const review = record<ImportedReview>({
  scope: line,
  factsAt: line,
  findings: confirmReview.shape.findings,
  account,
  confirmedAt: moment,
});

/** Their shapes. */
export const exchangeLists: FieldShapes<ExchangeLists> = {
  curators: optional(list(curator, "entries")),
  mandates: optional(list(mandate, "entries")),
  senders: optional(list(sender, "entries")),
  routes: optional(list(route, "entries")),
  requests: optional(list(request, "entries")),
  closedRequests: optional(list(closed, "entries")),
  reviews: optional(list(review, "entries")),
};
