import type { Metadata } from "../aggregates/common/event.js";
import type { AssignmentDetails } from "../aggregates/common/manager.js";
import type { ErasedOpening, OpenedAccount } from "../aggregates/user/events.js";
import type { Result } from "../kernel/result.js";
import {
  type FieldShapes,
  flag,
  guarded,
  list,
  nullable,
  oneOf,
  optional,
  readShape,
  record,
  type Shape,
  type ShapeViolation,
  variants,
} from "../kernel/shape.js";
import type { EventNamed, EventType, RegistryEvent } from "./events.js";
import {
  accountId,
  appointedManager,
  by,
  certificate,
  detailFields,
  details,
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
  storageCaps,
  ticket,
  username,
} from "./shapes.js";

type DataShapes = {
  readonly [Type in Exclude<EventType, "AccountOpened">]: FieldShapes<EventNamed<Type>["data"]>;
};

const newChief = {
  enterprise: enterpriseNumber,
  account: accountId,
  email: nullable(email),
  phone: nullable(phone),
};
const newPlace = { scope, name: line, email, applications: ids };
const passwordTied = { account: accountId, passwordTiedTo: nullable(scope) };
const onChannel = { domain: scope, channel: line };
const onAssignment = { account: accountId, scope };
const someDetails = record<Partial<AssignmentDetails>>({
  title: optional(detailFields.title),
  language: optional(detailFields.language),
  email: optional(detailFields.email),
  localEmail: optional(detailFields.localEmail),
  lastDay: optional(detailFields.lastDay),
});

const erased = guarded("true", (input): input is true => input === true);
const erasedOpening = record<ErasedOpening>({ account: accountId, erased });
const openedAccount = record<OpenedAccount>({
  account: accountId,
  insz,
  firstName: line,
  lastName: line,
  username: nullable(username),
  passwordTiedTo: nullable(scope),
});

