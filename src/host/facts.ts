import { type Context, contextAt } from "../context/context.js";
import { copyFacts } from "../context/copy-facts.js";
import type { Facts } from "../context/facts.js";

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
