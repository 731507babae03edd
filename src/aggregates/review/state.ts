import type { Brand } from "../../kernel/brand.js";
import type { Instant } from "../../kernel/instant.js";
import { isScope, type Scope } from "../../scope/scope.js";
import { type FindingCode, findingsAbout, type ReviewDecision } from "../../words/findings.js";
import type { AccountId, By } from "../common/event.js";

/**
 * Names a finding of a review: its code, the place, and whom or what it is about, as `review.leaver@<scope>#<account>`.
 * The same finding has the same name in every review. ASCII, and no personal data.
 */
export type FindingId = Brand<"FindingId">;

/** What was decided of a finding. */
export interface DecidedFinding {
  readonly finding: FindingId;
  readonly decision: ReviewDecision;
  /** Free text; `null` where it was erased with the person whom the finding is about. */
  readonly reason: string | null;
}

/** When somebody confirmed, and who. */
export interface Confirmation {
  readonly at: Instant;
  readonly by: By;
}

/** What was decided of a finding, when and by whom, and of when the facts were that he went by. */
export interface ConfirmedFinding extends DecidedFinding, Confirmation {
  readonly factsAt: Instant;
}

/** What was confirmed last of the review of a place. */
export interface ConfirmedReview extends Confirmation {
  readonly scope: Scope;
  /** The last time that somebody else confirmed it; `null` when nobody else ever did. */
  readonly before: Confirmation | null;
  /** The findings that were looked at, each once: of whoever confirmed last, as somebody else decided before him. */
  readonly findings: readonly ConfirmedFinding[];
}

const layout = /^review\.[a-z-]{1,40}@([0-9A-Za-z:/-]+)#[A-Za-z0-9._-]{1,64}(?:\+[A-Za-z0-9._-]{1,64}){0,3}$/;
const longest = 600;
const notPlain = /[^A-Za-z0-9._-]/g;

/**
 * The name of a finding; what it is about is told by at most four ids. The account of a person comes first, and alone or
 * with two others.
 */
export function findingId(code: FindingCode, scope: Scope, subject: readonly string[]): FindingId {
  return `${code}@${scope}#${subject.map(plain).join("+")}` as FindingId;
}

/** Ids of accounts, of requests and of a checked catalogue stay as they are. */
function plain(id: string): string {
  return id.replace(notPlain, "_").slice(0, 64) || "_";
}

/** True for text that can be the name of a finding, whether or not any review has it. */
export function isFindingId(input: unknown): input is FindingId {
  if (typeof input !== "string" || input.length > longest) return false;
  return isScope(layout.exec(input)?.[1]);
}

/** The place that a finding is about. */
export function scopeOfFinding(id: FindingId): Scope {
  return id.slice(id.indexOf("@") + 1, id.indexOf("#")) as Scope;
}

/** The person whom a finding is about; none where it is about a thing. */
export function accountOfFinding(id: FindingId): AccountId | undefined {
  const about = findingsAbout[id.slice(0, id.indexOf("@")) as FindingCode];
  const ids = id.slice(id.indexOf("#") + 1).split("+");
  // What is told by two ids is about a thing and what goes with it, whatever its code.
  return about === "thing" || ids.length === 2 ? undefined : (ids[0] as AccountId);
}

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