const dataShapes: DataShapes = {
  EnterpriseRegistered: { enterprise: enterpriseNumber, name: line },
  ChiefAccessManagerAppointed: newChief,
  ChiefAccessManagerReplaced: { ...newChief, previous: accountId },
  ConfirmationRequested: {
    enterprise: enterpriseNumber,
    account: accountId,
    email: nullable(email),
    requester: nullable(record({ email, phone })),
  },
  ChiefContactUpdated: newChief,
  CuratorAppointed: {
    enterprise: enterpriseNumber,
    account: accountId,
    domains: list(scope, "entries"),
    details: nullable(details),
  },
  CuratorDischarged: {
    enterprise: enterpriseNumber,
    account: accountId,
    domains: list(scope, "entries"),
    coManagers: list(record(onAssignment), "entries"),
  },
  DomainActivated: { scope, email: nullable(email), applications: ids, fields: ownFields },
  DomainUpdated: { scope, email },
  SubdivisionAdded: newPlace,
  SubdivisionUpdated: { scope, email },
  SubdivisionRemoved: { scope },
  SiteAdded: newPlace,
  SiteUpdated: { scope, email },
  SiteRemoved: { scope },
  ManagerAppointed: { scope, manager: appointedManager },
  ManagerReplaced: { scope, manager: appointedManager, previous: manager },
  ApplicationsSet: { scope, applications: ids },
  AssignmentAdded: { ...onAssignment, role, details: nullable(details), applications: ids, functions: ids },
  AssignmentLifted: { ...onAssignment, role, details: nullable(details) },
  AssignmentUpdated: { ...onAssignment, changes: someDetails },
  AssignmentBlocked: onAssignment,
  AssignmentUnblocked: onAssignment,
  AssignmentRemoved: onAssignment,
  ApplicationsGranted: { ...onAssignment, applications: ids },
  ApplicationsRevoked: { ...onAssignment, applications: ids },
  FunctionsAssigned: { ...onAssignment, functions: ids },
  PasswordReset: passwordTied,
  PasswordChanged: passwordTied,
  AccessCodesRequested: { account: accountId },
  AccessCodesIssued: { ...passwordTied, username: nullable(username) },
  AccountUpdated: {
    account: accountId,
    changes: record<EventNamed<"AccountUpdated">["data"]["changes"]>({
      language: optional(detailFields.language),
      email: optional(nullable(email)),
    }),
  },
  CertificateUploaded: { account: accountId, certificate: nullable(certificate) },
  CertificateRemoved: { account: accountId },
  PersonNumberCorrected: { account: accountId, insz: nullable(insz) },
  AccountsMerged: {
    account: accountId,
    merged: accountId,
    insz: nullable(insz),
    username: nullable(username),
  },
  PersonErased: { account: accountId, digests: ids },
  AppointmentRequested: {
    ticket,
    enterprise: enterpriseNumber,
    procedure: oneOf("exception", "signed-request"),
    requester: nullable(line),
    representative: nullable(requestParty),
    chief: nullable(requestParty),
    accessCodes: flag,
  },
  AppointmentRequestSigned: { ticket, insz: nullable(insz), means: oneOf("eid", "handwritten-original") },
  AppointmentRequestGranted: { ticket, account: accountId },
  AppointmentRequestRejected: { ticket, reason: line },
  AppointmentRequestWithdrawn: { ticket },
  SenderRegistered: { domain: scope, contact: nullable(senderContact) },
  SenderContactUpdated: { domain: scope, contact: nullable(senderContact) },
  SenderClosed: { domain: scope },
  ChannelOpened: {
    ...onChannel,
    certificate,
    sshKey: nullable(sshKey),
    username: nullable(username),
    applications: ids,
  },
  ChannelClosed: onChannel,
  ChannelUpdated: {
    ...onChannel,
    certificate: optional(certificate),
    sshKey: optional(sshKey),
    applications: optional(ids),
  },
  ChannelPreferred: { ...onChannel, application: line },
  TechnicalUserPasswordReset: { ...onChannel, username },
  RouteSet: { domain: scope, declaration: line, recipient: nullable(recipient) },
  RouteCleared: { domain: scope, declaration: line },
  MandateGranted: {
    enterprise: enterpriseNumber,
    mandatary: nullable(mandatary),
    subject: line,
    from: localDate,
    until: nullable(localDate),
  },
  MandateRevoked: { enterprise: enterpriseNumber, mandatary: nullable(mandatary), subject: line },
  ReviewConfirmed: { scope, findings },
};

const metadata = record<Metadata>({
  at: instant,
  by,
  permissiveFacts: optional(guarded("true", (input): input is true => input === true)),
});
const version = guarded("version 1", (input): input is 1 => input === 1);

/** An account as it was opened, or what is left of that once the person was erased. */
const opening: Shape<OpenedAccount | ErasedOpening> = {
  expected: "account",
  read: (input, reading) => {
    const isErased = typeof input === "object" && input !== null && Object.hasOwn(input, "erased");
    return (isErased ? erasedOpening : openedAccount).read(input, reading);
  },
};

const dataOf: Readonly<Record<EventType, Shape<object>>> = {
  AccountOpened: opening,
  ...(Object.fromEntries(
    Object.entries(dataShapes).map(([type, fields]) => [type, record(fields as FieldShapes<object>)]),
  ) as Record<keyof DataShapes, Shape<object>>),
};

/** The names of all events. */
export const eventTypes: readonly EventType[] = Object.keys(dataOf) as EventType[];

const anyEvent: Shape<RegistryEvent> = variants(
  "type",
  new Map(
    Object.entries(dataOf).map(([type, data]) => [
      type,
      record({ type: oneOf(type), version, data, metadata } as unknown as FieldShapes<RegistryEvent>),
    ]),
  ),
);

/**
 * Reads an event from where it was kept (parsed JSON, or anything at all) into a fresh, checked one. Never throws.
 *
 * Refused with every `input.shape` and `limit.exceeded`, each with its path: an unknown type or version, an
 * identifier that is not in canonical form, a key too many.
 */
export function decodeEvent(input: unknown): Result<RegistryEvent, ShapeViolation> {
  return readShape(anyEvent, input, storageCaps);
}
