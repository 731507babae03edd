import type { Checked } from "../form/room.js";
import { type Reading, readShape, type Shape } from "../kernel/reading.js";
import type { Result } from "../kernel/result.js";
import { type FieldShapes, oneOf, record, variants } from "../kernel/shape.js";
import { type Path, type Violation, violation } from "../kernel/violation.js";
import { defaultPolicy } from "../policy/default.js";
import type { Limits } from "../policy/types.js";
import type { Command, CommandType } from "../procedures/commands.js";
import { rooms } from "../procedures/index.js";

/** What can be wrong with the shape of a command. */
export type CommandShapeCode = "input.shape" | "limit.exceeded" | "command.unknown";

/** The names of all commands. */
export const commandTypes: readonly CommandType[] = /* @__PURE__ */ Object.keys(rooms) as CommandType[];

export const commandShapes: Readonly<Record<CommandType, Shape<Checked<Command>>>> =
  /* @__PURE__ */ shapesByType();

const anyCommand: Shape<Checked<Command>> = /* @__PURE__ */ shapeOfAny();

function shapesByType(): Readonly<Record<CommandType, Shape<Checked<Command>>>> {
  const shapes = commandTypes.map((type) => {
    const fields = { type: oneOf(type), ...rooms[type].shape } as unknown as FieldShapes<Checked<Command>>;
    return [type, record(fields)] as const;
  });
  return Object.fromEntries(shapes) as Record<CommandType, Shape<Checked<Command>>>;
}

function shapeOfAny(): Shape<Checked<Command>> {
  return variants("type", new Map(Object.entries(commandShapes)), (reading: Reading): never => {
    (reading.faults as Violation[]).push(violation("command.unknown", [...reading.path]));
    return undefined as never;
  });
}

/**
 * Reads a command that comes from outside (parsed JSON, or anything at all) into a fresh one. Only the shape is
 * judged; what the texts say is for `handle`. Reads each field once, and never throws.
 *
 * What was read is whole: a text that a form left out is a fault of shape here. `handle` takes the form as it came, and
 * tells what was left out beside all else that is wrong.
 *
 * Refused with `command.unknown`, or with every `input.shape` and `limit.exceeded`, each with its path.
 */
export function decodeCommand(
  input: unknown,
  limits: Limits = defaultPolicy.limits,
): Result<Command, Violation<CommandShapeCode>> {
  return readCommand(input, limits) as Result<Command, Violation<CommandShapeCode>>;
}

/**
 * As {@link decodeCommand}, and what the shape checked is known as such. With a list for what a form left out, that goes in
 * there and is no fault.
 */
export function readCommand(
  input: unknown,
  limits: Limits,
  open?: Path[],
): Result<Checked<Command>, Violation<CommandShapeCode>> {
  return readShape(anyCommand, input, { ...limits }, false, open);
}
