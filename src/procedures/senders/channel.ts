import { heldIds } from "../../aggregates/common/held.js";
import type { Sender } from "../../aggregates/sender/state.js";
import { findChannelKind } from "../../catalogue/find.js";
import type { ChannelKind } from "../../catalogue/types.js";
import { readCertificate } from "../../credentials/certificate.js";
import { checkPassword } from "../../credentials/password.js";
import { readSshKey } from "../../credentials/ssh/ssh-key.js";
import { parseTechnicalUsername, type Username } from "../../credentials/username.js";
import { asSet } from "../../form/applications.js";
import type { Judgement } from "../../form/judgement.js";
import { isTaken } from "../../form/person.js";
import type { Path } from "../../kernel/violation.js";
import type { EventNamed } from "../../registry/events.js";
import type { Inquiry } from "../../registry/inquiry.js";
import type { Scope } from "../../scope/scope.js";
import type { ChannelInput } from "./commands.js";

/** What an opened channel is, as its event tells it. */
export type Opened = EventNamed<"ChannelOpened">["data"];

/** Reads a channel to open: each kind of the catalogue says what it asks. */
export function readChannel(
  input: ChannelInput,
  inquiry: Inquiry,
  judgement: Judgement,
  domain: Scope,
  sender: Sender | undefined,
): Opened | undefined {
  const at = (field: string): Path => ["channel", field];
  const kind = findChannelKind(inquiry.context.catalogue, input.kind);
  if (kind === undefined) {
    judgement.refuse("channel.unknown", at("kind"), { channel: input.kind.slice(0, 64) });
    return undefined;
  }
  if (!kind.canBeOpened) judgement.refuse("channel.kind-closed", at("kind"), { channel: kind.id });
  if (sender?.channels.some((channel) => channel.kind === kind.id)) {
    judgement.refuse("channel.exists", at("kind"), { channel: kind.id });
  }
  const read = readCertificate(input.certificate, inquiry.context.now);
  const certificate = judgement.take(read, at("certificate"));
  const sshKey = readKey(input, judgement, kind);
  const username = readTechnicalUser(input, inquiry, judgement, kind);
  const applications = readApplications(
    input.applications ?? [],
    inquiry,
    judgement,
    domain,
    kind,
    at("applications"),
    [],
  );
  if (!certificate || sshKey === undefined || username === undefined) return undefined;
  return { domain, channel: kind.id, certificate, sshKey, username, applications };
}

function readKey(
  { sshKey }: ChannelInput,
  judgement: Judgement,
  kind: ChannelKind,
): Opened["sshKey"] | undefined {
  const path: Path = ["channel", "sshKey"];
  if (kind.sshKey) return judgement.take(readSshKey(sshKey), path);
  if (sshKey !== undefined) judgement.refuse("ssh-key.format", path);
  return null;
}

function readTechnicalUser(
  input: ChannelInput,
  inquiry: Inquiry,
  judgement: Judgement,
  kind: ChannelKind,
): Username | null | undefined {
  const channel = kind.id;
  const path: Path = ["channel", "username"];
  const passwordPath: Path = ["channel", "password"];
  const { username: name, password } = input;
  if (kind.technicalUser !== "name-and-password" && password !== undefined) {
    judgement.refuse("technical-user.not-allowed", passwordPath, { channel });
  }
  if (kind.technicalUser === "none") {
    if (name !== undefined) judgement.refuse("technical-user.not-allowed", path, { channel });
    return null;
  }
  const username = name === undefined ? undefined : readName(input, inquiry, judgement, path);
  if (name === undefined) judgement.refuse("technical-user.required", path, { channel });
  if (kind.technicalUser === "name-and-password") {
    if (password === undefined) judgement.refuse("technical-user.required", passwordPath, { channel });
    else judgePassword(inquiry, judgement, { ...input, password }, passwordPath);
  }
  return username;
}

function readName(
  input: ChannelInput,
  inquiry: Inquiry,
  judgement: Judgement,
  path: Path,
): Username | undefined {
  const confirmation = input.usernameConfirmation;
  const username = judgement.take(parseTechnicalUsername(input.username, { confirmation }), path);
  if (username === undefined || !isTaken(inquiry, username, path)) return username;
  judgement.refuse("username.taken", path);
  return undefined;
}

export function judgePassword(
  inquiry: Inquiry,
  judgement: Judgement,
  input: { readonly password: string; readonly passwordConfirmation?: string },
  path: Path,
): void {
  const { passwords: policy } = inquiry.context.policy;
  const { password, passwordConfirmation: confirmation } = input;
  judgement.take(checkPassword(password, { policy, confirmation }), path);
}

/** A batch channel carries at least one application that is open at the domain, another channel none. */
export function readApplications(
  applications: readonly string[],
  inquiry: Inquiry,
  judgement: Judgement,
  domain: Scope,
  kind: ChannelKind,
  path: Path,
  carried: readonly string[],
): readonly string[] {
  if (kind.carriesApplications !== applications.length > 0) {
    judgement.refuse("channel.applications-required", path, { channel: kind.id });
  }
  const open = heldIds(inquiry.place(domain)?.applications ?? []);
  if (kind.carriesApplications) {
    asSet(applications).forEach((application) => {
      if (open.includes(application) || carried.includes(application)) return;
      const at = [...path, applications.indexOf(application)];
      judgement.refuse("application.not-in-scope", at, { application: application.slice(0, 64) });
    });
  }
  return asSet(applications);
}

export function openChannelWith(judgement: Judgement, opened: Opened | undefined): void {
  if (opened === undefined) return;
  judgement.emit("ChannelOpened", opened);
  if (opened.username !== null) judgement.claims.push(`username:${opened.username}`);
}
