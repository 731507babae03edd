import fc from "fast-check";
import { type HandleAnswer, handle } from "../../engine/handle.js";
import type { Instant } from "../../kernel/instant.js";
import { emptyRegistry, type Registry } from "../../registry/registry.js";
import { grownTurns } from "./grown.js";
import {
  type InterpretOptions,
  interpret,
  momentOf,
  type Step,
  type Turn,
  weightedCommands,
} from "./interpret.js";

/** A sequence of commands: what to start from, and the steps that follow. */
export interface CommandSequence {
  /** From nothing, or from a registry in which one enterprise is a giant and every role is filled. */
  readonly start: "empty" | "grown";
  readonly steps: readonly Step[];
  /** Whether no turn carries permissive facts. */
  readonly facts?: "explicit";
}

/** What {@link commandSequences} generates. */
export interface SequenceOptions {
  readonly start?: CommandSequence["start"];
  readonly minLength?: number;
  readonly maxLength?: number;
  /** How many steps of a hundred break a rule on purpose: 35 by default. */
  readonly spoiled?: number;
  /**
   * `"explicit"`: every turn carries the facts that its command asks of registers, and never permissive ones, so that a
   * host with registers of its own can be given the same turns.
   */
  readonly facts?: "explicit";
}

/** A turn that was played, with the registry before and after it. */
export interface PlayedTurn extends Turn {
  /** True for the turns that only make the registry to start from: the same ones in every sequence. */
  readonly isStart: boolean;
  readonly before: Registry;
  readonly answer: HandleAnswer;
  readonly after: Registry;
}

/** The moment at which every sequence begins. */
const firstMoment: Instant = "2026-03-02T08:00:00.000Z" as Instant;

/**
 * Sequences of commands on realistic worlds: a few large enterprises, many small ones, people who work for several;
 * most commands accepted, some breaking a rule on purpose. A sequence is made of plain numbers, so it shrinks; played
 * by {@link play}, it always comes to the same commands.
 */
export function commandSequences(options: SequenceOptions = {}): fc.Arbitrary<CommandSequence> {
  const { start, minLength = 1, maxLength = 40, facts } = options;
  return fc.record({
    start: start === undefined ? fc.constantFrom("empty" as const, "grown" as const) : fc.constant(start),
    steps: fc.array(step(options), { minLength, maxLength, size: "max" }),
    ...(facts && { facts: fc.constant(facts) }),
  });
}

/** One step, as {@link commandSequences} chains them. */
export function step({ spoiled = 35 }: SequenceOptions = {}): fc.Arbitrary<Step> {
  const rule = fc.nat(9_999);
  return fc.record({
    command: fc.nat(weightedCommands.length - 1),
    spoiler: fc.oneof(
      { arbitrary: fc.constant(null), weight: 100 - spoiled },
      { arbitrary: rule, weight: spoiled },
    ),
    minutes: fc.oneof({ arbitrary: fc.integer({ min: 1, max: 600 }), weight: 9 }, fc.constantFrom(0, 30_000)),
    choices: fc.array(fc.nat(9_999), { minLength: 24, maxLength: 24 }),
  });
}

/**
 * Plays a sequence with the library's own `handle`, its start included, and shows each turn on the way. Answers the
 * registry at the end.
 */
export function play(sequence: CommandSequence, see: (turn: PlayedTurn) => void = () => {}): Registry {
  let registry = emptyRegistry();
  let now = firstMoment;
  for (const turn of sequence.start === "empty" ? [] : grown()) {
    see(turn);
    registry = turn.after;
    now = turn.context.now;
  }
  const options: InterpretOptions = sequence.facts ? { facts: sequence.facts } : {};
  for (const one of sequence.steps) {
    now = momentOf(one, now);
    const turn = playTurn(registry, interpret(registry, one, now, options));
    see(turn);
    registry = turn.after;
  }
  return registry;
}

/** Gives one command to a registry. */
export function playTurn(before: Registry, turn: Turn, isStart = false): PlayedTurn {
  const answer = handle(before, turn.command, turn.context);
  return { ...turn, isStart, before, answer, after: answer.ok ? answer.registry : before };
}

let alreadyGrown: readonly PlayedTurn[] | undefined;

function grown(): readonly PlayedTurn[] {
  if (alreadyGrown !== undefined) return alreadyGrown;
  let registry = emptyRegistry();
  alreadyGrown = grownTurns(firstMoment).map((turn) => {
    const next = playTurn(registry, turn, true);
    if (!next.answer.ok) throw new Error(`the sample registry does not grow: ${JSON.stringify(next.answer)}`);
    registry = next.after;
    return next;
  });
  return alreadyGrown;
}
