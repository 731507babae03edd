import { isPlainObject } from "../kernel/reading.js";
import { BrokenStoreError } from "./errors.js";
import type { GivenCommand } from "./ports.js";

/** The command that a store has under an id; what is none is a {@link BrokenStoreError}. */
export function givenBefore(id: string, value: unknown): GivenCommand | null {
  if (value === null || isGiven(value, id)) return value;
  throw new BrokenStoreError(`command:${id}`, "is no command that was carried out");
}

function isGiven(value: unknown, id: string): value is GivenCommand {
  if (!isPlainObject(value) || value.id !== id || typeof value.digest !== "string") return false;
  const { answer } = value;
  return isPlainObject(answer) && answer.ok === true && isList(answer.events) && isList(answer.warnings);
}

function isList(value: unknown): boolean {
  return Array.isArray(value);
}
