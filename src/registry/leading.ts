import { leadingSince } from "../aggregates/account/changes.js";
import { type Account, assignmentAt } from "../aggregates/account/state.js";
import type { AccountId } from "../aggregates/common/event.js";
import type { Manager } from "../aggregates/common/manager.js";
import { type Chief, type Led, leadsByOfficeSince } from "../aggregates/enterprise/state.js";
import type { EnterpriseNumber } from "../identifiers/enterprise-number.js";
import type { Instant } from "../kernel/instant.js";
import { enterpriseOf, enterpriseScope, levelOf, parentScope, type Scope } from "../scope/scope.js";
import { isSameManager } from "./agreement.js";
import { isUnderAnother } from "./curated.js";
import type { Writer } from "./writer.js";

// Who led a domain already, by name or by office, keeps the moment from which he did when he comes to lead it otherwise.

/**
 * Since when a person leads a domain, by name or by office; nothing where he does not, or where a curator does in his
 * place: who comes to lead it then does so anew.
 */
export function leadsSince(write: Writer, id: AccountId, scope: Scope, at: Instant): Instant | undefined {
  const account = levelOf(scope) === "domain" ? write.get("accounts", id) : undefined;
  if (account === undefined || isUnderAnother(write, id, scope)) return undefined;
  const [first] = [byNameSince(account, scope, at), byOfficeSince(write, account, scope)]
    .filter((since) => since !== undefined)
    .sort();
  return first;
}

/** The domains left to the chief's office that somebody leads by name as he becomes chief. */
export function ledBy(write: Writer, number: EnterpriseNumber, id: AccountId, at: Instant): readonly Led[] {
  const enterprise = enterpriseScope(number);
  return (write.get("accounts", id)?.assignments ?? []).flatMap(({ scope }) => {
    if (parentScope(scope) !== enterprise) return [];
    const since = leadsSince(write, id, scope, at);
    return since !== undefined && write.get("places", scope)?.manager.kind === "office"
      ? [{ scope, since }]
      : [];
  });
}

/** A domain comes under another manager: where that is the chief's office, it keeps since when the chief led it by name. */
export function nowLed(write: Writer, scope: Scope, manager: Manager, at: Instant): void {
  const chief = chiefOver(write, scope);
  if (!chief || isStill(write, scope, manager)) return;
  const since = manager.kind === "office" ? leadsSince(write, chief.account, scope, at) : undefined;
  putLed(write, scope, chief, since === undefined ? [] : [{ scope, since }]);
}

/** A domain is no more, nor is it led. */
export function noLongerLed(write: Writer, scope: Scope): void {
  const chief = chiefOver(write, scope);
  if (chief) putLed(write, scope, chief, []);
}

function byNameSince(account: Account, scope: Scope, at: Instant): Instant | undefined {
  const held = assignmentAt(account, scope);
  return held && leadingSince(held, at);
}

function byOfficeSince(write: Writer, account: Account, scope: Scope): Instant | undefined {
  const place = write.get("places", scope);
  const chief = chiefOver(write, scope);
  if (place?.manager.kind !== "office" || chief?.account !== account.id) return undefined;
  const office = assignmentAt(account, enterpriseScope(enterpriseOf(scope)));
  return office && leadsByOfficeSince(chief, place, office.roleSince);
}

function chiefOver(write: Writer, scope: Scope): Chief | null | undefined {
  return levelOf(scope) === "domain" ? write.get("enterprises", enterpriseOf(scope))?.chief : undefined;
}

function isStill(write: Writer, scope: Scope, manager: Manager): boolean {
  const present = write.get("places", scope)?.manager;
  return present !== undefined && isSameManager(write, present, manager);
}

function putLed(write: Writer, scope: Scope, chief: Chief, led: readonly Led[]): void {
  const others = chief.led.filter((one) => one.scope !== scope);
  if (led.length === 0 && others.length === chief.led.length) return;
  const number = enterpriseOf(scope);
  const enterprise = write.get("enterprises", number);
  if (enterprise)
    write.put("enterprises", number, { ...enterprise, chief: { ...chief, led: [...others, ...led] } });
}
