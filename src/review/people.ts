import { type Assignment, assignmentAt } from "../aggregates/account/state.js";
import type { AccountId } from "../aggregates/common/event.js";
import { dayInMinutes, havePassed } from "../kernel/instant.js";
import { isEligible } from "../permissions/eligibility.js";
import { isInForce, isSuspended } from "../permissions/office.js";
import { type Position, positionsAt } from "../permissions/positions.js";
import { isOfFormer } from "../permissions/tie.js";
import { isAtOrBelow, type Scope, selfAndAbove } from "../scope/scope.js";
import { changePassword, issueCodes, resetPassword } from "../steps/credentials.js";
import type { Check, Draft, ReviewCase, ReviewedMember, ReviewedPlace } from "./case.js";
import { helped, isEditable, leaving } from "./leaving.js";

/** No field asks. */
const nobody = { path: [] };

/**
 * Managers by name who, by the facts, are dead, or no longer tied to the enterprise in a capacity that goes with their
 * role. A curator's eligibility is waived: of him it is only asked whether he lives.
 */
export const managerNotEligible: Check = (at, on) =>
  at.members
    .filter((member) => member.assignment.role !== "user" && isUnfit(at, member, on))
    .map((member) => {
      const { role } = member.assignment;
      return {
        about: { account: member.account.id, role },
        variant: role === "curator" ? role : undefined,
        remedies: leaving(at, member, on),
      };
    });

/** Users who, by the facts, are dead or no longer belong to the enterprise, not even as a partner or a member. */
export const leaver: Check = (at, on) =>
  at.members
    .filter((member) => member.assignment.role === "user" && isUnfit(at, member, on))
    .map((member) => ({ about: { account: member.account.id }, remedies: leaving(at, member, on) }));

function isUnfit(
  { scope }: ReviewedPlace,
  { account, assignment }: ReviewedMember,
  { inquiry }: ReviewCase,
): boolean {
  return assignment.role === "curator"
    ? inquiry.facts.hasDied(account.insz, nobody) === true
    : isEligible(inquiry.facts, account.insz, assignment.role, scope, nobody) === false;
}

/**
 * The enterprise or domain that is reviewed, where one person alone holds every managing role, there and above: nobody
 * else could act. It is told of the reviewed place alone: whoever helps an enterprise helps its domains.
 */
export const singlePerson: Check = (at, on) => {
  if (at.scope !== on.root || (at.level !== "enterprise" && at.level !== "domain")) return [];
  const [account, ...others] = whoCanAct(at.scope, on);
  if (account === undefined || others.length > 0) return [];
  const variant = at.level === "domain" ? at.level : undefined;
  return [{ about: { account }, variant, remedies: [helped(at, on)] }];
};

function whoCanAct(scope: Scope, on: ReviewCase): ReadonlySet<AccountId> {
  const positions = selfAndAbove(scope).flatMap((at) => positionsAt(on.inquiry, at));
  return new Set(positions.filter((one) => counts(one, on)).map(({ account }) => account));
}

/** An office always counts, save a domain's own where a curator is in charge. */
function counts(position: Position, { inquiry, context }: ReviewCase): boolean {
  const { account, scope, byOffice } = position;
  if (isSuspended(inquiry, position)) return false;
  const person = byOffice ? undefined : inquiry.account(account);
  return person === undefined || isInForce(assignmentAt(person, scope) as Assignment, context.today);
}

/** Managers who have waited for access codes for as long as the policy says: told of each place where they manage. */
export const codesRequested: Check = (at, { context: { now, policy } }) =>
  at.members.flatMap(({ account, assignment }): readonly Draft[] => {
    const { id, codesRequestedAt: since, username } = account;
    if (assignment.role === "user" || since === null) return [];
    if (!havePassed(policy.review.days.codesRequested * dayInMinutes, since, now)) return [];
    const remedies = [issueCodes({ account: id, isNamed: username !== null, from: now })];
    return [{ about: { account: id }, since, more: { since }, remedies }];
  });

/** Passwords that were set in a role of this place, and that whoever set them may know, though he is there no more. */
export const passwordOfFormer: Check = (at, on) => {
  const from = on.context.now;
  const tying = { reads: on.inquiry, context: on.context };
  return at.tied.flatMap(({ id, assignments, passwordTiedTo, passwordSetAt }): readonly Draft[] => {
    if (passwordTiedTo === null || !isOfFormer(tying, passwordTiedTo)) return [];
    const [scope] = assignments
      .filter((one) => isAtOrBelow(one.scope, at.scope) && isEditable(one.role, one.scope, on))
      .map((one) => one.scope)
      .sort();
    const reset = scope === undefined ? [] : [resetPassword({ scope, account: id, from })];
    const remedies = [changePassword({ account: id, from }), ...reset];
    return [{ about: { account: id }, since: passwordSetAt ?? undefined, remedies }];
  });
};
