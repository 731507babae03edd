import type { Instant } from "../../kernel/instant.js";
import type { Scope } from "../../scope/scope.js";
import type { Role } from "../../words/roles.js";
import { type Held, holdAlso, holdExactly, holdNoMore } from "../common/held.js";
import type { AssignmentDetails } from "../common/manager.js";
import type {
  ApplicationsGranted,
  ApplicationsRevoked,
  AssignmentAdded,
  AssignmentUpdated,
  FunctionsAssigned,
  OpenedAccount,
} from "./events.js";
import type { Account, Assignment } from "./state.js";

/** A copy of the one shape that all accounts have: engines read what has one shape fastest. */
export function asAccount(one: Account): Account {
  return {
    id: one.id,
    insz: one.insz,
    aliases: one.aliases,
    firstName: one.firstName,
    lastName: one.lastName,
    username: one.username,
    passwordTiedTo: one.passwordTiedTo,
    formerUsernames: one.formerUsernames,
    language: one.language,
    email: one.email,
    certificate: one.certificate,
    codesRequestedAt: one.codesRequestedAt,
    openedAt: one.openedAt,
    assignments: one.assignments,
  };
}

/** A copy of the one shape that all assignments have. */
export function asAssignment(one: Assignment, changedAt: Instant = one.changedAt): Assignment {
  return {
    scope: one.scope,
    role: one.role,
    status: one.status,
    title: one.title,
    language: one.language,
    email: one.email,
    localEmail: one.localEmail,
    lastDay: one.lastDay,
    applications: one.applications,
    functions: one.functions,
    createdAt: one.createdAt,
    changedAt,
    roleSince: one.roleSince,
    activeSince: one.activeSince,
  };
}

/** The account as it is opened, tied to no place yet. */
export function openedAccount(data: OpenedAccount, at: Instant): Account {
  return {
    id: data.account,
    insz: data.insz,
    aliases: [],
    firstName: data.firstName,
    lastName: data.lastName,
    username: data.username,
    passwordTiedTo: data.passwordTiedTo,
    formerUsernames: [],
    language: null,
    email: null,
    certificate: null,
    codesRequestedAt: null,
    openedAt: at,
    assignments: [],
  };
}

/** What a person is in a place; `undefined` where he is nothing. */
export function assignmentAt(account: Account, scope: Scope): Assignment | undefined {
  for (const assignment of account.assignments) if (assignment.scope === scope) return assignment;
  return undefined;
}

/** The account with a new assignment. */
export function withAssignment(account: Account, { data, metadata }: AssignmentAdded): Account {
  const { scope, role, details, applications, functions } = data;
  if (details === null) return account;
  return withAssignments(account, [
    ...account.assignments,
    newAssignment(scope, role, details, applications, functions, metadata.at),
  ]);
}

/** The account in that role there: lifted from what it was, or new. */
export function inRole(
  account: Account,
  scope: Scope,
  role: Role,
  details: AssignmentDetails,
  at: Instant,
): Account {
  if (assignmentAt(account, scope) === undefined) {
    return withAssignments(account, [
      ...account.assignments,
      newAssignment(scope, role, details, [], [], at),
    ]);
  }
  return changed(account, scope, at, (before) => ({
    ...before,
    title: details.title,
    language: details.language,
    email: details.email,
    localEmail: details.localEmail,
    lastDay: details.lastDay,
    role,
    status: "active",
    roleSince: at,
    activeSince: before.status === "active" ? before.activeSince : at,
  }));
}

/** The account with the details of one assignment changed. */
export function withDetails(account: Account, { data, metadata }: AssignmentUpdated): Account {
  return changed(account, data.scope, metadata.at, (before) => ({ ...before, ...data.changes }));
}

/** The account with one assignment blocked. */
export function blocked(account: Account, scope: Scope, at: Instant): Account {
  return changed(account, scope, at, (before) => ({ ...before, status: "blocked" }));
}

/** The account with one assignment active again. */
export function unblocked(account: Account, scope: Scope, at: Instant): Account {
  return changed(account, scope, at, (before) => ({ ...before, status: "active", activeSince: at }));
}

/** The account without what it was in a place. */
export function withoutAssignment(account: Account, scope: Scope): Account {
  return withAssignments(
    account,
    account.assignments.filter((assignment) => assignment.scope !== scope),
  );
}

/** The account with more applications in a place. */
export function withGranted(account: Account, { data, metadata }: ApplicationsGranted): Account {
  return changed(account, data.scope, metadata.at, (before) => ({
    ...before,
    applications: holdAlso(before.applications, data.applications, metadata.at),
  }));
}

/** The account with fewer applications in a place. */
export function withRevoked(account: Account, { data, metadata }: ApplicationsRevoked): Account {
  return changed(account, data.scope, metadata.at, (before) => ({
    ...before,
    applications: holdNoMore(before.applications, data.applications),
  }));
}

/** The account with exactly these functions in a place; those that stay keep their moment. */
export function withFunctions(account: Account, { data, metadata }: FunctionsAssigned): Account {
  return changed(account, data.scope, metadata.at, (before) => ({
    ...before,
    functions: holdExactly(before.functions, data.functions, metadata.at),
  }));
}

function newAssignment(
  scope: Scope,
  role: Role,
  details: AssignmentDetails,
  applications: readonly string[],
  functions: readonly string[],
  at: Instant,
): Assignment {
  return {
    scope,
    role,
    status: "active",
    title: details.title,
    language: details.language,
    email: details.email,
    localEmail: details.localEmail,
    lastDay: details.lastDay,
    applications: heldSince(applications, at),
    functions: heldSince(functions, at),
    createdAt: at,
    changedAt: at,
    roleSince: at,
    activeSince: at,
  };
}

function heldSince(ids: readonly string[], since: Instant): readonly Held[] {
  return ids.map((id) => ({ id, since }));
}

function changed(
  account: Account,
  scope: Scope,
  at: Instant,
  change: (before: Assignment) => Assignment,
): Account {
  return withAssignments(
    account,
    account.assignments.map((assignment) =>
      assignment.scope === scope ? asAssignment(change(assignment), at) : assignment,
    ),
  );
}

function withAssignments(account: Account, assignments: readonly Assignment[]): Account {
  return { ...account, assignments };
}
