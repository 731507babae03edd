import { assignmentAt } from "../aggregates/account/state.js";
import type { AccountId } from "../aggregates/common/event.js";
import { heldIds } from "../aggregates/common/held.js";
import { findApplication } from "../catalogue/find.js";
import type { AnyContext } from "../context/context.js";
import { type Instant, latest } from "../kernel/instant.js";
import type { Reads } from "../registry/inquiry.js";
import type { Scope } from "../scope/scope.js";
import { type AccessCase, accessCase, waysOf } from "./case.js";
import { effectiveFrom, holdsSaveDelay } from "./conditions.js";

/** A person in a place. */
export interface Spot {
  readonly account: AccountId;
  readonly scope: Scope;
}

/**
 * What a person may open in a place, by whatever way, the log-in left aside: each application, and from when
 * it counts. What waits for nothing but the delay is among it.
 */
export function openedAt(
  reads: Reads,
  { account, scope }: Spot,
  context: AnyContext,
): ReadonlyMap<string, Instant> {
  const place = accessCase(reads, { account, application: "", scope, session: "unjudged" }, context);
  const opened = new Map<string, Instant>();
  for (const id of candidates(place)) {
    const from = countsFrom(reads, { ...place, application: findApplication(context.catalogue, id) });
    if (from !== undefined) opened.set(id, from);
  }
  return opened;
}

/** What anything could open there: what needs no grant, what the assignment carries, and what managers have. */
function candidates({ context, account, scope, level, places }: AccessCase): ReadonlySet<string> {
  const always = context.catalogue.applications.filter((one) => one.opensWithAnyAssignment === true);
  const granted = account === undefined ? [] : (assignmentAt(account, scope)?.applications ?? []);
  const implicit = level === "domain" ? (places[0]?.applications ?? []) : [];
  return new Set([...always.map(({ id }) => id), ...heldIds(granted), ...heldIds(implicit)]);
}

/** From when an access counts by the way that counts first, and now at the earliest; `undefined` where none opens. */
function countsFrom(reads: Reads, on: AccessCase): Instant | undefined {
  const { now } = on.context;
  let first: Instant | undefined;
  for (const way of waysOf(reads, on)) {
    if (!holdsSaveDelay(on, way)) continue;
    const from = latest(now, effectiveFrom(on, way) ?? now);
    if (first === undefined || from < first) first = from;
  }
  return first;
}
