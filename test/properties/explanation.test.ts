import { explainAccess, mayOpen, snapshot } from "toegangsbeheer";
import { describe, expect, it } from "vitest";
import { askedSession, catalogues, contextAfter } from "../access/questions.js";
import { onEverySequence, playing } from "./support.js";

const levels = ["domain", "subdivision", "site"];

describe("law 8, explanation: access is allowed exactly when every condition of its explanation holds", () => {
  it("for every account, application and scope", () => {
    let played = 0;
    const seen = { allowed: 0, refused: 0 };
    onEverySequence(
      30,
      (sequence) => {
        let now = "2026-03-02T08:00:00.000Z";
        const registry = playing(sequence, (turn) => {
          now = turn.context.now;
        });
        const context = contextAfter(now, {
          minutes: [0, 20, 60, 90_000][played % 4] as number,
          catalogue: catalogues[played % catalogues.length] as never,
        });
        const session = askedSession(played++, now);
        const { accounts, enterprises, places: below } = snapshot(registry);
        const places = below.map((place) => place.scope as string);
        for (const scope of [...enterprises.map(({ number }) => number), ...places, "nowhere"]) {
          for (const account of ["nobody", ...accounts.map(({ id }) => id)]) {
            for (const application of [...context.catalogue.applications.map(({ id }) => id), "unheard-of"]) {
              const question = { account, application, scope, session };
              const decision = mayOpen(registry, question, context);
              const explained = explainAccess(registry, question, context);
              const failed = explained.conditions
                .filter(({ holds }) => holds === false)
                .map(({ code }) => code);
              const unjudged = explained.conditions
                .filter(({ holds }) => holds === "unjudged")
                .map(({ code }) => code);
              const told =
                failed.length === 0 ? { allowed: true, unjudged } : { allowed: false, failed, unjudged };
              expect(explained.unjudged).toEqual(session === "unjudged" ? ["authentication.level"] : []);
              if (JSON.stringify(decision) !== JSON.stringify(told)) {
                expect({ question, told }).toEqual({ question, told: decision });
              }
              if (explained.allowed !== (failed.length === 0)) throw new Error(JSON.stringify(question));
              const depth = scope.split("/").length - 1;
              for (const { code, holds, from } of explained.conditions) {
                if (holds && levels.slice(depth).some((level) => code === `application.open-at-${level}`)) {
                  throw new Error(`${code} of ${scope}`);
                }
                if (code === "access.effective" && from !== undefined)
                  expect(from <= context.now).toBe(holds);
              }
              seen[explained.allowed ? "allowed" : "refused"] += 1;
            }
          }
        }
      },
      { spoiled: 0, maxLength: 25 },
    );
    expect(Math.min(seen.allowed, seen.refused)).toBeGreaterThan(100);
  });
});
