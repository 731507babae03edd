import { commandShapes } from "../../engine/decode.js";
import type { Shape } from "../../kernel/reading.js";
import type { CommandType } from "../../procedures/commands.js";

/** A field of a form: where it lies (`person.title`), and the values that its shape takes where they are few. */
export interface FormField {
  readonly path: string;
  readonly values: readonly string[] | undefined;
}

/** The fields that a command's form fills in, each once, whatever it lies in; those of the items of a list as one. */
export function fieldsOfForm(type: CommandType): readonly FormField[] {
  const fields = new Map<string, FormField>();
  for (const { path, values } of fieldsIn(commandShapes[type], "")) {
    const before = fields.get(path)?.values;
    // Where a field tells several shapes apart, each has its own values.
    fields.set(path, { path, values: before && values ? [...before, ...values] : values });
  }
  fields.delete("type");
  return [...fields.values()];
}

function fieldsIn(shape: Shape<unknown>, path: string): readonly FormField[] {
  const { made, expected, about } = shape;
  const few = expected === "one-of" ? String(about?.values).split(",") : undefined;
  const field = { path, values: few?.join() === "true,false" ? undefined : few };
  switch (made?.kind) {
    case "record":
      return Object.entries(made.fields).flatMap(([name, inside]) =>
        fieldsIn(inside, path === "" ? name : `${path}.${name}`),
      );
    case "either":
      return [{ path, values: undefined }, ...fieldsIn(made.shape, path)];
    case "list":
      return made.item.made?.kind === "record" ? fieldsIn(made.item, path) : [field];
    case "variants":
      return [field, ...made.shapes.flatMap((inside) => fieldsIn(inside, path))];
    default:
      return [field];
  }
}
