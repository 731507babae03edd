import type { CommandType } from "../../procedures/commands.js";
import type { Scope } from "../../scope/scope.js";
import { kindOf, type Scene } from "./scene.js";
import { channelWith, sendersOf } from "./sender-recipes.js";
import { changed, placed, put, type Spoiler, type Spoilers, setIn } from "./spoil.js";

const opening: readonly CommandType[] = ["RegisterSender", "OpenChannel"];
const onSender: readonly CommandType[] = ["UpdateSenderContact", "CloseSender", "OpenChannel"];
const onChannel: readonly CommandType[] = [
  "CloseChannel",
  "SetChannelApplications",
  "PreferChannel",
  "RenewChannelCertificate",
];
const certifying: readonly CommandType[] = ["UploadOwnCertificate", "RenewChannelCertificate"];

/** A spoiler of the channel that a command opens: fields that are `null` are left out. */
function channel(fields: Readonly<Record<string, unknown>>): Spoiler {
  return {
    on: opening,
    command: (_scene, command) => {
      if (!("channel" in command) || typeof command.channel === "string") return undefined;
      const spoilt = Object.entries({ ...command.channel, ...fields }).filter(([, value]) => value !== null);
      return setIn(command, ["channel"], Object.fromEntries(spoilt));
    },
  };
}

function mayNotSend(scope: Scope): boolean {
  return kindOf(scope)?.sender !== true;
}

function hasSender(scope: Scope, { view }: Scene): boolean {
  return view.registry.senders.has(scope);
}

/** Rules about senders, channels, certificates, keys and routes. */
export const exchangeSpoilers: Spoilers = {
  "sender.exists": placed(["RegisterSender"], "domain", hasSender),
  "sender.unknown": changed([...onSender, "RegisterSender"], (scene, { type }) => {
    const isMeant = (one: Scope): boolean =>
      type === "RegisterSender" ? mayNotSend(one) : !hasSender(one, scene);
    const scope = scene.draw.of(scene.view.at("domain").filter(isMeant));
    return scope && { scope };
  }),
  "contact.email-required": {
    on: ["RegisterSender", "UpdateSenderContact"],
    command: ({ draw }, command) => {
      const four = ["a", "b", "c", "d"].map((name) => `${name}@example.org`);
      return setIn(command, ["contact", "emails"], draw.from<readonly string[]>([[], four]));
    },
  },
  "channel.exists": {
    on: ["OpenChannel"],
    command: (scene, command) => {
      const sender = scene.draw.of(sendersOf(scene));
      const kind = scene.draw.of(sender?.channels ?? [])?.kind;
      return sender && kind !== undefined
        ? setIn(setIn(command, ["scope"], sender.domain), ["channel", "kind"], kind)
        : undefined;
    },
  },
  "channel.unknown": {
    on: [...onChannel, "OpenChannel"],
    command: (_scene, command) =>
      setIn(command, command.type === "OpenChannel" ? ["channel", "kind"] : ["channel"], "no-such"),
  },
  "channel.kind-closed": channel({ kind: "isabel" }),
  "certificate.required": channel({ certificate: null }),
  "certificate.expired": put(certifying, ["certificate", "expiresAt"], "2001-01-01T00:00:00.000Z"),
  "certificate.serial": put(certifying, ["certificate", "serialDecimal"], "1"),
  "ssh-key.required": channel({ kind: "sftp", sshKey: null }),
  "ssh-key.format": channel({ kind: "sftp", sshKey: "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAA" }),
  "technical-user.required": channel({ kind: "ftp", username: null }),
  "technical-user.not-allowed": {
    on: [...opening, "RenewChannelKey"],
    command: (scene, command) => {
      if (command.type !== "RenewChannelKey") {
        return channel({ kind: "web-service", username: "exp000999" }).command?.(scene, command);
      }
      const on = channelWith(scene, ({ kind }) => kind === "sftp");
      const password = "Welcome-0001!";
      return on && { type: "ResetTechnicalUserPassword", ...on, password, passwordConfirmation: password };
    },
  },
  "technical-username.prefix": channel({
    kind: "sftp",
    username: "anothername",
    usernameConfirmation: "anothername",
  }),
  "channel.applications-required": channel({ kind: "ftp", applications: [] }),
  "channel.preference": put(["PreferChannel"], ["application"], "heracles"),
  "route.declaration-unknown": put(["SetRoute", "ClearRoute"], ["declaration"], "no-such"),
  "route.recipient-without-mandate": changed(["SetRoute"], ({ world }) => ({
    declaration: "social-risk-declaration",
    recipient: { insz: world.persons[100]?.insz },
    channel: undefined,
  })),
  "route.channel": changed(["SetRoute"], () => ({ recipient: "self", channel: "isabel" })),
};
