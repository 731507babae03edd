import type { Held } from "../aggregates/common/held.js";
import type { Chief, Curator, Enterprise } from "../aggregates/enterprise/state.js";
import type { Mandate, Mandates } from "../aggregates/mandate/state.js";
import type { Domain, Place, Site, Subdivision } from "../aggregates/place/state.js";
import type { AppointmentRequest, ClosedRequest, OpenRequest } from "../aggregates/request/state.js";
import type { ConfirmedReview } from "../aggregates/review/state.js";
import type { Route, Routing } from "../aggregates/routing/state.js";
import type { Channel, Sender } from "../aggregates/sender/state.js";
import type { Account, Assignment, FormerAccount } from "../aggregates/user/state.js";
import {
  type FieldShapes,
  flag,
  guarded,
  list,
  nullable,
  oneOf,
  optional,
  record,
  type Shape,
  variants,
} from "../kernel/shape.js";
import { type Language, languages } from "../words/languages.js";
import { type RequestProcedure, requestProcedures } from "../words/requests.js";
import type { AssignmentStatus } from "../words/statuses.js";
import { assignmentStatuses, type ClosedStatus, closedStatuses } from "../words/statuses.js";

import {
  accountId,
  by,
  certificate,
  detailFields,
  email,
  enterpriseNumber,
  findings,
  ids,
  instant,
  insz,
  line,
  localDate,
  manager,
  mandatary,
  ownFields,
  phone,
  recipient,
  requestParty,
  role,
  scope,
  senderContact,
  sshKey,
  ticket,
  username,
} from "./shapes.js";
import type { FormerEntry, ReservedDigest, ReservedUsername, Snapshot } from "./snapshot.js";

const held = list(record<Held>({ id: line, since: instant }), "held");
const placeFields: FieldShapes<Omit<Place, "level">> = {
  scope,
  email: nullable(email),
  applications: held,
  manager,
  managedSince: instant,
  createdAt: instant,
};

const enterprise = record<Enterprise>({
  number: enterpriseNumber,
  name: line,
  registeredAt: instant,
  chief: nullable(record<Chief>({ account: accountId, email: nullable(email), phone: nullable(phone) })),
  curator: nullable(
    record<Curator>({
      account: accountId,
      domains: list(scope, "entries"),
      coManagers: list(record({ account: accountId, scope }), "entries"),
    }),
  ),
});
const place: Shape<Place> = variants<Place>(
  "level",
  new Map<string, Shape<Place>>([
    ["domain", record<Domain>({ level: oneOf("domain"), ...placeFields, fields: ownFields })],
    [
      "subdivision",
      record<Subdivision>({
        level: oneOf("subdivision"),
        ...placeFields,
        name: line,
        lastSiteAt: nullable(instant),
      }),
    ],
    ["site", record<Site>({ level: oneOf("site"), ...placeFields, name: line })],
  ]),
);
const assignment = record<Assignment>({
  scope,
  role,
  status: oneOf<AssignmentStatus>(...assignmentStatuses),
  ...detailFields,
  applications: held,
  functions: held,
  createdAt: instant,
  changedAt: instant,
  roleSince: instant,
  activeSince: instant,
});
const account = record<Account>({
  id: accountId,
  insz,
  aliases: list(insz, "aliases"),
  firstName: line,
  lastName: line,
  username: nullable(username),
  passwordTiedTo: nullable(scope),
  formerUsernames: list(username, "aliases"),
  language: nullable<Language>(oneOf(...languages)),
  email: nullable(email),
  certificate: nullable(certificate),
  codesRequestedAt: nullable(instant),
  openedAt: instant,
  assignments: list(assignment, "assignments"),
});

const former: Shape<FormerAccount> = variants<FormerAccount>(
  "kind",
  new Map<string, Shape<FormerAccount>>([
    ["erased", record<Extract<FormerAccount, { kind: "erased" }>>({ kind: oneOf("erased") })],
    [
      "merged",
      record<Extract<FormerAccount, { kind: "merged" }>>({ kind: oneOf("merged"), into: accountId }),
    ],
  ]),
);

const closedRequest = record<ClosedRequest>({
  ticket,
  enterprise: enterpriseNumber,
  status: oneOf<ClosedStatus>(...closedStatuses),
  requestedAt: instant,
});
const request: Shape<AppointmentRequest> = variants<AppointmentRequest>(
  "status",
  new Map<string, Shape<AppointmentRequest>>([
    [
      "open",
      record<OpenRequest>({
        ticket,
        enterprise: enterpriseNumber,
        status: oneOf("open"),
        procedure: oneOf<RequestProcedure>(...requestProcedures),
        requester: nullable(line),
        representative: nullable(requestParty),
        chief: nullable(requestParty),
        accessCodes: flag,
        signedBy: nullable(insz),
        isSigned: flag,
        requestedAt: instant,
      }),
    ],
    ["granted", closedRequest],
    ["rejected", closedRequest],
    ["withdrawn", closedRequest],
  ]),
);

const channel = record<Channel>({
  kind: line,
  certificate,
  sshKey: nullable(sshKey),
  username: nullable(username),
  applications: ids,
  openedAt: instant,
});
const sender = record<Sender>({
  domain: scope,
  contact: nullable(senderContact),
  channels: list(channel, "entries"),
  preferred: ownFields,
  registeredAt: instant,
});
const routing = record<Routing>({
  domain: scope,
  routes: list(record<Route>({ declaration: line, recipient }), "entries"),
});
const mandate = record<Mandate>({ mandatary, subject: line, from: localDate, until: nullable(localDate) });
const mandates = record<Mandates>({ enterprise: enterpriseNumber, given: list(mandate, "entries") });
const review = record<ConfirmedReview>({ scope, at: instant, by, findings });

/** A snapshot, or a part of one. */
export const partShape: Shape<Snapshot> = record<Snapshot>({
  version: guarded("version 1", (input): input is 1 => input === 1),
  enterprises: optional(list(enterprise, "entries")),
  places: optional(list(place, "entries")),
  accounts: optional(list(account, "entries")),
  former: optional(list(record<FormerEntry>({ account: accountId, former }), "entries")),
  requests: optional(list(request, "entries")),
  senders: optional(list(sender, "entries")),
  routings: optional(list(routing, "entries")),
  mandates: optional(list(mandates, "entries")),
  reviews: optional(list(review, "entries")),
  usernames: optional(list(record<ReservedUsername>({ username, account: nullable(accountId) }), "entries")),
  digests: optional(list(record<ReservedDigest>({ digest: line, account: accountId }), "entries")),
});

/** The parts of a snapshot, as a list. */
export const partsShape: Shape<readonly Snapshot[]> = list(partShape, "parts");
