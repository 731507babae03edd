import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import {
  type Command,
  type CommandType,
  type Context,
  commandTypes,
  handle,
  type Registry,
} from "toegangsbeheer";
import { commandSequences, play } from "toegangsbeheer/testing";
import { describe, expect, it } from "vitest";
import { laterTurns } from "../support/events.js";
import { context, world } from "../support/world.js";

type Outcome = "nothing" | "events" | "refused";

/** What becomes of an accepted command that is given once more, in the same context. */
function onceMore(registry: Registry, command: Command, asked: Context): Outcome {
  const answer = handle(registry, command, asked);
  if (!answer.ok) return "refused";
  return answer.events.length === 0 ? "nothing" : "events";
}

/** All that becomes of each kind of command, in a history that has every event and in many others. */
function outcomes(): ReadonlyMap<CommandType, ReadonlySet<Outcome>> {
  const found = new Map<CommandType, Set<Outcome>>();
  const see = (command: Command, asked: Context, after: Registry): void => {
    const all = found.get(command.type) ?? new Set<Outcome>();
    found.set(command.type, all.add(onceMore(after, command, asked)));
  };
  let registry = world();
  for (const [command, actor, more] of laterTurns) {
    const asked = context(actor, more);
    const answer = handle(registry, command, asked);
    if (!answer.ok) throw new Error(command.type);
    see(command, asked, answer.registry);
    registry = answer.registry;
  }
  for (const sequence of fc.sample(commandSequences({ spoiled: 0 }), { seed: 20_010_101, numRuns: 120 })) {
    play(sequence, ({ command, context: asked, answer, after }) => {
      if (answer.ok && answer.events.length > 0) see(command, asked, after);
    });
  }
  return found;
}

const text = readFileSync(join(import.meta.dirname, "../../docs/embedding.md"), "utf8");

/** The commands that the page names in a row of its table. */
function told(row: string): readonly string[] {
  const line = text.split("\n").find((one) => one.startsWith(`| ${row}`)) ?? "";
  return [...line.matchAll(/`([A-Z]\w+)`/g)].map(([, name]) => name as string).sort();
}

describe("what docs/embedding.md says of a command that is given again", () => {
  const found = outcomes();
  const typesWith = (...expected: readonly Outcome[]): readonly string[] =>
    commandTypes
      .filter((type) => [...(found.get(type) ?? [])].sort().join() === [...expected].sort().join())
      .sort();

  it("is what becomes of each of them", () => {
    expect(told("accepted, no events |")).toEqual(typesWith("nothing"));
    expect(told("accepted, and happens again")).toEqual(typesWith("events"));
    expect(told("accepted without events where")).toEqual(typesWith("nothing", "refused"));
    expect(told("refused")).toEqual(typesWith("refused"));
  });

  it("speaks of every command", () => {
    const rows = [
      "accepted, no events |",
      "accepted, and happens again",
      "accepted without events where",
      "refused",
    ];
    expect(rows.flatMap(told).sort()).toEqual([...commandTypes].sort());
  });
});
