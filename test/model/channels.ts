import type { ChannelKind } from "../../src/catalogue/types.js";
import type { ChannelInput } from "../../src/procedures/senders/commands.js";
import { asSet, kindAt, listed, start } from "./applications.js";
import { judgeCertificate, judgeSshKey } from "./certificates.js";
import type { ModelSender } from "./exchange-state.js";
import type { Judging, ModelPath } from "./judging.js";
import { idsOf, placeIn } from "./state.js";
import { folded, isBlank, passwordFaults, usernameFaults } from "./text.js";
import { isTaken } from "./usernames.js";

export function channelKind(judging: Judging, id: string): ChannelKind | undefined {
  return judging.context.catalogue.channels.find((kind) => kind.id === id);
}

/** A channel to open: as its kind asks. */
export function judgeChannel(
  judging: Judging,
  domain: string,
  input: ChannelInput,
  sender: ModelSender | undefined,
): void {
  const kind = channelKind(judging, input.kind);
  if (kind === undefined) {
    judging.refuse("channel.unknown", ["channel", "kind"], { channel: start(input.kind) });
    judgeTyped(judging, domain, input, sender);
    return;
  }
  const channel = kind.id;
  if (!kind.canBeOpened) judging.refuse("channel.kind-closed", ["channel", "kind"], { channel });
  if (sender?.channels.some((one) => one.kind === channel)) {
    judging.refuse("channel.exists", ["channel", "kind"], { channel });
  }
  const certificate = judgeCertificate(judging, input.certificate, ["channel", "certificate"]);
  const keyPath = ["channel", "sshKey"];
  const sshKey = kind.sshKey ? judgeSshKey(judging, input.sshKey, keyPath) : null;
  if (!kind.sshKey && !isBlank(input.sshKey ?? "")) judging.refuse("ssh-key.format", keyPath);
  const username = judgeTechnicalUser(judging, input, kind);
  const given = input.applications ?? [];
  // A kind without senders is one fault, however many applications it lacks.
  if (sender !== undefined || kindAt(judging, domain)?.sender === true) {
    judgeChannelApplications(judging, domain, kind, given, [], ["channel", "applications"]);
  }
  judgePreferredFor(judging, input);
  const applications = asSet(given);
  judging.emit("ChannelOpened", { domain, channel, certificate, sshKey, username, applications });
  // Where it is the first to carry an application, it is preferred without an event of its own.
  for (const application of asSet(input.preferredFor ?? [])) {
    if (sender?.preferred[application] === undefined) continue;
    judging.emit("ChannelPreferred", { domain, channel, application });
  }
}

/** It is preferred only for what it carries. */
function judgePreferredFor(
  judging: Judging,
  {
    kind,
    applications = [],
    preferredFor = [],
  }: Pick<ChannelInput, "kind" | "applications" | "preferredFor">,
): void {
  for (const { id, n } of listed(preferredFor)) {
    if (applications.includes(id)) continue;
    const path = ["channel", "preferredFor", n];
    judging.refuse("channel.preference", path, { application: start(id), channel: start(kind) });
  }
}

/** What was typed of a channel of no kind: what holds for any. */
function judgeTyped(
  judging: Judging,
  domain: string,
  {
    certificate,
    sshKey,
    username,
    usernameConfirmation,
    password,
    passwordConfirmation,
    ...input
  }: ChannelInput,
  sender: ModelSender | undefined,
): void {
  judgeCertificate(judging, certificate, ["channel", "certificate"]);
  if (sshKey !== undefined && !isBlank(sshKey)) judgeSshKey(judging, sshKey, ["channel", "sshKey"]);
  if (password !== undefined && password !== "") {
    const { passwords } = judging.context.policy;
    judging.refuseFaults(passwordFaults(password, passwordConfirmation, passwords), ["channel", "password"]);
  }
  if (username !== undefined && !isBlank(username)) {
    judgeTechnicalName(judging, username, usernameConfirmation);
  }
  if (sender !== undefined || kindAt(judging, domain)?.sender === true) {
    judgeOpenApplications(judging, domain, input.applications ?? [], [], ["channel", "applications"]);
  }
  judgePreferredFor(judging, input);
}

function judgeTechnicalName(judging: Judging, username: string, confirmation: string | undefined): void {
  const path = ["channel", "username"];
  const name = folded(username);
  const faults = usernameFaults(username, confirmation);
  if (!name.startsWith("exp"))
    faults.unshift({ code: "technical-username.prefix", params: { prefix: "EXP" } });
  judging.refuseFaults(faults, path);
  if (faults.length === 0 && isTaken(judging, name, path)) judging.refuse("username.taken", path);
}

function judgeTechnicalUser(judging: Judging, input: ChannelInput, kind: ChannelKind): string | null {
  const { usernameConfirmation, passwordConfirmation } = input;
  const username = isBlank(input.username ?? "") ? undefined : input.username;
  const password = input.password === "" ? undefined : input.password;
  const channel = kind.id;
  const namePath = ["channel", "username"];
  const passwordPath = ["channel", "password"];
  const hasPassword = kind.technicalUser === "name-and-password";
  if (!hasPassword && password !== undefined) {
    judging.refuse("technical-user.not-allowed", passwordPath, { channel });
  }
  if (kind.technicalUser === "none") {
    if (username !== undefined) judging.refuse("technical-user.not-allowed", namePath, { channel });
    return null;
  }
  const name = folded(username ?? "");
  if (username === undefined) judging.refuse("technical-user.required", namePath, { channel });
  else judgeTechnicalName(judging, username, usernameConfirmation);
  if (hasPassword && password === undefined) {
    judging.refuse("technical-user.required", passwordPath, { channel });
  } else if (hasPassword) {
    const { passwords } = judging.context.policy;
    judging.refuseFaults(passwordFaults(password ?? "", passwordConfirmation, passwords), passwordPath);
  }
  return name;
}

/** Some that are open at the domain, or that the channel carries already; none on a channel that carries none. */
export function judgeChannelApplications(
  judging: Judging,
  domain: string,
  kind: ChannelKind,
  ids: readonly string[],
  present: readonly string[],
  path: ModelPath,
): void {
  if (kind.carriesApplications !== ids.length > 0) {
    judging.refuse("channel.applications-required", path, { channel: kind.id });
  }
  if (kind.carriesApplications) judgeOpenApplications(judging, domain, ids, present, path);
}

function judgeOpenApplications(
  judging: Judging,
  domain: string,
  ids: readonly string[],
  present: readonly string[],
  path: ModelPath,
): void {
  const open = idsOf(placeIn(judging.state, domain)?.applications ?? []);
  for (const { id, n } of listed(ids)) {
    if ([...open, ...present].includes(id)) continue;
    judging.refuse("application.not-in-scope", [...path, n], { application: start(id) });
  }
}
