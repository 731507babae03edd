import type { Account } from "../aggregates/account/state.js";
import { findDomainKindAt } from "../catalogue/find.js";
import { isAtOrBelow, type Scope } from "../scope/scope.js";
import { appointChief, appointCoManager, dischargeCurator, replaceManager } from "../steps/managers.js";
import { anyPerson } from "../steps/persons.js";
import type { DraftStep } from "../steps/step.js";
import { remove, removeEverywhere } from "../steps/users.js";
import { isSingleRole, type Role } from "../words/roles.js";
import type { ReviewCase, ReviewedMember, ReviewedPlace } from "./case.js";

/** Whoever has a role that one person fills is replaced; a curator is discharged by the court; others are removed. */
export function leaving(at: ReviewedPlace, member: ReviewedMember, on: ReviewCase): readonly DraftStep[] {
  const { role } = member.assignment;
  if (isSingleRole(role)) return [replaced(at, role, on)];
  const { scope } = at;
  const from = on.context.now;
  if (role === "curator") return [dischargeCurator({ scope, from })];
  const everywhere = leavingEverywhere(member, on);
  if (!isRemovable(role, scope, on)) return everywhere;
  return [remove({ scope, account: member.account.id, from }), ...everywhere];
}

/** Everything that a person is in the places of the review, where that can be ended at once. */
function leavingEverywhere({ account }: ReviewedMember, on: ReviewCase): readonly DraftStep[] {
  const known = on.everywhere.get(account.id) ?? everythingEnded(account, on);
  on.everywhere.set(account.id, known);
  return known;
}

function everythingEnded({ id, assignments }: Account, on: ReviewCase): readonly DraftStep[] {
  const inside = assignments.filter(({ scope }) => isAtOrBelow(scope, on.root));
  if (inside.length < 2 || !inside.every(({ role, scope }) => isRemovable(role, scope, on))) return [];
  return [removeEverywhere({ scope: on.root, account: id, from: on.context.now })];
}

function isRemovable(role: Role, scope: Scope, on: ReviewCase): boolean {
  return !isSingleRole(role) && isEditable(role, scope, on);
}

/** False for a user whom another system manages, and for a curator: he is the court's. */
export function isEditable(role: Role, scope: Scope, { context }: ReviewCase): boolean {
  if (role !== "user") return role !== "curator";
  return findDomainKindAt(context.catalogue, scope)?.managedElsewhere === undefined;
}

function replaced({ scope, level }: ReviewedPlace, role: Role, on: ReviewCase): DraftStep {
  const at = { scope, from: on.context.now };
  return level === "enterprise" ? appointChief(at) : replaceManager({ ...at, level, role });
}

/** Somebody beside the one person of an enterprise or a domain. */
export function helped({ scope, level }: ReviewedPlace, on: ReviewCase): DraftStep {
  const at = level === "enterprise" ? level : "domain";
  return appointCoManager({ level: at, scope, who: anyPerson("person"), from: on.counts });
}
