import type { AccountId } from "../aggregates/common/event.js";
import { type AnyContext, known } from "../context/context.js";
import { holderOf } from "../permissions/office.js";
import { placesIn } from "../permissions/places.js";
import { Reads } from "../registry/inquiry.js";
import type { Registry } from "../registry/registry.js";
import { readScope, type Scope } from "../scope/scope.js";
import type { ConditionCode } from "../words/access.js";
import { type AccessQuestion, accessCase, waysOf } from "./case.js";
import { nearestWay, unjudgedIn } from "./conditions.js";
import { type ExplainedWay, explainedWay } from "./explain.js";
import type { AskedSession } from "./session.js";

/** Which application, and where; the session is the one by which each of them would come. */
export interface WhoMayOpenQuestion {
  readonly application: string;
  readonly scope: string;
  readonly session: AskedSession;
  /** True: also in every place below, so in a whole domain or enterprise. */
  readonly below?: boolean;
}

/** By what way somebody may open an application, and which conditions the question left aside. */
export interface OpenWay {
  readonly way: ExplainedWay;
  readonly unjudged: readonly ConditionCode[];
}

/** Somebody who may open an application, and where and why he may. */
export interface Opener {
  readonly account: AccountId;
  /** In the order of the tree. */
  readonly places: readonly ({ readonly scope: Scope } & OpenWay)[];
}

/**
 * Everybody who may open an application in a place now, with the reason: exactly those for whom `mayOpen` says yes
 * in that session. Sorted by account id. The host's own question: it sees everything and judges no actor.
 *
 * It looks at the assignments in that place and at who manages it, and at nothing else of the registry. A scope that
 * can't be read is a place that nobody has anything in.
 */
export function whoMayOpen(
  registry: Registry,
  { application, scope, session, below = false }: WhoMayOpenQuestion,
  context: AnyContext,
): readonly Opener[] {
  known(context);
  const reads = new Reads(registry);
  const found = new Map<AccountId, Opener["places"][number][]>();
  const root = readScope(scope);
  for (const place of root === undefined ? [] : placesIn(reads, { root, below })) {
    for (const account of concerned(reads, place)) {
      const open = openWay(reads, { account, application, scope: place, session }, context);
      if (open === undefined) continue;
      const places = found.get(account);
      if (places === undefined) found.set(account, [{ scope: place, ...open }]);
      else places.push({ scope: place, ...open });
    }
  }
  const openers = [...found].map(([account, places]) => ({ account, places: places.sort(byScope) }));
  return openers.sort((a, b) => (a.account < b.account ? -1 : 1));
}

/** Whoever has an assignment in a place or manages it. */
function concerned(reads: Reads, scope: Scope): Iterable<AccountId> {
  const holder = holderOf(reads, scope);
  const members = reads.members(scope);
  return holder === undefined || members.has(holder) ? members : [...members, holder];
}

/** The way by which somebody may open an application now; `undefined` where he may not. */
export function openWay(reads: Reads, question: AccessQuestion, context: AnyContext): OpenWay | undefined {
  const on = accessCase(reads, question, context);
  const { way, failed } = nearestWay(on, waysOf(reads, on));
  if (way === undefined || failed.length > 0) return undefined;
  return { way: explainedWay(way), unjudged: unjudgedIn(on) };
}

function byScope(a: { readonly scope: Scope }, b: { readonly scope: Scope }): number {
  return a.scope < b.scope ? -1 : 1;
}
