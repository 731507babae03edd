import { heldIds } from "../../aggregates/common/held.js";
import type { Sender } from "../../aggregates/sender/state.js";
import { findChannelKind } from "../../catalogue/find.js";
import type { ChannelKind } from "../../catalogue/types.js";
import { certificateShape } from "../../credentials/certificate.js";
import { parseSshKey } from "../../credentials/ssh/ssh-key.js";
import { parseTechnicalUsername, type Username } from "../../credentials/username.js";
import { kindAt } from "../../form/applications.js";
import { judgePassword, readNewUsername, readValidCertificate } from "../../form/credentials.js";
import { judgeNotCeased } from "../../form/enterprise.js";
import { applications, line } from "../../form/fields.js";
import type { Form } from "../../form/form.js";
import type { CommandRoom } from "../../form/room.js";
import { asSet } from "../../kernel/lists.js";
import type { Shape } from "../../kernel/reading.js";
import { optional, record } from "../../kernel/shape.js";
import type { Scope } from "../../scope/scope.js";
import type { EventNamed } from "../events.js";
import type { ChannelInput, OpenChannel } from "./commands.js";
import { domain, readSender } from "./present.js";

type Opened = EventNamed<"ChannelOpened">["data"];

export const channel: Shape<ChannelInput> = record<ChannelInput>({
  kind: line,
  certificate: optional(certificateShape),
  sshKey: optional(line),
  username: optional(line),
  usernameConfirmation: optional(line),
  password: optional(line),
  passwordConfirmation: optional(line),
  applications: optional(applications),
  preferredFor: optional(applications),
});

export const openChannel: CommandRoom<OpenChannel> = {
  action: "manage-sender",
  shape: { scope: domain, channel },

  judge: (form) => {
    judgeNotCeased(form.at("scope"));
    const sender = readSender(form.at("scope"));
    const channel = form.at("channel");
    const opened = readNewChannel(channel, form.value.scope, sender);
    emitOpened(form, opened);
    if (opened && sender) emitPreferred(channel, opened, sender);
  },
};

export function emitOpened(form: Form, opened: Opened | undefined): void {
  if (opened === undefined) return;
  form.emit("ChannelOpened", opened);
  if (opened.username !== null) form.claim(`username:${opened.username}`);
}

/** A new channel is preferred where no other was; and, where the form says so, in place of another. */
function emitPreferred(form: Form<ChannelInput>, { domain, channel }: Opened, { preferred }: Sender): void {
  for (const application of asSet(form.value.preferredFor ?? [])) {
    if (Object.hasOwn(preferred, application))
      form.emit("ChannelPreferred", { domain, channel, application });
  }
}

/** Reads a channel to open: each kind of the catalogue says what it asks. */
export function readNewChannel(
  form: Form<ChannelInput>,
  place: Scope,
  sender: Sender | undefined,
): Opened | undefined {
  const field = form.at("kind");
  const kind = findChannelKind(form.context.catalogue, field.value);
  if (kind === undefined) field.refuse("channel.unknown", { channel: field.value.slice(0, 64) });
  else if (!kind.canBeOpened) field.refuse("channel.kind-closed", { channel: kind.id });
  if (kind && sender?.channels.some((open) => open.kind === kind.id)) {
    field.refuse("channel.exists", { channel: kind.id });
  }
  const read = readValidCertificate(form.at("certificate"));
  const sshKey = kind ? readKey(form.at("sshKey"), kind) : form.at("sshKey").filled()?.read(parseSshKey);
  const username = kind ? readTechnicalUser(form, kind) : readTyped(form);
  const carried = form.at("applications").as(form.value.applications ?? []);
  // Where no sender can be, nothing is open that a channel could carry: that is one fault, told at the place.
  const mayCarry = sender !== undefined || kindAt(form, place)?.sender === true;
  const opened = mayCarry ? readCarried(carried, place, kind, []) : [];
  const name = kind?.id ?? field.value.slice(0, 64);
  form
    .at("preferredFor")
    .given()
    ?.eachOnce((application) => judgePreference(application, carried.value, name));
  if (!kind || !read || sshKey === undefined || username === undefined) return undefined;
  return { domain: place, channel: kind.id, certificate: read, sshKey, username, applications: opened };
}

/** An application is preferred on a channel that carries it. */
export function judgePreference(form: Form<string>, carried: readonly string[], channel: string): void {
  if (carried.includes(form.value)) return;
  form.refuse("channel.preference", { application: form.value.slice(0, 64), channel });
}

/** What was typed of a technical user where nobody can say whether the channel has one. */
function readTyped(form: Form<ChannelInput>): Username | undefined {
  const { password, passwordConfirmation } = form.value;
  if (password) judgePassword(form.as({ password, passwordConfirmation }));
  return form.at("username").filled() && readNewUsername(form, parseTechnicalUsername);
}

export function readKey(form: Form<string | undefined>, kind: ChannelKind): Opened["sshKey"] | undefined {
  if (kind.sshKey) return form.read(parseSshKey);
  if (form.filled() !== undefined) form.refuse("ssh-key.format");
  return null;
}

/** The technical user of a channel: none, one with a name, or one with a name and a password. */
function readTechnicalUser(form: Form<ChannelInput>, kind: ChannelKind): Username | null | undefined {
  const filling = { channel: kind.id };
  const hasPassword = kind.technicalUser === "name-and-password";
  const { password, passwordConfirmation } = form.value;
  if (!hasPassword && password) form.at("password").refuse("technical-user.not-allowed", filling);
  const name = form.at("username");
  const isNamed = name.filled() !== undefined;
  if (kind.technicalUser === "none") {
    if (isNamed) name.refuse("technical-user.not-allowed", filling);
    return null;
  }
  const username = isNamed ? readNewUsername(form, parseTechnicalUsername) : undefined;
  if (!isNamed) name.refuse("technical-user.required", filling);
  if (hasPassword) {
    if (password) judgePassword(form.as({ password, passwordConfirmation }));
    else form.at("password").refuse("technical-user.required", filling);
  }
  return username;
}

/** A batch channel carries at least one application that is open at the domain, another channel none. */
export function readCarried(
  form: Form<readonly string[]>,
  place: Scope,
  kind: ChannelKind | undefined,
  carried: readonly string[],
): readonly string[] {
  if (kind && kind.carriesApplications !== form.value.length > 0) {
    form.refuse("channel.applications-required", { channel: kind.id });
  }
  const open = heldIds(form.port.place(place)?.applications ?? []);
  if (kind?.carriesApplications !== false) {
    form.eachOnce((field) => {
      const application = field.value;
      if (open.includes(application) || carried.includes(application)) return;
      field.refuse("application.not-in-scope", { application: application.slice(0, 64) });
    });
  }
  return asSet(form.value);
}
