import type { Account } from "../aggregates/user/state.js";
import { reachOf } from "../permissions/office.js";
import type { Inquiry } from "../registry/inquiry.js";
import type { Scope } from "../scope/scope.js";

/** The account of whoever acts in a role of his own. */
export function ownAccount(port: Inquiry): Account | undefined {
  const { actor } = port.context;
  return actor.kind === "account" ? port.account(actor.account) : undefined;
}

/** What a password that the actor sets is tied to: as far as he reaches himself; `null` for those without a role. */
export function passwordTie(port: Inquiry): Scope | null {
  const { actor, catalogue } = port.context;
  const account = ownAccount(port);
  return actor.kind === "account" && account ? reachOf(catalogue, actor, account) : null;
}

/** The scope of the role that the actor acts in; `null` for those who act without one. */
export function scopeOfActor({ context: { actor } }: Inquiry): Scope | null {
  return actor.kind === "account" ? (actor.scope as Scope) : null;
}
