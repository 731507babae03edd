import type { AccountId, Metadata } from "../aggregates/common/event.js";
import type { Held } from "../aggregates/common/held.js";
import type { Instant } from "../kernel/instant.js";
import type { EventNamed, EventType, RegistryEvent } from "../procedures/events.js";
import { enterpriseScope, parentScope, type Scope } from "../scope/scope.js";
import { isSingleRole } from "../words/roles.js";
import type { FoundAccount } from "./read-accounts.js";
import type { FoundAssignment } from "./read-assignments.js";
import type { FoundDomain, FoundEnterprise, FoundPlace } from "./read-places.js";

/** A population in which everything is right. */
export interface FoundPopulation {
  readonly enterprises: readonly FoundEnterprise[];
  readonly accounts: readonly FoundAccount[];
  readonly domains: readonly FoundDomain[];
  readonly subdivisions: readonly FoundPlace[];
  readonly sites: readonly FoundPlace[];
  readonly assignments: readonly FoundAssignment[];
}

/** Notes an event of the past. */
export type Emit = <Type extends EventType>(type: Type, data: EventNamed<Type>["data"], at: Instant) => void;

/** Who brings the events, and under what. */
export type ImportMetadata = Omit<Metadata, "at">;

/** The events that build a population, each after what it speaks of and at the moment that is told of it. */
export function eventsOf(
  population: FoundPopulation,
  metadata: ImportMetadata,
  now: Instant,
): readonly RegistryEvent[] {
  const events: RegistryEvent[] = [];
  const emit: Emit = (type, data, at) => {
    events.push({ type, version: 1, data, metadata: { at, ...metadata } } as RegistryEvent);
  };
  const named = new Map<Scope, FoundAssignment>();
  for (const one of population.assignments) if (isSingleRole(one.role)) named.set(one.scope, one);
  for (const { number, name, registeredAt } of population.enterprises) {
    emit("EnterpriseRegistered", { enterprise: number, name }, registeredAt);
  }
  for (const account of population.accounts) emitAccount(emit, account);
  for (const enterprise of population.enterprises) emitChief(emit, enterprise, named);
  for (const { applications, createdAt, ...data } of population.domains) {
    emit("DomainActivated", { ...data, applications: heldAt(applications, createdAt) }, createdAt);
    emitLed(emit, data.scope, applications, createdAt, named);
  }
  for (const type of ["SubdivisionAdded", "SiteAdded"] as const) {
    const places = type === "SiteAdded" ? population.sites : population.subdivisions;
    for (const { applications, createdAt, ...data } of places) {
      emit(type, { ...data, applications: heldAt(applications, createdAt) }, createdAt);
      emitLed(emit, data.scope, applications, createdAt, named);
    }
  }
  for (const one of population.assignments) if (!isSingleRole(one.role)) emitAssignment(emit, one, now);
  return events;
}

function emitAccount(
  emit: Emit,
  { openedAt, passwordSetAt, personal, certificate, codesRequestedAt, ...opened }: FoundAccount,
): void {
  emit("AccountOpened", opened, openedAt);
  const { account, username, passwordTiedTo } = opened;
  if (Object.keys(personal).length > 0) emit("AccountUpdated", { account, changes: personal }, openedAt);
  if (certificate) emit("CertificateUploaded", { account, certificate }, openedAt);
  if (codesRequestedAt) emit("AccessCodesRequested", { account }, codesRequestedAt);
  if (username === null || passwordSetAt === openedAt) return;
  emit("PasswordReset", { account, passwordTiedTo }, passwordSetAt);
}

/** A chief is appointed with the address of his office; what his assignment says otherwise follows. */
function emitChief(
  emit: Emit,
  { number, email, phone }: FoundEnterprise,
  named: ReadonlyMap<Scope, FoundAssignment>,
): void {
  const scope = enterpriseScope(number);
  const chief = named.get(scope);
  if (chief === undefined) return;
  const { account, details, createdAt } = chief;
  emit("ChiefAccessManagerAppointed", { enterprise: number, account, email, phone }, createdAt);
  const { lastDay: _, ...changes } = details;
  const { title, language, localEmail } = changes;
  if (details.email === email && title === null && language === null && localEmail === null) return;
  emit("AssignmentUpdated", { account, scope, changes }, createdAt);
}

/** A place is led by whoever is named, with what he holds there; else by the office one level above. */
function emitLed(
  emit: Emit,
  scope: Scope,
  applications: readonly Held[],
  createdAt: Instant,
  named: ReadonlyMap<Scope, FoundAssignment>,
): void {
  const manager = named.get(scope);
  if (manager === undefined) {
    const office = parentScope(scope) as Scope;
    emit("ManagerAppointed", { scope, manager: { kind: "office", office } }, createdAt);
  } else {
    const { account, details } = manager;
    emit("ManagerAppointed", { scope, manager: { kind: "account", account, details } }, manager.createdAt);
    emitRights(emit, { account, scope }, manager, undefined);
  }
  for (const since of moments(applications, createdAt)) {
    emit("ApplicationsSet", { scope, applications: heldUntil(applications, since) }, since);
  }
}

function emitAssignment(emit: Emit, { isBlocked, createdAt, ...one }: FoundAssignment, now: Instant): void {
  const on = { account: one.account, scope: one.scope };
  const applications = heldAt(one.applications, createdAt);
  const functions = heldAt(one.functions, createdAt);
  const { role, details } = one;
  emit("AssignmentAdded", { ...on, role, details, applications, functions }, createdAt);
  emitRights(emit, on, one, createdAt);
  if (isBlocked) emit("AssignmentBlocked", on, now);
}

/** What somebody was given since he came, in the order of time. */
function emitRights(
  emit: Emit,
  on: { readonly account: AccountId; readonly scope: Scope },
  { applications, functions }: Pick<FoundAssignment, "applications" | "functions">,
  came: Instant | undefined,
): void {
  const all = [...moments(applications, came), ...moments(functions, came)];
  for (const since of [...new Set(all)].sort()) {
    const given = heldAt(applications, since);
    if (given.length > 0) emit("ApplicationsGranted", { ...on, applications: given }, since);
    if (heldAt(functions, since).length === 0) continue;
    emit("FunctionsAssigned", { ...on, functions: heldUntil(functions, since) }, since);
  }
}

/** The other moments at which something came, in the order of time. */
function moments(held: readonly Held[], made: Instant | undefined): readonly Instant[] {
  return [...new Set(held.map(({ since }) => since))].filter((since) => since !== made).sort();
}

function heldAt(held: readonly Held[], at: Instant): readonly string[] {
  return held.filter(({ since }) => since === at).map(({ id }) => id);
}

/** All that came up to a moment. */
function heldUntil(held: readonly Held[], at: Instant): readonly string[] {
  return held.filter(({ since }) => since <= at).map(({ id }) => id);
}
