import fc from "fast-check";
import type { Instant } from "toegangsbeheer";
import { commandSequences, interpret, playTurn } from "toegangsbeheer/testing";
import { describe, it } from "vitest";
import { agree } from "../model/agreement.js";
import { emptyModel } from "../model/model.js";
import { mutated, Numbers } from "./mutations.js";
import { failingAt, onEverySequence, playing, runs } from "./support.js";

describe("law 14, reference model: a second, naive implementation answers the same, and comes to the same state", () => {
  for (const spoiled of [0, 35, 90]) {
    it(`when ${spoiled} of 100 commands are meant to break a rule`, () => {
      onEverySequence(
        70,
        (sequence) => {
          const model = emptyModel();
          playing(sequence, (turn) => agree(model, turn));
        },
        { spoiled },
      );
    });
  }

  it("when commands, facts, catalogues and actors are changed in ways that no form would", () => {
    fc.assert(
      fc.property(
        commandSequences({ minLength: 12, spoiled: 10 }),
        fc.array(fc.array(fc.nat(9_999), { minLength: 12, maxLength: 12 }), { minLength: 40, maxLength: 40 }),
        ({ start, steps }, numbers) => {
          const model = emptyModel();
          let now = "2026-03-02T08:00:00.000Z";
          let registry = playing({ start, steps: [] }, (turn) => {
            agree(model, turn);
            now = turn.context.now;
          });
          for (const [at, one] of steps.entries()) {
            now = new Date(Date.parse(now) + one.minutes * 60_000).toISOString();
            const drawn = new Numbers(numbers[at] ?? [0]);
            const turn = mutated(interpret(registry, one, now as Instant), registry, drawn);
            const played = playTurn(registry, turn);
            failingAt(played, () => agree(model, played));
            registry = played.after;
          }
        },
      ),
      runs(150),
    );
  });
});
