import { type Context, judging } from "../context/context.js";
import { ownStandingOf } from "../permissions/own-standing.js";
import { placesIn } from "../permissions/places.js";
import { judgeStanding } from "../permissions/standing.js";
import { Inquiry } from "../registry/inquiry.js";
import type { Registry } from "../registry/registry.js";
import { isScope, levelOf, type Scope } from "../scope/scope.js";
import type { Action } from "../words/actions.js";
import type { Level } from "../words/levels.js";

/** What whoever looks at a place asks for, by its level. */
export const viewing: Readonly<Record<Level, Action>> = {
  enterprise: "view-enterprise",
  domain: "view-domain",
  subdivision: "view-subdivision",
  site: "view-site",
};

/**
 * The places that the actor of the context manages in the role that he acts in: his own and every place below it that he may view, as
 * `can` says it, in the order of the tree. His session counts where it is given: what was made since his log-in waits.
 * The host's own question: it sees everything.
 *
 * Who acts without a role, and whoever does not hold it (or not now), manages none.
 */
export function scopesManagedBy(registry: Registry, context: Context): readonly Scope[] {
  const inquiry = new Inquiry(registry, judging(context));
  const { actor } = context;
  if (actor.kind !== "account" || !isScope(actor.scope)) return [];
  const own = ownStandingOf(inquiry);
  return [...placesIn(inquiry, { root: actor.scope, below: true })]
    .filter((scope) => judgeStanding(inquiry, { action: viewing[levelOf(scope)], scope }, own).length === 0)
    .sort();
}
