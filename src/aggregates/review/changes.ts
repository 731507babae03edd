import type { By } from "../common/event.js";
import { accountOfFinding, type ConfirmedReview } from "./state.js";

/**
 * What is confirmed of a review after somebody confirmed it: nobody decides what is about himself, so that what somebody
 * else decided of it before him stays.
 */
export function confirmedReview(
  last: ConfirmedReview | undefined,
  now: Omit<ConfirmedReview, "before">,
): ConfirmedReview {
  const { scope, at, by } = now;
  if (last === undefined) return { scope, at, by, before: null, findings: now.findings };
  const account = accountOf(by);
  const isOwn = accountOf(last.by) === account;
  const ids = new Set(now.findings.map(({ finding }) => finding));
  const kept = last.findings.filter(
    ({ finding }) => accountOfFinding(finding) === account && !ids.has(finding),
  );
  return {
    scope,
    at,
    by,
    before: isOwn ? last.before : { at: last.at, by: last.by },
    findings: account === undefined ? now.findings : [...now.findings, ...kept],
  };
}

/** The account of whoever gave a command, where he has one. */
function accountOf(by: By): string | undefined {
  return by.kind === "account" ? by.account : undefined;
}
