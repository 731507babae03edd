import fc from "fast-check";
import {
  type AccessQuestion,
  type AccountId,
  type AnyContext,
  mayOpen,
  type Registry,
  snapshot,
} from "toegangsbeheer";
import { commandSequences, play } from "toegangsbeheer/testing";
import { describe, expect, it } from "vitest";
import { loading } from "../support/slices.js";
import { triesOf } from "../support/tries.js";
import { oracle } from "./oracle.js";
import { catalogues, contextAfter, meansIds } from "./questions.js";

const numRuns = triesOf(40);

/** Every account × application × scope there is, a stranger and a place that is not there among them. */
function* questions(registry: Registry, context: AnyContext, means: string): Generator<AccessQuestion> {
  const { accounts, enterprises, places } = snapshot(registry);
  const scopes = [
    ...enterprises.map(({ number }) => number),
    ...places.map(({ scope }) => scope),
    "0412398765/mammography-screening:0412398765/mammography-unit:99999",
    "nowhere",
  ];
  const session = means === "none" ? null : means === "unjudged" ? means : { loggedInAt: context.now, means };
  for (const account of [...accounts.map(({ id }) => id), "nobody"]) {
    for (const scope of scopes) {
      for (const { id } of context.catalogue.applications) yield { account, scope, application: id, session };
      yield { account, scope, application: "unheard-of", session };
    }
  }
}

const moments = fc.record({
  minutes: fc.constantFrom(0, 0, 1, 19, 20, 45, 600, 60_000),
  delay: fc.constantFrom(0, 20, 20, 90),
  catalogue: fc.constantFrom(...catalogues),
  means: fc.constantFrom("none", "unjudged", ...meansIds, "unheard-of"),
});

describe("mayOpen and a naive second reading of the rules", () => {
  it("agree on every account, application and scope, at random moments and log-ins", () => {
    let allowed = 0;
    const answer = fc.property(
      commandSequences({ spoiled: 0, maxLength: 30 }),
      moments,
      (sequence, chosen) => {
        let now = "2026-03-02T08:00:00.000Z";
        const registry = play(sequence, ({ context }) => {
          now = context.now;
        });
        const state = JSON.parse(JSON.stringify(snapshot(registry)));
        const context = contextAfter(now, chosen);
        for (const question of questions(registry, context, chosen.means)) {
          const failed = oracle(state, question, context);
          const found = mayOpen(registry, question, context);
          if (found.allowed) allowed += 1;
          if (failed === null) expect(found).toMatchObject({ allowed: false });
          else if (!agrees(found, failed)) expect({ question, found }).toEqual({ question, found: failed });
        }
      },
    );
    fc.assert(answer, { numRuns });
    expect(allowed).toBeGreaterThan(numRuns);
  });

  it("agree on a slice that has what was asked for, and on nothing less", () => {
    fc.assert(
      fc.property(
        commandSequences({ spoiled: 0, maxLength: 20, start: "grown" }),
        moments,
        fc.nat(),
        (sequence, chosen, pick) => {
          let now = "";
          const registry = play(sequence, ({ context }) => {
            now = context.now;
          });
          const context = contextAfter(now, chosen);
          const all = [...questions(registry, context, chosen.means)];
          for (let at = pick % 97; at < all.length; at += 97) {
            const question = all[at] as AccessQuestion;
            const { value, keys } = loading(registry, (view) => mayOpen(view, question, context), 5);
            expect(value).toEqual(mayOpen(registry, question, context));
            // A tie asks for whoever gave the password and for his place, beside, and so does each that it hangs on.
            const account = registry.accounts.get(question.account as AccountId);
            const tie = account?.passwordTiedTo ?? account?.certificateTiedTo ?? null;
            expect(keys.size).toBeLessThanOrEqual(tie === null ? 5 : 7 + 2 * (tie.under?.length ?? 0));
          }
        },
      ),
      { numRuns },
    );
  });
});

function agrees(found: ReturnType<typeof mayOpen>, failed: readonly string[]): boolean {
  return found.allowed ? failed.length === 0 : found.failed.join() === failed.join();
}
