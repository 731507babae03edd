import { isPlainObject } from "../kernel/reading.js";

const secretFields: ReadonlySet<string> = new Set(["password", "passwordConfirmation"]);
const deepest = 8;
const most = 100_000;

/** How many values may still be copied. */
interface Budget {
  left: number;
}

/**
 * A copy of a command for a log: without any password, whatever else it holds. Takes anything at all, and never
 * throws: what can't be read, what lies deeper than a command can, and what comes after its 100,000th value is left
 * out.
 */
export function withoutSecrets(command: unknown): unknown {
  return copy(command, 0, { left: most });
}

function copy(value: unknown, depth: number, budget: Budget): unknown {
  budget.left -= 1;
  if (depth > deepest || budget.left < 0 || typeof value === "function" || typeof value === "symbol") {
    return undefined;
  }
  if (typeof value !== "object" || value === null) return value;
  try {
    if (Array.isArray(value)) return copyOfList(value, depth, budget);
    return isPlainObject(value) ? copyOfRecord(value, depth, budget) : undefined;
  } catch {
    return undefined;
  }
}

function copyOfList(list: readonly unknown[], depth: number, budget: Budget): readonly unknown[] {
  const items: unknown[] = [];
  for (let at = 0; at < list.length && budget.left > 0; at += 1)
    items.push(copy(list[at], depth + 1, budget));
  return items;
}

function copyOfRecord(record: Readonly<Record<string, unknown>>, depth: number, budget: Budget): object {
  const fields = Object.keys(record).filter((field) => !secretFields.has(field));
  return Object.fromEntries(
    fields.slice(0, Math.max(0, budget.left)).map((field) => [field, copy(record[field], depth + 1, budget)]),
  );
}
