import type { AccountId } from "toegangsbeheer";
import { en } from "toegangsbeheer/messages/en";
import { describe, expect, it } from "vitest";
import { bakery, nina } from "../../examples/facts/bakery.js";
import { personalData } from "../../examples/j12-personal-data.js";
import { printed } from "../../examples/print.js";
import { eventsOf, outcomesOf } from "./outcome.js";

const story = personalData();

describe("J12, one's own data", () => {
  it("lets a person change what is his, and neither his user name nor what is somebody else's", () => {
    expect(outcomesOf(story)).toEqual([
      { events: ["AccountUpdated", "ConfirmationRequested", "AssignmentUpdated"] },
      { shown: expect.arrayContaining(["nina@claes.example", expect.stringContaining("Werkgever RSZ")]) },
      { refused: ["input.shape"] },
      { refused: ["username.immutable"] },
      { refused: ["permission.denied"] },
      { refused: ["user.unknown"] },
      { refused: ["password.length"] },
      { events: ["PasswordChanged"] },
      { refused: ["certificate.expired"] },
      { events: ["CertificateUploaded"] },
      { events: ["CertificateRemoved"] },
    ]);
  });

  it("tells a person of a place that is not hers as one would tell herself", () => {
    expect(printed(story, en)).toContain("You have no role there. Choose another place. [user.unknown");
    expect(printed(story, en)).not.toContain(nina.account);
  });

  it("tells no password that somebody chose", () => {
    const told = JSON.stringify(eventsOf(story)) + printed(story, en);
    expect(told).not.toContain("Tweede-Keer26");
    expect(told).not.toContain("Nina26");
  });

  it("leaves her user name, her new data, and a password that is tied to nothing", () => {
    expect(story.registry.accounts.get(nina.account as AccountId)).toMatchObject({
      username: "ninaclaes26",
      language: "fr",
      email: "nina@claes.example",
      passwordTiedTo: null,
      certificate: null,
      assignments: [{ scope: bakery.employer, email: "nina.claes@korenaar.example" }],
    });
  });
});
