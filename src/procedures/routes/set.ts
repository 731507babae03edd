import type { Recipient } from "../../aggregates/routing/state.js";
import { findDeclaration } from "../../catalogue/find.js";
import { judgeNotCeased } from "../../form/enterprise.js";
import { line, scopeAt } from "../../form/fields.js";
import type { Form } from "../../form/form.js";
import { type MandataryInput, mandatary, readMandatary } from "../../form/mandatary.js";
import type { Checked, CommandRoom } from "../../form/room.js";
import { isSame } from "../../kernel/same.js";
import { optional, wordOr } from "../../kernel/shape.js";
import type { Inquiry } from "../../registry/inquiry.js";
import { hasLiveMandate, isOpenWay } from "../../registry/routes.js";
import { enterpriseOf } from "../../scope/scope.js";
import type { SetRoute } from "./commands.js";

type RouteForm = Form<Checked<SetRoute>>;

export const setRoute: CommandRoom<SetRoute> = {
  action: "manage-routing",
  shape: {
    scope: scopeAt("domain"),
    declaration: line,
    recipient: wordOr("self", mandatary),
    channel: optional(line),
  },

  judge: (form) => {
    const { scope: domain, declaration, recipient: input } = form.value;
    judgeNotCeased(form.at("scope"));
    readDeclaration(form.at("declaration"));
    const recipient = input === "self" ? readOwnChannel(form) : readRecipient(form, input);
    if (recipient === undefined) return;
    const present = form.port.routing(domain)?.routes.find((route) => route.declaration === declaration);
    if (present !== undefined && isSameRecipient(form.port, present.recipient, recipient)) return;
    form.emit("RouteSet", { domain, declaration, recipient });
  },
};

function isSameRecipient(port: Inquiry, one: Recipient, other: Recipient): boolean {
  return one.kind === "mandatary" && other.kind === "mandatary"
    ? port.isSameMandatary(one.mandatary, other.mandatary)
    : isSame(one, other);
}

export function readDeclaration(form: Form<string>): void {
  if (findDeclaration(form.context.catalogue, form.value) !== undefined) return;
  form.refuse("route.declaration-unknown", { declaration: form.value.slice(0, 64) });
}

/** The enterprise chooses its mailbox, or a batch channel of its sender. */
function readOwnChannel(form: RouteForm): Recipient | undefined {
  const { scope, channel } = form.value;
  if (channel !== undefined && isOpenWay(form.port, scope, channel)) return { kind: "self", channel };
  form.at("channel").refuse("route.channel");
  return undefined;
}

/** Another recipient holds a mandate of the enterprise today, and has no channel to choose. */
function readRecipient(form: RouteForm, input: MandataryInput): Recipient | undefined {
  const field = form.at("recipient").as(input);
  const recipient = readMandatary(field);
  if (recipient && !hasLiveMandate(form.port, enterpriseOf(form.value.scope), recipient)) {
    field.refuse("route.recipient-without-mandate");
  }
  if (form.at("channel").filled()) form.at("channel").refuse("route.channel");
  return recipient && { kind: "mandatary", mandatary: recipient };
}
