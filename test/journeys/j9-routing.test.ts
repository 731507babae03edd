import type { Scope } from "toegangsbeheer";
import { describe, expect, it } from "vitest";
import { bakery } from "../../examples/facts/bakery.js";
import { routing } from "../../examples/j9-routing.js";
import { outcomesOf } from "./outcome.js";

const story = routing();

describe("J9, routing and mandates", () => {
  it("routes to oneself, and to a mandatary as long as he has his mandate", () => {
    expect(outcomesOf(story)).toEqual([
      { events: ["RouteSet"] },
      { refused: ["route.channel"] },
      { events: ["RouteSet"] },
      { refused: ["route.recipient-without-mandate"] },
      { refused: ["mandate.managed-elsewhere"] },
      { events: ["MandateGranted"] },
      { events: ["RouteSet"] },
      {
        shown: [
          expect.stringContaining("Sociaal Secretariaat Loonwijs · Sociale zekerheid · 07/04/2026 → –"),
          expect.stringContaining("Aangifte van de sociale risico’s"),
        ],
      },
      { events: ["MandateRevoked"] },
      { reviewed: expect.arrayContaining(["review.route-broken"]) },
      { refused: ["route.recipient-without-mandate"] },
      { events: ["RouteSet"] },
      { events: ["RouteCleared"] },
    ]);
  });

  it("ends without a route or a mandate", () => {
    const { routings, mandates } = story.registry;
    expect(routings.get(bakery.employer as Scope)?.routes ?? []).toEqual([]);
    expect(mandates.size).toBe(0);
  });
});
