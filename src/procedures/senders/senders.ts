import type { Channel, Sender, SenderContact } from "../../aggregates/sender/state.js";
import { findChannelKind } from "../../catalogue/find.js";
import { readCertificate } from "../../credentials/certificate.js";
import {
  type Email,
  type Phone,
  parseEmail,
  parseLanguage,
  parsePersonName,
  parsePhone,
  parseTitle,
} from "../../credentials/contact.js";
import { readSshKey } from "../../credentials/ssh/ssh-key.js";
import { kindOf } from "../../form/applications.js";
import type { Decision } from "../../form/decision.js";
import type { Judgement } from "../../form/judgement.js";
import { isSameSet } from "../../form/repetition.js";
import { isSame } from "../../kernel/same.js";
import type { Path } from "../../kernel/violation.js";
import type { Inquiry } from "../../registry/inquiry.js";
import type { Scope } from "../../scope/scope.js";
import { judgePassword, openChannelWith, readApplications, readChannel } from "./channel.js";
import type {
  CloseChannel,
  CloseSender,
  OpenChannel,
  PreferChannel,
  RegisterSender,
  RenewChannelCertificate,
  RenewChannelKey,
  ResetTechnicalUserPassword,
  SenderCommand,
  SenderContactInput,
  SetChannelApplications,
  UpdateSenderContact,
} from "./commands.js";

const mostEmails = 3;

/** Registers the sender of a domain's structured messages, with its first channel. */
export const registerSender: Decision<RegisterSender> = {
  judge: (command, inquiry, judgement) => {
    const domain = command.scope as Scope;
    if (kindOf(inquiry, domain)?.sender !== true) judgement.refuse("sender.unknown", ["scope"]);
    if (inquiry.sender(domain)) judgement.refuse("sender.exists", ["scope"]);
    const contact = readContact(judgement, command.contact);
    const opened = readChannel(command.channel, inquiry, judgement, domain, undefined);
    if (contact) judgement.emit("SenderRegistered", { domain, contact });
    openChannelWith(judgement, opened);
  },
};

export const updateSenderContact: Decision<UpdateSenderContact> = {
  judge: (command, inquiry, judgement) => {
    const sender = senderOf(command, inquiry, judgement);
    const contact = readContact(judgement, command.contact);
    if (!sender || !contact || isSame(contact, sender.contact)) return;
    judgement.emit("SenderContactUpdated", { domain: sender.domain, contact });
  },
};

export const closeSender: Decision<CloseSender> = {
  judge: (command, inquiry, judgement) => {
    const sender = senderOf(command, inquiry, judgement);
    if (sender) judgement.emit("SenderClosed", { domain: sender.domain });
  },
};

export const openChannel: Decision<OpenChannel> = {
  judge: (command, inquiry, judgement) => {
    const sender = senderOf(command, inquiry, judgement);
    openChannelWith(
      judgement,
      readChannel(command.channel, inquiry, judgement, command.scope as Scope, sender),
    );
  },
};

export const closeChannel: Decision<CloseChannel> = {
  judge: (command, inquiry, judgement) => {
    const channel = channelOf(command, inquiry, judgement);
    if (channel) judgement.emit("ChannelClosed", { domain: command.scope as Scope, channel: channel.kind });
  },
};

export const setChannelApplications: Decision<SetChannelApplications> = {
  judge: (command, inquiry, judgement) => {
    const domain = command.scope as Scope;
    const channel = channelOf(command, inquiry, judgement);
    const kind = channel && findChannelKind(inquiry.context.catalogue, channel.kind);
    if (!channel || !kind) return;
    const applications = readApplications(
      command.applications,
      inquiry,
      judgement,
      domain,
      kind,
      ["applications"],
      channel.applications,
    );
    if (isSameSet(applications, channel.applications)) return;
    judgement.emit("ChannelUpdated", { domain, channel: channel.kind, applications });
  },
};

export const preferChannel: Decision<PreferChannel> = {
  judge: (command, inquiry, judgement) => {
    const domain = command.scope as Scope;
    const channel = channelOf(command, inquiry, judgement);
    if (!channel) return;
    const { application } = command;
    if (!channel.applications.includes(application)) {
      const named = { application: application.slice(0, 64), channel: channel.kind };
      judgement.refuse("channel.preference", ["application"], named);
    }
    if (inquiry.sender(domain)?.preferred[application] === channel.kind) return;
    judgement.emit("ChannelPreferred", { domain, channel: channel.kind, application });
  },
};

