import type { Actor } from "../../context/actor.js";
import type { Command } from "../../procedures/commands.js";
import { isAtOrBelow } from "../../scope/scope.js";
import { ranks } from "../../words/roles.js";
import type { ActorFor } from "./recipe.js";
import { acting, type Scene, sessionFor } from "./scene.js";
import type { Position } from "./view.js";

const contactCentre: Actor = { kind: "contact-centre" };

/** The contact centre. */
export const byContactCentre: ActorFor = () => contactCentre;

/** The court. */
export const byCourt: ActorFor = () => ({ kind: "court" });

/** Somebody at a desk of no role, or the contact centre. */
export const byAnyone: ActorFor = ({ draw }) =>
  draw.chance(30) ? contactCentre : { kind: "anyone", requester: `desk-${draw.below(3)}` };

/** The chief of the enterprise that it is about. */
export const byItsChief: ActorFor = (scene, command) =>
  among(scene, ({ role, scope }) => role === "chief-access-manager" && isAbout(command, scope));

/** The manager whom it is about. */
export const byHimself: ActorFor = (scene, command) =>
  among(scene, ({ account, role }) => ranks[role] > 0 && isAbout(command, account));

/** Somebody who is something in every place that it names. */
export const byWhoeverIsThere: ActorFor = (scene, command) =>
  among(scene, ({ account }) =>
    placesIn(command).every((scope) =>
      scene.view.account(account)?.assignments.some((held) => held.scope === scope),
    ),
  );

/** Somebody who has a user name. */
export const byWhoeverHasUsername: ActorFor = (scene) =>
  among(scene, ({ account }) => typeof scene.view.account(account)?.username === "string");

/** Anybody who has a role. */
export const byAnybody: ActorFor = (scene) => among(scene, () => true);

/** Somebody who has a certificate. */
export const byWhoeverIsCertified: ActorFor = (scene) =>
  among(scene, ({ account }) => scene.view.account(account)?.certificate !== null);

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

/** Whoever filled the request in, or the contact centre. */
export const byRequester: ActorFor = ({ draw, view }, command) => {
  const request = "ticket" in command ? view.registry.requests.get(command.ticket as never) : undefined;
  if (request?.status !== "open" || request.requester === null || draw.chance(25)) return contactCentre;
  return { kind: "anyone", requester: request.requester };
};

/** A chief for those of whom nothing lies outside his enterprise, or the contact centre for anybody. */
export const byIssuer: ActorFor = (scene, command) => {
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
};
