import type { AccountId, By, Metadata } from "../aggregates/common/event.js";
import { type Held, heldIds } from "../aggregates/common/held.js";
import type { Instant } from "../kernel/instant.js";
import type { EventNamed, EventType, RegistryEvent } from "../procedures/events.js";
import { enterpriseScope, parentScope, type Scope } from "../scope/scope.js";
import { isSingleRole } from "../words/roles.js";
import type { FoundAccount, FoundFormer } from "./read-accounts.js";
import type { FoundDomain, FoundEnded, FoundEnterprise, FoundPlace } from "./read-places.js";
import type { FoundAssignment } from "./reading.js";

/** A population in which everything is right. */
export interface FoundPopulation {
  readonly ended: readonly FoundEnded[];
  readonly enterprises: readonly FoundEnterprise[];
  readonly accounts: readonly FoundAccount[];
  readonly former: readonly FoundFormer[];
  readonly domains: readonly FoundDomain[];
  readonly subdivisions: readonly FoundPlace[];
  readonly sites: readonly FoundPlace[];
  readonly assignments: readonly FoundAssignment[];
  /** Since when chiefs lead domains that are left to their offices. */
  readonly led: ReadonlyMap<Scope, { readonly since: Instant }>;
}

/** Notes an event of the past. */
export type Emit = <Type extends EventType>(
  type: Type,
  data: EventNamed<Type>["data"],
  at: Instant,
  by?: By,
) => void;

/** Who brings the events, and under what. */
export type ImportMetadata = Omit<Metadata, "at">;

/** The events that build a population, each after what it speaks of and at the moment that is told of it. */
export function eventsOf(
  population: FoundPopulation,
  metadata: ImportMetadata,
  now: Instant,
): readonly RegistryEvent[] {
  const events: RegistryEvent[] = [];
  const emit = emitting(events, metadata);
  const named = new Map<Scope, FoundAssignment>();
  for (const one of population.assignments) if (isSingleRole(one.role)) named.set(one.scope, one);
  for (const one of [...population.ended, ...population.enterprises]) emitRegistered(emit, one);
  for (const account of population.accounts) emitAccount(emit, account);
  for (const one of population.former) emitFormer(emit, one, now);
  for (const enterprise of population.enterprises) emitChief(emit, enterprise, named);
  const leading = { named, led: population.led };
  const { domains, subdivisions, sites } = population;
  const places = { DomainActivated: domains, SubdivisionAdded: subdivisions, SiteAdded: sites };
  for (const type of Object.keys(places) as (keyof typeof places)[]) {
    for (const place of places[type]) {
      const { applications, createdAt, managedSince: _, changedAt: __, office: ___, ...data } = place;
      emit(type, { ...data, applications: heldAt(applications, createdAt) }, createdAt);
      emitLed(emit, place, leading);
    }
  }
  for (const one of population.assignments) if (!isSingleRole(one.role)) emitAssignment(emit, one, now);
  return events;
}

/** The events by which enterprises end, once their requests were closed. */
export function endingsOf(ended: readonly FoundEnded[], metadata: ImportMetadata): readonly RegistryEvent[] {
  const events: RegistryEvent[] = [];
  const emit = emitting(events, metadata);
  for (const { number: enterprise, into, endedAt } of ended) {
    if (into === undefined) emit("EnterpriseCeased", { enterprise }, endedAt);
    else emit("EnterpriseMerged", { enterprise, into }, endedAt);
  }
  return events;
}

/** Notes events in a list. */
export function emitting(events: RegistryEvent[], metadata: ImportMetadata): Emit {
  return (type, data, at, by) => {
    const told = { at, ...metadata, ...(by && { by }) };
    events.push({ type, version: 1, data, metadata: told } as RegistryEvent);
  };
}

function emitRegistered(
  emit: Emit,
  { number, name, address, registeredAt }: FoundEnded | FoundEnterprise,
): void {
  emit("EnterpriseRegistered", { enterprise: number, name, ...(address && { address }) }, registeredAt);
}

/** An account under each of its numbers, with what came to it from others. */
function emitAccount(
  emit: Emit,
  { openedAt, passwordSetAt, personal, certificate, codesRequestedAt, ...told }: FoundAccount,
): void {
  const { formerNumbers, merged, ...opened } = told;
  const { account, username, passwordTiedTo } = opened;
  const [first = opened.insz, ...later] = [...formerNumbers, opened.insz];
  emit("AccountOpened", { ...opened, insz: first }, openedAt);
  for (const insz of later) emit("PersonNumberCorrected", { account, insz }, openedAt);
  for (const one of [...merged].reverse()) {
    emit("AccountOpened", { ...opened, ...one, passwordTiedTo: null }, openedAt);
    emit("AccountsMerged", { account, merged: one.account, insz: opened.insz, username }, openedAt);
  }
  if (Object.keys(personal).length > 0) emit("AccountUpdated", { account, changes: personal }, openedAt);
  if (certificate) emit("CertificateUploaded", { account, certificate }, openedAt);
  if (codesRequestedAt) emit("AccessCodesRequested", { account }, codesRequestedAt);
  if (username === null || passwordSetAt === openedAt) return;
  emit("PasswordReset", { account, passwordTiedTo }, passwordSetAt);
}

