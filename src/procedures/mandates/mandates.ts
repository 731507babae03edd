import { isSameMandatary, type Mandatary } from "../../aggregates/common/mandatary.js";
import type { Mandate } from "../../aggregates/mandate/state.js";
import { isLive, isSameMatter, overlap } from "../../aggregates/mandate/state.js";
import type { Recipient, Route } from "../../aggregates/routing/state.js";
import { findChannelKind, findDeclaration, findMandateSubject } from "../../catalogue/find.js";
import type { Decision } from "../../form/decision.js";
import type { Judgement } from "../../form/judgement.js";
import { type EnterpriseNumber, parseEnterpriseNumber } from "../../identifiers/enterprise-number.js";
import { parseInsz } from "../../identifiers/insz.js";
import { parseLocalDate } from "../../kernel/instant.js";
import { isSame } from "../../kernel/same.js";
import type { Path } from "../../kernel/violation.js";
import type { Inquiry } from "../../registry/inquiry.js";
import { enterpriseOf, type Scope } from "../../scope/scope.js";
import type { ClearRoute, GrantMandate, MandataryInput, RevokeMandate, SetRoute } from "./commands.js";

/** The channel of an enterprise that needs no sender: its mailbox. */
export const eBox = "e-box";

/** Gives a mandate, by an employer, to another enterprise or a person. */
export const grantMandate: Decision<GrantMandate> = {
  judge: (command, inquiry, judgement) => {
    const number = judgement.take(parseEnterpriseNumber(command.enterprise), ["enterprise"]);
    if (number === undefined) return;
    if (inquiry.facts.isEmployer(number, ["enterprise"]) === false) {
      judgement.refuse("mandate.not-employer", ["enterprise"], { enterprise: number });
    }
    const mandatary = readMandatary(command.mandatary, inquiry, judgement, ["mandatary"]);
    if (mandatary?.kind === "enterprise") judgeKnown(inquiry, judgement, mandatary.enterprise);
    const subject = readSubject(command.subject, inquiry, judgement);
    const from = judgement.take(parseLocalDate(command.from), ["from"]);
    const until =
      command.until === undefined ? null : judgement.take(parseLocalDate(command.until), ["until"]);
    if (from && until && until < from) judgement.refuse("mandate.period", ["until"]);
    if (!mandatary || !subject || !from || until === undefined) return;
    const mandate: Mandate = { mandatary, subject, from, until };
    if (inquiry.mandates(number).some((other) => isSameMatter(other, mandate) && overlap(other, mandate))) {
      judgement.refuse("mandate.exists", ["mandatary"], { subject });
    }
    judgement.emit("MandateGranted", { enterprise: number, ...mandate });
  },
};

/** Takes a mandate back. */
export const revokeMandate: Decision<RevokeMandate> = {
  judge: (command, inquiry, judgement) => {
    const number = judgement.take(parseEnterpriseNumber(command.enterprise), ["enterprise"]);
    if (number === undefined) return;
    const mandatary = readMandatary(command.mandatary, inquiry, judgement, ["mandatary"]);
    const { subject } = command;
    if (mandatary === undefined) return;
    const { today } = inquiry.context;
    const isThere = inquiry
      .mandates(number)
      .some((mandate) => isSameMatter(mandate, { mandatary, subject }) && (mandate.until ?? today) >= today);
    if (!isThere) judgement.refuse("mandate.unknown", ["mandatary"], { subject: subject.slice(0, 64) });
    judgement.emit("MandateRevoked", { enterprise: number, mandatary, subject });
  },
};

/** Chooses who gets a declaration's answers, and by which way. */
export const setRoute: Decision<SetRoute> = {
  judge: (command, inquiry, judgement) => {
    const domain = command.scope as Scope;
    const { declaration } = command;
    if (findDeclaration(inquiry.context.catalogue, declaration) === undefined) {
      judgement.refuse("route.declaration-unknown", ["declaration"], {
        declaration: declaration.slice(0, 64),
      });
    }
    const recipient =
      command.recipient === "self"
        ? readOwnChannel(command, inquiry, judgement)
        : readRecipient(command, command.recipient, inquiry, judgement);
    if (recipient === undefined) return;
    const present = inquiry.routing(domain)?.routes.find((route) => route.declaration === declaration);
    if (present !== undefined && isSame(present.recipient, recipient)) return;
    judgement.emit("RouteSet", { domain, declaration, recipient });
  },
};

