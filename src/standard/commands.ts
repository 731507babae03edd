import { withOpen } from "../credentials/left-out.js";
import { commandShapes, commandTypes } from "../engine/decode.js";
import { readFar, type Shape, type ShapeViolation } from "../kernel/reading.js";
import { type Result, unlessBroken } from "../kernel/result.js";
import type { Path } from "../kernel/violation.js";
import { defaultPolicy } from "../policy/default.js";
import type { Policy } from "../policy/types.js";
import type { CommandNamed, CommandType } from "../procedures/commands.js";
import type { RuleCode, RuleViolation } from "../rules/index.js";
import { type Schema, schema, type Wording } from "./schema.js";
import { judgeTexts } from "./texts.js";

/** What the schema of a command takes. */
export interface CommandSchemaOptions extends Wording<RuleCode> {
  /** Its limits and what it asks of a password; the default policy without one. */
  readonly policy?: Policy | undefined;
}

/** The schema of a command: it gives a fresh one, its texts as they were typed. */
export type CommandSchema<Type extends CommandType> = Schema<
  CommandNamed<Type>,
  CommandNamed<Type>,
  Partial<CommandSchemaOptions>
>;

/**
 * The schema of each command, by its name: the shape of the whole, what a form left out, and what the texts of its fields
 * tell by themselves (numbers, user names, passwords, names, addresses, keys, certificates), all at once. What the registry
 * must tell, and which fields a form may leave blank, is for `handle`: a command that passes here may still be refused there.
 *
 * A text that is typed twice and differs is told at the field of the second.
 */
export const commands: { readonly [Type in CommandType]: CommandSchema<Type> } =
  /* @__PURE__ */ schemasByType();

function schemasByType(): { readonly [Type in CommandType]: CommandSchema<Type> } {
  const entries = commandTypes.map((type) => [type, schemaOf(commandShapes[type])]);
  return Object.fromEntries(entries);
}

function schemaOf(shape: Shape<object>): Schema<object, object, Partial<CommandSchemaOptions>> {
  return schema<object, object, RuleCode, CommandSchemaOptions>((input, { policy = defaultPolicy }) =>
    readCommand(shape, input, policy),
  );
}

function readCommand(shape: Shape<object>, input: unknown, policy: Policy): Result<object, RuleViolation> {
  const open: Path[] = [];
  const faults: ShapeViolation[] = [];
  const value = readFar(shape, input, {
    caps: { ...policy.limits },
    keepsOrder: false,
    path: [],
    faults,
    open,
  });
  const misshapen = new Set(faults.map(({ path }) => path.join()));
  const texts = judgeTexts(value ?? {}, policy).filter(({ path }) => !misshapen.has(path.join()));
  return unlessBroken(value ?? {}, [...faults, ...withOpen(texts, open)]);
}