/** Of an account that is no more its id alone is told, and the digests of an erased person's user names. */
function emitFormer(emit: Emit, one: FoundFormer, now: Instant): void {
  const { account } = one;
  if (one.kind === "merged") {
    emit("AccountsMerged", { account, merged: one.merged, insz: null, username: null }, now);
    return;
  }
  emit("AccountOpened", { account, erased: true }, now);
  if (one.digests.length > 0) emit("PersonErased", { account, digests: one.digests }, now);
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
  const at = emitBefore(emit, chief, chief.roleSince ?? createdAt);
  emit("ChiefAccessManagerAppointed", { enterprise: number, account, email, phone }, at);
  const { lastDay: _, ...changes } = details;
  const { title, language, localEmail } = changes;
  if (details.email !== email || title !== null || language !== null || localEmail !== null) {
    emit("AssignmentUpdated", { account, scope, changes }, at);
  }
  emitChanged(emit, chief);
}

type FoundIn = Pick<
  FoundPlace,
  "scope" | "applications" | "createdAt" | "managedSince" | "changedAt" | "office"
>;

interface Leading extends Pick<FoundPopulation, "led"> {
  readonly named: ReadonlyMap<Scope, FoundAssignment>;
}

/** A place is led by whoever is named, with what he holds there; else by an office, that one level above unless told. */
function emitLed(
  emit: Emit,
  { scope, applications, createdAt, managedSince, changedAt, office: above }: FoundIn,
  { named, led }: Leading,
): void {
  const manager = named.get(scope);
  if (manager === undefined) {
    const office = { kind: "office", office: above ?? (parentScope(scope) as Scope) } as const;
    const since = managedSince ?? createdAt;
    const before = led.get(scope);
    const chief = named.get(office.office);
    if (before === undefined || chief === undefined)
      emit("ManagerAppointed", { scope, manager: office }, since);
    else {
      const previous = { kind: "account", account: chief.account } as const;
      emit("ManagerAppointed", { scope, manager: { ...previous, details: chief.details } }, before.since);
      emit("ManagerReplaced", { scope, manager: office, previous }, since);
    }
  } else {
    const { account, details } = manager;
    const told = managedSince ?? manager.roleSince ?? manager.createdAt;
    const since = managedSince && managedSince < manager.createdAt ? told : emitBefore(emit, manager, told);
    emit("ManagerAppointed", { scope, manager: { kind: "account", account, details } }, since);
    emitRights(emit, { account, scope }, manager, undefined);
    emitChanged(emit, manager);
  }
  for (const since of moments(applications, createdAt)) {
    emit("ApplicationsSet", { scope, applications: heldUntil(applications, since) }, since);
  }
  if (changedAt === undefined) return;
  emit("ApplicationsSet", { scope, applications: heldIds(applications) }, changedAt);
}

/** An assignment of a role that several may have. */
export function emitAssignment(emit: Emit, one: FoundAssignment, now: Instant, by?: By): void {
  const { account, scope, role, details, createdAt, activeSince, changedAt } = one;
  const on = { account, scope };
  const since = emitBefore(emit, one, one.roleSince ?? createdAt);
  if (since !== createdAt) emit("AssignmentLifted", { ...on, role, details }, since, by);
  else {
    const applications = heldAt(one.applications, createdAt);
    const functions = heldAt(one.functions, createdAt);
    emit("AssignmentAdded", { ...on, role, details, applications, functions }, createdAt, by);
  }
  emitRights(emit, on, one, since === createdAt ? createdAt : undefined);
  if (activeSince !== undefined && activeSince > since) {
    emit("AssignmentBlocked", on, activeSince);
    emit("AssignmentUnblocked", on, activeSince);
  }
  if (one.isBlocked) emit("AssignmentBlocked", on, changedAt ?? now);
  else emitChanged(emit, one);
}

/** What somebody was in a place before he got his role there; answers since when he has it. */
function emitBefore(emit: Emit, one: FoundAssignment, since: Instant): Instant {
  const { account, scope, details, createdAt, activeSince } = one;
  if (createdAt >= since) return createdAt;
  const on = { account, scope };
  const role = parentScope(scope) === undefined ? "co-chief-access-manager" : "user";
  const before = { ...details, lastDay: null };
  emit("AssignmentAdded", { ...on, role, details: before, applications: [], functions: [] }, createdAt);
  if (activeSince === undefined || activeSince === createdAt || activeSince > since) return since;
  emit("AssignmentBlocked", on, activeSince);
  if (activeSince < since) emit("AssignmentUnblocked", on, activeSince);
  return since;
}

/** An assignment that changed last at another moment than what is told of it says. */
function emitChanged(emit: Emit, { account, scope, changedAt }: FoundAssignment): void {
  if (changedAt !== undefined) emit("AssignmentUpdated", { account, scope, changes: {} }, changedAt);
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
  return heldIds(held.filter(({ since }) => since === at));
}

/** All that came up to a moment. */
function heldUntil(held: readonly Held[], at: Instant): readonly string[] {
  return heldIds(held.filter(({ since }) => since <= at));
}
