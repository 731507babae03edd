import { type Instant, type Moment, readMoment } from "../kernel/instant.js";
import { emptyMap } from "../kernel/persistent-map.js";
import type { EventRule } from "../procedures/event.js";
import { eventTable, type RegistryEvent } from "../procedures/events.js";
import type { Key } from "../registry/keys.js";
import { forWhatIf } from "../registry/overlay.js";
import {
  alike,
  asRegistry,
  hasMissed,
  knownRegistry,
  type Registry,
  wholeRegistry,
} from "../registry/registry.js";
import { netChanges, type RowChange } from "../registry/rows.js";
import { BrokenHistoryError, noSuchEvent, Writer, writerOnEmpty } from "../registry/writer.js";

/**
 * The registry after one more event. It never judges: whatever was decided, under whatever rules, holds.
 * A view of a slice is a `TypeError`: it can't be evolved.
 * Throws {@link BrokenHistoryError} for an event of an unknown kind or version, or one that can't follow.
 */
export function evolve(registry: Registry, event: RegistryEvent): Registry {
  return evolveAll(registry, [event]);
}

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

/**
 * The registry as it stood at a moment: what the events up to the last one of that moment or an earlier one give, from
 * nothing or from an earlier registry, which is taken as it is. Nothing stood before the first event.
 *
 * What counts is the order in which events happened; their clocks only tell where to stop. Where a clock ran backwards,
 * an event with a later time in front of one that is in time happened before it, and is part of it. The events may be
 * streamed: those are kept whose time is later than the moment, until one comes that is in time.
 *
 * What is no moment is a `TypeError`; else it throws what {@link replay} throws.
 */
export function stateAt(events: Iterable<RegistryEvent>, moment: Moment, from?: Registry): Registry {
  const until = readMoment(moment);
  if (until === undefined) throw new TypeError("the moment is not a moment");
  return replay(upTo(until, events), from);
}

function* upTo(moment: Instant, events: Iterable<RegistryEvent>): Generator<RegistryEvent> {
  let later: RegistryEvent[] = [];
  for (const event of events) {
    later.push(event);
    if (event.metadata.at > moment) continue;
    yield* later;
    later = [];
  }
}

/**
 * What events would make of a registry, or of a view, one decision after the other: to be asked, and never kept. The
 * registry below gets no new version. It is void once a view missed something.
 */
export class Supposed {
  /** The keys that the events touch. */
  readonly touched: Set<Key> = new Set<Key>();
  private after: Registry;

  constructor(
    private readonly before: Registry,
    events: Iterable<RegistryEvent> = [],
    start: Registry = forWhatIf(before),
  ) {
    this.after = start;
    this.happen(events);
  }

  get registry(): Registry {
    return this.after;
  }

  happen(events: Iterable<RegistryEvent>): void {
    const { before, after, touched } = this;
    const isVoid = (): boolean => hasMissed(before);
    try {
      this.after = alike(before, written(new Writer(after, touched, isVoid), events));
    } catch (error) {
      // Of what a view did not know, an event may seem not to follow.
      if (!(error instanceof BrokenHistoryError && isVoid())) throw error;
      touched.clear();
    }
  }
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
export function told(registry: Registry, events: Iterable<RegistryEvent>): Supposed {
  return new Supposed(registry, events, asRegistry({ ...forWhatIf(registry), tallies: emptyMap() }));
}

function written(write: Writer, events: Iterable<RegistryEvent>): Registry {
  for (const event of events) {
    if (event.version !== 1 || !Object.hasOwn(eventTable, event.type)) throw noSuchEvent(event);
    write.begin(event.type);
    (eventTable[event.type] as EventRule<RegistryEvent>).change(event, write);
  }
  return write.done();
}
