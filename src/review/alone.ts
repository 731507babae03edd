import type { Assignment } from "../aggregates/account/state.js";
import { assignmentAt } from "../aggregates/account/state.js";
import type { AccountId } from "../aggregates/common/event.js";
import { isInForce, isSuspended } from "../permissions/office.js";
import { type Position, positionsAt } from "../permissions/positions.js";
import { type Scope, selfAndAbove } from "../scope/scope.js";
import type { Check, ReviewCase } from "./case.js";
import { helped } from "./leaving.js";

/**
 * The enterprise or domain that is reviewed, where one person alone holds every managing role, there and above: nobody
 * else could act. It is told of the reviewed place alone: whoever helps an enterprise helps its domains.
 */
export const singlePerson: Check = (at, on) => {
  if (at.scope !== on.root || (at.level !== "enterprise" && at.level !== "domain")) return [];
  const [account, ...others] = whoCanAct(at.scope, on);
  if (account === undefined || others.length > 0) return [];
  return [
    {
      about: { account },
      subject: [account],
      ...(at.level === "domain" && { variant: "domain" }),
      remedies: [helped(at, on)],
    },
  ];
};

function whoCanAct(scope: Scope, on: ReviewCase): ReadonlySet<AccountId> {
  const positions = selfAndAbove(scope).flatMap((at) => positionsAt(on.inquiry, at));
  return new Set(positions.filter((one) => counts(one, on)).map(({ account }) => account));
}

/** An office always counts, save a domain's own where a curator is in charge. */
function counts(position: Position, on: ReviewCase): boolean {
  const { account, scope, byOffice } = position;
  const { inquiry, context } = on;
  if (isSuspended(inquiry, position)) return false;
  const person = byOffice ? undefined : inquiry.account(account);
  return person === undefined || isInForce(assignmentAt(person, scope) as Assignment, context.today);
}
