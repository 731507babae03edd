import type { Brand } from "../../kernel/brand.js";
import type { Instant } from "../../kernel/instant.js";
import { isScope, type Scope } from "../../scope/scope.js";
import type { By } from "../common/event.js";

/**
 * Names a finding of a review: its code, the place, and whom or what it is about, as `review.leaver@<scope>#<account>`.
 * The same finding has the same name in every review. ASCII, and no personal data.
 */
export type FindingId = Brand<"FindingId">;

/** What was confirmed last of the review of a place. */
export interface ConfirmedReview {
  readonly scope: Scope;
  readonly at: Instant;
  readonly by: By;
  /** The findings that were looked at, each once. */
  readonly findings: readonly FindingId[];
}

const layout = /^review\.[a-z-]{1,40}@([0-9A-Za-z:/-]+)#[A-Za-z0-9._-]{1,64}(?:\+[A-Za-z0-9._-]{1,64}){0,3}$/;
const longest = 600;
const notPlain = /[^A-Za-z0-9._-]/g;

/** The name of a finding; what it is about is told by at most four ids. */
export function findingId(code: string, scope: Scope, subject: readonly string[]): FindingId {
  return `${code}@${scope}#${subject.map(plain).join("+")}` as FindingId;
}

/** Ids of accounts, tickets and of a checked catalogue stay as they are. */
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
