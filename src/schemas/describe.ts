import { type Caps, type Made, readShape, type Shape } from "../kernel/reading.js";

/** A JSON Schema, draft 2020-12, or a part of one. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/** Says whether a text passes the test of its own that a format stands for. */
export type FormatCheck = (text: string) => boolean;

/** What the shapes accept that are told by their name alone and are no text. */
const plain: Readonly<Record<string, (about: Shape<unknown>["about"]) => JsonSchema>> = {
  true: () => ({ const: true }),
  "version 1": () => ({ const: 1 }),
  "whole-number": () => ({ type: "integer", minimum: 0, maximum: Number.MAX_SAFE_INTEGER }),
  "whole-number-between": (about) => ({ type: "integer", minimum: about?.lowest, maximum: about?.highest }),
  "one-of": (about) => {
    const values = String(about?.values).split(",");
    if (values.join() === "true,false") return { type: "boolean" };
    return values.length === 1 ? { const: values[0] } : { enum: values };
  },
};

type Formats = Map<string, FormatCheck>;
type Composer<One extends Made> = (made: One, caps: Caps, formats: Formats | undefined) => JsonSchema;

const composed: { readonly [Kind in Made["kind"]]: Composer<Extract<Made, { kind: Kind }>> } = {
  anything: () => ({}),
  text: ({ cap }, caps) => ({ type: "string", ...atMost("maxLength", caps[cap]) }),
  list: ({ item, cap }, caps, formats) => ({
    type: "array",
    items: describe(item, caps, formats),
    ...atMost("maxItems", caps[cap]),
  }),
  record: ({ fields, isOpen }, caps, formats) => ({
    type: "object",
    properties: Object.fromEntries(
      Object.entries(fields).map(([name, shape]) => [name, describe(shape, caps, formats)]),
    ),
    required: Object.keys(fields).filter((name) => !("optional" in (fields[name] ?? {}))),
    ...(isOpen ? {} : { additionalProperties: false }),
  }),
  dictionary: ({ item, longestKey, cap }, caps, formats) => ({
    type: "object",
    additionalProperties: describe(item, caps, formats),
    propertyNames: { maxLength: longestKey },
    ...atMost("maxProperties", caps[cap]),
  }),
  either: ({ word, shape }, caps, formats) => ({ anyOf: [describe(shape, caps, formats), { const: word }] }),
  variants: ({ shapes }, caps, formats) => ({ anyOf: shapes.map((shape) => describe(shape, caps, formats)) }),
};

/**
 * The JSON Schema of what a shape reads under these caps. A text with a test of its own is told by a format, whose check is
 * gathered where that is asked.
 */
export function describe(shape: Shape<unknown>, caps: Caps, formats?: Formats): JsonSchema {
  const { made, expected, about } = shape;
  if (made !== undefined) return (composed[made.kind] as Composer<Made>)(made, caps, formats);
  const known = Object.hasOwn(plain, expected) ? plain[expected] : undefined;
  if (known !== undefined) return known(about);
  const name = about?.levels === undefined ? expected : `${expected} ${about.levels}`;
  const format = name.toLowerCase().replace(/[ ,]/g, "-");
  formats?.set(format, (text) => readShape(shape, text, {}).ok);
  return { type: "string", format };
}

function atMost(keyword: string, limit: number | undefined): JsonSchema {
  return limit === undefined ? {} : { [keyword]: limit };
}