export const clearRoute: Decision<ClearRoute> = {
  judge: ({ scope, declaration }, inquiry, judgement) => {
    const domain = scope as Scope;
    const isThere = inquiry.routing(domain)?.routes.some((route) => route.declaration === declaration);
    if (!isThere) {
      judgement.refuse("route.declaration-unknown", ["declaration"], {
        declaration: declaration.slice(0, 64),
      });
    }
    judgement.emit("RouteCleared", { domain, declaration });
  },
};

/** The enterprise chooses its mailbox, or a batch channel of its sender. */
function readOwnChannel(
  { scope, channel }: SetRoute,
  inquiry: Inquiry,
  judgement: Judgement,
): Recipient | undefined {
  if (channel !== undefined && isOpenWay(inquiry, scope as Scope, channel)) {
    return { kind: "self", channel };
  }
  judgement.refuse("route.channel", ["channel"]);
  return undefined;
}

/** Another recipient holds a mandate of the enterprise today, and has no channel to choose. */
function readRecipient(
  { scope, channel }: SetRoute,
  input: MandataryInput,
  inquiry: Inquiry,
  judgement: Judgement,
): Recipient | undefined {
  const path: Path = ["recipient"];
  const mandatary = readMandatary(input, inquiry, judgement, path);
  if (mandatary && !hasLiveMandate(inquiry, enterpriseOf(scope as Scope), mandatary)) {
    judgement.refuse("route.recipient-without-mandate", path);
  }
  if (channel !== undefined) judgement.refuse("route.channel", ["channel"]);
  return mandatary && { kind: "mandatary", mandatary };
}

/** True for the enterprise's mailbox, and for an open channel of the domain's sender that declarations can take. */
function isOpenWay(inquiry: Inquiry, domain: Scope, channel: string): boolean {
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

/** True while somebody holds a mandate of the enterprise. */
function hasLiveMandate(inquiry: Inquiry, enterprise: EnterpriseNumber, mandatary: Mandatary): boolean {
  return inquiry
    .mandates(enterprise)
    .some(
      (mandate) => isSameMandatary(mandate.mandatary, mandatary) && isLive(mandate, inquiry.context.today),
    );
}

function readMandatary(
  input: MandataryInput,
  inquiry: Inquiry,
  judgement: Judgement,
  path: Path,
): Mandatary | undefined {
  if ("enterprise" in input) {
    const enterprise = judgement.take(parseEnterpriseNumber(input.enterprise), [...path, "enterprise"]);
    return enterprise && { kind: "enterprise", enterprise };
  }
  const insz = judgement.take(parseInsz(input.insz, { asOf: inquiry.context.today }), [...path, "insz"]);
  return insz && { kind: "person", insz };
}

function judgeKnown(inquiry: Inquiry, judgement: Judgement, enterprise: EnterpriseNumber): void {
  const path = ["mandatary", "enterprise"];
  const fact = inquiry.facts.enterprise(enterprise, path);
  if (fact === null) judgement.refuse("enterprise.unknown", path, { enterprise });
}

/** A subject of the catalogue that is not run by another service. */
function readSubject(id: string, inquiry: Inquiry, judgement: Judgement): string | undefined {
  const path: Path = ["subject"];
  const subject = findMandateSubject(inquiry.context.catalogue, id);
  if (subject === undefined) judgement.refuse("mandate.unknown", path, { subject: id.slice(0, 64) });
  else if (subject.managedElsewhere !== undefined) {
    judgement.refuse("mandate.managed-elsewhere", path, { subject: id, system: subject.managedElsewhere });
  }
  return subject?.id;
}
