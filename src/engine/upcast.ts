import { eventTypes, type RegistryEvent } from "../procedures/events.js";
import { BrokenHistoryError } from "../registry/writer.js";

/** An event as it was kept, of whatever version. */
export interface StoredEvent {
  readonly type: string;
  readonly version: number;
  readonly data: unknown;
  readonly metadata: unknown;
}

/** What lifts the data of an event of one version to the next: the first lifts version 1. */
type Lift = (data: unknown) => unknown;

/** The older versions of each event; no event has changed yet. */
const lifts: Readonly<Record<string, readonly Lift[]>> = {};

/**
 * Lifts an event of an older version to the present one; `decodeEvent` then checks it. Throws
 * {@link BrokenHistoryError}, which names it, for an unknown type or a version newer than this library: an event is
 * never skipped.
 */
export function upcast(stored: StoredEvent): StoredEvent {
  const steps = Object.hasOwn(lifts, stored.type) ? (lifts[stored.type] ?? []) : [];
  const present = steps.length + 1;
  if (!eventTypes.includes(stored.type as RegistryEvent["type"]) || !(stored.version <= present)) {
    throw new BrokenHistoryError(`no such event: ${stored.type}, version ${stored.version}`);
  }
  const data = steps.slice(stored.version - 1).reduce((lifted, lift) => lift(lifted), stored.data);
  return { ...stored, version: present, data };
}
