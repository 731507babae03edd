import { emptyMap } from "../kernel/persistent-map.js";
import type { EventRule } from "../procedures/event.js";
import { eventTable, type RegistryEvent } from "../procedures/events.js";
import type { Key } from "../registry/keys.js";
import { forWhatIf } from "../registry/overlay.js";
import { asRegistry, hasMissed, knownRegistry, type Registry, wholeRegistry } from "../registry/registry.js";
import { netChanges, type RowChange } from "../registry/row-changes.js";
import { BrokenHistoryError, noSuchEvent, Writer, writerOnEmpty } from "../registry/writer.js";

/**
 * The registry after one more event. It never judges: whatever was decided, under whatever rules, holds.
 * A view of a slice is a `TypeError`: it can't be evolved.
 * Throws {@link BrokenHistoryError} for an event of an unknown kind or version, or one that can't follow.
 */
export function evolve(registry: Registry, event: RegistryEvent): Registry {
  return evolveAll(registry, [event]);
}

/** The registry after the events of one decision. */
export function evolveAll(registry: Registry, events: Iterable<RegistryEvent>): Registry {
  return written(new Writer(wholeRegistry(registry, "what comes after")), events);
}

/**
 * The registry that these events give, in their order, from nothing or from an earlier registry. Events of an
 * older version are to be lifted by `upcast` before.
 */
export function replay(events: Iterable<RegistryEvent>, from?: Registry): Registry {
  if (from !== undefined) return evolveAll(from, events);
  return written(writerOnEmpty(), events);
}

/** What came of some events, and the keys of all that they wrote. */
interface Tried {
  readonly registry: Registry;
  readonly touched: ReadonlySet<Key>;
}

/**
 * What some events would make of a registry, or of a view, to be compared with it and never kept, and the keys that they
 * touch. It is void once a view missed something.
 */
export function whatIf(registry: Registry, events: Iterable<RegistryEvent>): Tried {
  return tried(registry, forWhatIf(registry), events);
}

/**
 * What events change in the rows of a registry, or of a view on which they were decided: net, sorted by key. Made of the
 * rows before, it gives the rows after. Nothing else needs to be loaded for it than the decision loaded.
 * Throws {@link BrokenHistoryError} as `evolve` does.
 */
export function changesOf(registry: Registry, events: Iterable<RegistryEvent>): readonly RowChange[] {
  const { registry: after, touched } = told(knownRegistry(registry), events);
  return netChanges(touched, registry, after);
}

/** What events make of the rows that they touch, and of each count by how much it changes: none is read for that. */
export function told(registry: Registry, events: Iterable<RegistryEvent>): Tried {
  return tried(registry, asRegistry({ ...forWhatIf(registry), tallies: emptyMap() }), events);
}

function tried(registry: Registry, start: Registry, events: Iterable<RegistryEvent>): Tried {
  const touched = new Set<Key>();
  const isVoid = (): boolean => hasMissed(registry);
  try {
    return { registry: written(new Writer(start, touched, isVoid), events), touched };
  } catch (error) {
    // Of what a view did not know, an event may seem not to follow.
    if (error instanceof BrokenHistoryError && isVoid()) return { registry: start, touched: new Set() };
    throw error;
  }
}

function written(write: Writer, events: Iterable<RegistryEvent>): Registry {
  for (const event of events) {
    if (event.version !== 1 || !Object.hasOwn(eventTable, event.type)) throw noSuchEvent(event);
    write.begin(event.type);
    (eventTable[event.type] as EventRule<RegistryEvent>).change(event, write);
  }
  return write.done();
}
