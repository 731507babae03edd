import type { Context } from "../../context/context.js";
import { scopeAt } from "../../form/fields.js";
import type { Instant } from "../../kernel/instant.js";
import type { Shape } from "../../kernel/reading.js";
import { accepted } from "../../kernel/result.js";
import { optional, record } from "../../kernel/shape.js";
import { judgeStanding } from "../../permissions/standing.js";
import type { Answer } from "../../registry/answer.js";
import type { Inquiry } from "../../registry/inquiry.js";
import type { Registry } from "../../registry/registry.js";
import { waitingId } from "../../registry/waiting.js";
import type { RuleViolation } from "../../rules/index.js";
import { enterpriseOf, isAtOrBelow, type Scope } from "../../scope/scope.js";
import type { Role } from "../../words/roles.js";
import { type Asking, ask } from "../ask.js";
import { type Page, type PageQuery, pageAsked, pageFields, pageOf } from "../paging.js";
import { type PersonDetails, personDetails } from "./person.js";
import { type RequestDetails, requestSeenBy } from "./request-details.js";

/** What waits for an answer: of one enterprise, or everywhere. */
export interface QueueQuery extends PageQuery {
  /** The scope of the enterprise; absent: everywhere, for the contact centre. */
  readonly scope?: string;
}

/** Somebody who asked for access codes and got none yet. */
export interface WaitingPerson extends PersonDetails {
  readonly since: Instant;
  /** What he is, in that enterprise where one was asked about. */
  readonly roles: readonly { readonly role: Role; readonly scope: Scope }[];
  /** Why the actor can't issue them: `account.held-elsewhere`; mostly nothing. */
  readonly hindrances: readonly RuleViolation[];
}

interface ReadQuery extends PageQuery {
  readonly scope?: Scope;
}

const shape: Shape<ReadQuery> = /* @__PURE__ */ record<ReadQuery>({
  scope: optional(scopeAt("enterprise")),
  ...pageFields,
});

const requests: Asking<ReadQuery, Page<RequestDetails>> = {
  shape,
  permission: ({ scope }, { actor }) => ({
    // Whoever may file a request sees his own.
    action: actor.kind === "anyone" && scope !== undefined ? "request-chief" : "view-queue",
  }),
  show: (inquiry, query) => {
    const { context } = inquiry;
    const page = pageOf(ticketsIn(inquiry, query), pageAsked(query, context), (ticket) => {
      const request = inquiry.request(ticket);
      return request === undefined ? [] : requestSeenBy(request, context);
    });
    return accepted(page);
  },
};

const codes: Asking<ReadQuery, Page<WaitingPerson>> = {
  shape,
  permission: ({ scope }) =>
    scope === undefined ? { action: "view-queue" } : { action: "issue-access-codes", scope },
  show: (inquiry, query) => {
    const { actor } = inquiry.context;
    const name = query.scope === undefined ? "codes" : (`codes/${enterpriseOf(query.scope)}` as const);
    const waiting = [...inquiry.queue(name)]
      .sort()
      .map(waitingId)
      .filter((id) => actor.kind !== "account" || id !== actor.account);
    const asked = pageAsked(query, inquiry.context);
    return accepted(pageOf(waiting, asked, (id) => waitingPerson(inquiry, query.scope, id)));
  },
};

/**
 * The open requests for a chief, the oldest first, each with its state and what it lacks: those of an enterprise, or, for
 * the contact centre, of all. Whoever fills in requests sees his own, in one enterprise.
 *
 * Refused with `input.shape` (also for a place that is no enterprise) and `limit.exceeded`; else with what `can` finds for
 * `view-queue`.
 *
 * Source: Step-by-Step guide, II.b, and the Heracles guide, step 1 (the contact centre answers what comes in); the list is
 * this library's choice.
 */
export function openRequests(
  registry: Registry,
  query: QueueQuery,
  context: Context,
): Answer<Page<RequestDetails>> {
  return ask(requests, registry, query, context);
}

/**
 * Who waits for access codes, the longest first: in an enterprise, for its chief (himself left out, whom the contact
 * centre helps), or, for the contact centre, everywhere. Whoever holds something elsewhere is listed with what hinders the
 * chief.
 *
 * Refused with `input.shape` (also for a place that is no enterprise) and `limit.exceeded`; else with what `can` finds for
 * `issue-access-codes` there, or for `view-queue`.
 *
 * Source: MyHandicap user guide, step I (a manager asks his chief, a chief the contact centre); the list is this library's
 * choice.
 */
export function waitingForCodes(
  registry: Registry,
  query: QueueQuery,
  context: Context,
): Answer<Page<WaitingPerson>> {
  return ask(codes, registry, query, context);
}

function ticketsIn(inquiry: Inquiry, { scope }: ReadQuery): readonly string[] {
  if (scope === undefined) return [...inquiry.queue("requests")].sort().map(waitingId);
  const { actor } = inquiry.context;
  return [...inquiry.openRequests(enterpriseOf(scope))]
    .flatMap((ticket) => inquiry.request(ticket) ?? [])
    .filter((one) => actor.kind !== "anyone" || (one.status === "open" && one.requester === actor.requester))
    .map(({ requestedAt, ticket }) => ({ ticket, key: `${requestedAt}/${ticket}` }))
    .sort((one, other) => (one.key < other.key ? -1 : 1))
    .map(({ ticket }) => ticket);
}

function waitingPerson(inquiry: Inquiry, scope: Scope | undefined, id: string): readonly WaitingPerson[] {
  const account = inquiry.account(id);
  if (account === undefined || account.codesRequestedAt === null) return [];
  const isAsked = (held: { readonly scope: Scope }): boolean =>
    scope === undefined || isAtOrBelow(held.scope, scope);
  const question = { action: "issue-access-codes", scope, targets: [id], field: "account" } as const;
  return [
    {
      ...personDetails(account),
      since: account.codesRequestedAt,
      roles: account.assignments.filter(isAsked).map((held) => ({ role: held.role, scope: held.scope })),
      hindrances: judgeStanding(inquiry, question),
    },
  ];
}
