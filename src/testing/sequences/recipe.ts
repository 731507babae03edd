import type { Actor } from "../../context/actor.js";
import type { Command, CommandType } from "../../procedures/commands.js";
import type { Scene } from "./scene.js";

/** Chooses who gives a command. */
export type ActorFor = (scene: Scene, command: Command) => Actor;

/** How a command comes into a sequence. */
export interface Recipe<Built extends Command> {
  /** How likely it is beside others. */
  readonly weight: number;
  /** What makes it possible: it is given instead where there is nothing for this one; else a domain is opened. */
  readonly after?: CommandType;
  /** Who gives it, where that is not whoever ranks high enough in the place. */
  readonly by?: ActorFor;
  /** One that should be accepted, from what there is; `undefined` where there is nothing for it. */
  readonly build: (scene: Scene) => Built | undefined;
}

/** The recipes of a family of commands. */
export type RecipesOf<Family extends Command> = {
  readonly [Type in Family["type"]]: Recipe<Extract<Family, { readonly type: Type }>>;
};
