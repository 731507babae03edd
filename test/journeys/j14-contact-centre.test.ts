import type { AccountId } from "toegangsbeheer";
import { fr } from "toegangsbeheer/messages/fr";
import { describe, expect, it } from "vitest";
import { hospital, ines, karen } from "../../examples/facts/hospital.js";
import { contactCentreDay } from "../../examples/j14-contact-centre.js";
import { printed } from "../../examples/print.js";
import { eventsOf, outcomesOf } from "./outcome.js";

const story = contactCentreDay();
const ticket = "3Y26-00214 · 0111.122.210 · 14/01/2026";

describe("J14, a day at the contact centre", () => {
  it("goes from a call to a look-up, a signature, a grant and access codes", () => {
    const outcomes = outcomesOf(story);
    const shown = (at: number): string => JSON.stringify(outcomes[at]);
    expect(outcomes.map((one) => Object.keys(one)[0])).toEqual([
      ...["events", "shown", "refused", "shown", "refused", "shown", "shown", "refused"],
      ...["events", "events", "shown", "shown", "events", "shown", "shown", "refused"],
    ]);
    // What she filled in waits for a signature; a colleague learns nothing.
    expect(shown(1)).toContain(`${ticket} · `);
    expect(outcomes[2]).toEqual({ refused: ["permission.denied"] });
    expect(outcomes[3]).toEqual(outcomes[1]);
    expect(outcomes[4]).toEqual({ refused: ["field.required"] });
    expect(outcomes[5]).toEqual({
      shown: [`${hospital.name} (0111.122.210) · nog geen hoofdtoegangsbeheerder`],
    });
    expect(outcomes[6]).toEqual(outcomes[1]);
    expect(outcomes[7]).toEqual({ refused: ["request.unsigned"] });
    expect(outcomes[8]).toEqual({ events: ["AppointmentRequestSigned"] });
    expect(outcomes[10]).toEqual({ shown: [`Karen Smets · – · ${karen.insz} · sinds 14/01/2026`] });
    expect(shown(11)).toContain(`Karen Smets · – · ${karen.insz}`);
    expect(shown(11)).toContain("hoofdtoegangsbeheerder · actief · sinds 14/01/2026");
    expect(outcomes[13]).toEqual({ shown: ["Niets gevonden"] });
    expect(shown(14)).toContain(`Karen Smets · karensmets26 · ${karen.insz}`);
    expect(outcomes[15]).toEqual({ refused: ["permission.denied"] });
  });

  it("keeps neither who of the contact centre acted nor why anybody was looked up", () => {
    const told = JSON.stringify([eventsOf(story), [...story.registry.requests.values()]]);
    expect(told).not.toContain("desk-4");
    expect(told).not.toContain("belt over");
  });

  it("tells nobody a number that the screen does not show", () => {
    expect(printed(story, fr)).not.toContain(ines.insz);
  });

  it("leaves a chief with her access codes, and nothing in the queue", () => {
    expect(story.registry.accounts.get(karen.account as AccountId)).toMatchObject({
      username: "karensmets26",
      codesRequestedAt: null,
    });
    expect([...story.registry.queues.keys()]).toEqual([]);
  });
});
