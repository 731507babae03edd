import type { Context } from "../context/context.js";
import { replay } from "../engine/evolve.js";
import { type HandleAnswer, handle } from "../engine/handle.js";
import type { Violation } from "../kernel/violation.js";
import type { Command } from "../procedures/commands.js";
import type { RegistryEvent } from "../procedures/events.js";
import type { Registry } from "../registry/registry.js";
import { contains, difference } from "./difference.js";
import { contextOf } from "./sample.js";

/** A command of the past, with the context in which it was given. */
export interface PastCommand {
  readonly command: Command;
  readonly context: Context;
}

/** What went before: a registry, the events that lead to one, or commands that were all accepted. */
export type History = Registry | readonly (RegistryEvent | PastCommand)[];

/** An event as a test expects it: whatever is not said of it may be anything. */
export interface ExpectedEvent {
  readonly type: RegistryEvent["type"];
  readonly data?: object;
  readonly metadata?: object;
}

/** A violation as a test expects it: its code, or more of it. */
export type ExpectedViolation = string | (Partial<Violation> & { readonly code: string });

/** What came of a command, to be compared with what a test expects. Throws an error that shows the difference. */
export interface Outcome {
  /** The command was accepted, with exactly these events, in this order. Answers the registry after it. */
  readonly thenEvents: (...expected: readonly ExpectedEvent[]) => Registry;
  /** The command was accepted, whatever its events. Answers the registry after it. */
  readonly thenAccepted: () => Registry;
  /** The command was accepted, with exactly these warnings, in this order. Answers the registry after it. */
  readonly thenWarnings: (...expected: readonly ExpectedViolation[]) => Registry;
  /** The command was refused, with exactly these violations, in this order. */
  readonly thenViolations: (...expected: readonly ExpectedViolation[]) => void;
  /** What `handle` answered, for whatever else there is to say of it. */
  readonly answer: HandleAnswer;
}

/** What went before, waiting for the command. */
export interface Given {
  readonly registry: Registry;
  /** Gives a command; the context is that of {@link contextOf} where none is given. */
  readonly when: (command: Command, context?: Context) => Outcome;
}

/**
 * The start of a specification by example: `given(events).when(command, context).thenEvents(…)` or
 * `.thenViolations(…)`. Needs no test framework: what fails is an error.
 */
export function given(history: History = []): Given {
  const registry = Array.isArray(history) ? told(history) : (history as Registry);
  return {
    registry,
    when: (command, context = contextOf()) => outcomeOf(handle(registry, command, context)),
  };
}

function told(history: readonly (RegistryEvent | PastCommand)[]): Registry {
  let registry = replay([]);
  for (const past of history) {
    if (!("command" in past)) {
      registry = replay([past], registry);
      continue;
    }
    const answer = handle(registry, past.command, past.context);
    if (!answer.ok) throw new Error(`${past.command.type} was to be accepted:\n${shown(answer)}`);
    registry = answer.registry;
  }
  return registry;
}

function outcomeOf(answer: HandleAnswer): Outcome {
  return {
    answer,
    thenEvents: (...expected) => {
      const accepted = holding(answer);
      mustContain("events", accepted.events, expected);
      return accepted.registry;
    },
    thenAccepted: () => holding(answer).registry,
    thenWarnings: (...expected) => {
      const accepted = holding(answer);
      mustContain("warnings", accepted.warnings, expected.map(whole));
      return accepted.registry;
    },
    thenViolations: (...expected) => {
      if (answer.ok) throw new Error(`the command was to be refused, but gives:\n${shown(answer)}`);
      mustContain("violations", answer.violations, expected.map(whole));
    },
  };
}

function holding(answer: HandleAnswer): Extract<HandleAnswer, { ok: true }> {
  if (!answer.ok) throw new Error(`the command was to be accepted, but gives:\n${shown(answer)}`);
  return answer;
}

function whole(expected: ExpectedViolation): object {
  return typeof expected === "string" ? { code: expected } : expected;
}

function mustContain(what: string, found: readonly object[], expected: readonly object[]): void {
  const isSame = found.length === expected.length && expected.every((one, at) => contains(found[at], one));
  if (!isSame)
    throw new Error(`other ${what} than expected (- expected, + found):\n${difference(expected, found)}`);
}

function shown(answer: HandleAnswer): string {
  const part = answer.ok ? answer.events : answer.violations;
  return part.map((one) => JSON.stringify(one)).join("\n");
}
