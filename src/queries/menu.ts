import type { Context } from "../context/context.js";
import { actingAs } from "../engine/handle.js";
import { readShape } from "../kernel/reading.js";
import { accepted, refused } from "../kernel/result.js";
import type { Answer } from "../registry/answer.js";
import type { Registry } from "../registry/registry.js";
import { broken } from "../rules/index.js";
import type { Scope } from "../scope/scope.js";
import type { Action } from "../words/actions.js";
import type { Role } from "../words/roles.js";
import { type PlaceQuery, placeQuery } from "./ask.js";
import { makesSense, settingOf } from "./sense.js";

/** What a person can do in a place, in the role that he chose. */
export interface Menu {
  readonly scope: Scope;
  readonly role: Role;
  /** In the order of the matrix of permissions. */
  readonly actions: readonly Action[];
  /** The id of the system that manages this domain's users and applications; `null` where they are managed here. */
  readonly managedElsewhere: string | null;
}

/**
 * The actions offered to the actor at a place, in the role that he chose: those that the matrix of permissions gives
 * him there and that make sense at that level and for that kind. A sender and routes are offered only where the kind
 * may have a sender, subdivisions and sites only where the kind has them, functions only where it knows some; new
 * users, applications and functions not where another system manages them. What concerns his own data is always
 * offered, and alone where his role does not reach.
 *
 * The query may come from anywhere; nothing is thrown but for a broken context.
 *
 * Refused with `input.shape`; with `actor.unknown` for an actor without an account; else with what `can` finds for his
 * own data at that place: `actor.unknown`, `actor.blocked`, `session.password-tied`, `session.stale`.
 *
 * Source: user management manual, chapter 3 (the menu goes by the role and by the place in the tree), and the menus
 * pictured in the Heracles guide; which action stands at which level is this library's choice.
 */
export function menu(registry: Registry, query: PlaceQuery, context: Context): Answer<Menu> {
  const acting = actingAs(registry, context);
  const read = readShape(placeQuery, query, { ...context.policy.limits });
  if (!read.ok) return read;
  const { actor } = context;
  if (actor.kind !== "account") return refused(broken("actor.unknown"));
  const { scope } = read.value;
  const standing = acting.can({ action: "view-own-data", scope });
  if (!standing.ok) return standing;
  const setting = settingOf(scope, actor, context);
  return accepted({
    scope,
    role: actor.role,
    actions: acting.actions(scope).filter((action) => makesSense(action, setting)),
    managedElsewhere: setting.kind?.managedElsewhere ?? null,
  });
}
