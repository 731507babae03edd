import { isEligible } from "../permissions/eligibility.js";
import type { Check, Draft, ReviewCase, ReviewedMember, ReviewedPlace } from "./case.js";
import { leaving } from "./leaving.js";

/** No field asks. */
const nobody = { path: [] };

/**
 * Managers by name who, by the facts, are dead, or no longer tied to the enterprise in a capacity that goes with their
 * role. A curator's eligibility is waived: of him it is only asked whether he lives.
 */
export const managerNotEligible: Check = (at, on) =>
  at.members
    .filter(({ assignment }) => assignment.role !== "user")
    .filter((member) => isUnfit(at, member, on))
    .map((member): Draft => {
      const { role } = member.assignment;
      return {
        about: { account: member.account.id, role },
        subject: [member.account.id],
        ...(role === "curator" && { variant: "curator" }),
        remedies: leaving(at, member, on),
      };
    });

/** Users who, by the facts, are dead or no longer belong to the enterprise, not even as a partner or a member. */
export const leaver: Check = (at, on) =>
  at.members
    .filter(({ assignment }) => assignment.role === "user")
    .filter((member) => isUnfit(at, member, on))
    .map((member) => ({
      about: { account: member.account.id },
      subject: [member.account.id],
      remedies: leaving(at, member, on),
    }));

function isUnfit(
  { scope }: ReviewedPlace,
  { account, assignment }: ReviewedMember,
  { inquiry }: ReviewCase,
): boolean {
  return assignment.role === "curator"
    ? inquiry.facts.hasDied(account.insz, nobody) === true
    : isEligible(inquiry.facts, account.insz, assignment.role, scope, nobody) === false;
}
