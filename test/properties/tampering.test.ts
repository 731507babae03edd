import fc from "fast-check";
import {
  BrokenHistoryError,
  decodeEvent,
  emptyRegistry,
  evolve,
  invariantFaults,
  type Registry,
  type RegistryEvent,
  replay,
  restore,
  type Snapshot,
  snapshot,
} from "toegangsbeheer";
import { type CommandSequence, commandSequences } from "toegangsbeheer/testing";
import { describe, expect, it } from "vitest";
import { laterEvents } from "../support/events.js";
import { triesOf } from "../support/tries.js";
import { world } from "../support/world.js";
import { Numbers } from "./mutations.js";
import { contentOf, playing, runs } from "./support.js";
import { tampered } from "./tampering.js";
import { type Broken, brokenIn, indexesOf, indexNames } from "./whole-oracle.js";

type State = Required<Snapshot>;

const rich = replay(laterEvents(), world());
const draws = fc.array(fc.nat(999_983), { minLength: 40, maxLength: 40 });

/** That many tries; a failure says what was tampered with, and a smaller one would say no more. */
function once(usual: number): fc.Parameters<unknown> {
  return { ...runs(usual), endOnFailure: true };
}

/** What is wrong with a registry by the second reading: its entries, and each index beside a full count. */
function wrongWith(registry: Registry): readonly Broken[] {
  const state = plainOf(registry);
  const counted = indexesOf(state);
  const kept = contentOf(registry);
  const indexes = indexNames.filter(
    (name) => JSON.stringify(inOrder(kept[name])) !== JSON.stringify(inOrder(counted[name])),
  );
  return [...brokenIn(state), ...indexes.map((what) => ({ what }))];
}

function inOrder(table: Readonly<Record<string, unknown>> | undefined): unknown {
  return Object.entries(table ?? {}).sort(([a], [b]) => (a < b ? -1 : 1));
}

function plainOf(registry: Registry): State {
  return JSON.parse(JSON.stringify(snapshot(registry)));
}

/** The data after so many tamperings, or before them where none could be done. */
function afterTampering(data: unknown, numbers: Numbers): unknown {
  let now = data;
  for (let left = 1 + numbers.below(3); left > 0; left -= 1) now = tampered(now, numbers) ?? now;
  return now;
}

describe("a tamperer in a store: whatever passes is whole", () => {
  it("finds nothing wrong where nobody tampered", () => {
    expect(wrongWith(rich)).toEqual([]);
    fc.assert(
      fc.property(commandSequences({ start: "grown" }), (sequence) => {
        expect(wrongWith(playing(sequence, () => {}))).toEqual([]);
      }),
      runs(30),
    );
  });

  it("restores no snapshot that is not whole, and refuses none that is but for its shape", () => {
    let passed = 0;
    let refused = 0;
    const tamper = (whole: State, numbers: Numbers): void => {
      const input = afterTampering(whole, numbers) as State;
      const answer = restore(input);
      if (answer.ok) {
        expect(wrongWith(answer.value), JSON.stringify(differences(whole, input))).toEqual([]);
        passed += 1;
      } else if (answer.violations.every(({ params }) => isOfInvariant(params))) {
        expect(brokenIn(input).length, JSON.stringify(answer)).toBeGreaterThan(0);
        refused += 1;
      }
    };
    fc.assert(
      fc.property(commandSequences({ start: "grown", spoiled: 10 }), draws, (sequence, numbers) => {
        const draw = new Numbers(numbers);
        const grown = plainOf(playing(sequence, () => {}));
        for (let times = 0; times < 10; times += 1) {
          tamper(grown, draw);
          tamper(plainOf(rich), draw);
        }
      }),
      once(60),
    );
    expect(Math.min(passed, refused)).toBeGreaterThan(triesOf(30));
  });

  it("replays no history into what is not whole, but for what a half of a decision leaves open", () => {
    fc.assert(
      fc.property(commandSequences({ spoiled: 10 }), draws, (sequence, numbers) => {
        const draw = new Numbers(numbers);
        const events = eventsOf(sequence);
        for (let times = 0; times < 10; times += 1) expectSoundReplay(afterTampering(events, draw));
        for (let times = 0; times < 10; times += 1) {
          expectSoundReplay(afterTampering(laterEvents(), draw), world());
        }
      }),
      once(40),
    );
  });
});

function isOfInvariant(params: object): boolean {
  const { expected } = params as { readonly expected?: unknown };
  return typeof expected === "string" && (/^[a-z-]+\.[a-z-]+$/.test(expected) || expected === "entry once");
}

function eventsOf(sequence: CommandSequence): readonly RegistryEvent[] {
  const events: RegistryEvent[] = [];
  playing(sequence, ({ answer }) => {
    if (answer.ok) events.push(...answer.events);
  });
  return events;
}

/** As far as a history can be read and follows, it leads to what is whole; `restore` says the same of it. */
function expectSoundReplay(history: unknown, from: Registry = emptyRegistry()): void {
  let registry = from;
  for (const input of history as readonly unknown[]) {
    const event = decodeEvent(input);
    if (!event.ok) break;
    const after = following(registry, event.value);
    if (after === undefined) break;
    registry = after;
  }
  const wrong = wrongWith(registry);
  const why = JSON.stringify(history);
  expect(
    wrong.filter((one) => !isHalf(one, registry)),
    why,
  ).toEqual([]);
  expect(restore(plainOf(registry)).ok, why).toBe(wrong.length === 0);
  expect(invariantFaults(registry).length === 0, why).toBe(wrong.length === 0);
}

/** A registration without its chief, or the roles of somebody who was erased since, which end further on. */
function isHalf({ what, account }: Broken, registry: Registry): boolean {
  return what.endsWith("has no chief") || registry.former.has(account as never);
}

function following(registry: Registry, event: RegistryEvent): Registry | undefined {
  try {
    return evolve(registry, event);
  } catch (error) {
    if (!(error instanceof BrokenHistoryError)) throw error;
    expect(error.message).toContain(event.type);
    return undefined;
  }
}

/** The lists in which a tampered snapshot differs, for the message of a failure. */
function differences(whole: State, input: State): unknown {
  return Object.fromEntries(
    Object.entries(input).filter(
      ([name, list]) => JSON.stringify(list) !== JSON.stringify(whole[name as keyof State]),
    ),
  );
}
