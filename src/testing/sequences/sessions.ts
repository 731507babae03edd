import type { AccountActor, Session } from "../../context/actor.js";
import { isAtOrBelow } from "../../scope/scope.js";
import type { Scene } from "./scene.js";
import type { Position } from "./view.js";

/** Whoever holds the position, acting in it. */
export function acting(position: Position, session?: Session): AccountActor {
  const { account, role, scope } = position;
  return { kind: "account", account, role, scope, ...(session && { session }) };
}

/** A session that began now, by a means that counts everywhere; or none. */
export function sessionFor({ draw, now }: Scene, position: Position): Session | undefined {
  if (draw.chance(50)) return undefined;
  const isTied = position.passwordTiedTo !== null && !isAtOrBelow(position.scope, position.passwordTiedTo);
  const means = draw.from(["eid", "itsme", "mobile-code", isTied ? "token" : "password"]);
  return { loggedInAt: now, means };
}
