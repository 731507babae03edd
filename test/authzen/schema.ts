import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import formats from "ajv-formats";
import { type JsonSchema, type SchemaName, schemas } from "toegangsbeheer/authzen";

const ajv = new Ajv2020({ strict: true, strictRequired: false, strictTypes: false, allowUnionTypes: true });
formats.default(ajv);

/** A schema that lets nothing through that it does not name: what is sent is to be exactly what it says. */
function closed(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(closed);
  if (typeof schema !== "object" || schema === null) return schema;
  const copy = Object.fromEntries(Object.entries(schema).map(([key, value]) => [key, closed(value)]));
  return "properties" in schema ? { additionalProperties: false, ...copy } : copy;
}

const names = Object.keys(schemas) as readonly SchemaName[];
const isRequest = (name: SchemaName): boolean => name.endsWith("Request");

/** Each schema as a test of what it describes; responses are to hold nothing else. */
export const validators: Readonly<Record<SchemaName, ValidateFunction>> = Object.fromEntries(
  names.map((name) => {
    const schema = isRequest(name) ? schemas[name] : (closed(schemas[name]) as JsonSchema);
    return [name, ajv.compile(schema)];
  }),
) as Readonly<Record<SchemaName, ValidateFunction>>;
