import { type Account, assignmentAt, type FormerAccount, survivorOf } from "../aggregates/account/state.js";
import type { AccountId } from "../aggregates/common/event.js";
import type { Manager } from "../aggregates/common/manager.js";
import { enterpriseOf, levelOf, type Scope } from "../scope/scope.js";
import { isSingleRole, levelsOfRole } from "../words/roles.js";
import type { Writer } from "./writer.js";

// What an event may not part: whom a place names and who holds the role there. Whatever can't follow stops the replay.

/** Stops where a person, as he is in a place after an event, is not what the place says of him. */
export function expectAgreement(write: Writer, scope: Scope, { id, assignments }: Account): void {
  const held = assignments.filter((one) => one.scope === scope);
  const [is] = held;
  const isNamed = namedAt(write, scope) === id;
  const isInCharge = isCuratorAt(write, id, scope);
  if (is === undefined) {
    if (isNamed || isInCharge) write.stop(`account ${id} is in charge of ${scope}`);
    return;
  }
  if (held.length > 1) write.stop(`account ${id} has a role in ${scope}`);
  if (!levelsOfRole[is.role].includes(levelOf(scope))) write.stop(`there is no ${is.role} in ${scope}`);
  expectPlace(write, scope);
  if (isSingleRole(is.role) !== isNamed) write.stop(`${scope} does not name account ${id} as ${is.role}`);
  if ((is.role === "curator") !== isInCharge) write.stop(`account ${id} is no ${is.role} in ${scope}`);
  if (isNamed && (is.status !== "active" || is.lastDay !== null)) {
    write.stop(`account ${id} is in charge of ${scope}`);
  }
}

/** Stops where a place is not there, or an enterprise, which must live. */
export function expectPlace(write: Writer, scope: Scope): void {
  const isThere =
    levelOf(scope) === "enterprise"
      ? write.get("enterprises", enterpriseOf(scope))?.ended === null
      : write.get("places", scope) !== undefined;
  if (!isThere) write.lack(`place ${scope}`);
}

/** Stops where a scope is no domain that is there. */
export function expectDomain(write: Writer, scope: Scope): void {
  if (levelOf(scope) !== "domain") write.stop(`${scope} is no domain`);
  expectPlace(write, scope);
}

/**
 * Stops where the data of a new role do not fit the person: who is here has details, and who was erased since has none.
 */
export function expectDetails(write: Writer, id: AccountId, details: unknown): void {
  if (details === null ? write.has("accounts", id) : write.has("former", id)) {
    write.stop(`account ${id} is ${details === null ? "here" : "no more"}`);
  }
}

/** True for one account, also under the id of another one that was merged into it. */
export function isSameAccount(write: Writer, one: AccountId, other: AccountId): boolean {
  const former = (id: AccountId): FormerAccount | undefined => write.get("former", id);
  return survivorOf(one, former) === survivorOf(other, former);
}

/** True for the same person or the same office. */
export function isSameManager(write: Writer, one: Manager, other: Manager): boolean {
  if (one.kind === "office") return other.kind === "office" && one.office === other.office;
  return other.kind === "account" && isSameAccount(write, one.account, other.account);
}

function namedAt(write: Writer, scope: Scope): AccountId | undefined {
  if (levelOf(scope) === "enterprise") return write.get("enterprises", enterpriseOf(scope))?.chief?.account;
  const manager = write.get("places", scope)?.manager;
  return manager?.kind === "account" ? manager.account : undefined;
}

function isCuratorAt(write: Writer, id: AccountId, scope: Scope): boolean {
  if (levelOf(scope) !== "domain") return false;
  const curator = write.get("enterprises", enterpriseOf(scope))?.curator;
  return curator?.account === id && curator.domains.includes(scope);
}

/** What a person is in a place; stops where he is nothing there. */
export function expectAssignment(write: Writer, account: Account, scope: Scope): void {
  if (assignmentAt(account, scope) === undefined) write.lack(`a role of account ${account.id} in ${scope}`);
}
