import { type EnterpriseNumber, invariantFaults, type Scope } from "toegangsbeheer";
import { describe, expect, it } from "vitest";
import { bakery, lotte } from "../../examples/facts/bakery.js";
import { enterpriseCloses } from "../../examples/j15-an-enterprise-closes.js";
import { outcomesOf } from "./outcome.js";

const story = enterpriseCloses();
const registryAfter = (step: number) => {
  const found = story.steps[step - 1];
  if (found === undefined) throw new Error(`there is no step ${step}`);
  return found.registry;
};

describe("J15, an enterprise closes", () => {
  it("closes what was opened by mistake, ends with the enterprise, and undoes that", () => {
    const outcomes = outcomesOf(story);
    expect(outcomes.slice(0, 13)).toEqual([
      { events: ["DomainActivated", "ManagerAppointed"] },
      { events: ["AssignmentAdded"], warnings: ["user.log-in-kept"] },
      { allowed: true },
      { refused: ["permission.denied"] },
      { refused: ["domain.opens-by-itself"] },
      { events: ["DomainClosed"] },
      { failed: ["place.known"] },
      { events: ["DomainActivated", "ManagerAppointed"] },
      { events: ["MandateGranted"] },
      { refused: ["enterprise.into-itself"] },
      { events: ["EnterpriseMerged"] },
      { refused: ["actor.unknown"] },
      { refused: ["enterprise.ceased"] },
    ]);
    expect(outcomes[13]).toEqual({
      shown: [expect.stringMatching(/^Bakkerij Korenaar BV .* opgegaan in Schrijnwerkerij De Beitel BV/)],
    });
    expect(outcomes[14]).toEqual({ events: ["EnterpriseRevived"] });
    const { events = [] } = outcomes[15] as { readonly events?: readonly string[] };
    expect(events.slice(0, 2)).toEqual(["EnterpriseRegistered", "ChiefAccessManagerAppointed"]);
  });

  it("activates again an empty domain: who was there is there no more", () => {
    const office = `${bakery.scope}/service-provider:${bakery.scope}` as Scope;
    const again = registryAfter(8);
    expect(again.places.has(office)).toBe(true);
    expect(again.members.has(office)).toBe(false);
  });

  it("ends everything in the enterprise, the sender and the mandate among it", () => {
    const ended = registryAfter(11);
    expect(registryAfter(10).senders.size).toBe(1);
    for (const left of [ended.places, ended.senders, ended.routings, ended.mandates, ended.members]) {
      expect(left.size).toBe(0);
    }
    expect(ended.enterprises.get(bakery.scope as string as EnterpriseNumber)).toMatchObject({
      chief: null,
      ended: { into: "0199887702" },
    });
    expect(invariantFaults(ended)).toEqual([]);
  });

  it("begins again with nothing but a chief and the domains that open by themselves", () => {
    const { enterprises, members, senders, mandates } = story.registry;
    expect(enterprises.get(bakery.scope as string as EnterpriseNumber)).toMatchObject({
      chief: { account: lotte.account },
      ended: null,
    });
    expect([...members.keys()]).toEqual([bakery.scope]);
    expect(senders.size + mandates.size).toBe(0);
    expect(invariantFaults(story.registry)).toEqual([]);
  });
});
