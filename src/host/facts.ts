import { type Context, contextAt } from "../context/context.js";
import { copyFacts } from "../context/copy-facts.js";
import type { Facts } from "../context/facts.js";

/** The context with further facts beside those that it has: of one number each field, for registers answer what they are asked. */
export function withFacts(context: Context, further: Facts): Context {
  const { facts } = context;
  const { enterprises, persons, ...others } = copyFacts(further);
  return contextAt(context.now, context.actor, {
    ...context,
    facts: {
      ...facts,
      ...others,
      enterprises: together(facts.enterprises, enterprises),
      persons: together(facts.persons, persons),
      usernameDigests: { ...facts.usernameDigests, ...others.usernameDigests },
    },
  });
}

type OfEach<T> = Readonly<Record<string, T | null>>;

function together<T extends object>(known: OfEach<T> = {}, come: OfEach<T> = {}): OfEach<T> {
  const added = Object.entries(come).map(([number, fact]) => [number, fact && { ...known[number], ...fact }]);
  return { ...known, ...Object.fromEntries(added) };
}
