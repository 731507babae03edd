import { emptyRegistry, invariantFaults, type RegistryEvent, replay } from "toegangsbeheer";
import { describe, expect, it } from "vitest";
import { bakery, lotte, nina, sofie, tom, veerle } from "../../examples/facts/bakery.js";
import { appointChief } from "../../examples/j1-appoint-chief.js";
import { eventsOf, outcomesOf } from "./outcome.js";

const story = appointChief();
const domainsThatOpenByThemselves = 9;

describe("J1, appointing a chief by the standard procedure", () => {
  it("is refused for each reason of the manual, and succeeds", () => {
    expect(outcomesOf(story)).toEqual([
      { refused: ["authentication.eid-required"] },
      { refused: ["person.not-legal-representative"] },
      { refused: ["person.not-legal-representative"] },
      { refused: ["enterprise-number.check-digits"] },
      { refused: ["person.not-eligible"] },
      { refused: ["field.required"] },
      { refused: ["declaration.required"] },
      {
        events: [
          "EnterpriseRegistered",
          "AccountOpened",
          "ChiefAccessManagerAppointed",
          ...Array(domainsThatOpenByThemselves).fill(["DomainActivated", "ManagerAppointed"]).flat(),
          "ConfirmationRequested",
        ],
      },
      // Another representative sees the enterprise and its new chief.
      {
        shown: [
          expect.stringMatching(/^Bakkerij Korenaar BV \(0123\.456\.749\) .* Veerle Maes · .*Werkgever/),
        ],
      },
      { refused: ["chief.self-reappointment"] },
      { events: ["AccountOpened", "AssignmentAdded"] },
      { events: ["AccountOpened", "ManagerReplaced"] },
      { events: ["AccountOpened", "AssignmentAdded"] },
      {
        events: ["AccountOpened", "ChiefAccessManagerReplaced", "ConfirmationRequested"],
        warnings: ["email.personal", "chief.exists", "co-chiefs.remain"],
      },
      { refused: ["permission.denied"] },
      { events: ["ChiefContactUpdated"] },
    ]);
  });

  it("tells the missing phone at its field", () => {
    expect(story.steps[5]).toMatchObject({ outcome: { violations: [{ path: ["chief", "phone"] }] } });
  });

  it("names the present chief, and counts the co-chiefs", () => {
    expect(story.steps.at(-3)).toMatchObject({
      outcome: { warnings: [{}, { params: { account: veerle.account } }, { params: { count: 1 } }] },
    });
  });

  it("takes nothing for granted", () => {
    expect(eventsOf(story).filter(({ metadata }) => metadata.permissiveFacts)).toEqual([]);
  });

  it("leaves the new chief in charge, and everybody else where he was", () => {
    const { enterprises, places, accounts } = story.registry;
    const [enterprise] = enterprises.values();
    expect(enterprise).toMatchObject({
      name: bakery.name,
      chief: { account: lotte.account, email: "toegang@korenaar.example" },
    });

    const managers = new Map([...places.values()].map(({ scope, manager }) => [String(scope), manager]));
    expect(managers.size).toBe(domainsThatOpenByThemselves);
    expect(managers.get(bakery.finance)).toEqual({ kind: "account", account: tom.account });
    managers.delete(bakery.finance);
    expect(new Set([...managers.values()].map(({ kind }) => kind))).toEqual(new Set(["office"]));

    const held = [...accounts.values()].map(({ id, assignments }) => [
      id,
      assignments.map(({ role }) => role),
    ]);
    expect(Object.fromEntries(held)).toEqual({
      [veerle.account]: [],
      [sofie.account]: ["co-chief-access-manager"],
      [tom.account]: ["access-manager"],
      [nina.account]: ["user"],
      [lotte.account]: ["chief-access-manager"],
    });
  });

  it("can be replayed from its events", () => {
    const again = replay(JSON.parse(JSON.stringify(eventsOf(story))) as RegistryEvent[], emptyRegistry());
    expect(invariantFaults(again)).toEqual([]);
    expect(again.accounts).toEqual(story.registry.accounts);
  });
});
