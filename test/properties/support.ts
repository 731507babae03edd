import fc from "fast-check";
import type { Registry } from "toegangsbeheer";
import {
  type CommandSequence,
  commandSequences,
  type PlayedTurn,
  play,
  type SequenceOptions,
} from "toegangsbeheer/testing";
import { triesOf } from "../support/tries.js";

/** How often a law is tried: that many times at an `FC_RUNS` of 100. */
export function runs(usual: number): { readonly numRuns: number } {
  return { numRuns: triesOf(usual) };
}

/** Tries a law on every turn of many sequences; the turns that only make the start are passed over. */
export function onEveryTurn(
  usual: number,
  law: (turn: PlayedTurn) => void,
  options: SequenceOptions = {},
): void {
  onEverySequence(usual, (sequence) => void playing(sequence, (turn) => !turn.isStart && law(turn)), options);
}

/** Tries a law on many sequences. */
export function onEverySequence(
  usual: number,
  law: (sequence: CommandSequence) => void,
  options: SequenceOptions = {},
): void {
  fc.assert(fc.property(commandSequences(options), law), runs(usual));
}

/** Plays a sequence; what fails at a turn says which command it was. */
export function playing(sequence: CommandSequence, see: (turn: PlayedTurn) => void): Registry {
  return play(sequence, (turn) => failingAt(turn, () => see(turn)));
}

/** Looks at a turn; what fails says which command it was. */
export function failingAt(turn: Parameters<typeof told>[0], look: () => void): void {
  try {
    look();
  } catch (cause) {
    throw new Error(`${(cause as Error).message}\nat ${told(turn)}`, { cause });
  }
}

/** A turn as text. */
export function told({
  command,
  context,
  answer,
}: Pick<PlayedTurn, "command" | "context" | "answer">): string {
  const { actor, now, facts } = context;
  const given = facts.permissive ? "permissive facts" : "explicit facts";
  return [command, actor, now, given, withoutRegistry(answer)]
    .map((one) => JSON.stringify(one))
    .join("\n   ");
}

/** An answer without the registry: what a host stores and sends. */
export function withoutRegistry(answer: object): object {
  const { registry: _, ...rest } = answer as { registry?: unknown };
  return rest;
}

/** Everything that is in a registry, indexes included, in an order of its own: equal for equal registries. */
export function contentOf(registry: Registry): Readonly<Record<string, Readonly<Record<string, unknown>>>> {
  return Object.fromEntries(
    Object.entries(registry).map(([name, collection]) => [
      name,
      Object.fromEntries(
        [...(collection.entries() as Iterable<[string, unknown]>)]
          .sort(([a], [b]) => (a < b ? -1 : 1))
          .map(([key, value]) => [key, isSet(value) ? [...value].sort() : value]),
      ),
    ]),
  );
}

function isSet(value: unknown): value is Iterable<string> {
  return typeof value === "object" && value !== null && "has" in value && Symbol.iterator in value;
}

/** The value, frozen all the way down, collections aside. */
export function deepFreeze<T>(value: T): T {
  if (typeof value !== "object" || value === null || Object.isFrozen(value)) return value;
  for (const inner of Object.values(value)) deepFreeze(inner);
  return Object.freeze(value);
}
