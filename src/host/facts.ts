import { type Context, contextAt } from "../context/context.js";
import type { Facts } from "../context/facts.js";

/** The context with further facts beside those that it has. */
export function withFacts(
  context: Context,
  { enterprises, persons, usernameDigests, permissive }: Facts,
): Context {
  const { facts } = context;
  return contextAt(context.now, context.actor, {
    ...context,
    facts: {
      ...facts,
      enterprises: { ...facts.enterprises, ...enterprises },
      persons: { ...facts.persons, ...persons },
      usernameDigests: { ...facts.usernameDigests, ...usernameDigests },
      ...(permissive !== undefined && { permissive }),
    },
  });
}
