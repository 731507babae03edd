import { invariantFaults, type Review, type Scope } from "toegangsbeheer";
import { nl } from "toegangsbeheer/messages/nl";
import { describe, expect, it } from "vitest";
import { els, filip, hospital, omar, wim } from "../../examples/facts/hospital.js";
import { yearlyReview } from "../../examples/j18-yearly-review.js";
import { printed } from "../../examples/print.js";
import { outcomesOf } from "./outcome.js";

const story = yearlyReview();
const reviews = story.steps.flatMap((step) =>
  "reviews" in step && step.answer.ok ? [step.answer.value] : [],
);
const newOnes = (review: Review | undefined): readonly string[] =>
  (review?.findings ?? []).flatMap(({ id, isNew }) => (isNew ? [id] : []));

describe("J18, the yearly review", () => {
  it("is done by each in his place, and confirmed by nobody for himself", () => {
    expect(outcomesOf(story)).toEqual([
      { reviewed: expect.arrayContaining(["review.leaver", "review.untouched", "review.place-data"]) },
      { events: ["AssignmentRemoved"] },
      { events: ["ApplicationsGranted"] },
      { refused: ["email.format"] },
      { events: ["DomainUpdated"] },
      { events: ["SubdivisionUpdated"] },
      { refused: ["permission.denied"] },
      { events: ["SiteUpdated"] },
      { refused: ["self.forbidden", "self.forbidden"] },
      { events: ["ReviewConfirmed"] },
      { events: ["ReviewConfirmed"] },
      { reviewed: expect.not.arrayContaining(["review.untouched", "review.place-data"]) },
      { reviewed: expect.arrayContaining(["review.untouched", "review.place-data"]) },
    ]);
  });

  it("finds who left, and afterwards nothing new but what nobody decided", () => {
    const [first, second] = reviews;
    expect(first?.findings[0]).toMatchObject({ code: "review.leaver", account: wim.account });
    expect(newOnes(second)).toEqual([`review.password-of-former@${hospital.centre.scope}#${omar.account}`]);
    expect(second?.confirmed).toMatchObject({ by: { account: filip.account } });
  });

  it("keeps what was decided, by whom and why", () => {
    const { reviews: kept } = story.registry;
    expect(kept.get(hospital.domain as Scope)?.findings).toHaveLength(11);
    expect(kept.get(hospital.domain as Scope)?.findings[0]).toMatchObject({
      decision: "withdraw",
      reason: "Beheert nu de site Zuid",
    });
    expect(kept.get(hospital.scope as Scope)).toMatchObject({ by: { account: els.account } });
    expect(invariantFaults(story.registry)).toEqual([]);
  });

  it("shows what was decided beside what is found again", () => {
    const text = printed(story, nl).replace(/\s+/g, " ");
    expect(text).toContain("Bevestigd op 04/10/2027, wordt ingetrokken: Beheert nu de site Zuid");
    expect(text).toContain("Bevestigd op 04/10/2027, blijft: Werkt hier nog");
  });
});
