import { type Account, assignmentAt } from "../aggregates/account/state.js";
import type { AccountId } from "../aggregates/common/event.js";
import type { Reads } from "../registry/inquiry.js";
import { enterpriseOf, enterpriseScope, levelOf, type Scope } from "../scope/scope.js";
import { isSingleRole, type Role, ranks, singleRoleAt } from "../words/roles.js";
import { holderOf } from "./office.js";
import { officesOf } from "./places.js";

/** A role that a person holds in a place, by name or by office; blocked or ended ones count too. */
export interface HeldRole {
  readonly role: Role;
  readonly scope: Scope;
  readonly byOffice: boolean;
}

/** A role that somebody holds in a place: whoever acts there, acts in one. */
export interface Position extends HeldRole {
  readonly account: AccountId;
}

/** Every role that a person holds. Looks at his assignments, and at the places below those where he is the manager. */
export function positionsOf(reads: Reads, account: Account): readonly HeldRole[] {
  const named = account.assignments.map(({ role, scope }) => ({ role, scope, byOffice: false }));
  const enterprises = new Set(named.map(({ scope }) => enterpriseScope(enterpriseOf(scope))));
  const offices = [...enterprises]
    .flatMap((root) => officesOf(reads, account, { root, below: true }))
    .map((scope) => ({ role: singleRoleAt[levelOf(scope)], scope, byOffice: true }));
  return [...named, ...offices];
}

/** Everybody who holds a role other than `user` in exactly that place, the highest rank first. */
export function positionsAt(reads: Reads, scope: Scope): readonly Position[] {
  return [...managerOf(reads, scope), ...coManagersOf(reads, scope)].sort(
    (a, b) => ranks[b.role] - ranks[a.role] || (a.account < b.account ? -1 : 1),
  );
}

function managerOf(reads: Reads, scope: Scope): readonly Position[] {
  const account = holderOf(reads, scope);
  if (account === undefined) return [];
  const byOffice = reads.place(scope)?.manager.kind === "office";
  return [{ account, role: singleRoleAt[levelOf(scope)], scope, byOffice }];
}

function coManagersOf(reads: Reads, scope: Scope): readonly Position[] {
  const found: Position[] = [];
  for (const id of reads.members(scope)) {
    const account = reads.account(id);
    const role = account && assignmentAt(account, scope)?.role;
    if (role === undefined || role === "user" || isSingleRole(role)) continue;
    found.push({ account: id, role, scope, byOffice: false });
  }
  return found;
}
