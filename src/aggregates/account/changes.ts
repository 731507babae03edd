import type { Insz } from "../../identifiers/insz.js";
import { belgianDate, type Instant, latest } from "../../kernel/instant.js";
import { asKept, noItems, withItem } from "../../kernel/lists.js";
import type { Scope } from "../../scope/scope.js";
import { leadsDomain, type Role } from "../../words/roles.js";
import { holdExactly } from "../common/held.js";
import type { AssignmentDetails } from "../common/manager.js";
import {
  type Account,
  type Assignment,
  assignmentAt,
  type OpenedAccount,
  type PasswordTie,
} from "./state.js";

/** A copy of the one layout that all accounts have: engines read what has one layout fastest. */
export function asAccount(one: Account, assignments: Account["assignments"] = one.assignments): Account {
  return {
    id: one.id,
    insz: one.insz,
    aliases: one.aliases,
    firstName: one.firstName,
    lastName: one.lastName,
    username: one.username,
    passwordTiedTo: one.passwordTiedTo,
    passwordSetAt: one.passwordSetAt,
    formerUsernames: one.formerUsernames,
    language: one.language,
    email: one.email,
    certificate: one.certificate,
    certificateTiedTo: one.certificateTiedTo,
    codesRequestedAt: one.codesRequestedAt,
    openedAt: one.openedAt,
    assignments,
  };
}

/** A copy of the one layout that all assignments have. */
function asAssignment(
  one: Assignment,
  changedAt: Instant,
  { applications, functions }: Pick<Assignment, "applications" | "functions"> = one,
): Assignment {
  return {
    scope: one.scope,
    role: one.role,
    status: one.status,
    title: one.title,
    language: one.language,
    email: one.email,
    localEmail: one.localEmail,
    lastDay: one.lastDay,
    applications,
    functions,
    createdAt: one.createdAt,
    changedAt,
    roleSince: one.roleSince,
    activeSince: one.activeSince,
  };
}

/** The account and each of its assignments in that layout, and in no more room than they take. */
export function asWholeAccount(one: Account): Account {
  return asAccount(one, one.assignments.map(asWholeAssignment));
}

function asWholeAssignment(one: Assignment): Assignment {
  const { changedAt, applications, functions } = one;
  return asAssignment(one, changedAt, {
    applications: asKept(applications),
    functions: asKept(functions),
  });
}

/** The account as it is opened, without an assignment yet. */
export function openedAccount(data: OpenedAccount, at: Instant): Account {
  return {
    id: data.account,
    insz: data.insz,
    aliases: noItems,
    firstName: data.firstName,
    lastName: data.lastName,
    username: data.username,
    passwordTiedTo: data.passwordTiedTo,
    passwordSetAt: data.username === null ? null : at,
    formerUsernames: noItems,
    language: null,
    email: null,
    certificate: null,
    certificateTiedTo: null,
    codesRequestedAt: null,
    openedAt: at,
    assignments: noItems,
  };
}

interface NewAssignment {
  readonly scope: Scope;
  readonly role: Role;
  readonly details: AssignmentDetails;
  readonly applications: readonly string[];
  readonly functions: readonly string[];
}

export function withAssignment(
  account: Account,
  { scope, role, details, applications, functions }: NewAssignment,
  at: Instant,
  ledSince?: Instant,
): Account {
  const added: Assignment = {
    scope,
    role,
    status: "active",
    title: details.title,
    language: details.language,
    email: details.email,
    localEmail: details.localEmail,
    lastDay: details.lastDay,
    applications: holdExactly([], applications, at),
    functions: holdExactly([], functions, at),
    createdAt: at,
    changedAt: at,
    roleSince: roleSince(role, at, ledSince),
    activeSince: at,
  };
  return asAccount(account, withItem(account.assignments, added));
}

/**
 * The account in that role there: lifted from what it was, or new. A promotion takes nothing away: who led the domain
 * already keeps the moment from which he did; what he was there counts anew only where it had stopped to count.
 */
export function inRole(
  account: Account,
  scope: Scope,
  role: Role,
  details: AssignmentDetails,
  at: Instant,
  ledSince?: Instant,
): Account {
  if (assignmentAt(account, scope) === undefined) {
    const added = { scope, role, details, applications: noItems, functions: noItems };
    return withAssignment(account, added, at, ledSince);
  }
  return withChanged(account, scope, at, (before) => ({
    ...before,
    ...details,
    role,
    status: "active",
    roleSince: roleSince(role, at, ledSince),
    activeSince: before.status === "active" && !isOver(before, at) ? before.activeSince : at,
  }));
}

