import type { Context } from "../../src/context/context.js";
import type { Role } from "../../src/words/roles.js";
import type { Judging } from "./judging.js";
import { rank, singleRole } from "./roles.js";
import {
  accountIn,
  enterpriseIn,
  enterpriseNumberOf,
  holderOf,
  levelAt,
  type ModelAccount,
  type ModelState,
  type ModelTie,
  placeIn,
  within,
} from "./state.js";

/** True where somebody who knows the password may be the one who acts. */
function isByPassword({ actor, catalogue }: Context): boolean {
  const session = actor.kind === "account" ? actor.session : undefined;
  return session === undefined || catalogue.means.find(({ id }) => id === session.means)?.password === true;
}

/** The tie that the actor acts under. */
export function tieOfActor({ state, context }: Judging): ModelTie | null {
  const { actor } = context;
  const account = actor.kind === "account" ? accountIn(state, actor.account) : undefined;
  return account && isByPassword(context) ? account.passwordTiedTo : null;
}

/** The tie of a password that the actor sets for somebody else. */
export function tieOfGift(judging: Judging): ModelTie | null {
  const {
    state,
    context: { actor },
  } = judging;
  if (actor.kind !== "account") return null;
  const { account, role, scope } = actor;
  const gift = { scope, placeSince: madeAt(state, scope) as string, rank: rank[role], by: account };
  const own = tieOfActor(judging);
  return own === null ? gift : { ...gift, under: giversOf(own).map(({ under: _, ...giver }) => giver) };
}

/** Everybody by whose password somebody may be there. */
function giversOf(tie: ModelTie): ModelTie[] {
  return [tie, ...(tie.under ?? [])];
}

/** Whether a role in a place lies within a tie. */
export function isWithinTie(judging: Judging, tie: ModelTie | null, role: Role, scope: string): boolean {
  if (tie === null) return true;
  return (
    isPlaceWithinTie(judging, tie, scope) &&
    giversOf(tie).every(
      (giver) => rank[role] < giver.rank && (role === "user" || isGiverThere(judging, giver)),
    )
  );
}

export function isPlaceWithinTie({ state }: Judging, tie: ModelTie | null, scope: string): boolean {
  if (tie === null) return true;
  return giversOf(tie).every(
    (giver) => within(scope, giver.scope) && madeAt(state, giver.scope) === giver.placeSince,
  );
}

/** Whether all that a person holds lies within a tie: what he is by name, and the offices that he fills. */
export function holdsWithinTie(judging: Judging, tie: ModelTie | null, account: ModelAccount): boolean {
  const { state } = judging;
  const offices = state.places.filter(
    ({ scope, manager }) => manager.kind === "office" && holderOf(state, scope) === account.id,
  );
  return [
    ...account.assignments.map(({ role, scope }) => [role, scope] as const),
    ...offices.map(({ scope }) => [singleRole[levelAt(scope)] as Role, scope] as const),
  ].every(([role, scope]) => isWithinTie(judging, tie, role, scope));
}

/** Whether the session by a password began when it was last set, or before. */
export function isOutdated({ state, context }: Judging): boolean {
  const { actor, now } = context;
  if (actor.kind !== "account" || actor.session === undefined || !isByPassword(context)) return false;
  const set = accountIn(state, actor.account)?.passwordSetAt ?? null;
  const began = actor.session.loggedInAt < now ? actor.session.loggedInAt : now;
  return set !== null && began <= set;
}

function madeAt(state: ModelState, scope: string): string | undefined {
  return enterpriseIn(state, scope)?.registeredAt ?? placeIn(state, scope)?.createdAt;
}

/** Whoever set the password still stands at least as high, there or above; what became of two accounts is one person. */
function isGiverThere({ state, context: { today, policy } }: Judging, tie: ModelTie): boolean {
  if (policy.severities.passwordGiver === "warn") return true;
  let by = tie.by;
  for (;;) {
    const merged = state.former.find(({ account }) => account === by)?.former;
    if (merged?.kind !== "merged") break;
    by = merged.into;
  }
  return (accountIn(state, by)?.assignments ?? []).some((held) => {
    const curator = enterpriseIn(state, enterpriseNumberOf(held.scope))?.curator;
    const isCurators = curator?.coManagers.some((one) => one.account === by && one.scope === held.scope);
    const isSuspended =
      curator?.domains.includes(held.scope) &&
      (held.role === "access-manager" || (held.role === "co-access-manager" && !isCurators));
    const isInForce = held.status === "active" && (held.lastDay === null || held.lastDay >= today);
    return within(tie.scope, held.scope) && rank[held.role] >= tie.rank && isInForce && !isSuspended;
  });
}
