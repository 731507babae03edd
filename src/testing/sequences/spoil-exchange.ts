import type { Command, CommandType } from "../../procedures/commands.js";
import { kindOf, type Scene } from "./scene.js";
import { channelWith, sendersOf } from "./sender-recipes.js";
import { type Spoiler, type Spoilers, setIn } from "./spoil.js";

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

function certificate(field: string, value: unknown): Spoiler {
  return { on: certifying, command: (_scene, command) => setIn(command, ["certificate", field], value) };
}

function at(scene: Scene, command: Command, isMeant: (scope: string) => boolean): Command | undefined {
  const scope = scene.draw.of(scene.view.at("domain").filter(isMeant));
  return scope && setIn(command, ["scope"], scope);
}

/** Rules about senders, channels, certificates, keys and routes. */
export const exchangeSpoilers: Spoilers = {
  "sender.exists": {
    on: ["RegisterSender"],
    command: (scene, command) =>
      at(scene, command, (scope) => scene.view.registry.senders.has(scope as never)),
  },
  "sender.unknown": {
    on: [...onSender, "RegisterSender"],
    command: (scene, command) =>
      command.type === "RegisterSender"
        ? at(scene, command, (scope) => kindOf(scope as never)?.sender !== true)
        : at(scene, command, (scope) => !scene.view.registry.senders.has(scope as never)),
  },
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
  "certificate.expired": certificate("expiresAt", "2001-01-01T00:00:00.000Z"),
  "certificate.serial": certificate("serialDecimal", "1"),
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
  "channel.preference": {
    on: ["PreferChannel"],
    command: (_scene, command) => setIn(command, ["application"], "heracles"),
  },
  "route.declaration-unknown": {
    on: ["SetRoute", "ClearRoute"],
    command: (_scene, command) => setIn(command, ["declaration"], "no-such"),
  },
  "route.recipient-without-mandate": {
    on: ["SetRoute"],
    command: ({ world }, command) =>
      "scope" in command
        ? ({
            type: "SetRoute",
            scope: command.scope,
            declaration: "social-risk-declaration",
            recipient: { insz: world.persons[100]?.insz },
          } as Command)
        : undefined,
  },
  "route.channel": {
    on: ["SetRoute"],
    command: (_scene, command) =>
      "scope" in command
        ? ({ ...command, type: "SetRoute", recipient: "self", channel: "isabel" } as Command)
        : undefined,
  },
};
