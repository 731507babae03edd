import { BrokenHistoryError } from "./amend.js";
import type { EventNamed, EventType, RegistryEvent } from "./events.js";
import { enterpriseEvolvers } from "./evolvers/enterprise.js";
import { mandateEvolvers } from "./evolvers/mandates.js";
import { placeEvolvers } from "./evolvers/places.js";
import { requestEvolvers } from "./evolvers/requests.js";
import { reviewEvolvers } from "./evolvers/reviews.js";
import { senderEvolvers } from "./evolvers/senders.js";
import { userEvolvers } from "./evolvers/users.js";
import { forWhatIf } from "./overlay.js";
import { asRegistry, emptyRegistry, hasMissed, type Registry, wholeRegistry } from "./registry.js";

/** What each event makes of a registry: an event without it does not compile. */
export type Evolvers = {
  readonly [Type in EventType]: (registry: Registry, event: EventNamed<Type>) => Registry;
};

const evolvers: Evolvers = {
  ...enterpriseEvolvers,
  ...placeEvolvers,
  ...userEvolvers,
  ...requestEvolvers,
  ...senderEvolvers,
  ...mandateEvolvers,
  ...reviewEvolvers,
};

/**
 * The registry after one more event. It never judges: whatever was decided, under whatever rules, holds.
 * A view of a slice is a `TypeError`.
 * Throws {@link BrokenHistoryError} for an event of an unknown kind or version, or one that can't follow.
 */
export function evolve(registry: Registry, event: RegistryEvent): Registry {
  return evolved(wholeRegistry(registry, "a change"), event);
}

/**
 * What some events would make of a registry, or of a view: to be compared with it, and never kept. An event that can't
 * follow is passed over where a view misses what it speaks of: what is found is void then.
 */
export function whatIf(registry: Registry, events: readonly RegistryEvent[]): Registry {
  return events.reduce((next, event) => {
    try {
      return evolved(next, event);
    } catch (error) {
      if (hasMissed(registry)) return next;
      throw error;
    }
  }, forWhatIf(registry));
}

function evolved(registry: Registry, event: RegistryEvent): Registry {
  if (event.version !== 1 || !Object.hasOwn(evolvers, event.type)) {
    throw new BrokenHistoryError(`no such event: ${event.type}, version ${event.version}`);
  }
  const evolver = evolvers[event.type] as (registry: Registry, event: RegistryEvent) => Registry;
  const next = evolver(registry, event);
  return next === registry ? registry : asRegistry(next);
}

/**
 * The registry that these events give, in their order, from nothing or from an earlier registry. Events of an
 * older version are to be lifted by `upcast` before.
 */
export function replay(events: Iterable<RegistryEvent>, from: Registry = emptyRegistry()): Registry {
  let registry = wholeRegistry(from, "a replay");
  for (const event of events) registry = evolved(registry, event);
  return registry;
}
