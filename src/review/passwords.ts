import { dayInMinutes, havePassed } from "../kernel/instant.js";
import { isOfFormer } from "../permissions/tie.js";
import { isAtOrBelow } from "../scope/scope.js";
import { changePassword, issueCodes, resetPassword } from "../steps/passwords.js";
import type { Check, Draft } from "./case.js";
import { isEditable } from "./leaving.js";

/** Managers who have waited for access codes for as long as the policy says: told of each place where they manage. */
export const codesRequested: Check = (at, { context: { now, policy } }) =>
  at.members.flatMap(({ account, assignment }): readonly Draft[] => {
    const { id, codesRequestedAt: since, username } = account;
    if (assignment.role === "user" || since === null) return [];
    if (!havePassed(policy.review.days.codesRequested * dayInMinutes, since, now)) return [];
    const remedies = [issueCodes({ account: id, isNamed: username !== null, from: now })];
    return [{ about: { account: id }, subject: [id], since, more: { since }, remedies }];
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
    return [
      {
        about: { account: id },
        subject: [id],
        ...(passwordSetAt !== null && { since: passwordSetAt }),
        remedies: [changePassword({ account: id, from }), ...reset],
      },
    ];
  });
};
