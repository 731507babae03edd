import { survivorOf } from "../aggregates/account/state.js";
import { type AccountId, isAccountId } from "../aggregates/common/event.js";
import { isTicket } from "../aggregates/request/state.js";
import { type Context, judging } from "../context/context.js";
import { toldEvent } from "../engine/erase-event.js";
import { can } from "../engine/handle.js";
import { type Subjects, subjectsOf } from "../engine/subjects-of.js";
import { scope } from "../form/fields.js";
import { readShape, type Shape } from "../kernel/reading.js";
import { accepted } from "../kernel/result.js";
import { guarded, optional, record } from "../kernel/shape.js";
import { type OwnStanding, ownStandingOf } from "../permissions/own-standing.js";
import { type HeldRole, positionsOf } from "../permissions/positions.js";
import { isPlaceWithin, withinTie } from "../permissions/tie.js";
import type { RegistryEvent } from "../procedures/events.js";
import type { Answer } from "../registry/answer.js";
import { Inquiry } from "../registry/inquiry.js";
import { knownRegistry, type Registry } from "../registry/registry.js";
import { enterpriseScope, isAtOrBelow, parentScope, type Scope } from "../scope/scope.js";
import { pageNumber, pageSize } from "./paging.js";

/** What to tell of: of whatever speaks of all that is named here. Where nothing is, of everything within reach. */
export interface HistoryQuery {
  /** The id of a person's account. */
  readonly account?: string;
  /** A place, with all below it; an enterprise is the place of its number. */
  readonly scope?: string;
  /** The ticket of a request for a chief. */
  readonly ticket?: string;
  /** The first page is 1, and the default. */
  readonly page?: number;
  /** Events on a page: 50 by default, at most the policy's limit of users. */
  readonly pageSize?: number;
}

/** A page of what happened. */
export interface HistoryPage {
  /** In the order in which they were given, without personal data. */
  readonly events: readonly RegistryEvent[];
  /** The page that was asked for, from 1; beyond the last one it is empty. */
  readonly page: number;
  /** Whether there is more on the next page. */
  readonly hasMore: boolean;
}

interface ReadQuery extends HistoryQuery {
  readonly account?: AccountId;
  readonly scope?: Scope;
}

const usualPageSize = 50;

const historyQuery: Shape<ReadQuery> = record<ReadQuery>({
  account: optional(guarded("account-id", isAccountId)),
  scope: optional(scope),
  ticket: optional<string>(guarded("ticket", isTicket)),
  page: optional(pageNumber),
  pageSize: optional(pageSize),
});

/**
 * What happened to a person, in a place or an enterprise, or to a request, in order: one page of the events that tell
 * it. `narrate` puts them in words. The library keeps no events: a host gives those that it kept, all of them or, from an
 * index by {@link subjectsOf}, those that may be asked for. They are passed once, up to the end of the page, and nothing
 * is kept of those that are not on it; only the account, request and former accounts that they name are looked up.
 *
 * A manager sees what happened where he manages and below; what concerns somebody's account as a whole (its password,
 * its number) only that person and the contact centre see. Whoever asks for himself sees everything that speaks of him,
 * wherever it happened; in a session by a password that somebody else set, what lies within that tie. An account that
 * was merged goes by the one that it became.
 *
 * What is told are ids: personal data are left out of each event as if everybody had been erased, save the owner of a
 * channel's certificate and the reason for which a request was rejected. So are the tie of a password and the findings
 * of a review that was confirmed.
 *
 * The query may come from anywhere. Refused with `input.shape` and `limit.exceeded`; else with what `can` finds for
 * `view-history` in that place (his own, where none is named), or for `view-own-data` where he asks for himself. Throws
 * `BrokenHistoryError` for an event of an unknown kind.
 *
 * Source: none of the manuals shows it; who sees what is this library's choice.
 */
export function history(
  registry: Registry,
  events: Iterable<RegistryEvent>,
  query: HistoryQuery,
  context: Context,
): Answer<HistoryPage> {
  judging(context);
  knownRegistry(registry);
  const { limits } = context.policy;
  const read = readShape(historyQuery, query, { ...limits });
  if (!read.ok) return read;
  const { page = 1, pageSize = Math.min(usualPageSize, limits.users), ...asked } = read.value;
  const sight = new Sight(new Inquiry(registry, context), asked);
  const allowed = can(registry, sight.question, context);
  if (!allowed.ok) return allowed;
  const found: RegistryEvent[] = [];
  let passed = (page - 1) * pageSize;
  for (const event of events) {
    if (!sight.shows(subjectsOf(event))) continue;
    if (found.length === pageSize) return accepted({ events: found, page, hasMore: true });
    if (passed > 0) passed -= 1;
    else found.push(sight.told(event));
  }
  return accepted({ events: found, page, hasMore: false });
}

