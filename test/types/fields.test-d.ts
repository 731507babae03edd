// Compiled, never run: a field of a command that the packs do not name stops the build, and so does a name too many.
import type { Command } from "../../src/index.js";
import type { UserFilters } from "../../src/queries/user-query.js";
import type { FieldName } from "../../src/words/fields.js";

/** The names of all fields of a value, however deep; not those that a catalogue gives. */
type NamesIn<T> = T extends readonly (infer Item)[]
  ? NamesIn<Item>
  : T extends object
    ? string extends keyof T
      ? never
      : { [K in keyof T & string]: K | NamesIn<T[K]> }[keyof T & string]
    : never;

type Asked = NamesIn<Command> | "domain" | "filters";
type Unnamed = Exclude<Asked, FieldName>;
type NeverAsked = Exclude<FieldName, Asked | keyof UserFilters>;

export const isEachNamed: [Unnamed] extends [never] ? true : Unnamed = true;
export const isEachAsked: [NeverAsked] extends [never] ? true : NeverAsked = true;
