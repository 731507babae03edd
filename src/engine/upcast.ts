import { type Lifts, lifting, presentVersion } from "../kernel/lifts.js";
import { eventTypes, type RegistryEvent } from "../procedures/events.js";
import { noSuchEvent } from "../registry/writer.js";

/** An event as it was kept, of whatever version. */
export interface StoredEvent {
  readonly type: string;
  readonly version: number;
  readonly data: unknown;
  readonly metadata: unknown;
}

/** The older versions of each event's data; no event has changed yet. */
const lifts: Lifts = {};

/**
 * Lifts an event of an older version to the present one; `decodeEvent` then checks it. Throws
 * `BrokenHistoryError`, which names it, for an unknown type or a version that this library does not know: an event is
 * never skipped.
 */
export function upcast(stored: StoredEvent): StoredEvent {
  const { type, version } = (stored ?? {}) as StoredEvent;
  if (!eventTypes.includes(type as RegistryEvent["type"])) throw noSuchEvent(stored);
  const lift = lifting(lifts, type, version);
  if (lift === undefined) throw noSuchEvent(stored);
  return { ...stored, version: presentVersion(lifts, type), data: lift(stored.data) };
}
