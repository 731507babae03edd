import type { Account, PasswordTie } from "../aggregates/account/state.js";
import { tieBy, tieOf } from "../permissions/tie.js";
import type { Inquiry } from "../registry/inquiry.js";
import type { Scope } from "../scope/scope.js";

/** The account of whoever acts in a role of his own. */
export function ownAccount(port: Inquiry): Account | undefined {
  const { actor } = port.context;
  return actor.kind === "account" ? port.account(actor.account) : undefined;
}

/** What a password that the actor sets for somebody is tied to: his role; `null` for those without one. */
export function passwordTie(port: Inquiry): PasswordTie | null {
  const { actor } = port.context;
  return actor.kind === "account" ? tieBy(port, actor, port.context) : null;
}

/** The tie of the session that the actor acts in: what he sets for himself carries it. */
export function ownTie(port: Inquiry, account: Account): PasswordTie | null {
  const { actor } = port.context;
  return actor.kind === "account" ? tieOf(account, actor.session, port.context) : null;
}

/** The scope of the role that the actor acts in; `null` for those who act without one. */
export function scopeOfActor({ context: { actor } }: Inquiry): Scope | null {
  return actor.kind === "account" ? (actor.scope as Scope) : null;
}
