import type { AccountId } from "../aggregates/common/event.js";
import { findFunction } from "../catalogue/find.js";
import { judgeApplications, judgeManagedHere } from "../form/applications.js";
import { completed, readDetails } from "../form/details.js";
import type { Form } from "../form/form.js";
import { readPast, readPastGiven } from "../form/past.js";
import type { LocalDate } from "../kernel/instant.js";
import { levelOf, type Scope } from "../scope/scope.js";
import { isSingleRole, levelsOfRole, type Role, singleRoleAt } from "../words/roles.js";
import type { ImportedAssignment } from "./population.js";
import { type FoundAssignment, type ImportReading, readEach, readHeld } from "./reading.js";

/** An assignment that has ended is imported as it was. */
const anyDay = "0000-01-01" as LocalDate;

type AssignmentForm = Form<ImportedAssignment>;

/** A role in a place, as an entry names them. */
type RoleForm = Form<{ readonly scope: string; readonly role: Role }>;

/** The scopes of the enterprises of which the assignments name a chief. */
export function scopesOfChiefs(reading: ImportReading): ReadonlySet<Scope> {
  const scopes = new Set<Scope>();
  for (const { role, scope: text } of reading.form.value.assignments ?? []) {
    if (role !== "chief-access-manager") continue;
    const scope = reading.readScope(text);
    if (scope.ok) scopes.add(scope.value);
  }
  return scopes;
}

/** Reads the assignments, once every place was read. */
export function readAssignments(
  reading: ImportReading,
  accounts: ReadonlySet<string>,
): readonly FoundAssignment[] {
  const held = new Map<string, Role>();
  const single = new Set<Scope>();
  const list = reading.form.at("assignments");
  const found = readEach(reading, list, (entry): FoundAssignment | undefined => {
    const { account, role, status } = entry.value;
    const person = entry.at("account");
    if (!accounts.has(account)) person.refuse("user.unknown", { account });
    const details = completed(readDetails(entry, role, anyDay), undefined);
    const createdAt = readPast(entry.at("createdAt"));
    const roleSince = readPastGiven(entry.at("roleSince"));
    const activeSince = readPastGiven(entry.at("activeSince"));
    const changedAt = readPastGiven(entry.at("changedAt"));
    const applications = readHeld(entry.at("applications"), createdAt);
    const functions = readHeld(entry.at("functions"), createdAt);
    const scope = readScopeOf(reading, entry);
    if (scope === undefined) return undefined;
    const before = held.get(`${account} ${scope}`);
    if (before !== undefined) person.refuse("assignment.exists", { role: before });
    held.set(`${account} ${scope}`, role);
    if (isSingleRole(role)) {
      judgeSingle(entry, before === undefined && single.has(scope));
      single.add(scope);
    }
    judgeHeld(reading, entry, scope, applications.ids);
    functions.ids.each((one) => {
      const kind = reading.kindOf(scope);
      if (kind !== undefined && findFunction(kind, one.value) !== undefined) return;
      one.refuse("function.unknown", { function: one.value.slice(0, 64) });
    });
    return (
      details && {
        account: account as AccountId,
        scope,
        role,
        details,
        applications: applications.held,
        functions: functions.held,
        isBlocked: status === "blocked",
        ...{ createdAt, roleSince, activeSince, changedAt },
      }
    );
  });
  for (const [scope, { form }] of reading.led) {
    if (!reading.places.has(scope)) form.refuse("input.shape", { expected: "place-of-lists" });
    else if (single.has(scope)) form.refuse("assignment.exists", { role: singleRoleAt.domain });
  }
  for (const [scope, form] of reading.offices) {
    if (single.has(scope)) form.refuse("assignment.exists", { role: singleRoleAt[levelOf(scope)] });
  }
  return found;
}

/** The scope of a place that is there, at a level at which the role is held. */
export function readScopeOf(reading: ImportReading, form: RoleForm): Scope | undefined {
  const field = form.at("scope");
  const scope = field.read(reading.readScope);
  if (scope === undefined) return undefined;
  if (!levelsOfRole[form.value.role].includes(levelOf(scope))) {
    const atLevel = { expected: "role-at-level", levels: levelOf(scope) } as const;
    form.at("role").refuse("input.shape", atLevel);
    return undefined;
  }
  if (reading.places.has(scope)) return scope;
  field.refuse("input.shape", { expected: "place-of-lists" });
  return undefined;
}

/** A role that one person fills is there once, and in force. */
function judgeSingle(form: AssignmentForm, isFilled: boolean): void {
  const { account, role, status } = form.value;
  const oneHolder = { expected: "one-holder", role } as const;
  if (isFilled) form.at("role").refuse("input.shape", oneHolder);
  if (status === "blocked") form.at("status").refuse("manager.replace-only", { account, role });
}

function judgeHeld(
  reading: ImportReading,
  form: AssignmentForm,
  scope: Scope,
  applications: Form<readonly string[]>,
): void {
  const kind = reading.kindOf(scope);
  if (kind?.managedElsewhere !== undefined) {
    if (form.value.role === "user") judgeManagedHere(form.at("scope"), kind);
    else if (applications.value.length > 0) judgeManagedHere(applications, kind);
  } else if (kind === undefined) {
    applications.each((one) => {
      one.refuse("application.not-in-scope", { application: one.value.slice(0, 64) });
    });
  } else {
    judgeApplications(applications, kind, (one) => {
      if (reading.isOpenAtAndAbove(scope, one.value)) return;
      one.refuse("application.not-in-scope", { application: one.value });
    });
  }
}