export const renewChannelCertificate: Decision<RenewChannelCertificate> = {
  judge: (command, inquiry, judgement) => {
    const channel = channelOf(command, inquiry, judgement);
    const read = readCertificate(command.certificate, inquiry.context.now);
    const certificate = judgement.take(read, ["certificate"]);
    if (!channel || !certificate || isSame(certificate, channel.certificate)) return;
    judgement.emit("ChannelUpdated", { domain: command.scope as Scope, channel: channel.kind, certificate });
  },
};

export const renewChannelKey: Decision<RenewChannelKey> = {
  judge: (command, inquiry, judgement) => {
    const channel = channelOf(command, inquiry, judgement);
    const sshKey = judgement.take(readSshKey(command.sshKey), ["sshKey"]);
    if (channel && channel.sshKey === null) judgement.refuse("ssh-key.format", ["sshKey"]);
    if (!channel || !sshKey || isSame(sshKey, channel.sshKey)) return;
    judgement.emit("ChannelUpdated", { domain: command.scope as Scope, channel: channel.kind, sshKey });
  },
};

export const resetTechnicalUserPassword: Decision<ResetTechnicalUserPassword> = {
  judge: (command, inquiry, judgement) => {
    const channel = channelOf(command, inquiry, judgement);
    const kind = channel && findChannelKind(inquiry.context.catalogue, channel.kind);
    if (channel && kind?.technicalUser !== "name-and-password") {
      judgement.refuse("technical-user.not-allowed", ["password"], { channel: channel.kind });
    }
    judgePassword(inquiry, judgement, command, ["password"]);
    if (!channel?.username) return;
    judgement.emit("TechnicalUserPasswordReset", {
      domain: command.scope as Scope,
      channel: channel.kind,
      username: channel.username,
    });
  },
};

function senderOf(command: SenderCommand, inquiry: Inquiry, judgement: Judgement): Sender | undefined {
  const sender = inquiry.sender(command.scope as Scope);
  if (sender === undefined) judgement.refuse("sender.unknown", ["scope"]);
  return sender;
}

function channelOf(
  command: SenderCommand & { readonly channel: string },
  inquiry: Inquiry,
  judgement: Judgement,
): Channel | undefined {
  const sender = senderOf(command, inquiry, judgement);
  const channel = sender?.channels.find(({ kind }) => kind === command.channel);
  if (sender && !channel) {
    judgement.refuse("channel.unknown", ["channel"], { channel: command.channel.slice(0, 64) });
  }
  return channel;
}

function readContact(judgement: Judgement, input: SenderContactInput): SenderContact | undefined {
  const at = (field: string): Path => ["contact", field];
  const lastName = judgement.take(parsePersonName(input.lastName), at("lastName"));
  const firstName = judgement.take(parsePersonName(input.firstName), at("firstName"));
  const title = judgement.take(parseTitle(input.title), at("title"));
  const job = judgement.take(parsePersonName(input.function), at("function"));
  const language = judgement.take(parseLanguage(input.language), at("language"));
  const phone = judgement.take(parsePhone(input.phone), at("phone"));
  const fax = readPhone(judgement, input.fax, at("fax"));
  const mobile = readPhone(judgement, input.mobile, at("mobile"));
  const emails = input.emails
    .slice(0, mostEmails)
    .map((email, index) => judgement.take(parseEmail(email), ["contact", "emails", index]));
  if (input.emails.length === 0 || input.emails.length > mostEmails) {
    judgement.refuse("contact.email-required", at("emails"), { limit: mostEmails });
  }
  if (!lastName || !firstName || !title || !job || !language || !phone) return undefined;
  return {
    firstName,
    lastName,
    title,
    function: job,
    language,
    phone,
    fax,
    mobile,
    emails: emails.filter((email): email is Email => email !== undefined),
  };
}

function readPhone(judgement: Judgement, input: string | undefined, path: Path): Phone | null {
  return input === undefined ? null : (judgement.take(parsePhone(input), path) ?? null);
}
