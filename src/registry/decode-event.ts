import type { By, Metadata } from "../aggregates/shared/event.js";
import type { AssignmentDetails } from "../aggregates/shared/manager.js";
import type { Result } from "../kernel/result.js";
import {
  type FieldShapes,
  guarded,
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
  detailFields,
  details,
  email,
  enterpriseNumber,
  ids,
  instant,
  insz,
  line,
  manager,
  ownFields,
  phone,
  role,
  scope,
  storageCaps,
  username,
} from "./shapes.js";

type DataShapes = { readonly [Type in EventType]: FieldShapes<EventNamed<Type>["data"]> };

const newChief = { enterprise: enterpriseNumber, account: accountId, email, phone };
const newPlace = { scope, name: line, email, applications: ids };
const onAssignment = { account: accountId, scope };
const someDetails = record<Partial<AssignmentDetails>>({
  title: optional(detailFields.title),
  language: optional(detailFields.language),
  email: optional(detailFields.email),
  localEmail: optional(detailFields.localEmail),
  lastDay: optional(detailFields.lastDay),
});

const dataShapes: DataShapes = {
  EnterpriseRegistered: { enterprise: enterpriseNumber, name: line },
  ChiefAccessManagerAppointed: newChief,
  ChiefAccessManagerReplaced: { ...newChief, previous: accountId },
  ConfirmationRequested: {
    enterprise: enterpriseNumber,
    account: accountId,
    email,
    requester: nullable(record({ email, phone })),
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
  AccountOpened: {
    account: accountId,
    insz,
    firstName: line,
    lastName: line,
    username: nullable(username),
    passwordTiedTo: nullable(scope),
  },
  AssignmentAdded: { ...onAssignment, role, details, applications: ids, functions: ids },
  AssignmentLifted: { ...onAssignment, role, details },
  AssignmentUpdated: { ...onAssignment, changes: someDetails },
  AssignmentBlocked: onAssignment,
  AssignmentUnblocked: onAssignment,
  AssignmentRemoved: onAssignment,
  ApplicationsGranted: { ...onAssignment, applications: ids },
  ApplicationsRevoked: { ...onAssignment, applications: ids },
  FunctionsAssigned: { ...onAssignment, functions: ids },
  PasswordReset: { account: accountId, passwordTiedTo: nullable(scope) },
};

/** The names of all events. */
export const eventTypes: readonly EventType[] = Object.keys(dataShapes) as EventType[];

const official = record<By>({
  kind: oneOf("legal-representative", "contact-centre", "court", "anyone", "import"),
} as FieldShapes<By>);
const byAccount = record<By>({ kind: oneOf("account"), account: accountId } as FieldShapes<By>);
const by: Shape<By> = {
  expected: "actor",
  read: (input, reading) => {
    const isAccount = typeof input === "object" && input !== null && Object.hasOwn(input, "account");
    return (isAccount ? byAccount : official).read(input, reading);
  },
};
const metadata = record<Metadata>({
  at: instant,
  by,
  permissiveFacts: optional(guarded("true", (input): input is true => input === true)),
});
const version = guarded("version 1", (input): input is 1 => input === 1);

const anyEvent: Shape<RegistryEvent> = variants(
  "type",
  new Map(
    Object.entries(dataShapes).map(([type, data]) => [
      type,
      record({
        type: oneOf(type),
        version,
        data: record(data as FieldShapes<object>),
        metadata,
      } as unknown as FieldShapes<RegistryEvent>),
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
