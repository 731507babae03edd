import { type Account, type Assignment, assignmentAt } from "../../aggregates/account/state.js";
import type { Email } from "../../credentials/contact.js";
import type { Instant } from "../../kernel/instant.js";
import { officeHolder } from "../../permissions/places.js";
import type { HeldRole } from "../../permissions/positions.js";
import type { Reads } from "../../registry/inquiry.js";
import { levelOf, type Scope } from "../../scope/scope.js";
import { singleRoleAt } from "../../words/roles.js";

type Dates = Pick<Assignment, "createdAt" | "changedAt" | "roleSince" | "activeSince">;

/**
 * A role that somebody holds in a place, with all that is kept of it there. Whoever manages a place by office has no
 * assignment there, so that nothing is kept but the role.
 */
export interface RoleDetails extends Omit<Assignment, "email" | keyof Dates> {
  /** True for the holder of the office that the place was left to. */
  readonly byOffice: boolean;
  readonly email: Email | null;
  /** When the person got an assignment there. */
  readonly createdAt: Instant | null;
  /** When anything of it last changed. */
  readonly changedAt: Instant | null;
  /** Since when he holds this role there, or without a break one that has as much. */
  readonly roleSince: Instant | null;
  /** Since when he has not been blocked. */
  readonly activeSince: Instant | null;
}

/** The role of an assignment. */
export function roleByName(assignment: Assignment): RoleDetails {
  return { ...assignment, byOffice: false };
}

/** The role of whoever manages a place by office. */
export function roleByOffice(scope: Scope): RoleDetails {
  return {
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
    createdAt: null,
    changedAt: null,
    roleSince: null,
    activeSince: null,
  };
}

/** The details of a role that somebody holds. */
export function detailsOf(account: Account, { scope, byOffice }: HeldRole): RoleDetails {
  const assignment = byOffice ? undefined : assignmentAt(account, scope);
  return assignment === undefined ? roleByOffice(scope) : roleByName(assignment);
}

/** What a person is in exactly that place: by office, by name, or both. */
export function rolesThere(reads: Reads, account: Account, scope: Scope): readonly RoleDetails[] {
  const assignment = assignmentAt(account, scope);
  const holdsOffice = officeHolder(reads, scope) === account.id;
  return [
    ...(holdsOffice ? [roleByOffice(scope)] : []),
    ...(assignment === undefined ? [] : [roleByName(assignment)]),
  ];
}
