import type { Channel, Sender } from "../../aggregates/sender/state.js";
import { scopeAt } from "../../form/fields.js";
import type { Form } from "../../form/form.js";
import type { Shape } from "../../kernel/reading.js";
import type { Scope } from "../../scope/scope.js";

export const domain: Shape<Scope> = scopeAt("domain");

/** The sender of a domain; refuses where there is none. */
export function readSender(form: Form<Scope>): Sender | undefined {
  const sender = form.port.sender(form.value);
  if (sender === undefined) form.refuse("sender.unknown");
  return sender;
}

/** The channel of a domain's sender; refuses where there is none. */
export function readChannel(
  form: Form<{ readonly scope: Scope; readonly channel: string }>,
): Channel | undefined {
  const sender = readSender(form.at("scope"));
  const field = form.at("channel");
  const channel = sender?.channels.find(({ kind }) => kind === field.value);
  if (sender && !channel) field.refuse("channel.unknown", { channel: field.value.slice(0, 64) });
  return channel;
}
