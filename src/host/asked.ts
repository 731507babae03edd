import { type Context, contextAt } from "../context/context.js";
import { copyFacts } from "../context/copy-facts.js";
import type { FactQuestion, Facts } from "../context/facts.js";
import { isPlainObject } from "../kernel/reading.js";
import type { Asking } from "../registry/likely.js";
import type { Registry } from "../registry/registry.js";
import type { Registers } from "./ports.js";

/** The answer to a question on a view, and the context that has the facts that it took. */
export interface Asked<T> {
  readonly answer: T;
  readonly context: Context;
}

/**
 * Asks something that takes facts: the registers are asked for those that the context lacks, each once, and then it is asked
 * again, until nothing is open. Registers are asked in between, where nothing is being read.
 */
export async function askedWithFacts<T>(
  registers: Registers,
  start: Context,
  question: (view: Registry, context: Context) => T,
  answered: (asking: Asking, ask: (view: Registry) => T) => Promise<T>,
): Promise<Asked<T>> {
  const known = new Set<string>();
  for (let context = start; ; ) {
    let lacking: FactQuestion[] = [];
    const asking: Asking = { context, hears: (one) => lacking.push(one) };
    const answer = await answered(asking, (view) => {
      // What was asked over rows that were not there yet is void.
      lacking = [];
      return question(view, context);
    });
    const open = new Map(lacking.map((one) => [JSON.stringify(one), one]));
    for (const one of known) open.delete(one);
    if (open.size === 0) return { answer, context };
    for (const one of open.keys()) known.add(one);
    const facts: unknown = await registers.facts([...open.values()]);
    if (!isPlainObject(facts)) throw new TypeError("registers: expected facts");
    context = withFacts(context, facts);
  }
}

/** The context with further facts beside those that it has: of one number each field, for registers answer what they are asked. */
export function withFacts(context: Context, further: Facts): Context {
  const { facts } = context;
  const come = copyFacts(further);
  return contextAt(context.now, context.actor, {
    ...context,
    facts: {
      ...facts,
      ...come,
      enterprises: together(facts.enterprises, come.enterprises),
      persons: together(facts.persons, come.persons),
      usernameDigests: { ...facts.usernameDigests, ...come.usernameDigests },
    },
  });
}

type OfEach<T> = Readonly<Record<string, T | null>>;

function together<T extends object>(known: OfEach<T> = {}, come: OfEach<T> = {}): OfEach<T> {
  const all = { ...known, ...come };
  for (const number in come) if (all[number]) all[number] = { ...known[number], ...all[number] };
  return all;
}
