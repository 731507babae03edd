import type { AccountId, Scope } from "toegangsbeheer";
import { describe, expect, it } from "vitest";
import { amina, bakery, bruno, nina, pieter } from "../../examples/facts/bakery.js";
import { delegateDomain } from "../../examples/j4-delegate-domain.js";
import { outcomesOf } from "./outcome.js";

const story = delegateDomain();

describe("J4, leaving a domain to an access manager", () => {
  it("is refused for each reason of the manual, and succeeds", () => {
    expect(outcomesOf(story)).toEqual([
      { refused: ["person.not-eligible"] },
      { events: ["AccountOpened", "ManagerReplaced"] },
      { refused: ["manager.replace-only"] },
      { events: ["AccountOpened", "AssignmentAdded"] },
      { refused: ["permission.denied"] },
      { events: ["AccountOpened", "AssignmentAdded"] },
      { events: ["AssignmentRemoved"] },
      { refused: ["actor.unknown"] },
    ]);
  });

  it("leaves the access manager with his users, and no co-access manager", () => {
    const { places, members, accounts } = story.registry;
    const employer = bakery.employer as Scope;
    expect(places.get(employer)?.manager).toEqual({ kind: "account", account: pieter.account });
    expect(new Set(members.get(employer))).toEqual(new Set([pieter.account, bruno.account, nina.account]));
    expect(accounts.get(amina.account as AccountId)).toMatchObject({
      assignments: [],
      username: "aminahaddad26",
    });
  });
});