/** What somebody sees of what happened, and what of it he asks for. */
class Sight {
  private readonly own: OwnStanding | undefined;
  /** Whether he asks for himself. */
  private readonly isOwn: boolean;
  private readonly account: AccountId | undefined;
  /** Every role that he holds: looked up when it is first asked. */
  private held: readonly HeldRole[] | undefined;

  constructor(
    private readonly inquiry: Inquiry,
    private readonly asked: ReadQuery,
  ) {
    const { account } = asked;
    const { actor } = inquiry.context;
    this.own = ownStandingOf(inquiry);
    this.isOwn = account !== undefined && this.survivor(account) === this.own?.account.id;
    // Only who may know whom an account became asks by a former id.
    this.account =
      account !== undefined && (this.isOwn || actor.kind === "contact-centre")
        ? this.survivor(account)
        : account;
  }

  /** What he must be allowed. */
  get question(): Parameters<typeof can>[1] {
    if (this.isOwn) return { action: "view-own-data" };
    return { action: "view-history", scope: this.place };
  }

  /** Where he asks; of a place that is no more, below his own, the place in which it was. */
  private get place(): Scope | undefined {
    let { scope } = this.asked;
    const reach = this.own?.scope;
    if (reach === undefined || scope === undefined) return scope ?? reach;
    while (scope !== reach && isAtOrBelow(scope, reach) && this.inquiry.madeAt(scope) === undefined) {
      scope = parentScope(scope) as Scope;
    }
    return scope;
  }

  /** Whether he sees an event that speaks of these, and asks for it. */
  shows(subjects: Subjects): boolean {
    const { scope, ticket } = this.asked;
    if (ticket !== undefined && !subjects.tickets.some((one) => one === ticket)) return false;
    const places = this.placesOf(subjects);
    const concerned = [...places, ...subjects.enterprises.map(enterpriseScope)];
    if (scope !== undefined && !concerned.some((place) => isAtOrBelow(place, scope))) return false;
    if (!this.isOwn && !this.isWithinReach(places)) return false;
    if (this.account !== undefined && !this.concerns(subjects, this.account)) return false;
    return !this.isOwn || this.isWithinTie(places);
  }

  /** What he is told of an event that he sees. */
  told(event: RegistryEvent): RegistryEvent {
    return this.isOwn
      ? toldEvent(event, (account) => this.survivor(account) === this.account)
      : toldEvent(event);
  }

  private concerns({ accounts }: Subjects, asked: AccountId): boolean {
    return accounts.some((account) => account === asked || this.survivor(account) === asked);
  }

  /** Where it happened; a request is one of its enterprise. */
  private placesOf({ scopes, tickets }: Subjects): readonly Scope[] {
    const enterprises = tickets.flatMap((ticket) => this.inquiry.request(ticket)?.enterprise ?? []);
    return enterprises.length === 0 ? scopes : [...scopes, ...enterprises.map(enterpriseScope)];
  }

  /** The contact centre sees everything. */
  private isWithinReach(places: readonly Scope[]): boolean {
    if (this.own === undefined) return true;
    const { scope } = this.own;
    return places.length > 0 && places.every((place) => isAtOrBelow(place, scope));
  }

  /** Whether what happened to himself lies within the tie of his session: what he holds there, or all that he holds. */
  private isWithinTie(places: readonly Scope[]): boolean {
    const { own, inquiry } = this;
    if (own === undefined || own.tie === null) return true;
    if (places.length === 0) return own.isAllWithin;
    const tying = { reads: inquiry, context: inquiry.context };
    this.held ??= positionsOf(inquiry, own.account);
    const { held } = this;
    return places.every(
      (place) =>
        isPlaceWithin(tying, own.tie, place) &&
        held.every(({ role, scope }) => scope !== place || withinTie(tying, own.tie, role, scope)),
    );
  }

  private survivor(id: AccountId): AccountId {
    return survivorOf(id, (former) => this.inquiry.former(former));
  }
}
