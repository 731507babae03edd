import type { AccountId } from "../aggregates/common/event.js";
import type { AssignmentDetails } from "../aggregates/common/manager.js";
import { findFunction } from "../catalogue/find.js";
import { asSet, judgeApplications, judgeManagedHere } from "../form/applications.js";
import type { Judgement } from "../form/judgement.js";
import { completed, readDetails } from "../form/person.js";
import { levelOf, type Scope } from "../scope/scope.js";
import { isSingleRole, levelsOfRole, type Role } from "../words/roles.js";
import type { ImportedAssignment, ImportedPopulation } from "./population.js";
import type { ImportReading } from "./reading.js";

/** An assignment that is right. */
export interface FoundAssignment {
  readonly account: AccountId;
  readonly scope: Scope;
  readonly role: Role;
  readonly details: AssignmentDetails;
  readonly applications: readonly string[];
  readonly functions: readonly string[];
  readonly isBlocked: boolean;
}

/** The scopes of the enterprises of which the assignments name a chief. */
export function scopesOfChiefs(
  reading: ImportReading,
  { assignments }: ImportedPopulation,
): ReadonlySet<Scope> {
  const scopes = new Set<Scope>();
  for (const { role, scope: text } of assignments ?? []) {
    if (role !== "chief-access-manager") continue;
    const scope = reading.readScope(text);
    if (scope.ok) scopes.add(scope.value);
  }
  return scopes;
}

/** Reads the assignments, once every place was read. */
export function readAssignments(
  reading: ImportReading,
  { assignments }: ImportedPopulation,
  accounts: ReadonlySet<string>,
): readonly FoundAssignment[] {
  const held = new Map<string, Role>();
  const single = new Set<Scope>();
  return reading.each("assignments", assignments, (entry, judgement): FoundAssignment | undefined => {
    const { account, role } = entry;
    if (!accounts.has(account)) judgement.refuse("user.unknown", ["account"], { account });
    const details = completed(readDetails(reading.inquiry, judgement, entry, [], role), undefined);
    const scope = readScopeOf(reading, judgement, entry);
    if (scope === undefined) return undefined;
    const before = held.get(`${account} ${scope}`);
    if (before !== undefined) judgement.refuse("assignment.exists", ["account"], { role: before });
    held.set(`${account} ${scope}`, role);
    if (isSingleRole(role)) {
      judgeSingle(judgement, entry, before === undefined && single.has(scope));
      single.add(scope);
    }
    const { applications = [], functions = [], status } = entry;
    judgeHeld(reading, judgement, scope, role, { applications, functions });
    return (
      details && {
        account: account as AccountId,
        scope,
        role,
        details,
        applications: asSet(applications),
        functions: asSet(functions),
        isBlocked: status === "blocked",
      }
    );
  });
}

/** The scope of a place that is there, at a level at which the role is held. */
function readScopeOf(
  reading: ImportReading,
  judgement: Judgement,
  { scope: text, role }: ImportedAssignment,
): Scope | undefined {
  const scope = judgement.take(reading.readScope(text), ["scope"]);
  if (scope === undefined) return undefined;
  if (!levelsOfRole[role].includes(levelOf(scope))) {
    judgement.refuse("input.shape", ["role"], { expected: `role of a ${levelOf(scope)}` });
    return undefined;
  }
  if (reading.places.has(scope)) return scope;
  judgement.refuse("input.shape", ["scope"], { expected: "scope of a place of the lists" });
  return undefined;
}

/** A role that one person fills is there once, and in force. */
function judgeSingle(
  judgement: Judgement,
  { account, role, status }: ImportedAssignment,
  isFilled: boolean,
): void {
  if (isFilled) judgement.refuse("input.shape", ["role"], { expected: `one ${role}` });
  if (status === "blocked") judgement.refuse("manager.replace-only", ["status"], { account, role });
}

function judgeHeld(
  reading: ImportReading,
  judgement: Judgement,
  scope: Scope,
  role: Role,
  { applications, functions }: Pick<FoundAssignment, "applications" | "functions">,
): void {
  const kind = reading.kindOf(scope);
  if (kind?.managedElsewhere !== undefined) {
    if (role === "user") judgeManagedHere(judgement, kind);
    else if (applications.length > 0) judgeManagedHere(judgement, kind, ["applications"]);
  } else if (kind === undefined) {
    applications.forEach((application, at) => {
      judgement.refuse("application.not-in-scope", ["applications", at], {
        application: application.slice(0, 64),
      });
    });
  } else {
    judgeApplications(judgement, kind, applications, (application, path) => {
      if (reading.isOpenAtAndAbove(scope, application)) return;
      judgement.refuse("application.not-in-scope", path, { application });
    });
  }
  functions.forEach((id, at) => {
    if (kind !== undefined && findFunction(kind, id) !== undefined) return;
    judgement.refuse("function.unknown", ["functions", at], { function: id.slice(0, 64) });
  });
}
