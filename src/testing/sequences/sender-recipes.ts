import type { Channel, Sender } from "../../aggregates/sender/state.js";
import type { CertificateInput } from "../../credentials/certificate.js";
import { plusMinutes } from "../../kernel/instant.js";
import { sortedValues } from "../../kernel/sorted.js";
import type { ChannelInput, SenderCommand, SenderContactInput } from "../../procedures/senders/commands.js";
import type { Scope } from "../../scope/scope.js";
import { padded } from "../synthetic.js";
import type { RecipesOf } from "./recipe.js";
import { kindOf, openAt, passwordOf, type Scene } from "./scene.js";
import { digestOf } from "./world.js";

const kinds = ["ftp", "sftp", "web-service"];
const minutesInYear = 525_600;

/** For each command about a sender: one that should be accepted. */
export const senderRecipes: RecipesOf<SenderCommand> = {
  RegisterSender: {
    weight: 2,
    after: "AppointChiefAccessManager",
    build: (scene) => {
      const { draw, view } = scene;
      const without = view
        .at("domain")
        .filter((scope) => kindOf(scope)?.sender === true && !view.registry.senders.has(scope));
      const scope = draw.early(without);
      if (scope === undefined) return undefined;
      const contact = contactFor(scene);
      return { type: "RegisterSender", scope, contact, channel: channelFor(scene, scope, kinds) };
    },
  },
  UpdateSenderContact: {
    weight: 1,
    after: "RegisterSender",
    build: (scene) => {
      const sender = scene.draw.of(sendersOf(scene));
      return sender && { type: "UpdateSenderContact", scope: sender.domain, contact: contactFor(scene) };
    },
  },
  CloseSender: {
    weight: 1,
    after: "RegisterSender",
    build: (scene) => {
      const sender = scene.draw.of(sendersOf(scene));
      return sender && { type: "CloseSender", scope: sender.domain };
    },
  },
  OpenChannel: {
    weight: 3,
    after: "RegisterSender",
    build: (scene) => {
      const free = (sender: Sender): readonly string[] =>
        kinds.filter((kind) => sender.channels.every((channel) => channel.kind !== kind));
      const sender = scene.draw.of(sendersOf(scene).filter((one) => free(one).length > 0));
      if (sender === undefined) return undefined;
      const { domain: scope } = sender;
      return { type: "OpenChannel", scope, channel: channelFor(scene, scope, free(sender)) };
    },
  },
  CloseChannel: {
    weight: 1,
    after: "RegisterSender",
    build: (scene) => {
      const on = channelWith(scene, () => true);
      return on && { type: "CloseChannel", ...on };
    },
  },
  SetChannelApplications: {
    weight: 2,
    after: "RegisterSender",
    build: (scene) => {
      const on = channelWith(scene, ({ kind }) => kind !== "web-service");
      if (on === undefined) return undefined;
      const applications = applicationsAt(scene, on.scope);
      return applications.length === 0 ? undefined : { type: "SetChannelApplications", ...on, applications };
    },
  },
  PreferChannel: {
    weight: 2,
    after: "RegisterSender",
    build: (scene) => {
      const carried = sendersOf(scene).flatMap(({ domain: scope, channels, preferred }) =>
        channels.flatMap(({ kind: channel, applications }) =>
          applications.map((application) => ({
            held: { scope, channel, application },
            isNew: preferred[application] !== channel,
          })),
        ),
      );
      const others = carried.filter(({ isNew }) => isNew);
      const chosen = (scene.draw.chance(70) ? scene.draw.of(others) : undefined) ?? scene.draw.of(carried);
      return chosen && { type: "PreferChannel", ...chosen.held };
    },
  },
  RenewChannelCertificate: {
    weight: 1,
    after: "RegisterSender",
    build: (scene) => {
      const on = channelWith(scene, () => true);
      return on && { type: "RenewChannelCertificate", ...on, certificate: certificateFor(scene) };
    },
  },
  RenewChannelKey: {
    weight: 2,
    after: "OpenChannel",
    build: (scene) => {
      const on = channelWith(scene, ({ sshKey }) => sshKey !== null);
      return on && { type: "RenewChannelKey", ...on, sshKey: keyFor(scene) };
    },
  },
  ResetTechnicalUserPassword: {
    weight: 1,
    after: "OpenChannel",
    build: (scene) => {
      const on = channelWith(scene, ({ kind }) => kind === "ftp");
      const password = passwordOf(500 + scene.draw.below(500));
      return on && { type: "ResetTechnicalUserPassword", ...on, password, passwordConfirmation: password };
    },
  },
};

/** The senders, in an order of their own. */
export function sendersOf({ view }: Scene): readonly Sender[] {
  return sortedValues(view.registry.senders);
}

/** A channel that fits, by its domain and its kind. */
export function channelWith(
  scene: Scene,
  isFit: (channel: Channel) => boolean,
): { readonly scope: Scope; readonly channel: string } | undefined {
  return scene.draw.of(
    sendersOf(scene).flatMap(({ domain: scope, channels }) =>
      channels.filter(isFit).map(({ kind }) => ({ scope, channel: kind })),
    ),
  );
}

/** A certificate that is valid for a year. */
export function certificateFor({ draw, now }: Scene): CertificateInput {
  const serial = 1_000 + draw.below(9_000);
  return {
    owner: "Example",
    issuer: "Example CA",
    ...(draw.chance(30) && { enterprise: "0400000185" }),
    expiresAt: plusMinutes(now, minutesInYear),
    serialDecimal: String(serial),
    serialHexadecimal: serial.toString(16).toUpperCase(),
  };
}

/** A public key of 32 made-up bytes. */
function keyFor({ draw }: Scene): string {
  return `ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAI${"A".repeat(39)}${padded(draw.below(9_999), 4)} demo`;
}

function contactFor({ draw }: Scene): SenderContactInput {
  return {
    firstName: "An",
    lastName: "Example",
    title: draw.from(["mr", "mrs", "miss"]),
    function: "IT manager",
    language: draw.from(["nl", "fr", "de"]),
    phone: "02 555 12 34",
    ...(draw.chance(30) && { fax: "02 555 12 35", mobile: "0470 12 34 56" }),
    emails: draw.some(["it@example.org", "desk@example.org", "help@example.org"], 3),
  };
}

/** A channel of one of those kinds with all that its kind asks; without applications where none are open. */
function channelFor(scene: Scene, scope: Scope, among: readonly string[]): ChannelInput {
  const { draw } = scene;
  const applications = applicationsAt(scene, scope);
  const fit = among.filter((kind) => kind === "web-service" || applications.length > 0);
  const kind = draw.of(fit) ?? "web-service";
  const certificate = certificateFor(scene);
  if (kind === "web-service") return { kind, certificate };
  const username = freeTechnicalName(scene);
  const password = passwordOf(draw.below(500));
  return {
    kind,
    certificate,
    username,
    usernameConfirmation: username,
    applications,
    ...(draw.chance(30) && { preferredFor: draw.some(applications, 2) }),
    ...(kind === "ftp" && { password, passwordConfirmation: password }),
    ...(kind === "sftp" && { sshKey: keyFor(scene) }),
  };
}

function applicationsAt(scene: Scene, scope: Scope): readonly string[] {
  const open = openAt(scene, scope);
  return open.length === 0 ? [] : scene.draw.some(open, 4);
}

function freeTechnicalName({ draw, view }: Scene): string {
  const { usernames, digests } = view.registry;
  for (let at = draw.below(900); ; at += 1) {
    const name = `exp${padded(at, 6)}`;
    if (!usernames.has(name as never) && !digests.has(digestOf(name))) return name;
  }
}
