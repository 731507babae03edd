import type { SenderContact } from "../../aggregates/sender/state.js";
import {
  type Email,
  parseEmail,
  parseLanguage,
  parsePersonName,
  parsePhone,
} from "../../credentials/contact.js";
import { kindAt } from "../../form/applications.js";
import { readPhone } from "../../form/contact.js";
import { readTitle } from "../../form/details.js";
import { judgeNotCeased } from "../../form/enterprise.js";
import { line } from "../../form/fields.js";
import type { Form } from "../../form/form.js";
import type { CommandRoom } from "../../form/room.js";
import type { Shape } from "../../kernel/reading.js";
import { isSame } from "../../kernel/same.js";
import { list, optional, record } from "../../kernel/shape.js";
import { channel, emitOpened, readNewChannel } from "./channel.js";
import type { CloseSender, RegisterSender, SenderContactInput, UpdateSenderContact } from "./commands.js";
import { domain, readSender } from "./present.js";

const mostEmails = 3;

export const contact: Shape<SenderContactInput> = record<SenderContactInput>({
  firstName: line,
  lastName: line,
  title: line,
  function: line,
  language: line,
  phone: line,
  fax: optional(line),
  mobile: optional(line),
  emails: { ...list(line, "applications"), absent: [] },
});

export const registerSender: CommandRoom<RegisterSender> = {
  action: "manage-sender",
  shape: { scope: domain, contact, channel },

  judge: (form) => {
    const { scope } = form.value;
    const place = form.at("scope");
    judgeNotCeased(place);
    if (kindAt(form, scope)?.sender !== true) place.refuse("sender.unknown");
    if (form.port.sender(scope)) place.refuse("sender.exists");
    const read = readSenderContact(form.at("contact"));
    const opened = readNewChannel(form.at("channel"), scope, undefined);
    if (read) form.emit("SenderRegistered", { domain: scope, contact: read });
    emitOpened(form, opened);
  },
};

export const updateSenderContact: CommandRoom<UpdateSenderContact> = {
  action: "manage-sender",
  shape: { scope: domain, contact },

  judge: (form) => {
    const sender = readSender(form.at("scope"));
    const read = readSenderContact(form.at("contact"));
    if (!sender || !read || isSame(read, sender.contact)) return;
    form.emit("SenderContactUpdated", { domain: sender.domain, contact: read });
  },
};

export const closeSender: CommandRoom<CloseSender> = {
  action: "manage-sender",
  shape: { scope: domain },

  judge: (form) => {
    const sender = readSender(form.at("scope"));
    if (sender) form.emit("SenderClosed", { domain: sender.domain });
  },
};

export function readSenderContact(form: Form<SenderContactInput>): SenderContact | undefined {
  const lastName = form.at("lastName").read(parsePersonName);
  const firstName = form.at("firstName").read(parsePersonName);
  const title = readTitle(form.at("title"));
  const job = form.at("function").read(parsePersonName);
  const language = form.at("language").read(parseLanguage);
  const phone = form.at("phone").read(parsePhone);
  const fax = readPhone(form.at("fax"));
  const mobile = readPhone(form.at("mobile"));
  const emails = readEmails(form.at("emails"));
  if (!lastName || !firstName || !title || !job || !language || !phone) return undefined;
  return { firstName, lastName, title, function: job, language, phone, fax, mobile, emails };
}

function readEmails(form: Form<readonly string[]>): readonly Email[] {
  const { length } = form.value;
  const emails: Email[] = [];
  form.as(form.value.slice(0, mostEmails)).each((field) => {
    const email = field.read(parseEmail);
    if (email !== undefined) emails.push(email);
  });
  if (length === 0 || length > mostEmails) form.refuse("contact.email-required", { limit: mostEmails });
  return emails;
}
