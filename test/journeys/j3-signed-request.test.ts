import type { AccountId } from "toegangsbeheer";
import { describe, expect, it } from "vitest";
import { els, filip } from "../../examples/facts/hospital.js";
import { signedRequest } from "../../examples/j3-signed-request.js";
import { outcomesOf } from "./outcome.js";

const story = signedRequest();

describe("J3, a signed request", () => {
  it("is signed by eID or by hand, granted, rejected or withdrawn", () => {
    expect(outcomesOf(story)).toEqual([
      { events: ["AppointmentRequested"] },
      { refused: ["request.signature"] },
      { refused: ["request.signature"] },
      { events: ["AppointmentRequestSigned"] },
      {
        events: expect.arrayContaining([
          "EnterpriseRegistered",
          "ChiefAccessManagerAppointed",
          "AppointmentRequestGranted",
          "AccessCodesRequested",
        ]),
      },
      { events: ["AccessCodesIssued"] },
      { events: ["AppointmentRequested"] },
      { events: ["AppointmentRequestRejected"] },
      { events: ["AppointmentRequested"] },
      { events: ["AppointmentRequested"] },
      { refused: ["permission.denied"] },
      { events: ["AppointmentRequestWithdrawn"] },
      { events: ["AppointmentRequested"] },
      { shown: [expect.stringContaining("nog niet ondertekend")] },
      { refused: ["request.signature"] },
      { events: ["AppointmentRequestSigned"], warnings: ["chief.exists"] },
      {
        events: [
          "AccountOpened",
          "ChiefAccessManagerReplaced",
          "ConfirmationRequested",
          "AppointmentRequestGranted",
          "AppointmentRequestRejected",
        ],
        warnings: ["chief.exists"],
      },
      { shown: ["Niets gevonden"] },
    ]);
  });

  it("tells whether the person or the means is wrong", () => {
    expect(story.steps[1]).toMatchObject({ outcome: { violations: [{ path: ["insz"] }] } });
    expect(story.steps[2]).toMatchObject({ outcome: { violations: [{ path: ["means"] }] } });
  });

  it("leaves the last chief in charge, the first with her access codes, and no request open", () => {
    const { enterprises, accounts, requests } = story.registry;
    expect([...enterprises.values()]).toMatchObject([{ chief: { account: filip.account } }]);
    expect(accounts.get(els.account as AccountId)).toMatchObject({
      username: "elsverbruggen26",
      assignments: [],
    });
    expect([...requests.values()].map(({ status }) => status).sort()).toEqual([
      "granted",
      "granted",
      "rejected",
      "rejected",
      "withdrawn",
    ]);
  });
});
