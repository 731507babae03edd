import { isPlainObject } from "../kernel/reading.js";
import { BrokenStoreError } from "./errors.js";
import type { Awaitable, GivenCommand, HostPorts, Store, StoreWrite } from "./ports.js";

// What ports answer is the work of others: it is looked at before it counts.

/** What a port answers that gives a text: another answer is a mistake in the host's program. */
export async function textOf(
  port: keyof Pick<HostPorts, "hash" | "digest">,
  answer: Awaitable<string>,
): Promise<string> {
  const text: unknown = await answer;
  if (typeof text === "string" && text !== "") return text;
  throw new TypeError(`${port}: expected a text`);
}

/** Writes, and takes no other answer than the two that there are: whether something was written must be known. */
export async function written(store: Store, write: StoreWrite): Promise<"written" | "conflict"> {
  const outcome: unknown = await store.write(write);
  if (outcome === "written" || outcome === "conflict") return outcome;
  throw new BrokenStoreError("*", "nobody can tell whether it was written");
}

/** The command that a store has under an id; what is none is a {@link BrokenStoreError}. */
export function givenBefore(id: string, value: unknown): GivenCommand | null {
  if (value === null || isGiven(value, id)) return value;
  throw new BrokenStoreError(`command:${id}`, "is no command that was carried out");
}

function isGiven(value: unknown, id: string): value is GivenCommand {
  if (!isPlainObject(value) || value.id !== id || typeof value.digest !== "string") return false;
  const { answer } = value;
  if (!isPlainObject(answer) || answer.ok !== true) return false;
  return Array.isArray(answer.events) && Array.isArray(answer.warnings);
}
