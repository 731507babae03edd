import { replay } from "../src/engine/evolve.js";
import { handle } from "../src/engine/handle.js";
import type { Registry } from "../src/registry/registry.js";
import { contextOf } from "../src/testing/sample.js";
import { type Asked, Asking } from "./asking.js";
import type { MutableRegistry } from "./by-hand.js";
import { kindsOf } from "./commands.js";
import { fold } from "./fold-by-hand.js";
import { dice, pick, received } from "./measure.js";
import { Population, type Sample } from "./population.js";

/** A population as the library holds it and as the other side does, which share no text and no object. */
export interface Country {
  readonly registry: Registry;
  readonly byHand: MutableRegistry;
  readonly sample: Sample;
}

/** Builds both sides straight from events; with dealings, which the other side does not know, in the library's. */
export function country(accounts: number, withDealings = false): Country {
  const population = new Population(accounts, withDealings);
  const registry = replay(population.events());
  return { registry, byHand: fold(new Population(accounts).events()), sample: population.sample };
}

const daily = [
  "BlockUsers",
  "UnblockUsers",
  "UpdateUser",
  "UpdateDomain",
  "GrantApplications",
  "AddUser",
] as const;

/** The same country after that many commands of every day, one on top of the other. */
export function afterCommands(before: Country, commands: number): Country {
  const kinds = kindsOf(new Asking(half(before.sample, 0), dice(31), 20_000_000));
  let { registry } = before;
  for (let done = 0, next = dice(5); done < commands; ) {
    const { command, context } = heard((kinds[pick(next, daily)] as () => Asked)());
    const answer = handle(registry, command, context);
    if (!answer.ok) continue; // somebody was blocked already
    registry = answer.registry;
    fold(received(answer.events), before.byHand);
    done += 1;
  }
  return { ...before, registry };
}

/**
 * The same country once somebody was erased, as in any that is not young. Each command is handled on the same registry, so
 * what an earlier one added is taken away again: where that is always the same key, here the count of digests, a native
 * Map keeps a place for each time that it was there, and looks through all of them.
 */
export function afterErasing(before: Country): Country {
  const kinds = kindsOf(new Asking(half(before.sample, 0), dice(3), 23_000_000));
  const { command, context } = heard((kinds.ErasePerson as () => Asked)());
  const answer = handle(before.registry, command, context);
  if (!answer.ok) throw new Error("nobody is erased here");
  return { ...before, registry: answer.registry };
}

/** Every other entry of a sample, from the first (0) or the second (1). */
export function half(sample: Sample, from: 0 | 1): Sample {
  const halves = Object.entries(sample).map(([name, entries]: [string, readonly unknown[]]) => [
    name,
    entries.filter((_, at) => at % 2 === from),
  ]);
  return Object.fromEntries(halves);
}

/** A command as it comes in: the texts of it and of its actor shared with nobody. */
export function heard({ command, context, users }: Asked): Asked {
  const { actor, now } = received({ actor: context.actor, now: context.now });
  return { command: received(command), context: contextOf({ ...context, actor, now }), users };
}
