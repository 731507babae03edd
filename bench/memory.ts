import { replay } from "../src/engine/evolve.js";
import type { RegistryEvent } from "../src/procedures/events.js";
import { fold } from "./fold-by-hand.js";
import { type Row, sized } from "./measure.js";
import { Population } from "./population.js";

const accounts = sized(100_000, 2_000);
const target = 0.6;
const ofPlaces = ["EnterpriseRegistered", "DomainActivated", "SubdivisionAdded", "SiteAdded"];

interface Events {
  /** What opens enterprises and places. */
  readonly places: readonly RegistryEvent[];
  /** What opens accounts, and gives each its first assignment. */
  readonly persons: readonly RegistryEvent[];
}

function eventsOf(population: Population): Events {
  const assigned = new Set<string>();
  const [places, persons]: RegistryEvent[][] = [[], []];
  for (const event of population.events()) {
    if (ofPlaces.includes(event.type)) places?.push(event);
    if (event.type === "AccountOpened") persons?.push(event);
    if (event.type !== "AssignmentAdded" || assigned.has(event.data.account)) continue;
    assigned.add(event.data.account);
    persons?.push(event);
  }
  return { places: places ?? [], persons: persons ?? [] };
}

/** By how much the heap grows for what is made, in bytes, and what was made, so that it is there until the end. */
function grown(make: () => unknown): readonly [bytes: number, made: unknown] {
  globalThis.gc?.();
  const before = process.memoryUsage().heapUsed;
  const made = make();
  globalThis.gc?.();
  return [process.memoryUsage().heapUsed - before, made];
}

/** What an account takes beside the events that led to it, in a registry; the same of a fold into native Maps beside it. */
export function compareMemory(): readonly Row[] {
  const { places, persons } = eventsOf(new Population(accounts));
  const all = [...places, ...persons];
  const opened = persons.filter(({ type }) => type === "AccountOpened").length;
  const [library = 0, byHand = 0] = [replay, fold].map(
    (into) => (grown(() => into(all))[0] - grown(() => into(places))[0]) / opened / 1_000,
  );
  const [told, other] = [`${library.toFixed(2)} kB`, `${byHand.toFixed(2)} kB`];
  return [{ name: "memory of an account with an assignment", library: told, other, ratio: library, target }];
}
