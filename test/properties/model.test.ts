import fc from "fast-check";
import { decodeCommand, type Instant, type Registry } from "toegangsbeheer";
import { commandSequences, interpret, type PlayedTurn, playTurn } from "toegangsbeheer/testing";
import { describe, expect, it } from "vitest";
import {
  emptyModel,
  type ModelSnapshot,
  type ModelState,
  modelApply,
  modelDecide,
  modelSnapshot,
} from "../model/model.js";
import { mutated, Numbers } from "./mutations.js";
import { contentOf, failingAt, onEverySequence, playing, runs, withoutRegistry } from "./support.js";

type Comparable = Omit<ModelSnapshot, "indexes"> & {
  readonly indexes: Omit<ModelSnapshot["indexes"], "managedByName" | "leftToOffice">;
};

/** What the registry and the model both keep, as the model shows it. */
function comparable(registry: Registry): Comparable {
  const content = contentOf(registry);
  // Sorted once more: an object puts keys that look like small numbers first.
  const listed = <T>(name: string): T[] =>
    Object.entries(content[name] ?? {})
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([, value]) => value as T);
  const table = <T>(name: string): T => content[name] as T;
  const users: Record<string, number> = {};
  const carriers: Record<string, Record<string, number>> = {};
  for (const [name, count] of Object.entries(table<Record<string, number>>("tallies"))) {
    const [scope = "", subject = ""] = name.split("#");
    if (subject === "users") users[scope] = count;
    else carriers[scope] = { ...carriers[scope], [subject.replace("application:", "")]: count };
  }
  return {
    enterprises: listed("enterprises"),
    domains: listed("domains"),
    subdivisions: listed("subdivisions"),
    sites: listed("sites"),
    accounts: listed("accounts"),
    indexes: {
      byInsz: table("numbers"),
      byUsername: table("usernames"),
      children: table("children"),
      members: table("members"),
      users,
      carriers,
    },
  };
}

/** The model's state without what only helps to look at it. */
function ofModel({ indexes, ...state }: ModelSnapshot): Comparable {
  const { managedByName: _named, leftToOffice: _left, ...both } = indexes;
  return { ...state, indexes: both };
}

/** Gives one turn to the model as well: the same answer, and the same state after it. */
function agree(model: ModelState, { command, context, answer, after, isStart }: PlayedTurn): void {
  const shape = decodeCommand(command, context.policy.limits);
  if (!shape.ok) {
    expect(withoutRegistry(answer)).toEqual(shape);
    return;
  }
  expect(withoutRegistry(answer)).toEqual(modelDecide(model, shape.value, context));
  if (answer.ok) modelApply(model, answer.events);
  if (!isStart) expect(comparable(after)).toEqual(ofModel(modelSnapshot(model)));
}

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
