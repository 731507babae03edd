import { isPlainObject } from "../kernel/shape.js";

const secretFields: ReadonlySet<string> = new Set(["password", "passwordConfirmation"]);
const deepest = 8;

/**
 * A copy of a command for a log: without any password, whatever else it holds. Takes anything at all; what lies deeper
 * than a command can is left out.
 */
export function withoutSecrets(command: unknown): unknown {
  return copy(command, 0);
}

function copy(value: unknown, depth: number): unknown {
  if (depth > deepest || typeof value === "function" || typeof value === "symbol") return undefined;
  if (Array.isArray(value)) return value.map((item) => copy(item, depth + 1));
  if (typeof value !== "object" || value === null) return value;
  if (!isPlainObject(value)) return undefined;
  const fields = Object.entries(value).filter(([field]) => !secretFields.has(field));
  return Object.fromEntries(fields.map(([field, inner]) => [field, copy(inner, depth + 1)]));
}
