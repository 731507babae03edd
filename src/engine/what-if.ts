import { type Context, judging } from "../context/context.js";
import type { Command } from "../procedures/commands.js";
import type { RegistryEvent } from "../procedures/events.js";
import { knownRegistry, type Registry } from "../registry/registry.js";
import { Supposed } from "./evolve.js";
import { type DecideAnswer, decide } from "./handle.js";

/** What a list of commands would come to. */
export interface WhatIf {
  /** What {@link decide} would answer to each in its turn; a refused one leaves what was there for those after it. */
  readonly answers: readonly DecideAnswer[];
  /** What would happen, by all that would hold. */
  readonly events: readonly RegistryEvent[];
  /** The registry after them, to be asked whatever a registry can be asked, and then dropped. */
  readonly registry: Registry;
}

/**
 * What a list of commands would come to, given one after the other by the actor of the context, without giving any: the
 * registry keeps nothing of it. Those of another actor, or of a later moment, are asked in turn of the registry that this
 * one answers. To be told what a command changes for people, ask `preview`, of that registry as well.
 */
export function whatIf(registry: Registry, commands: Iterable<Command>, context: Context): WhatIf {
  judging(context);
  const supposed = new Supposed(knownRegistry(registry));
  const answers: DecideAnswer[] = [];
  for (const command of commands) {
    const answer = decide(supposed.registry, command, context);
    answers.push(answer);
    if (answer.ok) supposed.happen(answer.events);
  }
  const events = answers.flatMap((answer) => (answer.ok ? answer.events : []));
  return { answers, events, registry: supposed.registry };
}
