import type { Account } from "../aggregates/account/state.js";
import type { AccountId } from "../aggregates/common/event.js";
import type { Reads } from "../registry/inquiry.js";
import { isAtOrBelow, levelOf, type Scope } from "../scope/scope.js";
import { isSingleRole } from "../words/roles.js";
import { holderOf } from "./office.js";

/** A place, alone or with everything below it. */
export interface Area {
  readonly root: Scope;
  readonly below: boolean;
}

/** True for a scope that is the place itself, or lies below it where that counts too. */
export function isWithin(scope: Scope, { root, below }: Area): boolean {
  return below ? isAtOrBelow(scope, root) : scope === root;
}

export function* placesIn(reads: Reads, { root, below }: Area): Generator<Scope> {
  yield root;
  if (!below || levelOf(root) === "site") return;
  for (const child of reads.children(root)) yield* placesIn(reads, { root: child, below });
}

/** Who manages a place because it was left to his office; `undefined` for a place managed by name. */
export function officeHolder(reads: Reads, scope: Scope): AccountId | undefined {
  return reads.place(scope)?.manager.kind === "office" ? holderOf(reads, scope) : undefined;
}

/**
 * The places of an area that a person manages by office. Looks only at or below the places where he fills a single
 * role by name: whoever fills none holds no office. Sorted by scope.
 */
export function officesOf(reads: Reads, person: Account, area: Area): readonly Scope[] {
  const found = person.assignments
    .filter(({ role }) => isSingleRole(role))
    .map(({ scope }) => common(area, scope))
    .filter((part) => part !== undefined)
    .flatMap((part) => [...placesIn(reads, part)])
    .filter((scope) => officeHolder(reads, scope) === person.id);
  return [...new Set(found)].sort();
}

/** What an area has in common with a place and everything below it. */
function common(area: Area, scope: Scope): Area | undefined {
  if (isAtOrBelow(area.root, scope)) return area;
  return isWithin(scope, area) ? { root: scope, below: true } : undefined;
}
