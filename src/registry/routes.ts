import type { Mandatary } from "../aggregates/common/mandatary.js";
import { isLive } from "../aggregates/mandate/state.js";
import type { Route } from "../aggregates/routing/state.js";
import { findChannelKind } from "../catalogue/find.js";
import type { EnterpriseNumber } from "../identifiers/enterprise-number.js";
import { enterpriseOf, type Scope } from "../scope/scope.js";
import type { Inquiry } from "./inquiry.js";

/** The channel of an enterprise that needs no sender: its mailbox. */
export const eBox = "e-box";

/** True for the enterprise's mailbox, and for an open channel of the domain's sender that declarations can take. */
export function isOpenWay(inquiry: Inquiry, domain: Scope, channel: string): boolean {
  if (channel === eBox) return true;
  const isOpen = inquiry.sender(domain)?.channels.some(({ kind }) => kind === channel) === true;
  return isOpen && findChannelKind(inquiry.context.catalogue, channel)?.carriesApplications === true;
}

/** True while the mandate or the channel of a domain's route lives. */
export function isRouteAlive(inquiry: Inquiry, domain: Scope, { recipient }: Route): boolean {
  return recipient.kind === "self"
    ? isOpenWay(inquiry, domain, recipient.channel)
    : hasLiveMandate(inquiry, enterpriseOf(domain), recipient.mandatary);
}

export function hasLiveMandate(
  inquiry: Inquiry,
  enterprise: EnterpriseNumber,
  mandatary: Mandatary,
): boolean {
  return inquiry
    .mandates(enterprise, mandatary)
    .some(({ given }) => given.some((mandate) => isLive(mandate, inquiry.context.today)));
}
