import type { Actor } from "../../context/actor.js";
import type { Command, CommandType } from "../../procedures/commands.js";
import { isAtOrBelow } from "../../scope/scope.js";
import { ranks } from "../../words/roles.js";
import type { Scene } from "./scene.js";
import { acting, sessionFor } from "./sessions.js";
import type { Position } from "./view.js";

type ActorFor = (scene: Scene, command: Command) => Actor;

const contactCentre: Actor = { kind: "contact-centre" };
const byContactCentre: ActorFor = () => contactCentre;
const byCourt: ActorFor = () => ({ kind: "court" });

/** Who gives the commands that not only managers of a place give. */
export const specialActors: Partial<Readonly<Record<CommandType, ActorFor>>> = {
  RequestChiefAccessManager: ({ draw }) =>
    draw.chance(30) ? contactCentre : { kind: "anyone", requester: `desk-${draw.below(3)}` },
  SignAppointmentRequest: byContactCentre,
  GrantAppointmentRequest: byContactCentre,
  RejectAppointmentRequest: byContactCentre,
  WithdrawAppointmentRequest: withdrawer,
  UpdateChiefContact: (scene, command) =>
    among(scene, ({ role, scope }) => role === "chief-access-manager" && isAbout(command, scope)),
  RequestAccessCodes: (scene, command) =>
    among(scene, ({ account, role }) => ranks[role] > 0 && isAbout(command, account)),
  IssueAccessCodes: issuer,
  AppointCurator: byCourt,
  DischargeCurator: byCourt,
  UpdateOwnDetails: (scene, command) =>
    among(scene, ({ account }) =>
      placesIn(command).every((scope) =>
        scene.view.account(account)?.assignments.some((held) => held.scope === scope),
      ),
    ),
  ChangeOwnPassword: (scene) =>
    among(scene, ({ account }) => typeof scene.view.account(account)?.username === "string"),
  UploadOwnCertificate: (scene) => among(scene, () => true),
  RemoveOwnCertificate: (scene) =>
    among(scene, ({ account }) => scene.view.account(account)?.certificate !== null),
  CorrectPersonNumber: byContactCentre,
  ErasePerson: byContactCentre,
};

/** Somebody whose position fits, in a session of any means; else the contact centre. */
function among(scene: Scene, isFit: (held: Position) => boolean): Actor {
  const position = scene.draw.of(scene.view.positions.filter((held) => held.inForce && isFit(held)));
  return position === undefined ? contactCentre : acting(position, sessionFor(scene, position));
}

function isAbout(command: Command, text: string): boolean {
  if ("account" in command) return command.account === text;
  return "enterprise" in command && command.enterprise === text;
}

function placesIn(command: Command): readonly string[] {
  return command.type === "UpdateOwnDetails" ? (command.assignments ?? []).map(({ scope }) => scope) : [];
}

function withdrawer({ draw, view }: Scene, command: Command): Actor {
  const request = "ticket" in command ? view.registry.requests.get(command.ticket as never) : undefined;
  if (request?.status !== "open" || request.requester === null || draw.chance(25)) return contactCentre;
  return { kind: "anyone", requester: request.requester };
}

/** A chief for those of whom nothing lies outside his enterprise, or the contact centre for anybody. */
function issuer(scene: Scene, command: Command): Actor {
  const account = "account" in command ? scene.view.account(command.account ?? "") : undefined;
  if (account === undefined || scene.draw.chance(50)) return contactCentre;
  return among(
    scene,
    (held) =>
      held.role === "chief-access-manager" &&
      account.assignments.every(
        ({ scope, role }) =>
          role !== "curator" && ranks[role] < ranks[held.role] && isAtOrBelow(scope, held.scope),
      ),
  );
}
