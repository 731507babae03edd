import { eventTypes, type RegistryEvent } from "../procedures/events.js";
import { noSuchEvent } from "../registry/writer.js";

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
 * `BrokenHistoryError`, which names it, for an unknown type or a version that this library does not know: an event is
 * never skipped.
 */
export function upcast(stored: StoredEvent): StoredEvent {
  const { type, version } = (stored ?? {}) as StoredEvent;
  if (!eventTypes.includes(type as RegistryEvent["type"])) throw noSuchEvent(stored);
  const steps = Object.hasOwn(lifts, type) ? (lifts[type] ?? []) : [];
  const present = steps.length + 1;
  if (!Number.isInteger(version) || version < 1 || version > present) throw noSuchEvent(stored);
  const data = steps.slice(version - 1).reduce((lifted, lift) => lift(lifted), stored.data);
  return { ...stored, version: present, data };
}
