import { describe, expect, it } from "vitest";
import { bakery } from "../../examples/facts/bakery.js";
import { joinery } from "../../examples/facts/joinery.js";
import { secretariat } from "../../examples/facts/social-secretariat.js";
import { payrollOffice } from "../../examples/j16-payroll-office.js";
import { outcomesOf } from "./outcome.js";

const story = payrollOffice();
const subject = "Sociale zekerheid";
const fromBakery = `${bakery.name} → ${secretariat.name} · ${subject} · 07/04/2026 → –`;
const fromJoinery = `${joinery.name} → ${secretariat.name} · ${subject} · 07/04/2026 → 31/12/2026`;

describe("J16, a payroll office and its mandates", () => {
  it("sees for which employers it acts, for what, until when, and what is routed to it", () => {
    const outcomes = outcomesOf(story);
    expect(outcomes[0]).toEqual({
      shown: [`${secretariat.name} (${secretariat.number}) · nog geen hoofdtoegangsbeheerder`],
    });
    expect(outcomes[2]).toEqual({ shown: ["Niets gevonden"] });
    expect(outcomes.slice(3, 6)).toEqual([
      { events: ["MandateGranted"] },
      { events: ["RouteSet"] },
      { events: ["MandateGranted"] },
    ]);
    const routed = expect.stringMatching(/^Werkgever .* · Aangifte van de sociale risico’s$/);
    expect(outcomes[6]).toEqual({ shown: [fromBakery, routed, fromJoinery] });
    expect(outcomes[7]).toEqual({ shown: [fromBakery, routed] });
    expect(outcomes[8]).toEqual({ refused: ["permission.denied"] });
    expect(outcomes[9]).toEqual({ events: ["MandateRevoked"] });
    expect(outcomes[10]).toEqual({ shown: [fromJoinery] });
  });

  it("leaves each mandate with both enterprises", () => {
    expect([...story.registry.parties.keys()].sort()).toEqual([
      `given/${joinery.scope}`,
      `held/${secretariat.scope}`,
    ]);
  });
});
