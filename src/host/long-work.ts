import { changesOf, replay } from "../engine/evolve.js";
import type { RegistryEvent } from "../procedures/events.js";
import { emptyRegistry } from "../registry/registry.js";
import { written } from "./checked.js";
import { ConflictError } from "./errors.js";
import type { Store } from "./ports.js";

/** Told on the way of long work: how many events are written, of how many; `null` where that is not known yet. */
export type OnProgress = (done: number, of: number | null) => void;

/** What long work is told beside its events. */
export interface LongWork {
  /** Whether the events are to be kept as well, or only the rows that they lead to. */
  readonly keepsEvents: boolean;
  /** The state in which the store was found, for the first rows. */
  readonly seen: ReadonlyMap<string, unknown>;
  /** The fingerprint of the settings, to be kept with the first rows; `null` where it is kept already. */
  readonly settings: string | null;
  readonly of: number | null;
  /** How many events a transaction; 500 where nothing is said. */
  readonly atOnce?: number;
  readonly onProgress?: OnProgress;
}

const usuallyAtOnce = 500;

/**
 * Writes the rows that events lead to, some hundred events a transaction, into a store that has none. Answers how many
 * events there were. What is there already is a {@link ConflictError}; what was written before it stays.
 */
export async function fill(
  store: Store,
  events: Iterable<RegistryEvent> | AsyncIterable<RegistryEvent>,
  { seen, keepsEvents, settings, of, onProgress, atOnce = usuallyAtOnce }: LongWork,
): Promise<number> {
  let registry = emptyRegistry();
  let done = 0;
  const write = async (some: readonly RegistryEvent[]): Promise<void> => {
    const outcome = await written(store, {
      seen: done === 0 ? seen : new Map(),
      changes: changesOf(registry, some),
      events: keepsEvents ? some : [],
      passwords: { move: [], keep: [], forget: [] },
      command: null,
      settings: done === 0 ? settings : null,
      erase: [],
    });
    if (outcome === "conflict") throw new ConflictError(1);
    registry = replay(some, registry);
    done += some.length;
    onProgress?.(done, of);
  };
  let some: RegistryEvent[] = [];
  for await (const event of events) {
    some.push(event);
    if (some.length < atOnce) continue;
    await write(some);
    some = [];
  }
  if (some.length > 0) await write(some);
  return done;
}
