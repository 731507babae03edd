import { replay } from "../src/engine/evolve.js";
import type { Collection } from "../src/kernel/persistent-map.js";
import type { RegistryEvent } from "../src/procedures/events.js";
import type { Registry } from "../src/registry/registry.js";
import { emptyMutableRegistry, type MutableRegistry } from "./by-hand.js";
import { fold } from "./fold-by-hand.js";
import { assertSame, compared, interleaved, type Row, sized } from "./measure.js";
import { Population } from "./population.js";

const events = sized(1_000_000, 20_000);
const rounds = 5;
const target = 6;

function some(count: number): readonly RegistryEvent[] {
  const all: RegistryEvent[] = [];
  for (const event of new Population(count).events()) {
    if (all.length === count) break;
    all.push(event);
  }
  return all;
}

/** Both hold the same entries; the library's may tell more of each. */
function assertAgree(registry: Registry, byHand: MutableRegistry): void {
  for (const name of Object.keys(emptyMutableRegistry()) as (keyof MutableRegistry)[]) {
    const [library, other] = [registry[name] as Collection<string, unknown>, byHand[name]];
    assertSame(`size of ${name}`, library.size, other.size);
    for (const [key, value] of other)
      assertSame(`${name} ${key}`, plain(library.get(key), value), plain(value, value));
  }
}

/** What both sides tell of an entry, the other side's keys alone, however deep. */
function plain(value: unknown, like: unknown): unknown {
  if (like instanceof Set) return [...(value as Iterable<unknown>)].sort();
  if (Array.isArray(like)) return (value as unknown[]).map((one, at) => plain(one, like[at]));
  if (typeof like !== "object" || like === null) return value;
  const told = (value ?? {}) as Record<string, unknown>;
  return Object.fromEntries(Object.entries(like).map(([key, one]) => [key, plain(told[key], one)]));
}

/** `replay` of a million events against a fold that changes native Maps in place and keeps the same indexes. */
export function compareReplay(): readonly Row[] {
  const before = some(sized(100_000, 10_000));
  assertAgree(replay(before), fold(before));
  const history = some(events);
  const times = interleaved(rounds, () => globalThis.gc?.(), [() => replay(history), () => fold(history)]);
  return [compared("replay of 1 000 000 events, per event", times, events, target)];
}
