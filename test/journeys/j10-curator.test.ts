import { type AccountId, invariantFaults, type Scope } from "toegangsbeheer";
import { describe, expect, it } from "vitest";
import { joinery, jonas, sara, valerie } from "../../examples/facts/joinery.js";
import { curator } from "../../examples/j10-curator.js";
import { outcomesOf } from "./outcome.js";

const story = curator();

describe("J10, a curator", () => {
  it("manages the employer's domain and nothing else, until discharged", () => {
    expect(outcomesOf(story)).toEqual([
      { refused: ["curator.not-bankrupt"] },
      { refused: ["permission.denied"] },
      { events: ["AccountOpened", "CuratorAppointed"] },
      { refused: ["curator.exists"] },
      // Her enterprise in outline: of its domains, those that she is in charge of.
      { shown: [expect.stringMatching(/Yvonne Martens · Werkgever RSZ [^·]*$/)] },
      { refused: ["permission.denied"] },
      { refused: ["permission.denied"] },
      { events: ["AccountOpened", "AssignmentAdded"] },
      { events: ["AccountOpened", "AssignmentAdded"] },
      { refused: ["permission.denied"] },
      { events: ["CuratorDischarged"] },
      { refused: ["actor.unknown"] },
      { events: ["AssignmentRemoved"] },
    ]);
  });

  it("gives the domain back to its access manager, without the curator and those whom she appointed", () => {
    const { enterprises, places, accounts, members } = story.registry;
    expect([...enterprises.values()]).toMatchObject([{ curator: null }]);
    expect(places.get(joinery.employer as Scope)?.manager).toEqual({
      kind: "account",
      account: jonas.account,
    });
    expect([...(members.get(joinery.employer as Scope) ?? [])]).toEqual([jonas.account]);
    for (const { account } of [valerie, sara]) {
      expect(accounts.get(account as AccountId)?.assignments).toEqual([]);
    }
    expect(invariantFaults(story.registry)).toEqual([]);
  });
});
