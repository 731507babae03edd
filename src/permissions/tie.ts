import {
  type Account,
  linksOf,
  type PasswordTie,
  survivorOf,
  type TieLink,
} from "../aggregates/account/state.js";
import { isByPassword } from "../catalogue/find.js";
import type { AccountActor, Session } from "../context/actor.js";
import type { AnyContext } from "../context/context.js";
import type { Instant } from "../kernel/instant.js";
import type { Reads } from "../registry/inquiry.js";
import { isAtOrBelow, type Scope } from "../scope/scope.js";
import { type Role, ranks } from "../words/roles.js";
import { isInForce, isSuspended } from "./office.js";
import { positionsOf } from "./positions.js";

// Passwords that somebody else set. Whoever set one may know it, so that a session by it opens no more than he could
// have given: the one test is withinTie, whatever is asked.

/** What a tie is judged by, beside itself: the registry, and the context of the question. */
export interface Tying {
  readonly reads: Reads;
  readonly context: Pick<AnyContext, "policy" | "today">;
}

/** The tie of a session: that of the password by which it began; `null` for a session that is not tied. */
export function tieOf(
  account: Account,
  session: Session | undefined,
  { catalogue }: AnyContext,
): PasswordTie | null {
  const { passwordTiedTo } = account;
  return passwordTiedTo !== null && isByPassword(catalogue, session) ? passwordTiedTo : null;
}

/** Whether a session under that tie, or under none, opens a role in a place. */
export function withinTie(tying: Tying, tie: PasswordTie | null, role: Role, scope: Scope): boolean {
  return linksOf(tie).every(
    (link) =>
      isPlaceUnder(tying, link, scope) && ranks[role] < link.rank && (role === "user" || counts(tying, link)),
  );
}

/** Whether a place lies within a tie, whatever somebody holds there. */
export function isPlaceWithin(tying: Tying, tie: PasswordTie | null, scope: Scope): boolean {
  return linksOf(tie).every((link) => isPlaceUnder(tying, link, scope));
}

function isPlaceUnder({ reads }: Tying, { scope: place, placeSince }: TieLink, scope: Scope): boolean {
  return isAtOrBelow(scope, place) && reads.madeAt(place) === placeSince;
}

/** Whether everything that a person holds lies within a tie; what is blocked or past its last day counts too. */
export function holdsWithin(tying: Tying, tie: PasswordTie | null, account: Account): boolean {
  if (tie === null) return true;
  return positionsOf(tying.reads, account).every(({ role, scope }) => withinTie(tying, tie, role, scope));
}

/**
 * The tie of what an actor sets in a role of his own: no wider than what he may do there. Where he is logged in by a
 * password that somebody else set, or nobody says how, it may be that one who sets it: his tie goes along.
 */
export function tieBy(reads: Reads, actor: AccountActor, context: AnyContext): PasswordTie | null {
  const scope = actor.scope as Scope;
  const account = reads.account(actor.account);
  const placeSince = reads.madeAt(scope) as Instant | undefined;
  if (placeSince === undefined || account === undefined) return null;
  const under = linksOf(tieOf(account, actor.session, context)).map(asLink);
  const link = { scope, placeSince, rank: ranks[actor.role], by: account.id };
  return under.length === 0 ? link : { ...link, under };
}

function asLink({ scope, placeSince, rank, by }: TieLink): TieLink {
  return { scope, placeSince, rank, by };
}

/**
 * True for a session by a password that began when another one was set, or before: it says nothing of who knows the
 * present one. Without a session nothing is known of when it began.
 */
export function isOutdated(
  { passwordSetAt }: Account,
  session: Session | undefined,
  { catalogue, now }: AnyContext,
): boolean {
  if (session === undefined || passwordSetAt === null) return false;
  return began(session, now) <= passwordSetAt && isByPassword(catalogue, session);
}

/** When a session began; one from the future begins now. */
export function began({ loggedInAt }: Session, now: Instant): Instant {
  const at = loggedInAt as Instant;
  return at > now ? now : at;
}

/** What he gave rests on what he is. The policy may not ask it. */
function counts(tying: Tying, tie: TieLink): boolean {
  return tying.context.policy.severities.passwordGiver !== "refuse" || isGiverThere(tying, tie);
}

/** Whether whoever set the password still holds, in force, as much as when he did so, there or above. */
function isGiverThere({ reads, context: { today } }: Tying, tie: TieLink): boolean {
  const giver = reads.account(survivorOf(tie.by, (id) => reads.former(id)));
  return (
    giver?.assignments.some(
      (held) =>
        isAtOrBelow(tie.scope, held.scope) &&
        ranks[held.role] >= tie.rank &&
        isInForce(held, today) &&
        !isSuspended(reads, { account: giver.id, role: held.role, scope: held.scope }),
    ) === true
  );
}

/**
 * Whether one of those who may know a password that still opens something is there no more, whatever the policy asks. Who
 * came by his role in another branch of the tree is nobody's business here, and not looked at.
 */
export function isOfFormer(tying: Tying, tie: PasswordTie): boolean {
  const near = linksOf(tie).filter(
    ({ scope }) => isAtOrBelow(scope, tie.scope) || isAtOrBelow(tie.scope, scope),
  );
  return isPlaceUnder(tying, tie, tie.scope) && !near.every((link) => isGiverThere(tying, link));
}
