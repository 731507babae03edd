import type { FieldShapes } from "../kernel/shape.js";
import type { Command } from "./commands.js";

/** The fields of each command of a family, beside its type: a command without them does not compile. */
export type ShapesOf<C extends Command> = {
  readonly [Type in C["type"]]: FieldShapes<Omit<Extract<C, { readonly type: Type }>, "type">>;
};
