import type { AccountActor, Session } from "../../context/actor.js";
import type { Scene } from "./scene.js";
import type { Position } from "./view.js";

const sure = ["eid", "itsme", "mobile-code"] as const;

/** Whoever holds the position, acting in it. */
export function acting(position: Position, session?: Session): AccountActor {
  const { account, role, scope } = position;
  return { kind: "account", account, role, scope, ...(session && { session }) };
}

/** A session that began now, by a means that counts there; or none, which counts as one by a password. */
export function sessionFor({ draw, now, view }: Scene, position: Position): Session | undefined {
  const set = view.account(position.account)?.passwordSetAt ?? null;
  if (!position.byPassword) return { loggedInAt: now, means: draw.from([...sure, "token"]) };
  if (draw.chance(50)) return undefined;
  return { loggedInAt: now, means: draw.from([...sure, set === null || set < now ? "password" : "token"]) };
}
