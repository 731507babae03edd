import type { AccountId } from "../aggregates/common/event.js";
import type { Account, Assignment } from "../aggregates/user/state.js";
import { assignmentAt } from "../aggregates/user/state.js";
import { isByPassword } from "../catalogue/find.js";
import type { Catalogue } from "../catalogue/types.js";
import type { AccountActor } from "../context/actor.js";
import type { LocalDate } from "../kernel/instant.js";
import type { Reads } from "../registry/inquiry.js";
import { domainOf, enterpriseOf, isAtOrBelow, levelOf, parentScope, type Scope } from "../scope/scope.js";
import { isSingleRole, type Role, singleRoleAt } from "../words/roles.js";

/** Who fills the one single role of a scope: by name, or as the holder of the office that it was left to. */
export function holderOf(reads: Reads, scope: Scope): AccountId | undefined {
  if (levelOf(scope) === "enterprise") return reads.enterprise(enterpriseOf(scope))?.chief?.account;
  const manager = reads.place(scope)?.manager;
  if (manager === undefined) return undefined;
  return manager.kind === "account" ? manager.account : holderOf(reads, manager.office);
}

/** The nearest office above a scope that the person holds. */
export function officeAbove(reads: Reads, scope: Scope, person: AccountId): Scope | undefined {
  for (let above = parentScope(scope); above !== undefined; above = parentScope(above)) {
    if (holderOf(reads, above) === person) return above;
  }
  return undefined;
}

/** True when the person holds the role at that scope, by name or by office; blocked or ended ones count too. */
export function holdsRole(reads: Reads, account: Account, role: Role, scope: Scope): boolean {
  if (singleRoleAt[levelOf(scope)] === role) return holderOf(reads, scope) === account.id;
  return !isSingleRole(role) && assignmentAt(account, scope)?.role === role;
}

/**
 * How far a session reaches: the scope of the role, or, by a password that somebody else set, the scope of that
 * somebody where it is narrower. Else whoever knows the password would gain what its owner gained since.
 */
export function reachOf(catalogue: Catalogue, { session, scope }: AccountActor, account: Account): Scope {
  const tied = account.passwordTiedTo;
  const own = scope as Scope;
  if (session === undefined || tied === null || !isAtOrBelow(tied, own)) return own;
  return isByPassword(catalogue, session) ? tied : own;
}

/** True while an assignment is neither blocked nor past its last day. */
export function isInForce(assignment: Assignment, today: LocalDate): boolean {
  return assignment.status === "active" && (assignment.lastDay === null || today <= assignment.lastDay);
}

/** True for the roles in whose place a curator comes. */
export function isSuspendable(role: Role): boolean {
  return role === "access-manager" || role === "co-access-manager";
}

/** True where a curator is in charge in place of a domain's own managers. */
export function isSuspended(reads: Reads, role: Role, scope: Scope): boolean {
  if (!isSuspendable(role)) return false;
  const domain = domainOf(scope);
  const curator = reads.enterprise(enterpriseOf(scope))?.curator;
  return domain !== undefined && curator?.domains.includes(domain) === true;
}
