import type { Command } from "../../procedures/commands.js";
import type { Scene } from "./scene.js";

/** For each command of a family: one that should be accepted; `undefined` where there is nothing for it. */
export type BuildersOf<Family extends Command> = {
  readonly [Type in Family["type"]]: (scene: Scene) => Extract<Family, { readonly type: Type }> | undefined;
};
