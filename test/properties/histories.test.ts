import fc from "fast-check";
import {
  BrokenHistoryError,
  type EventType,
  emptyRegistry,
  evolve,
  type Instant,
  type InvariantFault,
  invariantFaults,
  type Registry,
  type RegistryEvent,
  replay,
  restore,
  snapshot,
} from "toegangsbeheer";
import { type CommandSequence, commandSequences } from "toegangsbeheer/testing";
import { describe, expect, it } from "vitest";
import { eventOfEachType, laterEvents } from "../support/events.js";
import { world } from "../support/world.js";
import { playing, runs } from "./support.js";

describe("histories that went wrong: an event that comes twice, too early or too late stops, or does no harm", () => {
  const history = laterEvents();
  const examples = [...eventOfEachType()];

  it.each(examples)("%s twice, in any state of a history that has every type", (type, event) => {
    let registry = world();
    expectHarmless(registry, event);
    for (const next of history) {
      registry = evolve(registry, next);
      if (next.type !== type) continue;
      expectHarmless(registry, next);
    }
    expectHarmless(registry, event);
  });

  it.each(examples)("each type after %s", (_, event) => {
    for (const state of [world(), replay(history, world())]) {
      const after = following(state, event);
      if (after === undefined || !isWhole(after)) continue;
      for (const [, other] of examples) expectHarmless(after, other);
    }
  });

  it("any event of any sequence, at any moment of it or of another one", () => {
    fc.assert(
      fc.property(
        commandSequences({ start: "grown" }),
        commandSequences({ start: "grown" }),
        fc.infiniteStream(fc.nat(1_000_000)),
        (one, other, numbers) => {
          const [here, elsewhere] = [historyOf(one), historyOf(other)];
          for (let times = 0; times < 25; times += 1) {
            const state = pick(here.states, numbers);
            expectHarmless(state, pick(here.events, numbers));
            expectHarmless(state, pick(elsewhere.events, numbers));
          }
        },
      ),
      runs(60),
    );
  });

  it("a whole history with an event left out, twice, or exchanged with another", () => {
    fc.assert(
      fc.property(commandSequences(), fc.infiniteStream(fc.nat(1_000_000)), (sequence, numbers) => {
        const { events } = historyOf(sequence);
        if (events.length === 0) return;
        const [a, b] = [pickAt(events, numbers), pickAt(events, numbers)];
        const [at, to] = [Math.min(a, b), Math.max(a, b)];
        const [first, second] = [events[at], events[to]] as [RegistryEvent, RegistryEvent];
        for (const wrong of [
          events.filter((_, each) => each !== at),
          events.flatMap((event, each) => (each === to ? [first, event] : [event])),
          events.map((event, each) => (each === at ? second : each === to ? first : event)),
        ]) {
          expectHarmlessAll(wrong);
        }
      }),
      runs(60),
    );
  });

  it("moments that run backwards, by a millisecond or by years, stop nothing and break nothing", () => {
    fc.assert(
      fc.property(
        commandSequences(),
        fc.infiniteStream(fc.constantFrom(0, 1, -1, 60_000, -60_000, -86_400_000, -94_608_000_000)),
        (sequence, jumps) => {
          let registry = emptyRegistry();
          for (const event of historyOf(sequence).events) {
            const moment = Date.parse(event.metadata.at) + (jumps.next().value as number);
            const at = new Date(moment).toISOString() as Instant;
            registry = evolve(registry, { ...event, metadata: { ...event.metadata, at } } as RegistryEvent);
          }
          expectSound(registry);
        },
      ),
      runs(60),
    );
  });
});

interface History {
  readonly events: readonly RegistryEvent[];
  readonly states: readonly Registry[];
}

function historyOf(sequence: CommandSequence): History {
  const events: RegistryEvent[] = [];
  const states: Registry[] = [];
  playing(sequence, ({ answer, after }) => {
    if (!answer.ok) return;
    events.push(...answer.events);
    states.push(after);
  });
  return { events, states };
}

/** The registry after an event; `undefined` when it stops, which it does by an error that names it. */
function following(registry: Registry, event: RegistryEvent): Registry | undefined {
  try {
    return evolve(registry, event);
  } catch (error) {
    expectNamed(error, event.type);
    return undefined;
  }
}

function expectNamed(error: unknown, type: EventType): void {
  if (!(error instanceof BrokenHistoryError)) throw error;
  expect(error.message).toContain(type);
}

/** A registration without its chief is half of one decision. */
function isOpen({ code, path }: InvariantFault, registry: Registry): boolean {
  const enterprise = registry.enterprises.get(path[1] as never);
  return code === "chief.one" && enterprise?.chief === null;
}

function isWhole(registry: Registry): boolean {
  return invariantFaults(registry).length === 0;
}

function expectHarmless(registry: Registry, event: RegistryEvent): void {
  const after = following(registry, event);
  if (after !== undefined) expectSound(after, event);
}

function expectSound(after: Registry, event?: RegistryEvent): void {
  const faults = invariantFaults(after).filter((fault) => !isOpen(fault, after));
  if (faults.length > 0) throw new Error(`${JSON.stringify(faults)} after ${JSON.stringify(event)}`);
  if (!isWhole(after)) return;
  const restored = restore(JSON.parse(JSON.stringify(snapshot(after))));
  if (!restored.ok) throw new Error(`${JSON.stringify(restored)} after ${JSON.stringify(event)}`);
}

function expectHarmlessAll(events: readonly RegistryEvent[]): void {
  let registry = emptyRegistry();
  for (const event of events) {
    const after = following(registry, event);
    if (after === undefined) return;
    registry = after;
  }
  expectSound(registry);
}

function pickAt(list: readonly unknown[], numbers: Iterator<number>): number {
  return numbers.next().value % list.length;
}

function pick<T>(list: readonly T[], numbers: Iterator<number>): T {
  return list[pickAt(list, numbers)] as T;
}
