import { evolve, type RegistryEvent, replay } from "toegangsbeheer";
import { describe, expect, it } from "vitest";
import { contentOf, onEverySequence, onEveryTurn, playing } from "./support.js";

describe("law 1, replay: the state that handle returns is the state that its events give", () => {
  it("after every command", () => {
    onEveryTurn(100, ({ before, after, answer }) => {
      if (!answer.ok) return;
      expect(contentOf(answer.events.reduce(evolve, before))).toEqual(contentOf(after));
    });
  });

  it("after all of them, from nothing, and from any moment between", () => {
    onEverySequence(100, (sequence) => {
      const events: RegistryEvent[] = [];
      const moments: number[] = [];
      const end = playing(sequence, ({ answer }) => {
        if (answer.ok) events.push(...answer.events);
        moments.push(events.length);
      });
      const told: RegistryEvent[] = JSON.parse(JSON.stringify(events));
      const expected = contentOf(end);
      expect(contentOf(replay(told))).toEqual(expected);
      const halfway = moments[Math.floor(moments.length / 2)];
      expect(contentOf(replay(told.slice(halfway), replay(told.slice(0, halfway))))).toEqual(expected);
    });
  });
});
