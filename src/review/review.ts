import type { AccountId } from "../aggregates/common/event.js";
import { type FindingId, findingId } from "../aggregates/review/state.js";
import type { Context } from "../context/context.js";
import type { FactQuestion } from "../context/facts.js";
import { plusMinutes } from "../kernel/instant.js";
import { accepted } from "../kernel/result.js";
import { type Asking, ask, type PlaceQuery, placeQuery, type ReadPlaceQuery } from "../queries/ask.js";
import type { Answer } from "../registry/answer.js";
import type { Inquiry } from "../registry/inquiry.js";
import type { Registry } from "../registry/registry.js";
import { isAtOrBelow, type Scope } from "../scope/scope.js";
import { type CommandStep, withDoers } from "../steps/step.js";
import type { FindingCode } from "../words/findings.js";
import { findingSeverities } from "../words/severities.js";
import type { Check, Draft, ReviewCase } from "./case.js";
import { SharedDoers } from "./doers.js";
import { requestUnsigned, routeBroken } from "./exchange.js";
import type { Finding, Review } from "./finding.js";
import { codesRequested, leaver, managerNotEligible, passwordOfFormer, singlePerson } from "./people.js";
import { reviewedPlaces } from "./places.js";
import { certificateExpiring, ending, placeData, untouched } from "./time.js";
import { companionMissing, nobodyHolds, noEffect, wrongLevel } from "./use.js";

/** How each finding is found: a code without it does not compile. In the order in which they are told. */
const checks: Readonly<Record<FindingCode, Check>> = {
  "review.certificate-expiring": certificateExpiring,
  "review.codes-requested": codesRequested,
  "review.companion-missing": companionMissing,
  "review.ending": ending,
  "review.leaver": leaver,
  "review.manager-not-eligible": managerNotEligible,
  "review.no-effect": noEffect,
  "review.nobody-holds": nobodyHolds,
  "review.password-of-former": passwordOfFormer,
  "review.place-data": placeData,
  "review.request-unsigned": requestUnsigned,
  "review.route-broken": routeBroken,
  "review.single-person": singlePerson,
  "review.untouched": untouched,
  "review.wrong-level": wrongLevel,
};
const codes = Object.keys(checks) as readonly FindingCode[];

/**
 * What a manager should look at in a place and everything below it: who can no longer hold his role, what nobody uses,
 * what expires, what is broken; each with what would put it right and who may do that, in which of the roles that he has
 * there or above. Findings that the last
 * confirmation of this review named are new no more: `ConfirmReview` confirms.
 *
 * A fact that was not given is never guessed: what depends on it is not found, and its question stands in `unanswered`.
 * So a host reviews, fetches those facts, and reviews again. Facts that are permissive find nobody unfit. Persons are
 * named by account id, never by INSZ, in all but those questions.
 *
 * It looks at the members of those places and at who stands over them, whatever the size of the registry. The query may
 * come from anywhere; nothing is thrown but for a broken context.
 *
 * Refused with `input.shape`; else with what `can` finds for `review`.
 *
 * Source: the manuals ask managers again and again to check who left, who may still act, and what is open at which level
 * ("Controleert u dan het volgende" in the Heracles guide); what is a finding, and when, is this library's choice.
 */
export function review(registry: Registry, query: PlaceQuery, context: Context): Answer<Review> {
  return ask(asking, registry, query, context);
}

const asking: Asking<ReadPlaceQuery, Review> = {
  shape: placeQuery,
  permission: ({ scope }) => ({ action: "review", scope }),
  show: (inquiry, { scope }, registry) => accepted(reviewed(inquiry, scope, registry)),
};

function reviewed(inquiry: Inquiry, scope: Scope, registry: Registry): Review {
  const { context } = inquiry;
  const doers = new SharedDoers(registry, context, inquiry);
  const counts = plusMinutes(context.now, context.policy.effectDelayMinutes);
  const on: ReviewCase = { inquiry, context, counts, root: scope, everywhere: new Map() };
  const last = inquiry.review(scope);
  const known = new Map(last?.findings.map(({ finding, ...decided }) => [finding, decided] as const));
  const found = reviewedPlaces(inquiry, scope).flatMap((at) =>
    codes.flatMap((code) =>
      checks[code](at, on)
        .map((draft) => findingOf(code, at.scope, draft, { known, doers, on }))
        .sort((a, b) => (a.id < b.id ? -1 : 1)),
    ),
  );
  const findings = findingSeverities.flatMap((severity) => found.filter((one) => one.severity === severity));
  const confirmed = last === undefined ? null : { at: last.at, by: last.by };
  return { scope, findings, confirmed, unanswered: questionsOf(inquiry) };
}

interface Telling {
  readonly known: ReadonlyMap<FindingId, NonNullable<Finding["confirmed"]>>;
  readonly doers: SharedDoers;
  readonly on: ReviewCase;
}

function findingOf(
  code: FindingCode,
  scope: Scope,
  draft: Draft,
  { known, doers, on: { context, root } }: Telling,
): Finding {
  const { about, subject = about.account ? [about.account] : [], variant, since, more, remedies } = draft;
  const id = findingId(code, scope, subject);
  return {
    code,
    id,
    severity: context.policy.review.severities[code],
    scope,
    ...about,
    ...(variant !== undefined && { variant }),
    ...(since !== undefined && { since }),
    isNew: !known.has(id),
    confirmed: known.get(id) ?? null,
    params: { ...about, ...more },
    remedies: remedies.map((step) => within(root, about.account, withDoers(step, doers))),
  };
}

/** What touches a whole account: who above may give it tells what its owner holds beside what is reviewed. */
const ofWholeAccount: ReadonlySet<string> = new Set(["issue-codes", "reset-password"]);

/**
 * A step without the roles of its doers that a review of that place says nothing of: those beside it, users above, and
 * those above who would tell of other places. Nobody confirms what is about himself.
 */
function within(root: Scope, whom: AccountId | undefined, step: CommandStep): CommandStep {
  const persons = step.by.persons.filter(({ account, role, scope }) => {
    if (step.code === "confirm-review" && account === whom) return false;
    if (isAtOrBelow(scope, root)) return true;
    return role !== "user" && isAtOrBelow(root, scope) && !ofWholeAccount.has(step.code);
  });
  return { ...step, by: { ...step.by, persons } };
}

/** Each question once, in the order in which it was asked. */
function questionsOf({ facts }: Inquiry): readonly FactQuestion[] {
  const asked = facts.unanswered.map(({ question }) => [JSON.stringify(question), question] as const);
  return [...new Map(asked).values()];
}
