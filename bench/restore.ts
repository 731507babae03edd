import { decodeEvent } from "../src/engine/decode-event.js";
import { replay } from "../src/engine/evolve.js";
import type { RegistryEvent } from "../src/procedures/events.js";
import { restore } from "../src/registry/restore.js";
import { snapshot } from "../src/registry/snapshot.js";
import { assertSame, compared, interleaved, type Row, received, sized } from "./measure.js";
import { Population } from "./population.js";

const accounts = sized(50_000, 2_000);
const rounds = 5;

/** Events of that many accounts, each assignment changed so many times after it came. */
function* history(changes: number): Generator<RegistryEvent> {
  for (const event of new Population(accounts).events()) {
    yield event;
    if (event.type !== "AssignmentAdded") continue;
    const { account, scope } = event.data;
    for (let change = 0; change < changes; change += 1) {
      const language = change % 2 === 0 ? "fr" : "nl";
      yield { ...event, type: "AssignmentUpdated", data: { account, scope, changes: { language } } };
    }
  }
}

function decoded(events: readonly unknown[]): RegistryEvent[] {
  return events.map((event) => {
    const read = decodeEvent(event);
    if (!read.ok) throw new Error("an event can't be read");
    return read.value;
  });
}

function row(changes: number, target: number): Row {
  const events: readonly unknown[] = received([...history(changes)]);
  const kept = received(snapshot(replay(decoded(events))));
  const restored = restore(kept);
  if (!restored.ok) throw new Error("the snapshot is refused");
  assertSame("the registry", snapshot(restored.value), kept);
  const each = (events.length / kept.accounts.length).toFixed(1);
  const times = interleaved(rounds, () => globalThis.gc?.(), [
    () => restore(kept),
    () => replay(decoded(events)),
  ]);
  const name = `restore beside decoding and replaying ${each} events an account, per account`;
  return compared(name, times, kept.accounts.length, target);
}

/** A snapshot read and checked, beside reading and replaying the events that led to it: both from parsed JSON. */
export function compareRestore(): readonly Row[] {
  return [row(0, 1), row(4, 0.5)];
}
