import { decodeCommand, type Registry } from "toegangsbeheer";
import { describe, expect, it } from "vitest";
import { emptyModel, type ModelSnapshot, modelApply, modelDecide, modelSnapshot } from "../model/model.js";
import { contentOf, onEverySequence, playing, withoutRegistry } from "./support.js";

type Comparable = Omit<ModelSnapshot, "indexes"> & {
  readonly indexes: Omit<ModelSnapshot["indexes"], "managedByName" | "leftToOffice">;
};

/** What the registry and the model both keep, as the model shows it. */
function comparable(registry: Registry): Comparable {
  const content = contentOf(registry);
  const listed = <T>(name: string): T[] => Object.values(content[name] ?? {}) as T[];
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

/** The model's state, with what it leaves to be told from the events: since when each place has its manager. */
function ofModel(snapshot: ModelSnapshot, managedSince: ReadonlyMap<string, string>): Comparable {
  const { managedByName: _named, leftToOffice: _left, ...indexes } = snapshot.indexes;
  const told = <P extends { readonly scope: string }>(places: P[]): P[] =>
    places.map((place) => ({ managedSince: managedSince.get(place.scope), ...place }));
  return {
    ...snapshot,
    domains: told(snapshot.domains),
    subdivisions: told(snapshot.subdivisions),
    sites: told(snapshot.sites),
    indexes,
  };
}

describe("law 14, reference model: a second, naive implementation answers the same, and comes to the same state", () => {
  for (const spoiled of [0, 35, 90]) {
    it(`when ${spoiled} of 100 commands are meant to break a rule`, () => {
      onEverySequence(
        70,
        (sequence) => {
          const model = emptyModel();
          const managedSince = new Map<string, string>();
          playing(sequence, ({ command, context, answer, after, isStart }) => {
            const shape = decodeCommand(command, context.policy.limits);
            if (!shape.ok) return;
            const expected = modelDecide(model, shape.value, context);
            expect(withoutRegistry(answer)).toEqual(expected);
            if (!answer.ok) return;
            modelApply(model, answer.events);
            for (const { type, data, metadata } of answer.events) {
              if (type === "ManagerAppointed" || type === "ManagerReplaced")
                managedSince.set(data.scope, metadata.at);
            }
            if (!isStart) expect(comparable(after)).toEqual(ofModel(modelSnapshot(model), managedSince));
          });
        },
        { spoiled },
      );
    });
  }
});
