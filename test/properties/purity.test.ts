import {
  can,
  decide,
  evolve,
  factsNeeded,
  handle,
  keysOf,
  preview,
  questionOf,
  replay,
  snapshot,
} from "toegangsbeheer";
import { describe, expect, it } from "vitest";
import { contentOf, deepFreeze, onEveryTurn, withoutRegistry } from "./support.js";

describe("law 2, purity: deep-frozen inputs stay as they were, and the same inputs give the same output", () => {
  it("holds for every function that takes a command", () => {
    onEveryTurn(100, ({ command, context, before, answer }) => {
      const input = JSON.stringify([command, context]);
      const state = JSON.stringify(contentOf(before));
      for (const collection of Object.values(before)) {
        if (collection !== null && "values" in collection)
          for (const value of collection.values()) freeze(value);
      }
      deepFreeze(command);
      deepFreeze(context);
      Object.freeze(before);

      const again = handle(before, command, context);
      expect(JSON.stringify(withoutRegistry(again))).toBe(JSON.stringify(withoutRegistry(answer)));
      expect(JSON.stringify(decide(before, command, context))).toBe(JSON.stringify(withoutRegistry(answer)));
      if (again.ok && answer.ok) expect(contentOf(again.registry)).toEqual(contentOf(answer.registry));
      expect(preview(before, command, context)).toEqual(preview(before, command, context));
      expect(factsNeeded(before, command, context)).toEqual(factsNeeded(before, command, context));
      expect(keysOf(null, command, context)).toEqual(keysOf(null, command, context));
      if (answer.ok) {
        deepFreeze(answer.events);
        const evolved = answer.events.reduce(evolve, before);
        expect(contentOf(evolved)).toEqual(contentOf(answer.registry));
        expect(contentOf(replay(answer.events, before))).toEqual(contentOf(answer.registry));
        expect(JSON.stringify(snapshot(evolved))).toBe(JSON.stringify(snapshot(answer.registry)));
      }
      expect(JSON.stringify([command, context])).toBe(input);
      expect(JSON.stringify(contentOf(before))).toBe(state);
    });
  });

  it("holds for questions", () => {
    onEveryTurn(50, ({ command, context, before, spoiled }) => {
      if (spoiled?.startsWith("input.") || spoiled?.startsWith("command.")) return;
      const question = deepFreeze(questionOf(command));
      expect(can(before, question, context)).toEqual(can(before, question, context));
    });
  });
});

/** Aggregates, not the sets of an index: those keep notes on themselves. */
function freeze(value: unknown): void {
  if (typeof value === "object" && value !== null && !("has" in value)) deepFreeze(value);
}
