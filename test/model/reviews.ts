import type { By } from "../../src/aggregates/common/event.js";
import type { ConfirmReview } from "../../src/procedures/reviews/commands.js";
import type { ReviewConfirmed } from "../../src/procedures/reviews/events.js";
import type { Judging } from "./judging.js";
import { type ModelState, within } from "./state.js";
import { isBlank, readText } from "./text.js";

/** What somebody decided of a finding. */
interface ModelDecision {
  finding: string;
  decision: string;
  reason: string | null;
  at: string;
  by: By;
  factsAt: string;
}

/** What was looked at of the review of a place. */
export interface ModelReview {
  scope: string;
  at: string;
  by: By;
  before: { at: string; by: By } | null;
  findings: ModelDecision[];
}

/** What findings are about beside persons. */
const things = ["nobody-holds", "place-data", "request-unsigned", "route-broken"];

/** Whom a finding is about: a thing and what goes with it are told by two ids. */
export function personIn(finding: string): string | undefined {
  const [, code = "", subject = ""] = /^review\.([^@]*)@[^#]*#(.*)$/.exec(finding) ?? [];
  const ids = subject.split("+");
  return things.includes(code) || ids.length === 2 ? undefined : ids[0];
}

export function judgeConfirmation(judging: Judging, command: ConfirmReview): void {
  const { scope, findings } = command;
  const { actor, now } = judging.context;
  // A day alone, or a time of nowhere, is no moment.
  const isMoment = /:\d\d.*(?:z|[+-]\d\d:?\d\d)$/i.test(command.factsAt);
  const moment = isMoment ? Date.parse(command.factsAt) : Number.NaN;
  if (isBlank(command.factsAt)) judging.refuse("field.required", ["factsAt"]);
  else if (!(moment <= Date.parse(now))) {
    const expected = Number.isNaN(moment) ? "moment" : "past-moment";
    judging.refuse("input.shape", ["factsAt"], { expected });
  }
  for (const [n, { finding, reason }] of findings.entries()) {
    const place = finding.split("@")[1]?.split("#")[0] as string;
    const path = ["findings", n, "finding"];
    if (!within(place, scope)) judging.refuse("input.shape", path, { expected: "finding-of-place" });
    else if (findings.findIndex((one) => one.finding === finding) < n) {
      judging.refuse("input.shape", path, { expected: "entry-once" });
    } else if (actor.kind === "account" && personIn(finding) === actor.account) {
      judging.refuse("self.forbidden", path);
    }
    judging.text(readText(reason), ["findings", n, "reason"]);
  }
  judging.emit("ReviewConfirmed", {
    scope,
    factsAt: Number.isNaN(moment) ? now : new Date(moment).toISOString(),
    findings: findings.map((one) => ({ ...one, reason: one.reason.trim() })),
  });
}

export function applyToReview(state: ModelState, { data, metadata }: ReviewConfirmed): void {
  const { scope, factsAt, findings } = data;
  const { at, by } = metadata;
  const last = state.reviews.find((one) => one.scope === scope);
  const isHis = (one: By): boolean => JSON.stringify(one) === JSON.stringify(by);
  const own = by.kind === "account" ? by.account : undefined;
  const ofHim = (last?.findings ?? []).filter(
    ({ finding }) => personIn(finding) === own && !findings.some((one) => one.finding === finding),
  );
  let before: ModelReview["before"] = null;
  if (last !== undefined) before = isHis(last.by) ? last.before : { at: last.at, by: last.by };
  dropReview(state, scope);
  state.reviews.push({
    scope,
    at,
    by,
    before,
    findings: [...findings.map((one) => ({ ...one, at, by, factsAt })), ...ofHim],
  });
}

/** Nothing is kept of the review of a place that is there no more. */
export function dropReview(state: ModelState, scope: string): void {
  state.reviews = state.reviews.filter((one) => one.scope !== scope);
}

/** Nothing is kept of what was decided of an account that is no more. */
export function forgetReviewsOf(state: ModelState, account: string): void {
  for (const review of state.reviews) {
    review.findings = review.findings.filter(({ finding }) => personIn(finding) !== account);
  }
}
