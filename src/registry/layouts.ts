import { asWholeAccount } from "../aggregates/account/changes.js";
import type { Account, FormerAccount } from "../aggregates/account/state.js";
import { account, former } from "../aggregates/account/stored.js";
import type { AccountId } from "../aggregates/common/event.js";
import { accountId, line, scope } from "../aggregates/common/stored.js";
import { asEnterprise, type Enterprise } from "../aggregates/enterprise/state.js";
import { enterprise } from "../aggregates/enterprise/stored.js";
import { type Mandates, type MandatesId, mandatesId } from "../aggregates/mandate/state.js";
import { mandates } from "../aggregates/mandate/stored.js";
import { asPlace } from "../aggregates/place/changes.js";
import type { Place } from "../aggregates/place/state.js";
import { place } from "../aggregates/place/stored.js";
import type { AppointmentRequest, Ticket } from "../aggregates/request/state.js";
import { request, ticket } from "../aggregates/request/stored.js";
import type { ConfirmedReview } from "../aggregates/review/state.js";
import { review } from "../aggregates/review/stored.js";
import type { Routing } from "../aggregates/routing/state.js";
import { routing } from "../aggregates/routing/stored.js";
import type { Sender } from "../aggregates/sender/state.js";
import { sender } from "../aggregates/sender/stored.js";
import type { Shape } from "../kernel/reading.js";
import { count, type FieldShapes, guarded, list, nullable, record } from "../kernel/shape.js";
import type { Scope } from "../scope/scope.js";
import type { AggregateKind } from "./changes.js";
import type { Key, KeyKind } from "./keys.js";
import type { Waiting } from "./waiting.js";

/** What stands in a row, by the kind of its key. */
export interface RowValues {
  readonly enterprise: Enterprise;
  readonly place: Place;
  readonly account: Account;
  readonly former: FormerAccount;
  readonly request: AppointmentRequest;
  readonly sender: Sender;
  readonly routing: Routing;
  readonly mandates: Mandates;
  readonly review: ConfirmedReview;
  /** `null` for a technical user's name. */
  readonly username: { readonly account: AccountId | null };
  readonly insz: { readonly account: AccountId };
  readonly digest: { readonly account: AccountId };
  readonly tally: number;
  readonly size: number;
  readonly item: true;
  readonly members: readonly AccountId[];
  readonly children: readonly Scope[];
  readonly requests: readonly Ticket[];
  readonly mentions: readonly Key[];
  readonly parties: readonly MandatesId[];
  readonly queue: readonly Waiting[];
}

/** A value that tells the part of its key behind the colon. */
interface Named<Value> {
  readonly id: (value: Value) => string;
}

/** The kinds of key whose values do. */
type NamedKind = Exclude<AggregateKind, "former">;

/** How what stands under keys of a kind is stored, and how it is made of what was stored. */
export interface Layout<Value> {
  readonly shape: Shape<Value>;
  readonly id?: Named<Value>["id"];
  /** What a registry holds, made of the value; the value itself where nothing is said. */
  readonly entry?: (value: Value) => unknown;
  /** The value, made of what a registry holds. */
  readonly value?: (entry: never) => Value;
}

const counted: Layout<number> = { shape: count, entry: (value) => value || undefined };

/** How what stands under a key of each kind is stored: each said once. */
export const layouts: {
  readonly [Kind in KeyKind]: Layout<RowValues[Kind]> &
    (Kind extends NamedKind ? Named<RowValues[Kind]> : unknown);
} = {
  enterprise: { shape: enterprise, id: ({ number }) => number, entry: asEnterprise },
  place: { shape: place, id: (one) => one.scope, entry: asPlace },
  account: { shape: account, id: ({ id }) => id, entry: asWholeAccount },
  former: { shape: former },
  request: { shape: request, id: (one) => one.ticket },
  sender: { shape: sender, id: ({ domain }) => domain },
  routing: { shape: routing, id: ({ domain }) => domain },
  mandates: { shape: mandates, id: (one) => mandatesId(one.enterprise, one.mandatary) },
  review: { shape: review, id: (one) => one.scope },
  username: ownedBy(nullable(accountId)),
  insz: ownedBy(accountId),
  digest: ownedBy(accountId),
  tally: counted,
  size: counted,
  item: { shape: guarded("true", (input): input is true => input === true) },
  members: setOf(accountId),
  children: setOf(scope),
  requests: setOf(ticket),
  mentions: setOf(line as Shape<Key>),
  parties: setOf(line as Shape<MandatesId>),
  queue: setOf(line as Shape<Waiting>),
};

function ownedBy<T>(owner: Shape<T>): Layout<{ readonly account: T }> {
  return {
    shape: record({ account: owner } as FieldShapes<{ readonly account: T }>),
    entry: ({ account }) => account,
    value: (account) => ({ account }),
  };
}

/** Nothing, where it is empty; in a row the items are sorted. */
function setOf<T extends string>(item: Shape<T>): Layout<readonly T[]> {
  return {
    shape: list(item, "items"),
    entry: (items) => (items.length === 0 ? undefined : new Set(items)),
    value: (items: Iterable<T>) => [...items].sort(),
  };
}
