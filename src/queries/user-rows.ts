import type { Account, Assignment } from "../aggregates/account/state.js";
import { assignmentAt } from "../aggregates/account/state.js";
import type { AccountId } from "../aggregates/common/event.js";
import { heldIds } from "../aggregates/common/held.js";
import type { AssignmentDetails } from "../aggregates/common/manager.js";
import type { Email } from "../credentials/contact.js";
import type { Username } from "../credentials/username.js";
import type { Insz } from "../identifiers/insz.js";
import { type Area, isWithin, officeHolder, officesOf, placesIn } from "../permissions/places.js";
import type { Reads } from "../registry/inquiry.js";
import { levelOf, type Scope } from "../scope/scope.js";
import { type Role, singleRoleAt } from "../words/roles.js";
import type { AssignmentStatus } from "../words/statuses.js";

/**
 * A line of a list of users: a person in one role in one place. Whoever manages a place by office has no assignment
 * there: his line has no details, applications or functions.
 */
export interface UserRow extends Omit<AssignmentDetails, "email"> {
  readonly account: AccountId;
  readonly scope: Scope;
  readonly role: Role;
  /** True for the holder of the office that a place was left to. */
  readonly byOffice: boolean;
  readonly status: AssignmentStatus;
  readonly lastName: string;
  readonly firstName: string;
  readonly username: Username | null;
  readonly insz: Insz;
  readonly email: Email | null;
  /** The ids of the applications that the assignment carries, whether or not they count. */
  readonly applications: readonly string[];
  /** The ids of its functions. */
  readonly functions: readonly string[];
}

/** Every line of an area, in no promised order. */
export function rowsIn(reads: Reads, area: Area): readonly UserRow[] {
  return [...placesIn(reads, area)].flatMap((scope) => rowsAt(reads, scope));
}

/** One person's lines in an area, from his account: however many people the area holds, it looks at nobody else. */
export function rowsOf(reads: Reads, account: Account, area: Area): readonly UserRow[] {
  return [
    ...officesOf(reads, account, area).map((scope) => byOffice(account, scope)),
    ...account.assignments
      .filter(({ scope }) => isWithin(scope, area))
      .map((assignment) => byAssignment(account, assignment)),
  ];
}

/** Which line of a list: a person in one place, by his assignment there or by the office that it was left to. */
export type UserLine = Pick<UserRow, "account" | "scope" | "byOffice">;

/** That line, from the account and the place; `undefined` where there is none. */
export function rowAt(
  reads: Reads,
  { account: id, scope, byOffice: isByOffice }: UserLine,
): UserRow | undefined {
  const account = reads.account(id);
  if (account === undefined) return undefined;
  if (isByOffice) return officeHolder(reads, scope) === id ? byOffice(account, scope) : undefined;
  const assignment = assignmentAt(account, scope);
  return assignment && byAssignment(account, assignment);
}

function rowsAt(reads: Reads, scope: Scope): readonly UserRow[] {
  const rows: UserRow[] = [];
  const holder = officeHolder(reads, scope);
  const manager = holder && reads.account(holder);
  if (manager !== undefined) rows.push(byOffice(manager, scope));
  for (const id of reads.members(scope)) {
    const account = reads.account(id);
    const assignment = account && assignmentAt(account, scope);
    if (assignment !== undefined) rows.push(byAssignment(account as Account, assignment));
  }
  return rows;
}

function byAssignment(account: Account, assignment: Assignment): UserRow {
  return {
    ...personOf(account),
    scope: assignment.scope,
    role: assignment.role,
    byOffice: false,
    status: assignment.status,
    title: assignment.title,
    language: assignment.language,
    email: assignment.email,
    localEmail: assignment.localEmail,
    lastDay: assignment.lastDay,
    applications: heldIds(assignment.applications),
    functions: heldIds(assignment.functions),
  };
}

function byOffice(account: Account, scope: Scope): UserRow {
  return {
    ...personOf(account),
    scope,
    role: singleRoleAt[levelOf(scope)],
    byOffice: true,
    status: "active",
    title: null,
    language: null,
    email: null,
    localEmail: null,
    lastDay: null,
    applications: [],
    functions: [],
  };
}

function personOf({
  id,
  lastName,
  firstName,
  username,
  insz,
}: Account): Pick<UserRow, "account" | "lastName" | "firstName" | "username" | "insz"> {
  return { account: id, lastName, firstName, username, insz };
}
