import type { AccountId } from "../aggregates/common/event.js";
import { type AnyContext, known } from "../context/context.js";
import type { Instant } from "../kernel/instant.js";
import { type AggregateChange, changeOf, differencesAt, keysApart } from "../registry/changes.js";
import { Reads } from "../registry/inquiry.js";
import type { Key } from "../registry/keys.js";
import { type Registry, wholeRegistry } from "../registry/registry.js";
import type { Scope } from "../scope/scope.js";
import { openedAt } from "./opened.js";
import { spotsOf } from "./spots.js";

/** Somebody's access to an application in a place. */
export interface PersonalAccess {
  readonly account: AccountId;
  readonly scope: Scope;
  readonly application: string;
}

/** An access that is there after. */
export interface ComingAccess extends PersonalAccess {
  /** From when it counts: the end of the delay, or the moment asked about where it waits for none. */
  readonly from: Instant;
}

/**
 * What one registry has that another has not: the aggregates that changed, and who may open more, less, or only later.
 *
 * An access is there when every condition of `mayOpen` holds by one way or another, save `access.effective`: at the
 * moment asked about, and without a session. So whoever got an application and waits for the delay has gained it, and
 * whoever loses one that he still waited for has lost it. Each access stands in one list at most; the lists are sorted
 * by account, scope and application, as text.
 */
export interface RegistryDiff {
  /** By kind (enterprises, places from the domains down, accounts, then the others) and by key; never an index. */
  readonly changed: readonly AggregateChange[];
  /** There after, and not before. */
  readonly gained: readonly ComingAccess[];
  /** There before, and not after: a withdrawal counts at once. */
  readonly lost: readonly PersonalAccess[];
  /** There before and after, but counting later than it did: it must wait, or wait longer. */
  readonly delayed: readonly ComingAccess[];
}

/**
 * Compares two registries of any origin, entry by entry: what is one and the same object in both is passed over, so
 * that a registry and one that `handle` or `evolve` made of it are compared soon. Accesses are judged in both at the
 * moment, and under the policy and the catalogue, of the context. The host's own question: it judges no actor.
 *
 * A view of a slice is a `TypeError`: it knows too little. What a command would change in one, `preview` tells.
 *
 * Source: the delay is that of `access.pending`; the comparison is this library's choice.
 */
export function diff(before: Registry, after: Registry, context: AnyContext): RegistryDiff {
  known(context);
  wholeRegistry(before, "a comparison");
  wholeRegistry(after, "a comparison");
  return diffAt(keysApart(before, after), new Reads(before), new Reads(after), context);
}

/** The same where only the aggregates of these keys can differ. It looks at what depends on them, and at nothing else. */
export function diffAt(keys: Iterable<Key>, before: Reads, after: Reads, context: AnyContext): RegistryDiff {
  const differences = differencesAt(keys, before, after);
  const gained: ComingAccess[] = [];
  const lost: PersonalAccess[] = [];
  const delayed: ComingAccess[] = [];
  for (const spot of spotsOf(differences, before, after)) {
    const was = openedAt(before, spot, context);
    const is = openedAt(after, spot, context);
    for (const application of [...new Set([...was.keys(), ...is.keys()])].sort()) {
      const access: PersonalAccess = { ...spot, application };
      const [then, from] = [was.get(application), is.get(application)];
      if (from === undefined) lost.push(access);
      else if (then === undefined) gained.push({ ...access, from });
      else if (from > then) delayed.push({ ...access, from });
    }
  }
  return { changed: differences.map(changeOf), gained, lost, delayed };
}
