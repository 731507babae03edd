import { assignmentAt } from "../aggregates/account/state.js";
import type { AccountId } from "../aggregates/common/event.js";
import type { Manager } from "../aggregates/common/manager.js";
import { holderOf } from "../permissions/office.js";
import type { Reads } from "../registry/inquiry.js";
import type { Scope } from "../scope/scope.js";
import type { AssignmentStatus, Role } from "../words/roles.js";

/** A person as a place's details name him. */
export interface NamedPerson {
  readonly account: AccountId;
  readonly firstName: string;
  readonly lastName: string;
}

/** Who is in charge of a place. */
export interface PlaceManager extends NamedPerson {
  /** The place whose manager fills this office as well; `null` for a manager appointed by name. */
  readonly office: Scope | null;
}

/** A co-manager. */
export interface CoManager extends NamedPerson {
  readonly status: AssignmentStatus;
}

/** The person of an account, by name. */
export function personNamed(reads: Reads, account: AccountId): NamedPerson {
  const { firstName = "", lastName = "" } = reads.account(account) ?? {};
  return { account, firstName, lastName };
}

/** The manager of a place, or the holder of the office that it was left to; `null` where nobody fills that one. */
export function managerNamed(reads: Reads, scope: Scope, manager: Manager): PlaceManager | null {
  const account = holderOf(reads, scope);
  const office = manager.kind === "office" ? manager.office : null;
  return account === undefined ? null : { ...personNamed(reads, account), office };
}

/** Those who hold a role in exactly that place, by account id. */
export function coManagersAt(reads: Reads, scope: Scope, role: Role): readonly CoManager[] {
  const found: CoManager[] = [];
  for (const id of reads.members(scope)) {
    const account = reads.account(id);
    const assignment = account && assignmentAt(account, scope);
    if (assignment?.role === role) found.push({ ...personNamed(reads, id), status: assignment.status });
  }
  return found.sort((a, b) => (a.account < b.account ? -1 : 1));
}
