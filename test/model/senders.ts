import type {
  CloseChannel,
  CloseSender,
  OpenChannel,
  PreferChannel,
  RegisterSender,
  RenewChannelCertificate,
  RenewChannelKey,
  ResetTechnicalUserPassword,
  SenderContactInput,
  SetChannelApplications,
  UpdateSenderContact,
} from "../../src/procedures/senders/commands.js";
import { asSet, kindAt, start } from "./applications.js";
import { judgeCertificate, judgeSshKey } from "./certificates.js";
import { channelKind, judgeChannel, judgeChannelApplications } from "./channels.js";
import type { ModelChannel, ModelSender } from "./exchange-state.js";
import { judgeEnterprise } from "./facts.js";
import type { Judging } from "./judging.js";
import { judgeOptionalPhone } from "./requests.js";
import { enterpriseNumberOf, sameSet } from "./state.js";
import {
  passwordFaults,
  type ReadText,
  readEmail,
  readLanguage,
  readPhone,
  readPlaceName,
  readTitle,
} from "./text.js";

export function judgeRegistration(judging: Judging, command: RegisterSender): void {
  const { scope: domain } = command;
  judgeEnterprise(judging, enterpriseNumberOf(domain), ["scope"], false);
  if (kindAt(judging, domain)?.sender !== true) judging.refuse("sender.unknown", ["scope"]);
  if (senderIn(judging, domain) !== undefined) judging.refuse("sender.exists", ["scope"]);
  judging.emit("SenderRegistered", { domain, contact: judgeContact(judging, command.contact) });
  judgeChannel(judging, domain, command.channel, undefined);
}

export function judgeSenderContact(judging: Judging, command: UpdateSenderContact): void {
  const sender = senderOrUnknown(judging, command.scope);
  const contact = judgeContact(judging, command.contact);
  if (JSON.stringify(contact) === JSON.stringify(sender?.contact)) return;
  judging.emit("SenderContactUpdated", { domain: command.scope, contact });
}

export function judgeClosingSender(judging: Judging, { scope: domain }: CloseSender): void {
  senderOrUnknown(judging, domain);
  judging.emit("SenderClosed", { domain });
}

export function judgeOpeningChannel(judging: Judging, { scope, channel }: OpenChannel): void {
  judgeEnterprise(judging, enterpriseNumberOf(scope), ["scope"], false);
  judgeChannel(judging, scope, channel, senderOrUnknown(judging, scope));
}

export function judgeClosingChannel(judging: Judging, command: CloseChannel): void {
  const { scope: domain, channel } = command;
  channelOrUnknown(judging, command);
  judging.emit("ChannelClosed", { domain, channel });
}

export function judgeChannelSet(judging: Judging, command: SetChannelApplications): void {
  const { scope: domain, channel } = command;
  const found = channelOrUnknown(judging, command);
  const kind = channelKind(judging, channel);
  if (found === undefined || kind === undefined) return;
  const path = ["applications"];
  judgeChannelApplications(judging, domain, kind, command.applications, found.applications, path);
  const applications = asSet(command.applications);
  if (sameSet(applications, found.applications)) return;
  judging.emit("ChannelUpdated", { domain, channel, applications });
}

export function judgePreference(judging: Judging, command: PreferChannel): void {
  const { scope: domain, channel, application } = command;
  const found = channelOrUnknown(judging, command);
  if (found === undefined) return;
  if (!found.applications.includes(application)) {
    judging.refuse("channel.preference", ["application"], { application: start(application), channel });
    return;
  }
  if (senderIn(judging, domain)?.preferred[application] === channel) return;
  judging.emit("ChannelPreferred", { domain, channel, application });
}

export function judgeNewCertificate(judging: Judging, command: RenewChannelCertificate): void {
  const { scope: domain, channel } = command;
  const found = channelOrUnknown(judging, command);
  const certificate = judgeCertificate(judging, command.certificate, ["certificate"]);
  if (JSON.stringify(found?.certificate) === JSON.stringify(certificate)) return;
  judging.emit("ChannelUpdated", { domain, channel, certificate });
}

export function judgeNewKey(judging: Judging, command: RenewChannelKey): void {
  const { scope: domain, channel } = command;
  const found = channelOrUnknown(judging, command);
  const sshKey = judgeSshKey(judging, command.sshKey, ["sshKey"]);
  if (found?.sshKey === null) judging.refuse("ssh-key.format", ["sshKey"]);
  const { algorithm, data } = found?.sshKey ?? {};
  if (sshKey !== undefined && algorithm === sshKey.algorithm && data === sshKey.data) return;
  judging.emit("ChannelUpdated", { domain, channel, sshKey });
}

export function judgeTechnicalReset(judging: Judging, command: ResetTechnicalUserPassword): void {
  const { scope: domain, channel, password, passwordConfirmation } = command;
  const found = channelOrUnknown(judging, command);
  if (found !== undefined && channelKind(judging, channel)?.technicalUser !== "name-and-password") {
    judging.refuse("technical-user.not-allowed", ["password"], { channel });
  }
  const faults = passwordFaults(password, passwordConfirmation, judging.context.policy.passwords);
  judging.refuseFaults(faults, ["password"]);
  judging.emit("TechnicalUserPasswordReset", { domain, channel, username: found?.username });
}

export function senderIn(judging: Judging, domain: string): ModelSender | undefined {
  return judging.state.senders.find((one) => one.domain === domain);
}

function senderOrUnknown(judging: Judging, domain: string): ModelSender | undefined {
  const sender = senderIn(judging, domain);
  if (sender === undefined) judging.refuse("sender.unknown", ["scope"]);
  return sender;
}

function channelOrUnknown(
  judging: Judging,
  command: { scope: string; channel: string },
): ModelChannel | undefined {
  const sender = senderOrUnknown(judging, command.scope);
  const found = sender?.channels.find(({ kind }) => kind === command.channel);
  if (sender !== undefined && found === undefined) {
    judging.refuse("channel.unknown", ["channel"], { channel: start(command.channel) });
  }
  return found;
}

function judgeContact(judging: Judging, input: SenderContactInput): object {
  const read = (field: Exclude<keyof SenderContactInput, "emails">, reader: (text: string) => ReadText) =>
    judging.text(reader(input[field] ?? ""), ["contact", field]);
  const lastName = read("lastName", readPlaceName);
  const firstName = read("firstName", readPlaceName);
  const title = read("title", (text) => readTitle(text, judging.context.catalogue));
  const job = read("function", readPlaceName);
  const language = read("language", readLanguage);
  const phone = read("phone", readPhone);
  const fax = judgeOptionalPhone(judging, input.fax, ["contact", "fax"]);
  const mobile = judgeOptionalPhone(judging, input.mobile, ["contact", "mobile"]);
  const emails: (string | undefined)[] = [];
  for (const [n, email] of input.emails.entries()) {
    if (n < 3) emails.push(judging.text(readEmail(email), ["contact", "emails", n]));
  }
  if (input.emails.length < 1 || input.emails.length > 3) {
    judging.refuse("contact.email-required", ["contact", "emails"], { limit: 3 });
  }
  return { firstName, lastName, title, function: job, language, phone, fax, mobile, emails };
}
