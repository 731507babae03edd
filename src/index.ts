/** The rules of the Belgian management of access managers. Every export of the library stands here by name. */

export {
  type ApplicationsOfQuestion,
  applicationsOf,
  type OpenApplications,
} from "./access/applications-of.js";
export type { AccessQuestion } from "./access/case.js";
export { type ComingAccess, diff, type PersonalAccess, type RegistryDiff } from "./access/diff.js";
export {
  type AccessExplanation,
  type ExplainedCondition,
  type ExplainedObject,
  type ExplainedWay,
  explainAccess,
} from "./access/explain.js";
export { type AccessDecision, mayOpen } from "./access/may-open.js";
export type { Obstacle } from "./access/obstacles.js";
export { type Remedies, remediesFor } from "./access/remedies.js";
export { scopesManagedBy } from "./access/scopes-managed-by.js";
export type { AskedSession } from "./access/session.js";
export { type Opener, type WhoMayOpenQuestion, whoMayOpen } from "./access/who-may-open.js";
export type { Account, Assignment } from "./aggregates/account/state.js";
export { type AccountId, type By, isAccountId, type Metadata } from "./aggregates/common/event.js";
export type { Held } from "./aggregates/common/held.js";
export type {
  AppointedManager,
  AssignmentDetails,
  Manager,
  NamedManager,
  OfficeManager,
} from "./aggregates/common/manager.js";
export type { Chief, Ending, Enterprise } from "./aggregates/enterprise/state.js";
export type { Domain, Place, Site, Subdivision } from "./aggregates/place/state.js";
export type { ConfirmedReview, FindingId } from "./aggregates/review/state.js";
export { defaultCatalogue } from "./catalogue/default/catalogue.js";
export type * from "./catalogue/default/ids.js";
export { defineCatalogue, emptyCatalogue } from "./catalogue/define.js";
export {
  authenticationLevel,
  findApplication,
  findChannelKind,
  findDomainKind,
  findFunction,
  findSiteKind,
  findSubdivisionKind,
} from "./catalogue/find.js";
export type { CatalogueExtension } from "./catalogue/shapes.js";
export type * from "./catalogue/types.js";
export type * from "./context/actor.js";
export { type AnyContext, type Context, type ContextSettings, contextAt } from "./context/context.js";
export {
  type EnterpriseFact,
  type FactQuestion,
  type Facts,
  type LegalFunction,
  type PersonFact,
  permissiveFacts,
  type Tie,
} from "./context/facts.js";
export { parseActor } from "./context/read-actor.js";
export type { CertificateInput } from "./credentials/certificate.js";
export { foldName, localPartHoldsName } from "./credentials/fold-name.js";
export * from "./credentials/index.js";
export { type CloudEvent, type CloudEventOrigin, toCloudEvent } from "./engine/cloud-event.js";
export { commandTypes, decodeCommand } from "./engine/decode.js";
export { decodeEvent } from "./engine/decode-event.js";
export { eraseEvent } from "./engine/erase-event.js";
export { changesOf, evolve, replay, stateAt } from "./engine/evolve.js";
export {
  type Acting,
  actingAs,
  type CanAnswer,
  can,
  type DecideAnswer,
  type Decided,
  decide,
  factsNeeded,
  type HandleAnswer,
  handle,
  keysOf,
  type RefusedCommand,
} from "./engine/handle.js";
export { type CommandAction, commandActions, questionOf } from "./engine/question-of.js";
export { type Subjects, subjectsOf } from "./engine/subjects-of.js";
export { type StoredEvent, upcast } from "./engine/upcast.js";
export { type WhatIf, whatIf } from "./engine/what-if.js";
export { withoutSecrets } from "./engine/without-secrets.js";
export type { ContactInput } from "./form/contact.js";
export type { Claim } from "./form/form.js";
export type { ManagerInput } from "./form/manager.js";
export type { MandataryInput } from "./form/mandatary.js";
export type { PersonInput } from "./form/person.js";
export type { OnPlace } from "./form/room.js";
export * from "./identifiers/index.js";
export type {
  ExchangeLists,
  ImportedChannel,
  ImportedClosedRequest,
  ImportedCurator,
  ImportedMandate,
  ImportedRequest,
  ImportedReview,
  ImportedRoute,
  ImportedSender,
} from "./import/exchange-lists.js";
export { importRegistry } from "./import/import-registry.js";
export type {
  ImportedAccount,
  ImportedAssignment,
  ImportedDomain,
  ImportedEndedEnterprise,
  ImportedEnterprise,
  ImportedFormerAccount,
  ImportedGiver,
  ImportedHeld,
  ImportedPlace,
  ImportedPopulation,
  ImportedRole,
} from "./import/population.js";
export type { OnImport } from "./import/reading.js";
export {
  belgianDate,
  type Instant,
  isInstant,
  isLocalDate,
  type LocalDate,
  type Moment,
  parseInstant,
  parseLocalDate,
} from "./kernel/instant.js";
export type { Collection } from "./kernel/persistent-map.js";
export type { Members } from "./kernel/persistent-set.js";
export type { Accepted, NonEmpty, Refused, Result } from "./kernel/result.js";
export type { Params, Path, Violation } from "./kernel/violation.js";
export type { EventPack, EventSentence, EventSentences, EventVariants } from "./messages/event-sentences.js";
export { message } from "./messages/message.js";
export { done, type EventOptions, narrate } from "./messages/narrate.js";
export { type Overrides, overrideMessages } from "./messages/override.js";
export {
  type LevelLabels,
  levelLabel,
  type RoleLabelOptions,
  type RoleLabels,
  roleLabel,
  type Terms,
} from "./messages/role-label.js";
export {
  sentence,
  type Tellable,
  type TellableCondition,
  type TellableFinding,
  type TellableObstacle,
  type TellableStep,
} from "./messages/sentence.js";
export type {
  ConditionSentences,
  FindingSentences,
  MessageLabels,
  MessagePack,
  MessageTable,
  ObstacleSentences,
  StepSentences,
} from "./messages/types.js";
export { actionOnRole, type Permission, permissionMatrix } from "./permissions/matrix.js";
export type { Area } from "./permissions/places.js";
export type { HeldRole, Position } from "./permissions/positions.js";
export type { PermissionQuestion, TargetField } from "./permissions/question.js";
export { type WhoCan, whoCan } from "./permissions/who-can.js";
export { defaultPolicy } from "./policy/default.js";
export { definePolicy, type PolicyExtension } from "./policy/define.js";
export type { Limits, Policy, ReviewDays, ReviewPolicy, Severities } from "./policy/types.js";
export type * from "./procedures/chief/commands.js";
export type * from "./procedures/codes/commands.js";
export type * from "./procedures/commands.js";
export type * from "./procedures/curators/commands.js";
export type * from "./procedures/domains/commands.js";
export type * from "./procedures/enterprises/commands.js";
export type { ErasedPerson } from "./procedures/event.js";
export {
  type EventNamed,
  type EventType,
  eventTypes,
  passwordEvents,
  personalEvents,
  type RegistryEvent,
} from "./procedures/events.js";
export type * from "./procedures/managers/commands.js";
export type * from "./procedures/mandates/commands.js";
export type * from "./procedures/own-data/commands.js";
export type * from "./procedures/persons/commands.js";
export type * from "./procedures/places/commands.js";
export type * from "./procedures/requests/commands.js";
export type * from "./procedures/reviews/commands.js";
export type * from "./procedures/routes/commands.js";
export type * from "./procedures/senders/commands.js";
export type * from "./procedures/users/commands.js";
export type { PlaceQuery } from "./queries/ask.js";
export {
  type Details,
  type DomainDetails,
  details,
  type EnterpriseDetails,
  type PlaceApplication,
  type PlaceBelow,
  type SiteDetails,
  type SubdivisionDetails,
} from "./queries/details.js";
export { exportUsers, type UserExport } from "./queries/export-users.js";
export type { WantedUsers } from "./queries/find-users.js";
export type { Choice } from "./queries/first-look/choices.js";
export {
  type FirstLook,
  type FirstLookQuery,
  firstLook,
  type LookedAtEnterprise,
} from "./queries/first-look/first-look.js";
export { type HistoryPage, type HistoryQuery, history } from "./queries/history.js";
export type { CertificateDetails } from "./queries/kept/certificate.js";
export { type Found, type LookUpQuery, type LookUpWay, lookUp } from "./queries/kept/look-up.js";
export {
  type MandateQuery,
  type MandateRow,
  mandatesOf,
  type PartyDetails,
} from "./queries/kept/mandates.js";
export { type EnterpriseOutline, type OutlinedEnding, outlines } from "./queries/kept/outline.js";
export { ownData } from "./queries/kept/own-data.js";
export type { PersonalData, PersonDetails, PersonRecord } from "./queries/kept/person.js";
export { openRequests, type QueueQuery, type WaitingPerson, waitingForCodes } from "./queries/kept/queue.js";
export {
  type OpenRequestDetails,
  type RequestDetails,
  type RequestQuery,
  requestDetails,
} from "./queries/kept/request-details.js";
export type { RoleDetails } from "./queries/kept/roles.js";
export { type ChannelDetails, type SenderDetails, senderDetails } from "./queries/kept/sender-details.js";
export { type OneUserQuery, type UserDetails, userDetails } from "./queries/kept/user-details.js";
export { type Naming, placeName } from "./queries/labels.js";
export { type Menu, menu } from "./queries/menu.js";
export { type MermaidOptions, toMermaid } from "./queries/mermaid.js";
export type { Page, PageAsked, PageQuery } from "./queries/paging.js";
export type { CoManager, NamedPerson, PlaceManager } from "./queries/people.js";
export { type PreviewAnswer, preview } from "./queries/preview.js";
export { type Responsible, responsibles } from "./queries/responsibles.js";
export { type RouteStatus, routes } from "./queries/routes.js";
export { searchUsers, type UserPage, type UserSearch, userRows, userSearch } from "./queries/search-users.js";
export { type TreeOptions, toTree } from "./queries/tree.js";
export type { UserFilters, UserQuery } from "./queries/user-query.js";
export type { UserLine, UserRow } from "./queries/user-rows.js";
export {
  type WelcomeEnterprise,
  type WelcomePage,
  type WelcomeRole,
  welcome,
} from "./queries/welcome.js";
export type { Answer } from "./registry/answer.js";
export type { AggregateChange } from "./registry/changes.js";
export type { InvariantCode, InvariantFault } from "./registry/invariant.js";
export { invariantFaults } from "./registry/invariants.js";
export type { ItemKey, Key, KeyKind, SetKey, SetKind, SizeKey, TallySubject } from "./registry/keys.js";
export { itemKey, itemParts, sizeKey } from "./registry/keys.js";
export type { RowValues } from "./registry/layouts.js";
export { emptyRegistry, type Registry } from "./registry/registry.js";
export { type Restoring, restore, restoring } from "./registry/restore.js";
export { type LoadedRow, type Row, type RowChange, rowsOf, sliceOf } from "./registry/rows.js";
export { onSlice, type Slice, type SliceAnswer, slice } from "./registry/slice.js";
export { type ReservedUsername, type Snapshot, snapshot, snapshotChunks } from "./registry/snapshot.js";
export { BrokenHistoryError } from "./registry/writer.js";
export type { Finding, FindingObject, Review } from "./review/finding.js";
export { review } from "./review/review.js";
export {
  type Firmness,
  type ParamsOf,
  type Rule,
  type RuleCode,
  type RuleTable,
  type RuleViolation,
  rules,
  type Stage,
  type Weight,
} from "./rules/index.js";
export {
  formatScope,
  isAtOrBelow,
  isScope,
  levelOf,
  parentScope,
  parseScope,
  type Scope,
  type ScopePart,
  type ScopeParts,
  scopeParts,
} from "./scope/scope.js";
export {
  type CommandStep,
  fillHoles,
  type Hole,
  type LogInStep,
  type RemedyStep,
  type WaitStep,
} from "./steps/step.js";
export type { CommandStepCode, ConditionFailure, HoleName, ObstacleCode } from "./words/access.js";
export { type ConditionCode, conditionCodes } from "./words/access.js";
export type { Action, OwnAction, RoleAction, SpecialAction } from "./words/actions.js";
export type { UserColumn } from "./words/columns.js";
export type { FactName } from "./words/facts.js";
export type { FindingCode, FindingVariant } from "./words/findings.js";
export type {
  Capacity,
  Connection,
  DomainIdentifier,
  OpensByItself,
  PlaceIdentifier,
  TechnicalUserKind,
} from "./words/kinds.js";
export type { MessageLanguage } from "./words/languages.js";
export type { Level, PlaceLevel } from "./words/levels.js";
export type { RequestProcedure, SignatureMeans } from "./words/requests.js";
export type { AssignmentStatus, Official, Role, UnstoredActor } from "./words/roles.js";
export { isSingleRole, levelsOfRole, ranks, roles, singleRoleAt } from "./words/roles.js";
export type { FindingSeverity, Severity } from "./words/severities.js";
export type { TieKind } from "./words/ties.js";
