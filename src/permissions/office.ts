import type { Assignment } from "../aggregates/account/state.js";
import type { AccountId } from "../aggregates/common/event.js";
import type { Place } from "../aggregates/place/state.js";
import type { Instant, LocalDate } from "../kernel/instant.js";
import type { Reads } from "../registry/inquiry.js";
import { domainOf, enterpriseOf, isEnterpriseScope, parentScope, type Scope } from "../scope/scope.js";
import { isSingleRole, leadsDomain, type Role } from "../words/roles.js";

/** Who fills the one single role of a scope: by name, or as the holder of the office that it was left to. */
export function holderOf(reads: Reads, scope: Scope): AccountId | undefined {
  if (isEnterpriseScope(scope)) return reads.enterprise(enterpriseOf(scope))?.chief?.account;
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

/** True while an assignment is neither blocked nor past its last day. */
export function isInForce(assignment: Assignment, today: LocalDate): boolean {
  return assignment.status === "active" && (assignment.lastDay === null || today <= assignment.lastDay);
}

/** True for a domain that a curator is in charge of in place of its own managers. */
export function isCurated(reads: Reads, domain: Scope): boolean {
  return reads.enterprise(enterpriseOf(domain))?.curator?.domains.includes(domain) === true;
}

/** Who has which role where. */
interface RoleHeld {
  readonly account: AccountId;
  readonly role: Role;
  readonly scope: Scope;
}

/** Who has had which role where, and since when. */
export interface RoleHeldSince extends RoleHeld {
  readonly since: Instant;
}

/**
 * True where a curator is in charge in place of whoever holds that role: of a domain's managers, save the co-managers
 * whom he appointed himself, and of those whose office below follows from the domain's.
 */
export function isSuspended(reads: Reads, { account, role, scope }: RoleHeld): boolean {
  const isCoManager = role === "co-access-manager";
  if (isEnterpriseScope(scope) || !(isCoManager || isSingleRole(role))) return false;
  // Hardly anywhere is a curator, so that is looked at first.
  const curator = reads.enterprise(enterpriseOf(scope))?.curator;
  const domain = curator && domainOf(scope);
  if (!curator || !domain || !curator.domains.includes(domain)) return false;
  if (!isCoManager) return followsFrom(reads, scope, domain);
  return !curator.coManagers.some((one) => one.account === account && one.scope === scope);
}

/**
 * When the curator was discharged who had been in charge in place of whoever holds that role of a domain since a moment;
 * nothing where none had.
 */
export function suspendedUntil(
  reads: Reads,
  domain: Place | undefined,
  { role, scope, since }: RoleHeldSince,
): Instant | undefined {
  if (domain?.level !== "domain" || domain.curatedUntil === null || domain.curatedUntil <= since)
    return undefined;
  const gaveWay = leadsDomain(role) || (isSingleRole(role) && followsFrom(reads, scope, domain.scope));
  return gaveWay ? domain.curatedUntil : undefined;
}

/** True when whoever manages the scope does so because he manages the domain. */
function followsFrom(reads: Reads, scope: Scope, domain: Scope): boolean {
  if (scope === domain) return true;
  const manager = reads.place(scope)?.manager;
  return manager?.kind === "office" && followsFrom(reads, manager.office, domain);
}
