import type { AppointedManager, Manager } from "../aggregates/common/manager.js";
import { enterpriseOf, parentScope, type Scope } from "../scope/scope.js";
import type { EventNamed, EventType, RegistryEvent } from "./events.js";
import { mandatesNaming, routingsTo } from "./evolvers/mandates.js";
import { accountKey, enterpriseKey, type Key, scopeKey } from "./keys.js";
import type { Registry } from "./registry.js";

/** Which aggregates each event may change: an event without it does not compile. */
type Touches = {
  readonly [Type in EventType]: (data: EventNamed<Type>["data"], before: Registry) => readonly Key[];
};

type About<Field extends string> = { readonly [Name in Field]: string };

const nothing = (): readonly Key[] => [];
const place = ({ scope }: { readonly scope: Scope }): readonly Key[] => [scopeKey(scope)];
const account = (data: About<"account">): readonly Key[] => [`account:${data.account}`];
const request = ({ ticket }: About<"ticket">): readonly Key[] => [`request:${ticket}`];
const sender = ({ domain }: About<"domain">): readonly Key[] => [`sender:${domain}`];
const routing = ({ domain }: About<"domain">): readonly Key[] => [`routing:${domain}`];
const mandates = ({ enterprise }: About<"enterprise">): readonly Key[] => [`mandates:${enterprise}`];

const touches: Touches = {
  EnterpriseRegistered: ({ enterprise }) => [enterpriseKey(enterprise)],
  ChiefAccessManagerAppointed: (data) => [enterpriseKey(data.enterprise), accountKey(data.account)],
  ChiefAccessManagerReplaced: (data) => [
    enterpriseKey(data.enterprise),
    accountKey(data.account),
    accountKey(data.previous),
  ],
  ChiefContactUpdated: ({ enterprise }) => [enterpriseKey(enterprise)],
  ConfirmationRequested: nothing,
  CuratorAppointed: (data) => [enterpriseKey(data.enterprise), accountKey(data.account)],
  CuratorDischarged: (data) => [
    enterpriseKey(data.enterprise),
    accountKey(data.account),
    ...data.coManagers.flatMap(account),
  ],
  DomainActivated: place,
  SubdivisionAdded: place,
  ReviewConfirmed: ({ scope }) => [`review:${scope}`],
  SiteAdded: ({ scope }) => [scopeKey(scope), scopeKey(parentScope(scope) as Scope)],
  DomainUpdated: place,
  SubdivisionUpdated: place,
  SiteUpdated: place,
  ApplicationsSet: place,
  ManagerAppointed: ({ scope, manager }) => [scopeKey(scope), ...named(manager)],
  ManagerReplaced: (data) => [scopeKey(data.scope), ...named(data.manager), ...named(data.previous)],
  SubdivisionRemoved: removedPlace,
  SiteRemoved: removedPlace,
  AccountOpened: (data) => ("erased" in data ? [`former:${data.account}`] : account(data)),
  AssignmentAdded: withCurator,
  AssignmentLifted: withCurator,
  AssignmentUpdated: account,
  AssignmentBlocked: account,
  AssignmentUnblocked: account,
  AssignmentRemoved: account,
  ApplicationsGranted: account,
  ApplicationsRevoked: account,
  FunctionsAssigned: account,
  PasswordReset: account,
  PasswordChanged: account,
  AccessCodesRequested: account,
  AccessCodesIssued: account,
  AccountUpdated: account,
  CertificateUploaded: account,
  CertificateRemoved: account,
  PersonNumberCorrected: account,
  AccountsMerged: (data, before) => [
    accountKey(data.account),
    accountKey(data.merged),
    `former:${data.merged}`,
    ...ledBy(before, data.merged),
  ],
  PersonErased: (data, before) => [
    accountKey(data.account),
    `former:${data.account}`,
    ...naming(before, data.account),
  ],
  AppointmentRequested: request,
  AppointmentRequestSigned: request,
  AppointmentRequestGranted: request,
  AppointmentRequestRejected: request,
  AppointmentRequestWithdrawn: request,
  SenderRegistered: sender,
  SenderContactUpdated: sender,
  SenderClosed: sender,
  ChannelOpened: sender,
  ChannelClosed: sender,
  ChannelUpdated: sender,
  ChannelPreferred: sender,
  TechnicalUserPasswordReset: nothing,
  RouteSet: routing,
  RouteCleared: routing,
  MandateGranted: mandates,
  MandateRevoked: mandates,
};

/**
 * The keys of all aggregates that these events of one decision may change, given the registry before the first of
 * them. Of a few that are named nothing may change in the end.
 */
export function touchedBy(events: readonly RegistryEvent[], before: Registry): ReadonlySet<Key> {
  return new Set(
    events.flatMap(({ type, data }) => {
      const touch = touches[type] as (data: RegistryEvent["data"], before: Registry) => readonly Key[];
      return touch(data, before);
    }),
  );
}

function removedPlace({ scope }: { readonly scope: Scope }, before: Registry): readonly Key[] {
  return [scopeKey(scope), `review:${scope}`, ...named(before.places.get(scope)?.manager)];
}

/** The account of a manager by name: with his appointment comes an assignment, and it ends with him. */
function named(manager: AppointedManager | Manager | undefined): readonly Key[] {
  return manager?.kind === "account" ? [accountKey(manager.account)] : [];
}

/** A curator, and the co-managers whom he appoints, stand in the enterprise too. */
function withCurator({
  account: id,
  scope,
  role,
}: EventNamed<"AssignmentAdded" | "AssignmentLifted">["data"]): readonly Key[] {
  const isNoted = role === "curator" || role === "co-access-manager";
  return isNoted ? [accountKey(id), enterpriseKey(enterpriseOf(scope))] : [accountKey(id)];
}

/** The places and enterprises that name a person as their manager, their curator, or as one of his. */
function ledBy(before: Registry, id: EventNamed<"AccountsMerged">["data"]["merged"]): readonly Key[] {
  const assignments = before.accounts.get(id)?.assignments ?? [];
  return assignments
    .filter(({ role }) => role !== "user")
    .flatMap(({ scope }) => [scopeKey(scope), enterpriseKey(enterpriseOf(scope))]);
}

/** The mandates and the routes that still name a person. */
function naming(before: Registry, id: EventNamed<"PersonErased">["data"]["account"]): readonly Key[] {
  const person = before.accounts.get(id);
  if (person === undefined) return [];
  const numbers = [person.insz, ...person.aliases];
  return [
    ...mandatesNaming(before, numbers).flatMap((enterprise) => mandates({ enterprise })),
    ...routingsTo(before, numbers).flatMap((domain) => routing({ domain })),
  ];
}
