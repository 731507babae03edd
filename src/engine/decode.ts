import type { Result } from "../kernel/result.js";
import {
  type FieldShapes,
  oneOf,
  type Reading,
  readShape,
  record,
  type Shape,
  variants,
} from "../kernel/shape.js";
import { type Violation, violation } from "../kernel/violation.js";
import { defaultPolicy } from "../policy/default.js";
import type { Limits } from "../policy/types.js";
import type { Command, CommandType } from "../procedures/commands.js";
import { managementShapes } from "../procedures/management-shapes.js";
import { mandateShapes } from "../procedures/mandates/shapes.js";
import { personalShapes } from "../procedures/own-data/shapes.js";
import { requestShapes } from "../procedures/requests/shapes.js";
import { reviewShapes } from "../procedures/reviews/shapes.js";
import { senderShapes } from "../procedures/senders/shapes.js";
import type { ShapesOf } from "../procedures/shapes-of.js";

/** What can be wrong with the shape of a command. */
export type CommandShapeCode = "input.shape" | "limit.exceeded" | "command.unknown";

const fields: ShapesOf<Command> = {
  ...managementShapes,
  ...requestShapes,
  ...senderShapes,
  ...mandateShapes,
  ...personalShapes,
  ...reviewShapes,
};

/** The names of all commands. */
export const commandTypes: readonly CommandType[] = /* @__PURE__ */ Object.keys(fields) as CommandType[];

const shapes: ReadonlyMap<string, Shape<Command>> = new Map(
  Object.entries(fields).map(([type, shape]) => [
    type,
    record({ type: oneOf(type), ...shape } as unknown as FieldShapes<Command>),
  ]),
);

const anyCommand: Shape<Command> = variants("type", shapes, (reading: Reading): never => {
  (reading.faults as Violation[]).push(violation("command.unknown", [...reading.path]));
  return undefined as never;
});

/**
 * Reads a command that comes from outside (parsed JSON, or anything at all) into a fresh one. Only the shape is
 * judged; what the texts say is for `handle`. Reads each field once, and never throws.
 *
 * Refused with `command.unknown`, or with every `input.shape` and `limit.exceeded`, each with its path.
 */
export function decodeCommand(
  input: unknown,
  limits: Limits = defaultPolicy.limits,
): Result<Command, Violation<CommandShapeCode>> {
  return readShape(anyCommand, input, { ...limits });
}
