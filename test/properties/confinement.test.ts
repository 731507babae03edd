import fc from "fast-check";
import { emptyRegistry, type Instant, type Registry } from "toegangsbeheer";
import {
  commandSequences,
  interpret,
  play,
  playTurn,
  type Step,
  step,
  type Turn,
} from "toegangsbeheer/testing";
import { describe, expect, it } from "vitest";
import { intrusions } from "./confinement-access.js";
import { escapes, holdings, Plot, rankOf } from "./confinement-oracle.js";
import { onEveryTurn, runs, told } from "./support.js";

describe("law 5, confinement: nothing that an account does reaches beyond its own scopes and ranks", () => {
  it("in one step, in the role that it acts in", () => {
    onEveryTurn(
      250,
      ({ before, after, context }) => {
        const { actor } = context;
        if (actor.kind !== "account") return;
        const { account, role, scope } = actor;
        expect(escapes(before, after, [{ account, role, scope }])).toEqual([]);
      },
      { spoiled: 45 },
    );
  });

  it("in any number of steps, alone, through those whom it appoints, and under passwords that it set", () => {
    let coalitionAccepted = 0;
    let tried = 0;
    fc.assert(
      fc.property(
        commandSequences({ start: "grown", maxLength: 10 }),
        fc.nat(9_999),
        fc.array(fc.record({ step: step({ spoiled: 30 }), outsider: fc.nat(5) }), {
          minLength: 5,
          maxLength: 25,
          size: "max",
        }),
        (sequence, chosen, steps) => {
          const start = endOf(sequence);
          const heads = holdings(start.registry).filter(({ role }) => rankOf(role) > 0);
          const head = heads[chosen % heads.length];
          if (head === undefined) return;
          const plot = new Plot(start.registry, head.account);
          let { registry, now } = start;
          for (const { step: one, outsider } of steps) {
            now = later(now, one);
            const positions = plot.positions(registry);
            const promoted = outsider === 1 ? plot.promotion(registry, one, now) : undefined;
            const isOutsider = outsider === 0 || promoted !== undefined || positions.length === 0;
            const turn = isOutsider
              ? (promoted ?? interpret(registry, one, now))
              : plot.byPassword(interpret(registry, one, now, { positions }));
            const played = playTurn(registry, turn);
            const conspires = !isOutsider || plot.holds(turn.context.actor);
            if (played.answer.ok && conspires) {
              coalitionAccepted += 1;
              const found = escapes(registry, played.after, plot.reach, actorOf(turn));
              if (found.length > 0) {
                const who = JSON.stringify(plot.reach);
                throw new Error(`${JSON.stringify(found)}\nby ${who}\nat ${told(played)}`);
              }
              plot.learn(played);
            } else if (played.answer.ok) plot.forget(played);
            registry = played.after;
          }
          const found = intrusions(registry, plot, now);
          if (found.length > 0) throw new Error(`${JSON.stringify(found)}\nby ${JSON.stringify(plot.reach)}`);
          tried += plot.known(registry).length;
        },
      ),
      runs(250),
    );
    expect(coalitionAccepted).toBeGreaterThan(3 * runs(250).numRuns);
    expect(tried).toBeGreaterThan(runs(250).numRuns / 2);
  });
});

function actorOf({ context: { actor } }: Turn): string | undefined {
  return actor.kind === "account" ? actor.account : undefined;
}

function endOf(sequence: Parameters<typeof play>[0]): { registry: Registry; now: Instant } {
  let now = "2026-03-02T08:00:00.000Z" as Instant;
  let registry = emptyRegistry();
  registry = play(sequence, ({ context }) => {
    now = context.now;
  });
  return { registry, now };
}

function later(now: Instant, { minutes }: Step): Instant {
  return new Date(Date.parse(now) + minutes * 60_000).toISOString() as Instant;
}
