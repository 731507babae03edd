import { decodeCommand, type Registry } from "toegangsbeheer";
import type { PlayedTurn } from "toegangsbeheer/testing";
import { expect } from "vitest";
import { contentOf, withoutRegistry } from "../properties/support.js";
import { type ModelSnapshot, type ModelState, modelApply, modelDecide, modelSnapshot } from "./model.js";

type Comparable = Omit<ModelSnapshot, "indexes"> & {
  readonly indexes: Omit<ModelSnapshot["indexes"], "managedByName" | "leftToOffice">;
};

/** What the registry and the model both keep, as the model shows it. */
function comparable(registry: Registry): Comparable {
  const content = contentOf(registry);
  // Sorted once more: an object puts keys that look like small numbers first.
  const pairs = <T>(name: string): [string, T][] =>
    Object.entries((content[name] ?? {}) as Record<string, T>).sort(([a], [b]) => (a < b ? -1 : 1));
  const listed = <T>(name: string): T[] => pairs<T>(name).map(([, value]) => value);
  const table = <T>(name: string): T => content[name] as T;
  const users: Record<string, number> = {};
  const mandates: Record<string, number> = {};
  const carriers: Record<string, Record<string, number>> = {};
  for (const [name, count] of Object.entries(table<Record<string, number>>("tallies"))) {
    const [scope = "", subject] = name.split("#");
    if (subject === undefined) continue;
    if (subject === "users") users[scope] = count;
    else if (subject === "mandates") mandates[scope] = count;
    else carriers[scope] = { ...carriers[scope], [subject.replace("application:", "")]: count };
  }
  return {
    enterprises: listed("enterprises"),
    places: listed("places"),
    accounts: listed("accounts"),
    former: pairs<Comparable["former"][number]["former"]>("former").map(([account, former]) => ({
      account,
      former,
    })),
    requests: listed("requests"),
    senders: listed("senders"),
    routings: listed("routings"),
    mandates: listed("mandates"),
    reviews: listed("reviews"),
    digests: pairs<string>("digests").map(([digest, account]) => ({ digest, account })),
    indexes: {
      byInsz: table("numbers"),
      byUsername: table("usernames"),
      children: table("children"),
      members: table("members"),
      users,
      carriers,
      mandates,
      openRequests: table("openRequests"),
      mentions: table("mentions"),
      parties: table("parties"),
      queues: table("queues"),
    },
  };
}

/** The model's state without what only helps to look at it. */
function ofModel({ indexes, ...state }: ModelSnapshot): Comparable {
  const { managedByName: _named, leftToOffice: _left, ...both } = indexes;
  return { ...state, indexes: both };
}

/** Gives one turn to the model as well: the same answer, and the same state after it. */
export function agree(
  model: ModelState,
  {
    command,
    context,
    answer,
    after,
    isStart,
  }: Pick<PlayedTurn, "command" | "context" | "answer" | "after" | "isStart">,
): void {
  const shape = decodeCommand(command, context.policy.limits);
  if (!shape.ok) {
    expect(withoutRegistry(answer)).toEqual(shape);
    return;
  }
  expect(withoutRegistry(answer)).toEqual(modelDecide(model, shape.value, context));
  if (answer.ok) modelApply(model, answer.events);
  if (!isStart) expect(comparable(after)).toEqual(ofModel(modelSnapshot(model)));
}
