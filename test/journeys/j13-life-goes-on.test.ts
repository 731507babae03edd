import { type AccountId, invariantFaults, mayOpen, type Registry } from "toegangsbeheer";
import { describe, expect, it } from "vitest";
import { care, hugo, luc, mateo, mateoLater } from "../../examples/facts/care.js";
import { lifeGoesOn } from "../../examples/j13-life-goes-on.js";
import { outcomesOf } from "./outcome.js";

const story = lifeGoesOn();
const allowed = { allowed: true };
const erasure = story.steps.at(-2);

/** Petra was chief before Hugo: she set two passwords, and Greet set two more while she was logged in by one of those. */
const former = Array<string>(4).fill("review.password-of-former");

/** The eight domains that every enterprise has opened by themselves, and nobody gave an address. */
const withoutAddress = Array<string>(8).fill("review.place-data");

/** Two of the three houses have no users: nobody may use what is open there. */
const unused = Array<string>(6).fill("review.nobody-holds");

/** Who may open what where, of all who ever had an account. */
function answers(registry: Registry, accounts: Iterable<string>): object {
  const places = [care.domain, care.beech.scope, care.oak.scope, care.willow.scope];
  return [...accounts].flatMap((account) =>
    places.flatMap((scope) =>
      ["cirro", "raas", "care-desk"].map((application) => {
        const answer = mayOpen(registry, { account, application, scope, session: "unjudged" }, story.context);
        return [account, scope, application, "allowed" in answer && answer.allowed];
      }),
    ),
  );
}

describe("J13, life goes on", () => {
  it("follows a person from his BIS number to his erasure, and replaces a chief who left", () => {
    expect(outcomesOf(story)).toEqual([
      { events: ["AccountOpened", "AssignmentAdded"] },
      allowed,
      { refused: ["person.number-unchanged"] },
      { events: ["PersonNumberCorrected"] },
      allowed,
      { events: ["AssignmentAdded"], warnings: ["user.log-in-kept"] },
      { refused: ["account.in-use"] },
      { events: ["AssignmentRemoved", "AssignmentRemoved"] },
      { failed: ["assignment.active", "application.granted"] },
      { reviewed: ["review.manager-not-eligible", ...former, ...withoutAddress, ...unused] },
      { refused: ["manager.already", "person.not-eligible"] },
      {
        events: ["ChiefAccessManagerReplaced", "ConfirmationRequested"],
        warnings: ["chief.exists", "co-chiefs.remain"],
      },
      { reviewed: [...former, ...withoutAddress, ...unused] },
      { events: ["PersonErased"] },
      allowed,
    ]);
  });

  it("finds that the chief can be chief no longer, and says that a representative appoints another", () => {
    const step = story.steps.find((one) => "reviews" in one);
    const review = step && "reviews" in step && step.answer.ok ? step.answer.value : undefined;
    expect(review?.findings[0]).toMatchObject({
      code: "review.manager-not-eligible",
      account: hugo.account,
      role: "chief-access-manager",
      scope: care.scope,
      remedies: [{ code: "appoint-chief", by: { actors: ["legal-representative", "contact-centre"] } }],
    });
    expect(review?.unanswered).toEqual([]);
  });

  it("answers every question of access after the erasure as before", () => {
    if (!erasure) throw new Error("the story ends with an erasure");
    const accounts = [...erasure.before.accounts.keys()];
    expect(accounts).toContain(mateo.account);
    expect(answers(erasure.registry, accounts)).toEqual(answers(erasure.before, accounts));
  });

  it("keeps nothing personal of him", () => {
    const { registry } = story;
    expect(registry.accounts.get(mateo.account as AccountId)).toBeUndefined();
    const kept = JSON.stringify([...registry.accounts.values(), ...registry.requests.values()]);
    for (const { insz, firstName } of [mateo, mateoLater]) {
      expect(kept).not.toContain(insz.replace(/\D/g, ""));
      expect(kept).not.toContain(firstName);
    }
  });

  it("leaves the new chief in charge, and the one who left without a role", () => {
    const { enterprises, accounts } = story.registry;
    expect([...enterprises.values()]).toMatchObject([{ chief: { account: luc.account } }]);
    expect(accounts.get(hugo.account as AccountId)?.assignments).toEqual([]);
    expect(invariantFaults(story.registry)).toEqual([]);
  });
});
