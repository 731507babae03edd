import { describe, expect, it } from "vitest";
import { elodie, importer } from "../../examples/facts/importer.js";
import { exceptionProcedure } from "../../examples/j2-exception.js";
import { eventsOf, outcomesOf } from "./outcome.js";

const story = exceptionProcedure();
const domainsThatOpenByThemselves = 9;

describe("J2, the exception procedure", () => {
  it("is refused for each reason of the manual, and succeeds once", () => {
    expect(outcomesOf(story)).toEqual([
      { refused: ["exception.eid-available"] },
      { refused: ["declaration.required"] },
      { events: ["AppointmentRequested"] },
      { refused: ["request.signature"] },
      { refused: ["request.unsigned"] },
      { events: ["AppointmentRequestSigned"] },
      {
        events: [
          "EnterpriseRegistered",
          "AccountOpened",
          "ChiefAccessManagerAppointed",
          ...Array(domainsThatOpenByThemselves).fill(["DomainActivated", "ManagerAppointed"]).flat(),
          "ConfirmationRequested",
          "AppointmentRequestGranted",
        ],
      },
      { refused: ["request.closed"] },
    ]);
  });

  it("takes nothing for granted", () => {
    expect(eventsOf(story).filter(({ metadata }) => metadata.permissiveFacts)).toEqual([]);
  });

  it("leaves the director as chief, without a user name, and nothing personal in the request", () => {
    const { enterprises, accounts, requests } = story.registry;
    expect([...enterprises.values()]).toMatchObject([
      { name: importer.name, chief: { account: elodie.account } },
    ]);
    expect([...accounts.values()]).toMatchObject([{ id: elodie.account, username: null }]);
    expect([...requests.values()].map((request) => Object.keys(request).sort())).toEqual([
      ["enterprise", "requestedAt", "status", "ticket"],
    ]);
  });
});
