import type { AccountId } from "../aggregates/common/event.js";
import { type AnyContext, known } from "../context/context.js";
import { holderOf } from "../permissions/office.js";
import { placesIn } from "../permissions/places.js";
import { Reads } from "../registry/inquiry.js";
import type { Registry } from "../registry/registry.js";
import { isScope, type Scope } from "../scope/scope.js";
import { type AccessQuestion, accessCase, waysOf } from "./case.js";
import { nearestWay } from "./conditions.js";
import { type ExplainedWay, explainedWay } from "./explain.js";

/** Which application, and where. */
export interface WhoMayOpenQuestion {
  readonly application: string;
  readonly scope: string;
  /** True: also in every place below, so in a whole domain or enterprise. */
  readonly below?: boolean;
}

/** Somebody who may open an application, and where and why he may. */
export interface Opener {
  readonly account: AccountId;
  /** In the order of the tree. */
  readonly places: readonly { readonly scope: Scope; readonly way: ExplainedWay }[];
}

/**
 * Everybody who may open an application in a place now, with the reason: exactly those for whom `mayOpen` says yes
 * without a session. Sorted by account id. The host's own question: it sees everything and judges no actor.
 *
 * It looks at the assignments in that place and at who manages it, and at nothing else of the registry. A scope that
 * can't be read is a place that nobody has anything in.
 */
export function whoMayOpen(
  registry: Registry,
  { application, scope, below = false }: WhoMayOpenQuestion,
  context: AnyContext,
): readonly Opener[] {
  known(context);
  const reads = new Reads(registry);
  const found = new Map<AccountId, Opener["places"][number][]>();
  for (const place of isScope(scope) ? placesIn(reads, { root: scope, below }) : []) {
    for (const account of concerned(reads, place)) {
      const way = openWay(reads, { account, application, scope: place }, context);
      if (way === undefined) continue;
      const places = found.get(account);
      if (places === undefined) found.set(account, [{ scope: place, way }]);
      else places.push({ scope: place, way });
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
export function openWay(
  reads: Reads,
  question: AccessQuestion,
  context: AnyContext,
): ExplainedWay | undefined {
  const on = accessCase(reads, question, context);
  const { way, failed } = nearestWay(on, waysOf(reads, on));
  return way !== undefined && failed.length === 0 ? explainedWay(way) : undefined;
}

function byScope(a: { readonly scope: Scope }, b: { readonly scope: Scope }): number {
  return a.scope < b.scope ? -1 : 1;
}