/** An assignment with other details: one that was past its last day and no longer is counts anew. */
export function withDetails(
  before: Assignment,
  changes: Partial<AssignmentDetails>,
  at: Instant,
): Assignment {
  const after = { ...before, ...changes };
  return isOver(before, at) && !isOver(after, at) ? anew(after, at) : after;
}

/** An assignment that is blocked no longer: it counts anew. */
export function unblocked(before: Assignment, at: Instant): Assignment {
  return anew({ ...before, status: "active" }, at);
}

function anew(assignment: Assignment, at: Instant): Assignment {
  const { role, roleSince } = assignment;
  return { ...assignment, activeSince: at, roleSince: leadsDomain(role) ? at : roleSince };
}

/** True past the last day of an assignment. */
function isOver({ lastDay }: Assignment, at: Instant): boolean {
  return lastDay !== null && lastDay < belgianDate(at);
}

/** Since when somebody leads a domain by an assignment; nothing where he does not, is blocked or past his last day. */
export function leadingSince(assignment: Assignment, at: Instant): Instant | undefined {
  const { role, status, roleSince } = assignment;
  return leadsDomain(role) && status === "active" && !isOver(assignment, at) ? roleSince : undefined;
}

function roleSince(role: Role, at: Instant, ledSince = at): Instant {
  return leadsDomain(role) ? ledSince : at;
}

export function withChanged(
  account: Account,
  scope: Scope,
  at: Instant,
  change: (before: Assignment) => Assignment,
): Account {
  const changed = account.assignments.map((assignment) =>
    assignment.scope === scope ? asAssignment(change(assignment), at) : assignment,
  );
  return asAccount(account, changed);
}

/** The account without what it was in a place. */
export function withoutAssignment(account: Account, scope: Scope): Account {
  return asAccount(
    account,
    account.assignments.filter((assignment) => assignment.scope !== scope),
  );
}

/** The account under another INSZ; the old one stays an alias of it. */
export function withNumber(account: Account, insz: Insz): Account {
  return { ...account, insz, aliases: aliasesBeside(insz, [...account.aliases, account.insz]) };
}

/** The account with another password, set at that moment or, under a clock that runs behind, when it last was. */
export function withPassword(account: Account, tie: PasswordTie | null, at: Instant): Account {
  const { passwordSetAt: before } = account;
  return { ...account, passwordTiedTo: tie, passwordSetAt: before === null ? at : latest(before, at) };
}

/** What the two accounts of one person become. */
export interface Union {
  readonly insz: Insz;
  readonly username: Account["username"];
  readonly at: Instant;
}

/**
 * Two accounts of one person as one: what was the other one's is the first one's. The password and its tie are those of
 * the user name that survives; every session by it began under another account or user name, or may have. A certificate
 * that is tied is not passed on, and gives way to one that is not.
 */
export function united(kept: Account, gone: Account, { insz, username, at }: Union): Account {
  const usernames = [kept.username, gone.username, ...kept.formerUsernames, ...gone.formerUsernames];
  const loggingIn = username === kept.username ? kept : gone;
  const moments = [kept.passwordSetAt, gone.passwordSetAt].filter((moment) => moment !== null);
  const certified = [kept, gone].find((one) => one.certificate && !one.certificateTiedTo) ?? kept;
  return {
    ...kept,
    insz,
    aliases: aliasesBeside(insz, [kept.insz, ...kept.aliases, gone.insz, ...gone.aliases]),
    username,
    formerUsernames: usernames.filter((name) => name !== null).filter((name) => name !== username),
    passwordTiedTo: loggingIn.passwordTiedTo,
    passwordSetAt: username === null ? null : moments.reduce((a, b) => latest(a, b), at),
    language: kept.language ?? gone.language,
    email: kept.email ?? gone.email,
    certificate: certified.certificate,
    certificateTiedTo: certified.certificateTiedTo,
    assignments: [...kept.assignments, ...gone.assignments],
  };
}

function aliasesBeside(insz: Insz, numbers: readonly Insz[]): readonly Insz[] {
  return [...new Set(numbers)].filter((number) => number !== insz);
}
