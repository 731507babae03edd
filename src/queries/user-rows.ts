import { type Account, assignmentAt } from "../aggregates/account/state.js";
import { heldIds } from "../aggregates/common/held.js";
import { type Area, isWithin, officeHolder, officesOf, placesIn } from "../permissions/places.js";
import type { Reads } from "../registry/inquiry.js";
import type { Scope } from "../scope/scope.js";
import { type PersonDetails, personDetails } from "./kept/person.js";
import { type RoleDetails, roleByName, roleByOffice, rolesThere } from "./kept/roles.js";

/**
 * A line of a list of users: a person in one role in one place. Whoever manages a place by office has no assignment
 * there: his line has no details, applications, functions or dates.
 */
export interface UserRow
  extends PersonDetails,
    Omit<RoleDetails, "applications" | "functions" | "roleSince" | "activeSince"> {
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
    ...officesOf(reads, account, area).map((scope) => rowOf(account, roleByOffice(scope))),
    ...account.assignments
      .filter(({ scope }) => isWithin(scope, area))
      .map((assignment) => rowOf(account, roleByName(assignment))),
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
  const role = account && rolesThere(reads, account, scope).find(({ byOffice }) => byOffice === isByOffice);
  return role && rowOf(account, role);
}

function rowsAt(reads: Reads, scope: Scope): readonly UserRow[] {
  const rows: UserRow[] = [];
  const holder = officeHolder(reads, scope);
  const manager = holder && reads.account(holder);
  if (manager !== undefined) rows.push(rowOf(manager, roleByOffice(scope)));
  for (const id of reads.members(scope)) {
    const account = reads.account(id);
    const assignment = account && assignmentAt(account, scope);
    if (assignment !== undefined) rows.push(rowOf(account as Account, roleByName(assignment)));
  }
  return rows;
}

function rowOf(account: Account, { applications, functions, ...role }: RoleDetails): UserRow {
  const { roleSince: _, activeSince: __, ...shown } = role;
  return {
    ...personDetails(account),
    ...shown,
    applications: heldIds(applications),
    functions: heldIds(functions),
  };
}
