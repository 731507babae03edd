// The entry `toegangsbeheer/emmett`: the registry as a decider of emmett, an event store for TypeScript.
import { type Context, judging } from "../context/context.js";
import { evolve } from "../engine/evolve.js";
import { decide } from "../engine/handle.js";
import type { NonEmpty } from "../kernel/result.js";
import type { Command, CommandNamed, CommandType } from "../procedures/commands.js";
import type { RegistryEvent } from "../procedures/events.js";
import { emptyRegistry, type Registry } from "../registry/registry.js";
import type { RuleViolation } from "../rules/index.js";

/** The same fields in a type of their own: emmett takes no interface where it expects a record. */
type Fields<T> = { readonly [Field in keyof T]: T[Field] };

/** A command as emmett sends one: its name, and its fields under `data`. */
export type CommandMessage<Type extends CommandType = CommandType> = Type extends CommandType
  ? { readonly type: Type; readonly data: Fields<Omit<CommandNamed<Type>, "type">> }
  : never;

/** An event as emmett keeps one: that of the library, as it is. */
export type EventMessage = RegistryEvent extends infer Event
  ? Event extends RegistryEvent
    ? { readonly [Field in keyof Event]: Fields<Event[Field]> }
    : never
  : never;

/** What emmett calls a decider. */
export interface RegistryDecider {
  /** The events of an accepted command; a refusal is thrown, as {@link RefusedError}. */
  readonly decide: (command: CommandMessage, registry: Registry) => EventMessage[];
  /** The registry after an event. */
  readonly evolve: (registry: Registry, event: EventMessage) => Registry;
  /** The registry before anything happened. */
  readonly initialState: () => Registry;
}

/** A refusal, where it must be thrown: every rule that the command breaks. Its message names their codes alone. */
export class RefusedError extends Error {
  override readonly name = "RefusedError";

  constructor(readonly violations: NonEmpty<RuleViolation>) {
    super(violations.map(({ code }) => code).join(", "));
  }
}

/**
 * A decider that judges every command in that context: who acts, when, under which facts. A host makes one for each
 * command that it takes.
 *
 * What is refused is thrown there as a {@link RefusedError}, since emmett takes whatever is returned for events; elsewhere
 * in the library a refusal is an answer. What `contextAt` did not make is a `TypeError`.
 */
export function toDecider(context: Context): RegistryDecider {
  const judged = judging(context);
  return {
    decide: ({ type, data }, registry) => {
      const answer = decide(registry, { ...data, type } as Command, judged);
      if (!answer.ok) throw new RefusedError(answer.violations);
      return [...answer.events];
    },
    evolve: (registry, event) => evolve(registry, event as RegistryEvent),
    initialState: emptyRegistry,
  };
}
