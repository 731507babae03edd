// The entry `toegangsbeheer/schemas`: JSON Schema of every command, event, row and snapshot, for clients in any language.
import { storageCaps } from "../aggregates/common/stored.js";
import { commandShapes } from "../engine/decode.js";
import { eventShapes } from "../engine/decode-event.js";
import type { Caps, Shape } from "../kernel/reading.js";
import { defaultPolicy } from "../policy/default.js";
import type { CommandType } from "../procedures/commands.js";
import type { EventType } from "../procedures/events.js";
import type { KeyKind } from "../registry/keys.js";
import { layouts } from "../registry/layouts.js";
import { snapshotShape } from "../registry/restore.js";
import { layoutVersion } from "../registry/rows.js";
import { describe, type FormatCheck, type JsonSchema } from "./describe.js";

export type { FormatCheck, JsonSchema } from "./describe.js";

const limits: Caps = { ...defaultPolicy.limits };
const longestKey = 1_000;

/** The shape of what stands under each kind of key. */
const rowShapes = Object.fromEntries(
  Object.entries(layouts).map(([kind, { shape }]) => [kind, shape as Shape<unknown>]),
) as Record<KeyKind, Shape<unknown>>;

/**
 * The schema of each command, by its name, under the limits of the default policy: what `decodeCommand` takes. What the
 * texts say is for `handle`.
 */
export const commands: Readonly<Record<CommandType, JsonSchema>> = mapped<CommandType>(
  commandShapes,
  (shape, name) => standalone(`command:${name}`, describe(shape, limits)),
);

/** The schema of each event, by its name: what `decodeEvent` takes of the present version. */
export const events: Readonly<Record<EventType, JsonSchema>> = mapped<EventType>(eventShapes, (shape, name) =>
  standalone(`event:${name}`, describe(shape, storageCaps)),
);

/**
 * The schema of a row, by the kind of its key: what `rowsOf` gives and `sliceOf` takes of the present layout. Under the
 * key of a set stands the list that a host makes of its rows.
 */
export const rows: Readonly<Record<KeyKind, JsonSchema>> = mapped<KeyKind>(rowShapes, (shape, kind) =>
  standalone(`row:${kind}`, ofRow(kind, describe(shape, storageCaps))),
);

/** The schema of a snapshot, or of the list of its parts: what `restore` reads before it looks at the invariants. */
export const snapshot: JsonSchema = standalone("snapshot", describe(snapshotShape, storageCaps));

/**
 * The checks behind the formats that the schemas name: check digits, scopes, instants. A validator that is given them
 * decides as the library does; to one that does not know them a format is a remark.
 */
export const formats: Readonly<Record<string, FormatCheck>> = formatsIn([
  ...Object.values(commandShapes),
  ...Object.values(eventShapes),
  ...Object.values(rowShapes),
  snapshotShape,
]);

function formatsIn(shapes: readonly Shape<unknown>[]): Readonly<Record<string, FormatCheck>> {
  const found = new Map<string, FormatCheck>();
  for (const shape of shapes) describe(shape, {}, found);
  return Object.fromEntries(found);
}

function ofRow(kind: KeyKind, value: JsonSchema): JsonSchema {
  const key = { type: "string", pattern: `^${kind}:`, maxLength: longestKey };
  return {
    type: "object",
    properties: { key, version: { const: layoutVersion(kind) }, value },
    required: ["key", "version", "value"],
  };
}

function standalone(name: string, schema: JsonSchema): JsonSchema {
  const $schema = "https://json-schema.org/draft/2020-12/schema";
  return { $schema, $id: `urn:toegangsbeheer:${name}`, ...schema };
}

function mapped<Name extends string>(
  shapes: Readonly<Record<Name, Shape<unknown>>>,
  schemaOf: (shape: Shape<unknown>, name: Name) => JsonSchema,
): Readonly<Record<Name, JsonSchema>> {
  const entries = Object.entries<Shape<unknown>>(shapes);
  return Object.fromEntries(entries.map(([name, shape]) => [name, schemaOf(shape, name as Name)])) as Record<
    Name,
    JsonSchema
  >;
}
