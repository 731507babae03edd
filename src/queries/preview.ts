import { diffAt, type RegistryDiff } from "../access/diff.js";
import type { Context } from "../context/context.js";
import { Supposed } from "../engine/evolve.js";
import { type Decided, decide, type RefusedCommand } from "../engine/handle.js";
import type { Command } from "../procedures/commands.js";
import { Reads } from "../registry/inquiry.js";
import type { Registry } from "../registry/registry.js";

/** What `decide` answers; a command that holds comes with what it would change. */
export type PreviewAnswer = (Decided & RegistryDiff) | RefusedCommand;

/**
 * What a command would change, without giving it: nobody should have to block a user to learn what that closes. A
 * command that holds answers with the events, warnings and claims of `decide`, and with what `diff` finds between the
 * registry that was given and the one that `handle` would make of it, at the moment of the context.
 *
 * It looks at what the command touches and at what depends on that, however large the registry: for one user his
 * assignments and offices, for what is open at a place everybody at and below it, for a manager what was left to his
 * office.
 *
 * Refused with the violations of `decide`. The command judges the actor, the comparison does not: it is the host's own
 * question, and sees what the actor may not.
 *
 * This library's choice.
 */
export function preview(registry: Registry, command: Command, context: Context): PreviewAnswer {
  const decided = decide(registry, command, context);
  if (!decided.ok) return decided;
  const before = new Reads(registry);
  const supposed = new Supposed(registry, decided.events);
  return { ...decided, ...diffAt(supposed.touched, before, new Reads(supposed.registry), context) };
}
