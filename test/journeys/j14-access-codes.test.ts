import type { AccountId } from "toegangsbeheer";
import { en } from "toegangsbeheer/messages/en";
import { describe, expect, it } from "vitest";
import { lotte, pieter } from "../../examples/facts/bakery.js";
import { newcomer } from "../../examples/facts/people.js";
import { accessCodes } from "../../examples/j14-access-codes.js";
import { printed } from "../../examples/print.js";
import { eventsOf, outcomesOf } from "./outcome.js";

const story = accessCodes();

describe("J14, access codes", () => {
  it("are asked by a manager of his chief, and by a chief of the contact centre", () => {
    expect(outcomesOf(story)).toEqual([
      { refused: ["permission.denied"] },
      { events: ["AccessCodesRequested"] },
      { events: ["AccessCodesRequested"] },
      { reviewed: expect.arrayContaining(["review.codes-requested"]) },
      { refused: ["username.immutable"] },
      { events: ["AccessCodesIssued"] },
      { refused: ["account.held-elsewhere"] },
      { refused: ["username.length"] },
      { events: ["AccessCodesIssued"] },
      { enterprises: 1 },
      {
        told: [
          "AccountOpened",
          "ChiefAccessManagerReplaced",
          "ConfirmationRequested",
          "ChiefContactUpdated",
          "AccessCodesRequested",
          "AccessCodesIssued",
        ],
      },
    ]);
  });

  it("shows a chief who waits below her, and the contact centre who is left", () => {
    const text = printed(story, en);
    expect(text).toContain("· Pieter Goossens · pietergoossens26");
    expect(text).toContain("· Lotte Peeters · –");
    expect([...story.registry.queues.keys()]).toEqual([]);
  });

  it("leave the manager his name and a password that is the chief’s to set, and the chief a name of her own", () => {
    const { accounts } = story.registry;
    expect(accounts.get(pieter.account as AccountId)).toMatchObject({
      username: "pietergoossens26",
      passwordTiedTo: { by: lotte.account },
    });
    expect(accounts.get(lotte.account as AccountId)).toMatchObject({
      username: "lottepeeters26",
      passwordTiedTo: null,
    });
  });

  it("are told nowhere", () => {
    const told = JSON.stringify(eventsOf(story)) + printed(story, en);
    expect(told).not.toContain(newcomer(lotte, "").password);
  });
});
