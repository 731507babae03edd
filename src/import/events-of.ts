import type { OpenedAccount } from "../aggregates/account/state.js";
import type { Metadata } from "../aggregates/common/event.js";
import type { EventNamed, EventType, RegistryEvent } from "../procedures/events.js";
import { enterpriseScope, parentScope, type Scope } from "../scope/scope.js";
import { isSingleRole } from "../words/roles.js";
import type { FoundAssignment } from "./read-assignments.js";
import type { FoundEnterprise } from "./read-places.js";

type PlaceData<Type extends "DomainActivated" | "SubdivisionAdded" | "SiteAdded"> = EventNamed<Type>["data"];

/** A population in which everything is right. */
export interface FoundPopulation {
  readonly enterprises: readonly FoundEnterprise[];
  readonly accounts: readonly OpenedAccount[];
  readonly domains: readonly PlaceData<"DomainActivated">[];
  readonly subdivisions: readonly PlaceData<"SubdivisionAdded">[];
  readonly sites: readonly PlaceData<"SiteAdded">[];
  readonly assignments: readonly FoundAssignment[];
}

type Emit = <Type extends EventType>(type: Type, data: EventNamed<Type>["data"]) => void;

/** The events that build a population, each after what it speaks of. */
export function eventsOf(population: FoundPopulation, metadata: Metadata): readonly RegistryEvent[] {
  const events: RegistryEvent[] = [];
  const emit: Emit = (type, data) => {
    events.push({ type, version: 1, data, metadata } as RegistryEvent);
  };
  const named = new Map<Scope, FoundAssignment>();
  for (const one of population.assignments) if (isSingleRole(one.role)) named.set(one.scope, one);
  for (const { number, name } of population.enterprises) {
    emit("EnterpriseRegistered", { enterprise: number, name });
  }
  for (const data of population.accounts) emit("AccountOpened", data);
  for (const enterprise of population.enterprises) emitChief(emit, enterprise, named);
  for (const type of ["DomainActivated", "SubdivisionAdded", "SiteAdded"] as const) {
    for (const data of placesOf(population)[type]) {
      emit(type, data);
      emitManager(emit, data.scope, named.get(data.scope));
    }
  }
  for (const { isBlocked, ...data } of population.assignments) {
    if (isSingleRole(data.role)) continue;
    emit("AssignmentAdded", data);
    if (isBlocked) emit("AssignmentBlocked", { account: data.account, scope: data.scope });
  }
  return events;
}

function placesOf({ domains, subdivisions, sites }: FoundPopulation) {
  return { DomainActivated: domains, SubdivisionAdded: subdivisions, SiteAdded: sites } as const;
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
  const { account, details } = chief;
  emit("ChiefAccessManagerAppointed", { enterprise: number, account, email, phone });
  const { lastDay: _, ...changes } = details;
  const { title, language, localEmail } = changes;
  if (details.email === email && title === null && language === null && localEmail === null) return;
  emit("AssignmentUpdated", { account, scope, changes });
}

/** A place is led by whoever is named, with what he holds there; else by the office one level above. */
function emitManager(emit: Emit, scope: Scope, named: FoundAssignment | undefined): void {
  if (named === undefined) {
    const office = parentScope(scope) as Scope;
    emit("ManagerAppointed", { scope, manager: { kind: "office", office } });
    return;
  }
  const { account, details, applications, functions } = named;
  emit("ManagerAppointed", { scope, manager: { kind: "account", account, details } });
  if (applications.length > 0) emit("ApplicationsGranted", { account, scope, applications });
  if (functions.length > 0) emit("FunctionsAssigned", { account, scope, functions });
}
