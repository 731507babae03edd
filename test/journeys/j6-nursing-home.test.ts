import type { WelcomePage } from "toegangsbeheer";
import { describe, expect, it } from "vitest";
import { care } from "../../examples/facts/care.js";
import { nursingHome } from "../../examples/j6-nursing-home.js";
import { outcomesOf } from "./outcome.js";

const story = nursingHome();

describe("J6, the users of a subdivision", () => {
  it("lets its manager add users, look at them, change what is theirs there, and look nowhere else", () => {
    expect(outcomesOf(story)).toEqual([
      { enterprises: 1 },
      { events: ["AccountOpened", "AssignmentAdded"] },
      { events: ["AccountOpened", "AssignmentAdded"] },
      { found: 3 },
      { refused: ["period.order"] },
      { events: ["AssignmentUpdated"] },
      { refused: ["permission.denied"] },
      { allowed: true },
      { failed: ["assignment.active", "application.granted", "authentication.level"] },
    ]);
  });

  it("shows her the two houses that she manages, and not the third", () => {
    const first = story.steps[0];
    const answer = first && "arrives" in first ? first.answer : undefined;
    const page: WelcomePage | undefined = answer?.ok ? answer.value : undefined;
    expect(page?.enterprises.flatMap(({ roles }) => roles.map(({ scope }) => scope))).toEqual([
      care.beech.scope,
      care.oak.scope,
    ]);
  });
});
